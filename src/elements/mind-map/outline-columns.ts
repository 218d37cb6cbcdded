/**
 * Where the columns of an outline begin. Left alone, a browser balances them anew with every row that comes or goes, and the
 * branch that was just opened is elsewhere. So they stay where they are as long as branches are toggled one by one.
 */
import { changedFolds } from '../../tree/changed-folds.js';
import { isOpen, type Folds } from '../../tree/folds.js';
import { at, isBranch, type Tree } from '../../tree/tree.js';

/** The rows with which columns begin, but for the first one, as they are drawn. */
export function columnStarts(list: Element): number[] {
  const starts: number[] = [];
  let before = -Infinity;
  for (const stop of list.querySelectorAll('.row[id], .row > [id]')) {
    const { top } = stop.getBoundingClientRect();
    if (top < before) starts.push(Number(stop.id.slice(1)));
    before = top;
  }
  return starts;
}

/** The rows that are to begin columns now: the same, or what follows the branch in which they are hidden. */
export function keptStarts({ parent, end, size }: Tree, folds: Folds, top: number, starts: readonly number[]): Set<number> {
  const kept = new Set<number>();
  for (const start of starts) {
    let row = start;
    for (let i = at(parent, start); i > top; i = at(parent, i)) if (!isOpen(folds, i)) row = at(end, i);
    if (row < size) kept.add(row);
  }
  return kept;
}

/** Whether the only difference is one branch. The root's fold does not show. */
export function isOneToggle(tree: Tree, before: Folds, after: Folds): boolean {
  // The root's may be one of two; folding a leaf shows nothing either.
  return changedFolds(before, after).filter((index) => index > 0 && isBranch(tree, index)).length === 1;
}
