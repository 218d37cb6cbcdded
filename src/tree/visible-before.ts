/** Visible nodes from the end: what only a key asks for. Each step costs at most the depth, never the size. */
import { isOpen, type Folds } from './folds.js';
import { at, isBranch, type Tree } from './tree.js';

/** The previous visible node, or -1 before the root. */
export function previousVisible(tree: Tree, folds: Folds, index: number): number {
  const parent = at(tree.parent, index);
  if (parent < 0) return -1;
  if (index - 1 === parent) return parent;
  let sibling = index - 1;
  while (at(tree.parent, sibling) !== parent) sibling = at(tree.parent, sibling);
  return lastVisibleWithin(tree, folds, sibling);
}

/** The last visible node of the subtree of a visible node; of the whole tree for index 0. */
export function lastVisibleWithin(tree: Tree, folds: Folds, index: number): number {
  // The last descendant hangs on a chain of last children: the topmost folded node of that chain is the answer.
  let last = at(tree.end, index) - 1;
  for (let i = last; ; i = at(tree.parent, i)) {
    if (isBranch(tree, i) && !isOpen(folds, i)) last = i;
    if (i === index) return last;
  }
}
