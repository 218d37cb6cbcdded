/** Walks over matches, which are indexes of nodes in tree order. */
import { isOpen, type Folds } from './folds.js';
import { at, type Tree } from './tree.js';

/** How many matches lie before a node: the place of the first that does not. */
export function matchesBefore(nodes: readonly number[], node: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle] as number) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a node is a match. */
export function isMatch(nodes: readonly number[], node: number): boolean {
  return nodes[matchesBefore(nodes, node)] === node;
}

/** How many matches lie under a node. */
export function matchesUnder(tree: Tree, nodes: readonly number[], node: number): number {
  return matchesBefore(nodes, at(tree.end, node)) - matchesBefore(nodes, node + 1);
}

/** The next match in a direction (1 or -1), round the end; -1 where there is none. The node that one starts from counts only if `here` says so. */
export function stepFrom(nodes: readonly number[], from: number, direction: 1 | -1, here: boolean): number {
  const { length } = nodes;
  const place = direction === 1 ? matchesBefore(nodes, here ? from : from + 1) : matchesBefore(nodes, here ? from + 1 : from) - 1;
  return nodes[(place + length) % length] ?? -1;
}

/** How many matches are hidden in folded branches. Looks at each match, and at each node above one, once at most. */
export function hiddenMatches(tree: Tree, folds: Folds, nodes: readonly number[]): number {
  let hidden = 0;
  /** A node that can be seen: what lies above it is open. */
  let seen = -1;
  for (let k = 0; k < nodes.length; k++) {
    const node = nodes[k] as number;
    let folded = -1;
    for (let above = at(tree.parent, node); above >= 0 && above >= seen; above = at(tree.parent, above)) {
      if (!isOpen(folds, above)) folded = above;
    }
    seen = folded < 0 ? node : folded;
    if (folded < 0) continue;
    const next = matchesBefore(nodes, at(tree.end, folded));
    hidden += next - k;
    k = next - 1;
  }
  return hidden;
}
