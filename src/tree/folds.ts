/** Which branches are open: one bit a node, over the arrays of one tree. Every change (`change-folds.ts`) gives a new object. */
import { at, isBranch, type Tree } from './tree.js';

export interface Folds {
  /** Bit `i` is set when node `i` is an open branch. Leaves are never open. */
  readonly bits: Uint32Array;
}

/** Whether a branch is open. */
export function isOpen(folds: Folds, index: number): boolean {
  return ((folds.bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/**
 * Branches open whose depth is below `level`: 0 folds all, 1 shows the root's children, Infinity opens everything. Those at
 * depth `inner` and deeper are open as well, ready for when what hides them is opened.
 */
export function openTo(tree: Tree, level: number, inner = Infinity): Folds {
  const bits = new Uint32Array((tree.size + 31) >>> 5);
  for (let i = 0; i < tree.size; i++) {
    const depth = at(tree.depth, i);
    if ((depth < level || depth >= inner) && isBranch(tree, i)) mark(bits, i, true);
  }
  return { bits };
}

/** Sets one bit of a state that is being made. */
export function mark(bits: Uint32Array, index: number, on: boolean): void {
  const word = index >>> 5;
  const bit = 1 << (index & 31);
  bits[word] = on ? (bits[word] ?? 0) | bit : (bits[word] ?? 0) & ~bit;
}
