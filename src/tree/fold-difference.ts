/** How folds differ from others of the same tree: what of them is worth saving, and is taken back. */
import { setOpen } from './change-folds.js';
import { changedFolds } from './changed-folds.js';
import { isOpen, type Folds } from './folds.js';
import type { Tree } from './tree.js';

/** Ids of the branches that are open, and of those that are folded, where it is otherwise in the folds compared with. */
export interface FoldDifference {
  readonly open: readonly string[];
  readonly folded: readonly string[];
}

/** What is otherwise in `folds` than in `before`, in tree order. */
export function foldDifference(tree: Tree, before: Folds, folds: Folds): FoldDifference {
  const open: string[] = [];
  const folded: string[] = [];
  for (const index of changedFolds(before, folds)) (isOpen(folds, index) ? open : folded).push(tree.ids[index] ?? '');
  return { open, folded };
}

/** The folds that differ so from `before`. Ids that the tree does not know are passed over. */
export function withDifference(tree: Tree, before: Folds, { open, folded }: FoldDifference): Folds {
  const places = (ids: readonly string[]): number[] => ids.flatMap((id) => tree.indexOf.get(id) ?? []);
  return setOpen(tree, setOpen(tree, before, places(open), true), places(folded), false);
}
