import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuideError } from '../../src/guide/error.js';
import type { Guide, RoadmapNode } from '../../src/guide/types.js';
import { children, descendants, node, pathTo, walk } from '../../src/query/index.js';
import { guide } from './bundled-guide.js';

const ids = (nodes: readonly RoadmapNode[]): string[] => nodes.map(({ id }) => id);

test('walk gives all nodes, root first, depth first, in the guide\'s order', () => {
  const found = ids(walk(guide));
  assert.equal(found.length, 127);
  assert.equal(new Set(found).size, 127);
  assert.deepEqual(found.slice(0, 4), ['guide', 'basics', 'basics/getting-started', 'basics/getting-started/math-basics']);
  assert.equal(found.at(-1), 'master-the-stack/vector-databases/pgvector');
});

test('walk gives one frozen array for a guide', () => {
  assert.equal(walk(guide), walk(guide));
  assert.ok(Object.isFrozen(walk(guide)));
});

test('node finds the node itself', () => {
  assert.equal(node(guide, 'guide'), guide.roadmap);
  assert.equal(node(guide, 'expert-level/rag-systems/reranking').label, 'Reranking');
});

test('pathTo goes from the root to the node', () => {
  assert.deepEqual(ids(pathTo(guide, 'basics/python-skills/apis')), ['guide', 'basics', 'basics/python-skills', 'basics/python-skills/apis']);
  assert.deepEqual(ids(pathTo(guide, 'guide')), ['guide']);
});

test('children are those right below, descendants all below', () => {
  assert.deepEqual(ids(children(guide, 'guide')), ['basics', 'build-skills', 'expert-level', 'earn', 'get-hired', 'master-the-stack']);
  assert.deepEqual(children(guide, 'basics/python-skills/apis'), []);
  assert.deepEqual(descendants(guide, 'basics/python-skills/apis'), []);
  assert.equal(descendants(guide, 'guide').length, 126);
  assert.deepEqual(ids(descendants(guide, 'basics')), ids(walk(guide)).filter((id) => id.startsWith('basics/')));
});

const mistakes: readonly [id: string, nearest: string | undefined][] = [
  ['basic', 'basics'],
  ['expert-level/rag-systems/rerankng', 'expert-level/rag-systems/reranking'],
  ['Expert-Level', 'expert-level'],
  ['reranking', 'expert-level/rag-systems/reranking'],
  ['underwater basket weaving', undefined],
  ['toString', undefined],
  ['', undefined],
];
for (const [id, nearest] of mistakes) {
  test(`"${id}" is told as unknown by all four, ${nearest ? `near ${nearest}` : 'near nothing'}`, () => {
    for (const ask of [node, pathTo, children, descendants]) {
      assert.throws(
        () => ask(guide, id),
        (error: unknown) => error instanceof GuideError && error.issues[0]?.path === 'id' && error.issues[0].nearest === nearest,
      );
    }
  });
}

test('a roadmap ten thousand levels deep', () => {
  let root: RoadmapNode = { id: 'n9999', label: 'Deepest', source: 'editorial', guidance: null, children: [] };
  for (let level = 9998; level >= 0; level--) root = { ...root, id: `n${level}`, label: `Level ${level}`, children: [root] };
  const deep = { ...guide, roadmap: root };
  assert.equal(walk(deep).length, 10_000);
  assert.equal(pathTo(deep, 'n9999').length, 10_000);
  assert.equal(descendants(deep, 'n1').length, 9998);
});

test('a roadmap two hundred thousand nodes wide', () => {
  const leaf = (at: number): RoadmapNode => ({ id: `n${at}`, label: `Leaf ${at}`, source: 'editorial', guidance: null, children: [] });
  const wide = { ...guide, roadmap: { ...leaf(-1), children: Array.from({ length: 200_000 }, (_, at) => leaf(at)) } };
  assert.equal(walk(wide).length, 200_001);
});

test('a former id leads to the node that has another now', () => {
  const renamed = { ...guide, redirects: { 'basics/old-name': 'basics/python-skills' } } as Guide;
  assert.equal(node(renamed, 'basics/old-name').id, 'basics/python-skills');
  assert.deepEqual(pathTo(renamed, 'basics/old-name').map(({ id }) => id), ['guide', 'basics', 'basics/python-skills']);
  assert.throws(() => node(renamed, 'constructor'), GuideError);
});

test('the end of a path names its node, with a slip in it too', () => {
  for (const end of ['core-workflow', 'core-workflw']) {
    assert.throws(() => node(guide, end as 'guide'), (error: unknown) => error instanceof GuideError && error.issues[0]?.nearest === 'build-skills/core-workflow');
  }
});
