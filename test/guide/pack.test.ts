import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseGuide } from '../../src/guide/parse.js';
import type { RoadmapNode } from '../../src/guide/types.js';
import { unpackRecords } from '../../src/guide/unpack-records.js';
import { unpackRoadmap } from '../../src/guide/unpack.js';
import { withGuidance } from '../../src/guide/with-guidance.js';
import { fixture } from './fixture.js';

test('rows read back as records; lists, null and records of one shape included', () => {
  const packed = {
    shapes: ['id list source', 'a'],
    sections: [
      [1, 'One'],
      [5, 'Two'],
    ],
    root: [0, [1, 'x', [0, 1, null, [2, true]], 3], [1, 'y', [0], [4, 5]], [1, 'z', [0], 0], [1, 'w', [0], [2, 'Other']]],
  } as const;

  const rows = unpackRecords(packed);

  assert.deepEqual(rows, [
    { id: 'x', list: [1, null, { a: true }], source: { lines: [3], section: 'One' } },
    { id: 'y', list: [], source: { lines: [4, 5], section: 'One, Two' } },
    { id: 'z', list: [], source: 'editorial' },
    { id: 'w', list: [], source: { lines: [2], section: 'Other' } },
  ]);
});

test('an outline reads back as a tree with ids, lines, links and needs', () => {
  const outline = 'Guide\n\tStage 1 — Basics\n\t\tHand Tools\n\tStage 2 — More\n\t\tStage 1 — Basics';

  const { roadmap, nodeNeeds } = unpackRoadmap(
    { root: 'guide', outline, line: 24, section: 'Roadmap', needs: 'ch h- -c2 ch1,2' },
    [{ id: 'writer' }, { id: 'builder' }],
  );

  const source = (line: number) => ({ lines: [line], section: 'Roadmap' });
  assert.deepEqual(roadmap, {
    id: 'guide',
    label: 'Guide',
    source: source(24),
    guidance: null,
    children: [
      {
        id: 'basics',
        label: 'Stage 1 — Basics',
        source: source(25),
        guidance: null,
        children: [{ id: 'basics/hand-tools', label: 'Hand Tools', source: source(26), guidance: null, children: [] }],
      },
      {
        id: 'more',
        label: 'Stage 2 — More',
        source: source(27),
        guidance: null,
        children: [{ id: 'more/basics', label: 'Stage 1 — Basics', source: source(28), guidance: null, children: [], see: 'basics' }],
      },
    ],
  });
  assert.deepEqual(nodeNeeds, {
    basics: { roles: { writer: 'core', builder: 'helpful' }, prerequisites: [] },
    'basics/hand-tools': { roles: { writer: 'helpful' }, prerequisites: [] },
    more: { roles: { builder: 'core' }, prerequisites: ['basics/hand-tools'] },
    'more/basics': { roles: { writer: 'core', builder: 'helpful' }, prerequisites: ['basics', 'basics/hand-tools'] },
  });
});

test('guidance is put on a copy of the tree, by id', () => {
  const { roadmap } = parseGuide(fixture());
  const guidance = Object.fromEntries(all(roadmap).flatMap((node) => (node.guidance ? [[node.id, node.guidance]] : [])));
  const bare = withGuidance(roadmap, {});

  assert.ok(all(bare).every((node) => node.guidance === null));
  assert.deepEqual(withGuidance(bare, guidance), roadmap);
});

function all(root: RoadmapNode): RoadmapNode[] {
  return [root, ...root.children.flatMap(all)];
}
