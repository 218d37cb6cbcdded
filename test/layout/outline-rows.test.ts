import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldRows, forgetHeights, heightWithin, outlineRows, rowAt, rowHeight, rowsWithin, rowTop, setRowHeight, type OutlineRows } from '../../src/layout/outline-rows.js';
import { setOpen } from '../../src/tree/change-folds.js';
import { openTo, type Folds } from '../../src/tree/folds.js';
import { at, buildTree, isBranch, type Tree } from '../../src/tree/tree.js';
import { nextVisible } from '../../src/tree/visible.js';

interface Sample {
  readonly children: Sample[];
}

function treeFrom(root: Sample): Tree {
  let count = 0;
  return buildTree(root, { id: () => String(count++), label: () => '', children: (node) => node.children });
}

/** A tree from the parent of each node: `parents[k]` is taken modulo the nodes there are. */
function treeOf(parents: readonly number[]): Tree {
  const nodes: Sample[] = [{ children: [] }];
  for (const parent of parents) {
    const node: Sample = { children: [] };
    nodes[parent % nodes.length]?.children.push(node);
    nodes.push(node);
  }
  return treeFrom(nodes[0] as Sample);
}

/** Every node has ten children, down to a level. */
function tens(levels: number): Sample {
  return { children: levels === 0 ? [] : Array.from({ length: 10 }, () => tens(levels - 1)) };
}

/** The rows in order, with the root open. */
function shown(tree: Tree, folds: Folds): number[] {
  const found: number[] = [];
  for (let i = isBranch(tree, 0) ? 1 : -1; i >= 0; i = nextVisible(tree, folds, i)) found.push(i);
  return found;
}

function checkAll(rows: OutlineRows, heights: ReadonlyMap<number, number>): void {
  const visible = shown(rows.tree, rows.folds);
  assert.equal(rowsWithin(rows, 0), visible.length);
  let top = 0;
  for (const index of visible) {
    const height = heights.get(index) ?? rows.height;
    assert.equal(rowTop(rows, index), top);
    assert.equal(rowHeight(rows, index), height);
    assert.equal(rowAt(rows, top), index);
    assert.equal(rowAt(rows, top + height - 0.5), index);
    top += height;
  }
  assert.equal(heightWithin(rows, 0), top);
  if (visible.length === 0) return;
  assert.equal(rowAt(rows, -100), visible[0]);
  assert.equal(rowAt(rows, top + 100), visible.at(-1));
}

test('every row lies under those before it, whatever is folded and measured', () => {
  const shape = fc.record({
    parents: fc.array(fc.nat({ max: 1000 }), { maxLength: 60 }),
    open: fc.array(fc.boolean(), { minLength: 61, maxLength: 61 }),
    changes: fc.array(fc.oneof(fc.record({ toggle: fc.nat({ max: 60 }) }), fc.record({ node: fc.nat({ max: 60 }), height: fc.integer({ min: 20, max: 90 }) })), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(shape, ({ parents, open, changes }) => {
      const tree = treeOf(parents);
      const all = Array.from({ length: tree.size }, (_, i) => i);
      let folds = setOpen(tree, openTo(tree, 0), all.filter((i) => open[i]), true);
      let isOpen = (i: number): boolean => open[i] === true;
      const rows = outlineRows(tree, folds, 28);
      const heights = new Map<number, number>();
      checkAll(rows, heights);
      for (const change of changes) {
        if ('toggle' in change) {
          const index = change.toggle % tree.size;
          const before = isOpen;
          const now = !before(index);
          isOpen = (i) => (i === index ? now : before(i));
          folds = setOpen(tree, folds, [index], now);
          foldRows(rows, folds);
        } else if (change.node % tree.size > 0) {
          heights.set(change.node % tree.size, change.height);
          setRowHeight(rows, change.node % tree.size, change.height);
        }
        checkAll(rows, heights);
      }
      foldRows(rows, openTo(tree, Infinity));
      checkAll(rows, heights);
      forgetHeights(rows, 40);
      checkAll(rows, new Map());
    }),
  );
});

test('more branches than are toggled one by one', () => {
  const tree = treeFrom(tens(3));
  const rows = outlineRows(tree, openTo(tree, Infinity), 20);
  setRowHeight(rows, 500, 50);
  foldRows(rows, openTo(tree, 1));
  checkAll(rows, new Map());
  foldRows(rows, openTo(tree, Infinity));
  checkAll(rows, new Map([[500, 50]]));
});

for (const [what, levels] of [
  ['10,000', 4],
  ['100,000', 5],
] as const) {
  test(`among ${what} nodes, a toggle, a height and a look cost the depth`, () => {
    const tree = treeFrom(tens(levels));
    const open = openTo(tree, Infinity);
    const rows = outlineRows(tree, open, 28);
    const cost = (act: () => unknown): number => {
      rows.touched = 0;
      act();
      return rows.touched;
    };
    const leaf = tree.size - 1;
    const branch = at(tree.parent, leaf);
    assert.ok(cost(() => foldRows(rows, setOpen(tree, open, [branch], false))) <= levels * 2);
    assert.ok(cost(() => foldRows(rows, open)) <= levels * 2);
    assert.ok(cost(() => setRowHeight(rows, leaf, 40)) <= levels);
    assert.ok(cost(() => rowTop(rows, leaf)) <= levels);
    assert.ok(cost(() => rowAt(rows, heightWithin(rows, 0) / 2)) <= levels);
  });
}

test('a chain of 10,000 and a star of 50,000', () => {
  let chain: Sample = { children: [] };
  for (let i = 1; i < 10_000; i++) chain = { children: [chain] };
  const deep = treeFrom(chain);
  const rows = outlineRows(deep, openTo(deep, Infinity), 30);
  assert.equal(heightWithin(rows, 0), 9_999 * 30);
  assert.equal(rowAt(rows, 5_000 * 30), 5_001);
  assert.equal(rowTop(rows, 5_001), 5_000 * 30);

  const wide = treeFrom({ children: Array.from({ length: 50_000 }, () => ({ children: [] })) });
  const flat = outlineRows(wide, openTo(wide, 1), 30);
  setRowHeight(flat, 1, 60);
  flat.touched = 0;
  assert.equal(rowAt(flat, 40_000 * 30), 40_000);
  assert.ok(flat.touched <= 2);
});
