/**
 * Bands: a layout whose cost is what changes. Every subtree owns a band; its extent is what its open part needs across the
 * direction of growth. A child's place is a sum over its siblings within the parent's band, so nothing stores an absolute
 * place: a toggle changes the extents of the ancestors and no other node (`fold-bands.ts`), and a view is found by descent
 * (`bands-in-view.ts`). Bands of siblings lie one after the other, so two nodes cannot overlap whatever their heights.
 */
import { isOpen, type Folds } from '../tree/folds.js';
import { at, isBranch, type Tree } from '../tree/tree.js';

/** Space between siblings, in px. */
export interface BandGaps {
  /** Between the children of the root. */
  readonly first: number;
  /** Deeper down, between two siblings of which at least one is open; two folded ones or leaves need none. */
  readonly open: number;
}

/** The extents of one tree under one state of folds, in px. Only the functions of this room change them. */
export interface Bands {
  readonly tree: Tree;
  readonly gaps: BandGaps;
  /** Each node's own height. */
  readonly heights: Float64Array;
  /** Where the children of a node begin in `childAt` and `sums`. */
  readonly start: Int32Array;
  readonly childAt: Int32Array;
  /** A Fenwick tree for each node's children, over extents and the gaps after them: https://en.wikipedia.org/wiki/Fenwick_tree */
  readonly sums: Float64Array;
  readonly extents: Float64Array;
  /** From the start of a node's band to its middle. */
  readonly middles: Float64Array;
  /** From the start of a node's band to that of its first child. */
  readonly leads: Float64Array;
  /** The root's children from this position on stand on the second side; 0 for one side. */
  readonly split: number;
  /** Nodes from this index on stand on the second side. */
  readonly secondFrom: number;
  /** What `leads[0]` is for the children on the second side. */
  secondLead: number;
  folds: Folds;
  /** Nodes touched since this was last set to 0: what a test counts. */
  touched: number;
}

/** Middles are kept on this grid, so that sums stay exact and a toggle equals a fresh build. */
const GRID = 16;

/** Measures a tree. `heights` holds each node's own height in px and is kept. `split` is the first position of the second side. */
export function buildBands(tree: Tree, heights: Float64Array, folds: Folds, gaps: BandGaps, split = 0): Bands {
  const bands = startBands(tree, heights, folds, gaps, split);
  measureBands(bands);
  return bands;
}

/** Bands that are still to be measured. */
export function startBands(tree: Tree, heights: Float64Array, folds: Folds, gaps: BandGaps, split = 0): Bands {
  const { size } = tree;
  const start = new Int32Array(size);
  const childAt = new Int32Array(size);
  for (let i = 0, next = 0; i < size; i++) {
    start[i] = next;
    next += at(tree.childCount, i);
    if (i > 0) childAt[at(start, at(tree.parent, i)) + at(tree.position, i)] = i;
  }
  const secondFrom = split > 0 && split < at(tree.childCount, 0) ? at(childAt, split) : Infinity;
  const numbers = (): Float64Array => new Float64Array(size);
  return { tree, gaps, heights, start, childAt, sums: numbers(), extents: numbers(), middles: numbers(), leads: numbers(), split, secondFrom, secondLead: 0, folds, touched: 0 };
}

/** Measures bands, the innermost first: all, or those of the nodes from `from` to before `to`, when what comes after them is measured. */
export function measureBands(bands: Bands, from = 0, to = bands.tree.size): void {
  const { tree, start, childAt, sums } = bands;
  sums.fill(0, start[from], start[to] ?? tree.size);
  for (let i = to - 1; i >= from; i--) {
    const count = at(tree.childCount, i);
    const before = at(start, i) - 1;
    for (let k = 1; k <= count; k++) {
      const sum = (sums[before + k] = px(sums, before + k) + slotOf(bands, at(childAt, before + k)));
      const above = k + (k & -k);
      if (above <= count) sums[before + above] = px(sums, before + above) + sum;
    }
    measureBand(bands, i);
  }
  bands.touched += to - from;
}

/** Measures one band whose inner bands are right. */
export function measureBand(bands: Bands, index: number): void {
  const { tree, split, middles, leads, extents } = bands;
  const own = px(bands.heights, index);
  let lead = 0;
  let middle = own / 2;
  let extent = own;
  if (isOpenBand(bands, index)) {
    const count = at(tree.childCount, index);
    const sum = sumOf(bands, index, count);
    if (index === 0 && split > 0) {
      const first = sumOf(bands, 0, split);
      extent = Math.max(own, first, sum - first);
      middle = onGrid(extent / 2);
      lead = (extent - first) / 2;
      bands.secondLead = (extent - sum - first) / 2;
    } else {
      const last = at(bands.childAt, at(bands.start, index) + count - 1);
      // Midway between the first and the last child.
      const between = onGrid((px(middles, index + 1) + sum - px(extents, last) + px(middles, last)) / 2);
      lead = Math.max(0, own / 2 - between);
      middle = lead + between;
      extent = lead + sum + Math.max(0, own / 2 - (sum - between));
    }
  }
  leads[index] = lead;
  middles[index] = middle;
  extents[index] = extent;
}

/** Middle of a visible node from the start of the whole, in px: a walk over its ancestors. */
export function middleOf(bands: Bands, index: number): number {
  const { tree } = bands;
  let middle = px(bands.middles, index);
  for (let child = index, parent = at(tree.parent, child); parent >= 0; child = parent, parent = at(tree.parent, child)) {
    bands.touched++;
    middle += leadOf(bands, parent, child) + sumOf(bands, parent, at(tree.position, child));
  }
  return middle;
}

/** Height of the whole, in px. */
export function extentOf({ extents }: Bands): number {
  return px(extents, 0);
}

/** Whether a node is a branch that is open. */
export function isOpenBand({ folds, tree }: Bands, index: number): boolean {
  return isOpen(folds, index) && isBranch(tree, index);
}

/** From the start of a band to that of the first child on the side of `child`, less what stands before it in the sums. */
export function leadOf({ leads, secondFrom, secondLead }: Bands, parent: number, child: number): number {
  return parent === 0 && child >= secondFrom ? secondLead : px(leads, parent);
}

/** Sum of the slots of the first `count` children. */
export function sumOf({ start, sums }: Bands, parent: number, count: number): number {
  const before = at(start, parent) - 1;
  let sum = 0;
  for (let k = count; k > 0; k -= k & -k) sum += px(sums, before + k);
  return sum;
}

/** A child's extent and the gap after it. */
export function slotOf(bands: Bands, child: number): number {
  const { tree, gaps } = bands;
  const next = at(tree.position, child) + 1;
  const parent = at(tree.parent, child);
  let gap = 0;
  if (next === at(tree.childCount, parent)) gap = 0;
  else if (parent === 0) gap = next === bands.split ? 0 : gaps.first;
  else if (isOpenBand(bands, child) || isOpenBand(bands, at(tree.end, child))) gap = gaps.open;
  return px(bands.extents, child) + gap;
}

function onGrid(value: number): number {
  return Math.round(value * GRID) / GRID;
}

/** The number at an index that is known to be inside. */
export function px(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}
