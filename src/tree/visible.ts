/** The visible nodes (all ancestors open) in document order. The way back is in `visible-before.ts`. */
import { isOpen, type Folds } from './folds.js';
import { at, isBranch, type Tree } from './tree.js';

/** The next visible node, or -1 after the last one. `index` must itself be visible. */
export function nextVisible(tree: Tree, folds: Folds, index: number): number {
  if (isBranch(tree, index) && isOpen(folds, index)) return index + 1;
  const next = at(tree.end, index);
  return next < tree.size ? next : -1;
}

/** All visible nodes in order. */
export function* visibleNodes(tree: Tree, folds: Folds): Generator<number, void> {
  for (let i = tree.size > 0 ? 0 : -1; i >= 0; i = nextVisible(tree, folds, i)) yield i;
}
