/** Changes of folds, and how they are saved and carried over. Each gives a new object. */
import { isOpen, mark, openTo, type Folds } from './folds.js';
import { at, isBranch, type Tree } from './tree.js';

/** The same folds with some branches opened or folded. Leaves are left alone. */
export function setOpen(tree: Tree, folds: Folds, indexes: Iterable<number>, open: boolean): Folds {
  const bits = folds.bits.slice();
  for (const index of indexes) {
    if (isBranch(tree, index)) mark(bits, index, open);
  }
  return { bits };
}

/** Opens all ancestors of a node, so that it can be seen. */
export function reveal(tree: Tree, folds: Folds, index: number): Folds {
  const above: number[] = [];
  for (let i = at(tree.parent, index); i >= 0; i = at(tree.parent, i)) above.push(i);
  return above.every((i) => isOpen(folds, i)) ? folds : setOpen(tree, folds, above, true);
}

/** Opens or folds a branch with all branches under it. */
export function setOpenBelow(tree: Tree, folds: Folds, index: number, open: boolean): Folds {
  const bits = folds.bits.slice();
  for (let i = index; i < at(tree.end, index); i++) {
    if (isBranch(tree, i)) mark(bits, i, open);
  }
  return { bits };
}

/** Ids of the open branches: what survives new data and what can be saved. */
export function openIds(tree: Tree, folds: Folds): string[] {
  return tree.ids.filter((_, index) => isOpen(folds, index));
}

/** Folds for (new) data from the ids of open branches; unknown ids are passed over. */
export function foldsFromIds(tree: Tree, ids: Iterable<string>): Folds {
  const bits = new Uint32Array((tree.size + 31) >>> 5);
  for (const id of ids) {
    const index = tree.indexOf.get(id);
    if (index !== undefined && isBranch(tree, index)) mark(bits, index, true);
  }
  return { bits };
}

/** Folds for new data: a node that was there keeps its state, a new one is as `openTo` would have it. */
export function carryFolds(before: Tree, folds: Folds, after: Tree, level: number, inner?: number): Folds {
  const { bits } = openTo(after, level, inner);
  // The first part of a tree is looked up in the whole, not the whole in it.
  const [few, many] = before.size < after.size ? [before, after] : [after, before];
  for (let i = 0; i < few.size; i++) {
    const same = many.indexOf.get(few.ids[i] ?? '');
    if (same === undefined) continue;
    const [was, is] = few === before ? [i, same] : [same, i];
    if (isBranch(before, was) && isBranch(after, is)) mark(bits, is, isOpen(folds, was));
  }
  return { bits };
}
