import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildItems } from '../../src/tree/build-items.js';
import { firstOpen } from '../../src/tree/first-open.js';
import { leavesOf, mark } from '../../src/tree/mark.js';
import { STATUSES, countAll, countOf, statusOf, type Course, type Progress, type Status } from '../../src/tree/progress.js';
import type { RoadmapNodeItem } from '../../src/tree/roadmap.js';
import { childrenOf } from '../../src/tree/kin.js';
import { isBranch } from '../../src/tree/tree.js';
import { linkTopics } from '../../src/tree/topic-links.js';

/** Two stages; in the first a leaf `see` names the topic `b/t`, which itself holds a name of `b/u`. */
const root: RoadmapNodeItem = {
  id: 'root',
  label: 'Root',
  children: [
    { id: 'a', label: 'A', children: [{ id: 'a/t', label: 'T', children: [leaf('a/t/1'), { ...leaf('see'), see: 'b/t' }] }, leaf('a/2')] },
    {
      id: 'b',
      label: 'B',
      children: [
        { id: 'b/t', label: 'T', children: [leaf('b/t/1'), leaf('b/t/2'), { ...leaf('inner'), see: 'b/u' }] },
        { id: 'b/u', label: 'U', children: [leaf('b/u/1'), leaf('b/u/2')] },
      ],
    },
  ],
};

function leaf(id: string): RoadmapNodeItem {
  return { id, label: id };
}

function course(item: RoadmapNodeItem = root): Course {
  const tree = buildItems(item);
  return { tree, target: linkTopics(tree, (index) => tree.items[index]?.see) };
}

const index = ({ tree }: Course, id: string): number => tree.indexOf.get(id) ?? -1;
const progress = (entries: Record<string, Exclude<Status, 'todo'>>): Progress => new Map(Object.entries(entries));

function after(marks: readonly (readonly [string, Status])[]): { own: Course; tally: ReturnType<typeof countAll> } {
  const own = course();
  let tally = countAll(own, new Map());
  for (const [id, status] of marks) tally = mark(own, tally, index(own, id), status);
  return { own, tally };
}

/** The statuses of the leaves under a node, found by going down to each: a name has the status that its topic's amount to. */
function leafStatuses(own: Course, marks: Progress, node: number): Status[] {
  const { tree, target } = own;
  if (isBranch(tree, node)) return [...childrenOf(tree, node)].flatMap((child) => leafStatuses(own, marks, child));
  const topic = target?.[node] ?? -1;
  if (topic < 0) return [marks.get(tree.ids[node] ?? '') ?? 'todo'];
  const inTopic = new Set(leafStatuses(own, marks, topic));
  const isBegun = inTopic.has('doing') || inTopic.has('done');
  if (inTopic.has('todo') || inTopic.has('doing')) return [isBegun ? 'doing' : 'todo'];
  return [inTopic.has('done') ? 'done' : 'skipped'];
}

