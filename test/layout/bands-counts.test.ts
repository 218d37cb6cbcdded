import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldBands } from '../../src/layout/fold-bands.js';
import { MapGeometry } from '../../src/layout/map-geometry.js';
import { seenBox, type Size } from '../../src/layout/viewport.js';
import { setOpen } from '../../src/tree/change-folds.js';
import { openTo, type Folds } from '../../src/tree/folds.js';
import { largeTree } from '../../src/tree/large-tree.js';
import { at, isBranch, type Tree } from '../../src/tree/tree.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import { optionsOf } from './meter.js';

/** Breadth first, three to nine children each. */
function treeOf(size: number): Tree<TreeItem> {
  const nodes: { id: string; label: string; children: TreeItem[] }[] = [{ id: 'n0', label: 'root', children: [] }];
  for (let next = 0, spread = 3; nodes.length < size; next++, spread = 3 + ((spread * 5 + 1) % 7)) {
    for (let k = 0; k < spread && nodes.length < size; k++) {
      const node = { id: `n${nodes.length}`, label: `label ${nodes.length}`, children: [] };
      nodes[next]?.children.push(node);
      nodes.push(node);
    }
  }
  const steps = largeTree(nodes[0]);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value?.tree as Tree<TreeItem>;
  }
}

const stage: Size = { width: 1200, height: 800 };
const counts = new Map<string, number[]>();

/** Nodes that an action touches. */
function touched(what: string, geometry: MapGeometry, act: () => void, most: number): void {
  geometry.bands.touched = 0;
  act();
  const { touched: count } = geometry.bands;
  assert.ok(count <= most, `${what} touched ${count} of ${geometry.tree.size} nodes`);
  counts.set(what, [...(counts.get(what) ?? []), count]);
}

for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  test(`what is done to a tree of ${size} nodes touches few of them`, () => {
    const tree = treeOf(size);
    let folds: Folds = openTo(tree, Infinity);
    // Rows of one height, so that no label is measured here.
    const geometry = new MapGeometry({ tree, tones: [] }, folds, optionsOf({ meter: () => () => 0 }));
    const deep = Array.from({ length: tree.size }, (_, i) => i).filter((i) => isBranch(tree, i) && at(tree.depth, i) > 2);
    for (const branch of [1, deep[0] ?? 1, deep[deep.length >> 1] ?? 1, deep.at(-1) ?? 1]) {
      for (const open of [false, true]) {
        folds = setOpen(tree, folds, [branch], open);
        touched('a toggle', geometry, () => foldBands(geometry.bands, folds), 10);
      }
    }
    const view = (scale: number, shift: number): void => {
      const middle = geometry.middleOf(deep[deep.length >> 1] ?? 0);
      geometry.inView(seenBox({ scale, x: 0, y: stage.height / 2 - middle * scale - shift }, stage, 0.5), scale < 0.4 ? 1 / scale : 0);
    };
    for (const shift of [0, 23, 400, -900]) touched('a frame at 100 %', geometry, () => view(1, shift), 600);
    const fit = stage.height / geometry.height;
    for (const scale of [fit, fit * 3, Math.min(0.1, fit * 20)]) touched('a frame from afar', geometry, () => view(scale, 0), 12_000);
    touched('the place of a node', geometry, () => void geometry.middleOf(tree.size - 1), 10);
    touched('the box of all', geometry, () => void geometry.box(), 0);
  });
}

test('and no more of a hundred times as many', () => {
  for (const [what, list] of counts) {
    const each = list.length / 4;
    const most = [0, 1, 2, 3].map((k) => Math.max(...list.slice(k * each, (k + 1) * each)));
    assert.ok((most[3] ?? 0) <= 2.5 * (most[1] ?? 0) + 4, `${what}: ${most.join()}`);
  }
});
