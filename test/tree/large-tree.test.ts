import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildItems, type TreeItem } from '../../src/tree/build-items.js';
import { firstPart } from '../../src/tree/first-part.js';
import { largeTree, type LargeTree } from '../../src/tree/large-tree.js';
import { isPlainTree } from '../../src/tree/plain-tree.js';
import { at, isBranch } from '../../src/tree/tree.js';

/** Runs to the end; counts the pauses. */
function built(root: unknown): { value: LargeTree | undefined; pauses: number } {
  const steps = largeTree(root);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { value, pauses };
  }
}

/** Few labels, so that they meet; some ids, some of which are what labels make. */
const item = fc.letrec<{ node: TreeItem }>((tie) => ({
  node: fc.record(
    {
      label: fc.constantFrom('a', 'b', 'A!', '', 'a 2', 'ü', '大'),
      id: fc.option(fc.constantFrom('a', 'a/a', 'a/b', 'b', 'x', 'a/a-2', 'a/node-1'), { nil: undefined }),
      tone: fc.option(fc.constantFrom('stage-1', 'red'), { nil: undefined }),
      role: fc.option(fc.constant('r'), { nil: undefined }),
      children: fc.array(tie('node'), { maxLength: 4 }),
    },
    { requiredKeys: ['label'] },
  ) as fc.Arbitrary<TreeItem>,
})).node;

test('is what is built in one go, or nothing where that is not plain', () => {
  fc.assert(
    fc.property(item, (root) => {
      const { value } = built(root);
      assert.equal(value !== undefined, isPlainTree(root));
      if (!value) return;
      const whole = buildItems(root);
      assert.deepEqual({ ...value.tree, items: undefined }, { ...whole, items: undefined });
      assert.ok(value.tree.items.every((one, i) => one === whole.items[i]));
      assert.equal(value.hasRoles, whole.items.some(({ role }) => role !== undefined));
      assert.equal(value.hasTones, whole.items.some(({ tone }) => tone === 'stage-1'));
    }),
    { numRuns: 1000 },
  );
});

for (const [what, root] of [
  ['nothing', undefined],
  ['a label that is none', { label: 'a', children: [{ label: 3 }] }],
  ["d3's names", { name: 'a' }],
  ['a node in itself', (() => {
    const loop: { label: string; children: unknown[] } = { label: 'loop', children: [{ label: 'x' }] };
    loop.children.push({ label: 'between', children: [loop] });
    return loop;
  })()],
] as const) {
  test(`is nothing of ${what}`, () => assert.equal(built(root).value, undefined));
}

test('pauses every few hundred nodes, whatever the shape', () => {
  const star = { label: 'star', children: Array.from({ length: 20_000 }, (_, k) => ({ label: String(k) })) };
  let chain: TreeItem = { label: 'end' };
  for (let i = 0; i < 20_000; i++) chain = { label: String(i), children: [chain] };
  for (const root of [star, chain]) {
    const { value, pauses } = built(root);
    assert.equal(value?.tree.size, 20_001);
    assert.ok(pauses >= 39, `${pauses} pauses`);
  }
});

test('ids down a chain stay short, and each is one of its own', () => {
  let chain: TreeItem = { label: 'the end' };
  for (let i = 0; i < 10_000; i++) chain = { label: 'step', children: [chain] };
  const { ids, indexOf } = buildItems(chain);
  assert.equal(indexOf.size, 10_001);
  assert.ok(Math.max(...ids.map(({ length }) => length)) < 320);
  assert.equal(ids[3], 'step/step/step/step');
});

test('a first part holds the first levels, and is no bigger for a larger tree', () => {
  const tree = (levels: number): TreeItem => (levels === 0 ? { label: 'leaf' } : { label: `level ${levels}`, children: Array.from({ length: 10 }, () => tree(levels - 1)) });
  for (const levels of [4, 5]) {
    const root = tree(levels);
    const part = firstPart(root, 1000);
    const whole = buildItems(root);
    assert.ok(part && part.size >= 1000 && part.size <= 2001, `${part?.size} nodes`);
    part.ids.forEach((id, i) => {
      const index = whole.indexOf.get(id) ?? -1;
      assert.equal(part.items[i], whole.items[index]);
      assert.equal(at(part.depth, i), at(whole.depth, index));
      // What has children in the whole has some in the part, but for the few that stand for a branch.
      if (at(part.depth, i) < 3) assert.equal(isBranch(part, i), isBranch(whole, index));
    });
    assert.equal(at(part.childCount, 0), 10);
  }
});

test('a first part of a star is its beginning', () => {
  const part = firstPart({ label: 'star', children: Array.from({ length: 50_000 }, (_, k) => ({ label: String(k) })) }, 1000);
  assert.equal(part?.size, 1001);
  assert.equal(part.labels[1000], '999');
});

test('there is no first part of what is not plain', () => {
  assert.equal(firstPart({ label: 'a', children: [{ name: 'b' }] }, 1000), undefined);
  assert.equal(firstPart(undefined, 1000), undefined);
});