describe('roll-ups', () => {
  const cases: [string, [string, Status][], Record<string, string>][] = [
    ['nothing marked', [], { root: 'todo 0/8', a: 'todo 0/3', 'b/t': 'todo 0/3' }],
    ['a leaf counts in its ancestors and nowhere else', [['a/2', 'done']], { root: 'doing 1/8', a: 'doing 1/3', b: 'todo 0/5' }],
    ['a name shows its topic, and counts once', [['b/t/1', 'done']], { see: 'doing 1/3', 'a/t': 'doing 0/2', root: 'doing 1/8' }],
    ['marking a name marks the leaves of its topic, names in it too', [['see', 'done']], { see: 'done 3/3', 'b/t': 'done 3/3', 'b/u': 'done 2/2', a: 'doing 1/3', root: 'doing 6/8' }],
    ['marking a topic that is named', [['b/u', 'done']], { inner: 'done 2/2', 'b/t': 'doing 1/3', see: 'doing 1/3' }],
    ['skipped is behind, but not done', [['b/u', 'skipped']], { 'b/u': 'skipped 0/0', inner: 'skipped 0/0', 'b/t': 'todo 0/2' }],
    ['done and skipped together are done', [['b/u/1', 'skipped'], ['b/u/2', 'done']], { 'b/u': 'done 1/1' }],
    ['back to the start', [['see', 'done'], ['b', 'todo']], { root: 'todo 0/8', see: 'todo 0/3' }],
    ['a stage at once', [['b', 'doing']], { b: 'doing 0/5', see: 'doing 0/3', 'a/t': 'doing 0/2' }],
  ];
  for (const [name, marks, expected] of cases) {
    it(name, () => {
      const { own, tally } = after(marks);
      for (const [id, wanted] of Object.entries(expected)) {
        const { done, total, skipped } = countOf(own, tally, index(own, id));
        assert.equal(`${statusOf(tally, index(own, id))} ${done}/${total - skipped}`, wanted, id);
      }
    });
  }

  it('the whole is the number of leaves, whatever is named', () => {
    const own = course();
    assert.equal(countOf(own, countAll(own, new Map()), 0).total, 8);
  });

  it('a root is never counted, not even one without anything under it', () => {
    const own = course({ id: 'root', label: 'Root' });
    assert.equal(countOf(own, countAll(own, progress({ root: 'done' })), 0).total, 0);
    assert.deepEqual(leavesOf(own, 0), []);
    assert.deepEqual(firstOpen(own, countAll(own, new Map()), 3), []);
  });

  it('any order of marks comes to what one finds leaf by leaf', () => {
    const own = course();
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    let tally = countAll(own, new Map());
    for (let step = 0; step < 400; step++) {
      tally = mark(own, tally, next(own.tree.size), STATUSES[next(4)] ?? 'todo');
      for (let node = 0; node < own.tree.size; node++) {
        const statuses = leafStatuses(own, tally.progress, node);
        const counted = STATUSES.map((status) => statuses.filter((one) => one === status).length);
        assert.deepEqual([...tally.counts.subarray(node * 4, node * 4 + 4)], counted, `step ${step}, ${own.tree.ids[node]}`);
      }
    }
  });
});

describe('marks', () => {
  it('keeps ids that the tree does not know, in the order of the marks', () => {
    const own = course();
    const tally = mark(own, countAll(own, progress({ gone: 'done', 'a/2': 'doing' })), index(own, 'a/t/1'), 'done');
    assert.deepEqual([...tally.progress], [['gone', 'done'], ['a/2', 'doing'], ['a/t/1', 'done']]);
  });

  it('gives the same tally when nothing changes, and leaves the old one alone', () => {
    const own = course();
    const before = countAll(own, progress({ 'a/2': 'done' }));
    const counts = before.counts.slice();
    assert.equal(mark(own, before, index(own, 'a/2'), 'done'), before);
    mark(own, before, index(own, 'a/2'), 'todo');
    assert.deepEqual(before.counts, counts);
    assert.deepEqual([...before.progress], [['a/2', 'done']]);
  });

  it('does not read a status that was kept for what is now a name', () => {
    const own = course();
    assert.equal(statusOf(countAll(own, progress({ see: 'done' })), index(own, 'see')), 'todo');
  });
});

describe('names of topics', () => {
  const two = (first: Partial<RoadmapNodeItem>, second: Partial<RoadmapNodeItem>): RoadmapNodeItem => ({
    id: 'r',
    label: 'R',
    children: [
      { id: 'x', label: 'X', children: [{ ...leaf('x/1'), ...first }, leaf('x/2')] },
      { id: 'y', label: 'Y', children: [{ ...leaf('y/1'), ...second }, leaf('y/2')] },
    ],
  });
  const cases: [string, RoadmapNodeItem, string, string[]][] = [
    ['leads to the topic', two({ see: 'y' }, {}), 'x/1', ['y/1', 'y/2']],
    ['an unknown id is no name', two({ see: 'z' }, {}), 'x/1', ['x/1']],
    ['a leaf cannot be named', two({ see: 'y/2' }, {}), 'x/1', ['x/1']],
    ['the own topic cannot be named', two({ see: 'x' }, {}), 'x/1', ['x/1']],
    ['the root cannot be named', two({ see: 'r' }, {}), 'x/1', ['x/1']],
    ['a circle is broken at its first name', two({ see: 'y' }, { see: 'x' }), 'x/1', ['x/1']],
    ['the other name of the circle holds', two({ see: 'y' }, { see: 'x' }), 'y/1', ['x/1', 'x/2']],
  ];
  for (const [name, item, id, expected] of cases) {
    it(name, () => {
      const own = course(item);
      assert.deepEqual(leavesOf(own, index(own, id)).map((i) => own.tree.ids[i]), expected);
      countAll(own, progress({ 'x/2': 'done', 'y/2': 'done' }));
    });
  }
});
