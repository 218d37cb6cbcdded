/** Leaves that name a topic elsewhere in the tree (`see`): one piece of work that stands in two places. */
import { isWithin } from './kin.js';
import { at, isBranch, type Tree } from './tree.js';

/**
 * Resolves the names: index of the topic that each node names, -1 for none. A name counts when it stands on a leaf and leads to
 * a branch that neither holds the leaf nor leads back to it by way of other names; any other leaves the leaf as it is, a piece
 * of work of its own.
 */
export function linkTopics(tree: Tree, see: (index: number) => string | undefined): Int32Array {
  const target = new Int32Array(tree.size).fill(-1);
  const links: number[] = [];
  for (let i = 0; i < tree.size; i++) {
    const named = tree.indexOf.get(see(i) ?? '') ?? -1;
    if (named < 0 || isBranch(tree, i) || !isBranch(tree, named) || isWithin(tree, i, named)) continue;
    target[i] = named;
    links.push(i);
  }
  for (const link of links) {
    if (leadsBack(tree, target, links, link)) target[link] = -1;
  }
  return target;
}

/** Whether following the names under a leaf's topic arrives at the leaf again. */
function leadsBack(tree: Tree, target: Int32Array, links: readonly number[], from: number): boolean {
  const seen = new Set<number>();
  const pending = [from];
  for (let link = pending.pop(); link !== undefined; link = pending.pop()) {
    const named = at(target, link);
    if (named < 0) continue;
    for (const inner of links) {
      if (!isWithin(tree, inner, named) || at(target, inner) < 0) continue;
      if (inner === from) return true;
      if (!seen.has(inner)) pending.push(inner);
      seen.add(inner);
    }
  }
  return false;
}
