import { isOpen, type Folds } from './folds.js';
import { at, type Tree } from './tree.js';

/** The node itself if visible, else its topmost folded ancestor: where focus goes when its branch is folded. */
export function nearestVisible(tree: Tree, folds: Folds, index: number): number {
  let visible = index;
  for (let i = at(tree.parent, index); i >= 0; i = at(tree.parent, i)) {
    if (!isOpen(folds, i)) visible = i;
  }
  return visible;
}
