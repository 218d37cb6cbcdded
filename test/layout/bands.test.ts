import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bandsInView, type Area } from '../../src/layout/bands-in-view.js';
import { buildBands, extentOf, middleOf, type BandGaps, type Bands } from '../../src/layout/bands.js';
import { foldBands, setHeight } from '../../src/layout/fold-bands.js';
import { setOpen } from '../../src/tree/change-folds.js';
import { isOpen, openTo, type Folds } from '../../src/tree/folds.js';
import { childrenOf } from '../../src/tree/kin.js';
import { at, buildTree, isBranch, type Tree } from '../../src/tree/tree.js';
import { visibleNodes } from '../../src/tree/visible.js';

interface Sample {
  readonly children: Sample[];
}

/** A tree from the parent of each node: `parents[k]` is taken modulo the nodes there are. */
function treeOf(parents: readonly number[]): Tree {
  const nodes: Sample[] = [{ children: [] }];
  for (const parent of parents) {
    const node: Sample = { children: [] };
    nodes[parent % nodes.length]?.children.push(node);
    nodes.push(node);
  }
  let count = 0;
  return buildTree(nodes[0] as Sample, { id: () => String(count++), label: () => '', children: (node) => node.children });
}

const gaps: BandGaps = { first: 10, open: 8 };
const start = (depth: number): number => depth * 200;
const shape = fc.record({
  parents: fc.array(fc.nat({ max: 1000 }), { maxLength: 60 }),
  heights: fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 61, maxLength: 61 }),
  open: fc.array(fc.boolean(), { minLength: 61, maxLength: 61 }),
  toggles: fc.array(fc.nat({ max: 60 }), { maxLength: 12 }),
});

function foldsOf(tree: Tree, open: readonly boolean[]): Folds {
  return setOpen(tree, openTo(tree, 0), Array.from({ length: tree.size }, (_, i) => i).filter((i) => open[i]), true);
}

/** The rectangle of every visible node. */
function boxes(bands: Bands, tree: Tree, folds: Folds): Map<number, { top: number; bottom: number }> {
  return new Map(
    [...visibleNodes(tree, folds)].map((i) => {
      const middle = middleOf(bands, i);
      return [i, { top: middle - (bands.heights[i] ?? 0) / 2, bottom: middle + (bands.heights[i] ?? 0) / 2 }];
    }),
  );
}

/** The same layout, written down plainly: extents by recursion over small trees, no sums kept. */
function naive(tree: Tree, heights: Float64Array, folds: Folds): Map<number, number> {
  const open = (i: number): boolean => isOpen(folds, i) && isBranch(tree, i);
  const grid = (value: number): number => Math.round(value * 16) / 16;
  const measure = (i: number): { extent: number; middle: number; places: Map<number, number> } => {
    const own = heights[i] as number;
    if (!open(i)) return { extent: own, middle: own / 2, places: new Map() };
    const children = [...childrenOf(tree, i)];
    let sum = 0;
    let last = 0;
    const tops = children.map((child, k) => {
      const top = sum;
      const next = children[k + 1];
      const gap = next === undefined ? 0 : i === 0 ? gaps.first : open(child) || open(next) ? gaps.open : 0;
      last = top;
      sum += measure(child).extent + gap;
      return top;
    });
    const between = grid((measure(children[0] as number).middle + last + measure(children.at(-1) as number).middle) / 2);
    const lead = Math.max(0, own / 2 - between);
    return {
      extent: lead + sum + Math.max(0, own / 2 - (sum - between)),
      middle: lead + between,
      places: new Map(children.map((child, k) => [child, lead + (tops[k] as number)])),
    };
  };
  const middles = new Map<number, number>();
  const walk = (i: number, top: number): void => {
    const { middle, places } = measure(i);
    middles.set(i, top + middle);
    for (const [child, place] of places) walk(child, top + place);
  };
  walk(0, 0);
  return middles;
}

