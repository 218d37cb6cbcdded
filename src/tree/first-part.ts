/** The first part of a large tree: what can be shown while the rest is still being read. */
import { freeId, type TreeItem } from './build-items.js';
import { isPlainItem } from './plain-tree.js';
import { buildTree, type Tree } from './tree.js';

/**
 * About so many nodes, level by level. A branch that is not in it whole has its first child at least, so that it is a branch.
 * Undefined where some of them are not plain.
 */
export function firstPart(root: unknown, most: number): Tree<TreeItem> | undefined {
  if (!isPlainItem(root)) return undefined;
  const kept = new Map<TreeItem, readonly TreeItem[]>();
  const queue = [root];
  let room = most;
  // The list grows while it is walked.
  for (const item of queue) {
    const children = (item.children ?? []).slice(0, Math.max(room, 1));
    if (!children.every(isPlainItem) || kept.has(item)) return undefined;
    kept.set(item, children);
    if (room > 0) for (const child of children) queue.push(child);
    room -= children.length;
  }
  const taken = new Set([...kept].flatMap(([item, children]) => [item.id, ...children.map(({ id }) => id)]));
  return buildTree<TreeItem>(root, {
    id(item, parentId, position) {
      const id = item.id ?? freeId((one) => taken.has(one), parentId, item.label, position);
      taken.add(id);
      return id;
    },
    label: (item) => item.label,
    children: (item) => kept.get(item),
  });
}
