import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildItems } from '../../src/tree/build-items.js';
import { followRedirects } from '../../src/tree/follow-redirects.js';
import type { Progress } from '../../src/tree/progress.js';

const tree = buildItems({ id: 'root', label: 'Root', children: [{ id: 'now', label: 'Now' }, { id: 'other', label: 'Other' }] });
type Marks = [string, 'doing' | 'done' | 'skipped'][];

const cases: [string, Record<string, string>, Marks, Marks][] = [
  ['a mark under a former id counts for the node of today', { before: 'now' }, [['before', 'done']], [['now', 'done']]],
  ['the order of the marks stays', { before: 'now' }, [['other', 'done'], ['before', 'doing'], ['gone', 'skipped']], [['other', 'done'], ['now', 'doing'], ['gone', 'skipped']]],
  ['what was marked under the id of today is the later word', { before: 'now' }, [['before', 'done'], ['now', 'doing']], [['now', 'doing']]],
  ['wherever that stands', { before: 'now' }, [['now', 'doing'], ['before', 'done']], [['now', 'doing']]],
  ['an id that the tree has is not followed', { now: 'other' }, [['now', 'done']], [['now', 'done']]],
  ['of two former ids the later mark stands', { before: 'now', earlier: 'now' }, [['earlier', 'done'], ['before', 'skipped']], [['now', 'skipped']]],
  ['an id that every object has is no redirect', {}, [['constructor', 'done'], ['toString', 'doing']], [['constructor', 'done'], ['toString', 'doing']]],
];
for (const [name, redirects, marks, expected] of cases) {
  test(name, () => {
    const progress: Progress = new Map(marks);
    assert.deepEqual([...followRedirects(progress, redirects, tree)], expected);
    assert.deepEqual([...progress], marks);
  });
}
