/** A branch with all that is below it. */
import { setOpenBelow } from './change-folds.js';
import { isOpen, type Folds } from './folds.js';
import { at, isBranch, type Tree } from './tree.js';
import { nextVisible } from './visible.js';

/** Whether a branch and every branch below it is open. */
export function isOpenBelow(tree: Tree, folds: Folds, index: number): boolean {
  for (let i = index; i < at(tree.end, index); i++) if (isBranch(tree, i) && !isOpen(folds, i)) return false;
  return true;
}

/** Opens a branch with all that is below it; folds it so where all is open. */
export function toggleBelow(tree: Tree, folds: Folds, index: number): Folds {
  return setOpenBelow(tree, folds, index, !isOpenBelow(tree, folds, index));
}

/** How many nodes are visible: a walk over these. */
export function countVisible(tree: Tree, folds: Folds): number {
  let count = 0;
  for (let index = 0; index >= 0 && index < tree.size; index = nextVisible(tree, folds, index)) count++;
  return count;
}