test('places nodes where the plain layout places them', () => {
  fc.assert(
    fc.property(shape, ({ parents, heights, open }) => {
      const tree = treeOf(parents);
      const folds = foldsOf(tree, open);
      const own = Float64Array.from(heights.slice(0, tree.size));
      const bands = buildBands(tree, own, folds, gaps);
      for (const [i, middle] of naive(tree, own, folds)) assert.equal(middleOf(bands, i), middle);
    }),
  );
});

test('no two nodes of one column overlap, and they stand in order', () => {
  fc.assert(
    fc.property(shape, fc.boolean(), ({ parents, heights, open }, both) => {
      const tree = treeOf(parents);
      const folds = foldsOf(tree, open);
      const split = both ? Math.ceil(at(tree.childCount, 0) / 2) : 0;
      const bands = buildBands(tree, Float64Array.from(heights.slice(0, tree.size)), folds, gaps, split);
      const lowest = new Map<string, number>();
      for (const [i, { top, bottom }] of boxes(bands, tree, folds)) {
        const column = `${at(tree.depth, i)} ${i >= bands.secondFrom}`;
        assert.ok(top >= (lowest.get(column) ?? 0) - 1e-9, `node ${i} lies over the one before it`);
        assert.ok(bottom <= extentOf(bands) + 1e-9);
        lowest.set(column, bottom);
      }
    }),
  );
});

test('toggles give what a fresh build gives', () => {
  fc.assert(
    fc.property(shape, fc.boolean(), ({ parents, heights, open, toggles }, both) => {
      const tree = treeOf(parents);
      const own = (): Float64Array => Float64Array.from(heights.slice(0, tree.size));
      const split = both ? Math.ceil(at(tree.childCount, 0) / 2) : 0;
      let folds = foldsOf(tree, open);
      const bands = buildBands(tree, own(), folds, gaps, split);
      for (const toggle of toggles) {
        const index = toggle % tree.size;
        folds = setOpen(tree, folds, [index], !isOpen(folds, index));
        foldBands(bands, folds);
        const fresh = buildBands(tree, own(), folds, gaps, split);
        assert.equal(extentOf(bands), extentOf(fresh));
        for (const i of visibleNodes(tree, folds)) assert.equal(middleOf(bands, i), middleOf(fresh, i));
      }
    }),
  );
});

test('another height gives what a fresh build gives', () => {
  fc.assert(
    fc.property(shape, fc.nat({ max: 60 }), fc.integer({ min: 10, max: 300 }), ({ parents, heights, open }, node, height) => {
      const tree = treeOf(parents);
      const folds = foldsOf(tree, open);
      const own = Float64Array.from(heights.slice(0, tree.size));
      const index = node % tree.size;
      const bands = buildBands(tree, own.slice(), folds, gaps);
      setHeight(bands, index, height);
      own[index] = height;
      const fresh = buildBands(tree, own, folds, gaps);
      for (const i of visibleNodes(tree, folds)) assert.equal(middleOf(bands, i), middleOf(fresh, i));
    }),
  );
});

test('a view holds the nodes that a filter over all nodes finds, and every link that crosses it', () => {
  const area = fc.record({ top: fc.integer({ min: -200, max: 2500 }), height: fc.integer({ min: 1, max: 900 }), near: fc.integer({ min: -100, max: 1500 }), width: fc.integer({ min: 1, max: 900 }) });
  fc.assert(
    fc.property(shape, area, fc.boolean(), ({ parents, heights, open }, { top, height, near, width }, both) => {
      const tree = treeOf(parents);
      const folds = foldsOf(tree, open);
      const split = both ? Math.ceil(at(tree.childCount, 0) / 2) : 0;
      const bands = buildBands(tree, Float64Array.from(heights.slice(0, tree.size)), folds, gaps, split);
      const view: Area = { top, bottom: top + height, first: { near, far: near + width }, second: { near: -near - width, far: -near }, least: 0 };
      const reach = (i: number): Area['first'] => (i >= bands.secondFrom ? view.second : view.first);
      const found = bandsInView(bands, view, start);
      const wanted = [...boxes(bands, tree, folds)]
        .filter(([i, box]) => box.bottom >= view.top && box.top <= view.bottom && start(at(tree.depth, i)) <= reach(i).far && start(at(tree.depth, i) + 1) >= reach(i).near)
        .map(([i]) => i);
      assert.deepEqual([...found.nodes], wanted);
      for (const [i, middle] of found.middles) assert.equal(middle, middleOf(bands, i));
      const links = new Set(found.links);
      for (const i of visibleNodes(tree, folds)) {
        if (i === 0) continue;
        const ends = [middleOf(bands, at(tree.parent, i)), middleOf(bands, i)];
        const depth = at(tree.depth, i) - 1;
        const crosses = Math.min(...ends) <= view.bottom && Math.max(...ends) >= view.top && start(depth) <= reach(i).far && start(depth + 1) >= reach(i).near;
        if (crosses) assert.ok(links.has(i), `the link to ${i} is missing`);
      }
    }),
    { numRuns: 300 },
  );
});

