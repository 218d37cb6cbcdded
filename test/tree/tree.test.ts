import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildItems } from '../../src/tree/build-items.js';
import { childrenOf, isWithin, pathTo } from '../../src/tree/kin.js';
import { buildTree, isBranch } from '../../src/tree/tree.js';
import { chain, find, food } from './sample.js';

test('nodes stand in depth-first order with their relations', () => {
  const tree = food();
  assert.deepEqual(tree.labels, ['food', 'fruit', 'apple', 'cox', 'pear', 'bread', 'vegetables', 'pea']);
  assert.deepEqual([...tree.parent], [-1, 0, 1, 2, 1, 0, 0, 6]);
  assert.deepEqual([...tree.depth], [0, 1, 2, 3, 2, 1, 1, 2]);
  assert.deepEqual([...tree.end], [8, 5, 4, 4, 5, 6, 8, 8]);
  assert.deepEqual([...tree.childCount], [3, 2, 1, 0, 0, 0, 1, 0]);
  assert.deepEqual([...tree.position], [0, 0, 0, 0, 1, 1, 2, 0]);
});

test('walks go over ranges', () => {
  const tree = food();
  assert.deepEqual([...childrenOf(tree, 0)], [1, 5, 6]);
  assert.deepEqual([...childrenOf(tree, 5)], []);
  assert.deepEqual(pathTo(tree, find(tree, 'cox')), [0, 1, 2, 3]);
  assert.equal(isWithin(tree, find(tree, 'cox'), find(tree, 'fruit')), true);
  assert.equal(isWithin(tree, find(tree, 'bread'), find(tree, 'fruit')), false);
  assert.deepEqual([isBranch(tree, 1), isBranch(tree, 5)], [true, false]);
});

test('any tree keeps its shape', () => {
  interface Node {
    readonly name: number;
    readonly children: Node[];
  }
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 80 }), (parents) => {
      const nodes: Node[] = [{ name: 0, children: [] }];
      for (const parent of parents) {
        const node = { name: nodes.length, children: [] };
        nodes[parent % nodes.length]?.children.push(node);
        nodes.push(node);
      }
      const tree = buildTree(nodes[0] as Node, { id: ({ name }) => String(name), label: () => '', children: ({ children }) => children });
      for (let i = 0; i < tree.size; i++) {
        assert.deepEqual([...childrenOf(tree, i)].map((child) => tree.items[child]), tree.items[i]?.children);
        assert.equal(tree.indexOf.get(tree.ids[i] ?? ''), i);
      }
    }),
  );
});

test('a chain of 10,000 and a star of 50,000 need no stack', () => {
  assert.equal(buildItems(chain(10_000)).depth[9999], 9999);
  const star = buildItems({ label: 'star', children: Array.from({ length: 50_000 }, (_, k) => ({ label: String(k) })) });
  assert.equal([...childrenOf(star, 0)].length, 50_000);
});
