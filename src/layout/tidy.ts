/** Tidy trees: subtrees moved as close together as the outlines of what stands between them allow. */
import { hierarchy, tree, type HierarchyNode, type HierarchyPointNode } from 'd3-hierarchy';
import { at } from '../tree/tree.js';
import type { Rows } from './tidy-rows.js';

/**
 * The middle of each row across the direction of growth, the root's at 0, every parent's midway between its first and last child.
 * `apart` is the least distance of the middles of two rows of one depth that stand next to each other; so two rows of one depth never overlap.
 * By the method of Buchheim, Jünger and Leipert, which is linear: https://doi.org/10.1007/3-540-36151-0_32
 */
export function packTidy({ nodes, parents }: Rows, apart: (row: number, other: number) => number): Float64Array {
  // One by one: of a whole tree, `hierarchy` also finds heights, walking up from each node, which is quadratic in a chain.
  const made: HierarchyNode<number>[] = Array.from(nodes, (_, row) => hierarchy(row));
  const across = new Float64Array(made.length);
  const [root] = made;
  if (!root) return across;
  made.forEach((node, row) => {
    const parent = made[at(parents, row)];
    if (!parent) return;
    node.parent = parent;
    (parent.children ??= []).push(node);
  });
  const placed = tree<number>().nodeSize([1, 1]).separation((a, b) => apart(a.data, b.data))(root);
  placed.eachBefore(({ data, x }: HierarchyPointNode<number>) => {
    across[data] = x;
  });
  return across;
}
