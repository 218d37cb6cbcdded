/**
 * The rows of an outline, one under the other: how many lie in each branch, and how much higher than others those are that
 * were measured. Both are kept by branch, as sums over siblings. So a toggle costs the ancestors of a node, and the way from
 * a height to its row, or from a row to its height, costs the depth: never the number of rows.
 */
import { changedFolds } from '../tree/changed-folds.js';
import { isOpen, type Folds } from '../tree/folds.js';
import { at, isBranch, type Tree } from '../tree/tree.js';

/** Amounts by branch. Only the functions of this file change them. */
interface Amounts {
  /** Each row's own amount; undefined where it is 1 for all. */
  readonly own: Int32Array | undefined;
  /** What lies in each branch when it is open, without its own row. */
  readonly inner: Int32Array;
  /** A Fenwick tree for each node's children: https://en.wikipedia.org/wiki/Fenwick_tree */
  readonly sums: Int32Array;
}

/** The rows of one tree under one state of folds. The root is no row, and is open whatever its fold says. */
export interface OutlineRows {
  readonly tree: Tree;
  /** Where the children of a node begin in `childAt` and in the sums. */
  readonly start: Int32Array;
  readonly childAt: Int32Array;
  readonly counts: Amounts;
  /** What measured rows are higher than others, in parts of a px. */
  readonly extras: Amounts & { readonly own: Int32Array };
  folds: Folds;
  /** Height of a row of which nothing else is known, in px. */
  height: number;
  /** Nodes touched since this was last set to 0: what a test counts. */
  touched: number;
}

/** Heights are kept in this part of a px, so that sums stay exact. */
const PART = 64;
/** Up to so many branches are toggled one by one; above, one pass over all nodes is cheaper. */
const ONE_BY_ONE = 64;

/** Counts the rows of a tree: one pass. */
export function outlineRows(tree: Tree, folds: Folds, height: number): OutlineRows {
  const { size } = tree;
  const numbers = (): Int32Array => new Int32Array(size);
  const [start, childAt] = [numbers(), numbers()];
  for (let i = 0, next = 0; i < size; i++) {
    start[i] = next;
    next += at(tree.childCount, i);
    if (i > 0) childAt[at(start, at(tree.parent, i)) + at(tree.position, i)] = i;
  }
  const counts = { own: undefined, inner: numbers(), sums: numbers() };
  const extras = { own: numbers(), inner: numbers(), sums: numbers() };
  const rows: OutlineRows = { tree, start, childAt, counts, extras, folds, height, touched: 0 };
  // A tree whose rows nobody has measured has no extras to sum up.
  sumUp(rows, counts);
  return rows;
}

/** Takes new folds. A few changes cost their ancestors; many cost one pass. */
export function foldRows(rows: OutlineRows, folds: Folds): void {
  const before = rows.folds;
  if (before === folds) return;
  const changed = changedFolds(before, folds, ONE_BY_ONE);
  rows.folds = folds;
  if (changed.length > ONE_BY_ONE) {
    sumUp(rows, rows.counts);
    sumUp(rows, rows.extras);
    return;
  }
  // Ancestors come first: what changes below them later finds them as they will be.
  for (const index of changed) {
    if (index === 0) continue;
    const sign = isOpen(folds, index) ? 1 : -1;
    for (const amounts of [rows.counts, rows.extras]) add(rows, amounts, index, sign * at(amounts.inner, index));
  }
}

/** Takes the height of a row, in px, as it was measured. */
export function setRowHeight(rows: OutlineRows, index: number, height: number): void {
  const { own } = rows.extras;
  const extra = Math.round((height - rows.height) * PART);
  const change = extra - at(own, index);
  own[index] = extra;
  add(rows, rows.extras, index, change);
}

/** Forgets what was measured: rows have another width, or another type. */
export function forgetHeights(rows: OutlineRows, height: number): void {
  rows.height = height;
  for (const numbers of [rows.extras.own, rows.extras.inner, rows.extras.sums]) numbers.fill(0);
}

/** Rows in the open branch `index`, its own left out; of the whole for the root. */
export function rowsWithin({ counts }: OutlineRows, index: number): number {
  return at(counts.inner, index);
}

/** Height of these rows, in px. */
export function heightWithin(rows: OutlineRows, index: number): number {
  return rows.height * rowsWithin(rows, index) + at(rows.extras.inner, index) / PART;
}