const everything: Area = { top: 0, bottom: 900, first: { near: 0, far: 1200 }, second: { near: 0, far: 1200 }, least: 0 };

test('a toggle and a view touch no more than they must', () => {
  // 1 + 10 + 100 + ... nodes, ten children each, four levels down.
  const tree = treeOf(Array.from({ length: 11_110 }, (_, k) => Math.floor(k / 10)));
  const bands = buildBands(tree, new Float64Array(tree.size).fill(27), openTo(tree, Infinity), gaps);
  let folds = openTo(tree, Infinity);
  const deep = [...visibleNodes(tree, folds)].find((i) => at(tree.depth, i) === 3) ?? 0;
  bands.touched = 0;
  folds = setOpen(tree, folds, [deep], false);
  foldBands(bands, folds);
  assert.ok(bands.touched <= 4, `a toggle touched ${bands.touched} nodes`);
  bands.touched = 0;
  const middle = extentOf(bands) / 2;
  const found = bandsInView(bands, { ...everything, top: middle, bottom: middle + 900 }, start);
  assert.ok(found.nodes.length > 30);
  assert.ok(bands.touched <= 300, `a view touched ${bands.touched} nodes`);
});

test('a view of everything costs marks, not nodes', () => {
  const tree = treeOf(Array.from({ length: 50_000 }, () => 0));
  const bands = buildBands(tree, new Float64Array(tree.size).fill(27), openTo(tree, Infinity), gaps);
  bands.touched = 0;
  const { nodes } = bandsInView(bands, { ...everything, bottom: extentOf(bands), least: extentOf(bands) / 800 }, start);
  assert.ok(nodes.length > 700 && nodes.length <= 850, `${nodes.length} marks`);
  assert.ok(bands.touched < 3000, `touched ${bands.touched}`);
});

test('a star of 50,000 draws a sample of the links that leave the view', () => {
  const tree = treeOf(Array.from({ length: 50_000 }, () => 0));
  const bands = buildBands(tree, new Float64Array(tree.size).fill(27), openTo(tree, Infinity), gaps);
  const middle = middleOf(bands, 0);
  const { nodes, links } = bandsInView(bands, { ...everything, top: middle - 400, bottom: middle + 400 }, start);
  assert.ok(nodes.length < 30);
  assert.ok(links.length > nodes.length && links.length < 200, `${links.length} links`);
});

test('a chain of 10,000 needs no stack', () => {
  const tree = treeOf(Array.from({ length: 10_000 }, (_, k) => k));
  const folds = openTo(tree, Infinity);
  const bands = buildBands(tree, new Float64Array(tree.size).fill(27), folds, gaps);
  assert.equal(extentOf(bands), 27);
  assert.equal(middleOf(bands, 10_000), 13.5);
  foldBands(bands, setOpen(tree, folds, [5000], false));
  assert.equal(extentOf(bands), 27);
  assert.equal(bandsInView(bands, { ...everything, first: { near: 0, far: 1_000_000_000 } }, start).nodes.length, 5001);
});
