import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../../src/guide/generated/core.js';
import { buildItems, type TreeItem } from '../../src/tree/build-items.js';
import { guideRoadmap } from '../../src/tree/guide-roadmap.js';
import { nameOf } from '../../src/tree/roadmap-name.js';

const children = [{ label: 'One' }];

/** What an author wrote, its name, and the id of the root. */
const cases: [TreeItem, string, string][] = [
  [{ label: 'Learn to cook', children }, 'learn-to-cook', 'learn-to-cook'],
  [{ label: '  Learn: to cook!', children }, 'learn-to-cook', 'learn-to-cook'],
  [{ label: 'Kochen für Anfänger', children }, 'kochen-für-anfänger', 'kochen-für-anfänger'],
  [{ label: '学做饭', children }, '学做饭', '学做饭'],
  [{ id: 'cooking', label: 'Learn to cook', children }, 'cooking', 'cooking'],
  [{ id: 'Cooking 1', label: '', children }, 'Cooking 1', 'Cooking 1'],
  [{ label: 'C++', children }, 'c++', 'c'],
  [{ label: 'C#', children }, 'c#', 'c'],
  [{ label: 'C', children }, 'c', 'c'],
  [{ label: '', children }, '', 'node-1'],
  [{ label: ' … ', children }, '', 'node-1'],
  [{ label: 'Node 1', children }, 'node-1', 'node-1'],
];
for (const [item, name, id] of cases) {
  test(`"${item.label}"${item.id === undefined ? '' : ` with the id "${item.id}"`} is named "${name}"`, () => {
    const tree = buildItems(item);
    assert.deepEqual([nameOf(tree), tree.ids[0]], [name, id]);
  });
}

test('what hangs under the root does not name it', () => {
  const before = buildItems({ label: '', children: [{ label: 'One' }, { label: 'Two' }] });
  const after = buildItems({ label: '', children: [{ label: 'Zero' }, { label: 'Two' }, { label: 'One' }] });
  assert.deepEqual([nameOf(before), nameOf(after)], ['', '']);
  for (const id of ['node-1/one', 'node-1/two']) assert.ok(before.indexOf.has(id) && after.indexOf.has(id), id);
});

test('a guide is named by the id of its root', () => {
  assert.equal(nameOf(guideRoadmap(core)), core.roadmap.id);
  assert.equal(nameOf(guideRoadmap({ ...core, roadmap: { ...core.roadmap, id: 'own', label: 'Another' } })), 'own');
});