/** Height of a row, in px. */
export function rowHeight({ extras, height }: OutlineRows, index: number): number {
  return height + at(extras.own, index) / PART;
}

/** How far a visible row lies under the first one, in px. */
export function rowTop(rows: OutlineRows, index: number): number {
  const { tree, counts, extras } = rows;
  let count = 0;
  let extra = 0;
  for (let child = index, parent = at(tree.parent, child); parent >= 0; child = parent, parent = at(tree.parent, child)) {
    rows.touched++;
    count += sumOf(rows, counts, parent, at(tree.position, child)) + (parent > 0 ? 1 : 0);
    extra += sumOf(rows, extras, parent, at(tree.position, child)) + (parent > 0 ? at(extras.own, parent) : 0);
  }
  return count * rows.height + extra / PART;
}

/** The row that lies `top` px under the first one; the first or the last where `top` is beyond them. A tree without children has none: 0. */
export function rowAt(rows: OutlineRows, top: number): number {
  const { tree } = rows;
  let node = 0;
  for (let rest = top; isOpenBranch(rows, node); ) {
    rows.touched++;
    const position = Math.min(positionAt(rows, node, rest), at(tree.childCount, node) - 1);
    rest -= heightBefore(rows, node, position);
    node = at(rows.childAt, at(rows.start, node) + position);
    if (rest < rowHeight(rows, node)) break;
    rest -= rowHeight(rows, node);
  }
  return node;
}

function isOpenBranch({ tree, folds }: OutlineRows, index: number): boolean {
  return isBranch(tree, index) && (index === 0 || isOpen(folds, index));
}

/** Sums up the innermost branches first. */
function sumUp(rows: OutlineRows, amounts: Amounts): void {
  const { tree, start, childAt } = rows;
  const { own, inner, sums } = amounts;
  sums.fill(0);
  for (let i = tree.size - 1; i >= 0; i--) {
    const count = at(tree.childCount, i);
    const before = at(start, i) - 1;
    let all = 0;
    for (let k = 1; k <= count; k++) {
      const child = at(childAt, before + k);
      const amount = (own ? at(own, child) : 1) + (isOpenBranch(rows, child) ? at(inner, child) : 0);
      const sum = (sums[before + k] = at(sums, before + k) + amount);
      const above = k + (k & -k);
      if (above <= count) sums[before + above] = at(sums, before + above) + sum;
      all += amount;
    }
    inner[i] = all;
  }
  rows.touched += tree.size;
}

/** Adds to the amount of a row, and to that of the branches above it as far as it shows. */
function add(rows: OutlineRows, { inner, sums }: Amounts, index: number, change: number): void {
  const { tree, start } = rows;
  if (change === 0) return;
  for (let node = index, parent = at(tree.parent, node); parent >= 0; node = parent, parent = at(tree.parent, node)) {
    rows.touched++;
    const before = at(start, parent) - 1;
    const count = at(tree.childCount, parent);
    for (let k = at(tree.position, node) + 1; k <= count; k += k & -k) sums[before + k] = at(sums, before + k) + change;
    inner[parent] = at(inner, parent) + change;
    if (!isOpenBranch(rows, parent)) return;
  }
}

/** Sum over the first `count` children. */
function sumOf({ start }: OutlineRows, { sums }: Amounts, parent: number, count: number): number {
  const before = at(start, parent) - 1;
  let sum = 0;
  for (let k = count; k > 0; k -= k & -k) sum += at(sums, before + k);
  return sum;
}

function heightBefore(rows: OutlineRows, parent: number, count: number): number {
  return sumOf(rows, rows.counts, parent, count) * rows.height + sumOf(rows, rows.extras, parent, count) / PART;
}

/** Position of the child in whose part `offset` lies; the number of children when it lies beyond the last one. */
function positionAt({ tree, start, counts, extras, height }: OutlineRows, parent: number, offset: number): number {
  const count = at(tree.childCount, parent);
  const before = at(start, parent) - 1;
  let position = 0;
  let rest = offset;
  for (let step = 2 ** Math.floor(Math.log2(count)); step >= 1; step /= 2) {
    const next = before + position + step;
    const sum = position + step <= count ? at(counts.sums, next) * height + at(extras.sums, next) / PART : Infinity;
    if (sum > rest) continue;
    position += step;
    rest -= sum;
  }
  return position;
}
