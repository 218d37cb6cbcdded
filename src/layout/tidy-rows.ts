/** The visible nodes of a tree as arrays of their own: a tidy layout costs what is open, not what exists. */
import { isOpen, type Folds } from '../tree/folds.js';
import { at, isBranch, type Tree } from '../tree/tree.js';
import { nextVisible } from '../tree/visible.js';

/** The root and visible nodes under it, in preorder. */
export interface Rows {
  /** Index of each in the tree, ascending. */
  readonly nodes: Int32Array;
  /** Row of each parent; -1 for the root. */
  readonly parents: Int32Array;
  readonly depths: Int32Array;
}

/** The root, and what is visible from the child `first` of the root up to `end`, which is another child of it or the end of the tree. */
export function rowsOf(tree: Tree, folds: Folds, first = 1, end = tree.size): Rows {
  const nodes = [0];
  const parents = [-1];
  // In preorder a parent is the last node one level up.
  const lastOf = [0];
  const open = isBranch(tree, 0) && isOpen(folds, 0);
  for (let i = open && first < end ? first : -1; i >= 0 && i < end; i = nextVisible(tree, folds, i)) {
    const depth = at(tree.depth, i);
    parents.push(lastOf[depth - 1] ?? 0);
    lastOf[depth] = nodes.length;
    nodes.push(i);
  }
  return { nodes: Int32Array.from(nodes), parents: Int32Array.from(parents), depths: Int32Array.from(nodes, (index) => at(tree.depth, index)) };
}

/**
 * More visible nodes are not laid out tidily, but in bands. Every change of folds places all of them anew: 5,000 take 2 ms on a core
 * that is free and 15 ms on one that is not, the most that a frame has; what bands take does not grow.
 */
export const TIDY_MOST = 5000;

/** Whether the visible nodes are few enough. Looks at no more than that many. */
export function fitsTidy(tree: Tree, folds: Folds): boolean {
  let count = 0;
  for (let i = 0; i >= 0 && count <= TIDY_MOST; i = nextVisible(tree, folds, i)) count++;
  return count <= TIDY_MOST;
}

/** The row of a visible node; -1 where it is none of these. */
export function rowOf({ nodes }: Rows, index: number): number {
  const row = firstFrom(0, nodes.length, (middle) => at(nodes, middle) >= index);
  return nodes[row] === index ? row : -1;
}

/** The first number from `low` for which something is true that stays true from there on; `high` for none. */
export function firstFrom(low: number, high: number, isTrue: (at: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
