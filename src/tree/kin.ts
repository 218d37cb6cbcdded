/** How nodes of a tree are related. Apart from the arrays: the first drawing of a map asks none of this. */
import { at, type Tree } from './tree.js';

/** Whether `index` is `ancestor` or lies under it. */
export function isWithin(tree: Tree, index: number, ancestor: number): boolean {
  return index >= ancestor && index < at(tree.end, ancestor);
}

/** Indexes of the children, in order. */
export function* childrenOf(tree: Tree, index: number): Generator<number, void> {
  const end = at(tree.end, index);
  for (let child = index + 1; child < end; child = at(tree.end, child)) yield child;
}

/** Indexes from the root down to the node itself. */
export function pathTo(tree: Tree, index: number): number[] {
  const path: number[] = [];
  for (let i = index; i >= 0; i = at(tree.parent, i)) path.push(i);
  return path.reverse();
}
