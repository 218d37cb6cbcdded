/** Changes of bands: what a toggle or another height costs is the ancestors of the node. */
import { changedFolds } from '../tree/changed-folds.js';
import type { Folds } from '../tree/folds.js';
import { at } from '../tree/tree.js';
import { measureBands, measureBand, px, slotOf, sumOf, type Bands } from './bands.js';

/** Up to so many branches, or one of so many nodes, are toggled one by one; above, one pass over all nodes is cheaper. */
const ONE_BY_ONE = { least: 64, of: 128 };

/** Takes new folds. A few changes cost their ancestors; many cost one pass. */
export function foldBands(bands: Bands, folds: Folds): void {
  const most = Math.max(ONE_BY_ONE.least, bands.tree.size / ONE_BY_ONE.of);
  const changed = changedFolds(bands.folds, folds, most);
  bands.folds = folds;
  if (changed.length > most) return measureBands(bands);
  // Later nodes first, so that an ancestor sees its descendants as they will be.
  for (const index of changed.reverse()) remeasure(bands, index);
}

/** Corrects a node's own height. */
export function setHeight(bands: Bands, index: number, height: number): void {
  if (height === px(bands.heights, index)) return;
  bands.heights[index] = height;
  remeasure(bands, index);
}

/** A node was toggled or has another height: measures it and what is above, as far as something changes. */
function remeasure(bands: Bands, index: number): void {
  const { tree, extents, middles } = bands;
  for (let node = index; node >= 0; node = at(tree.parent, node)) {
    bands.touched++;
    const extent = px(extents, node);
    const middle = px(middles, node);
    measureBand(bands, node);
    if (node !== index && extent === px(extents, node) && middle === px(middles, node)) return;
    const parent = at(tree.parent, node);
    if (parent < 0) return;
    const position = at(tree.position, node);
    // The gap before a node depends on whether it is open.
    if (position > 0) setSlot(bands, parent, position - 1);
    setSlot(bands, parent, position);
  }
}

function setSlot(bands: Bands, parent: number, position: number): void {
  const { sums } = bands;
  const before = at(bands.start, parent) - 1;
  const child = at(bands.childAt, before + 1 + position);
  const change = slotOf(bands, child) - (sumOf(bands, parent, position + 1) - sumOf(bands, parent, position));
  const count = at(bands.tree.childCount, parent);
  if (change !== 0) for (let k = position + 1; k <= count; k += k & -k) sums[before + k] = px(sums, before + k) + change;
}
