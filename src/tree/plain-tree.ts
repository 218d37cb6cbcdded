/** Whether data is a tree already: then nothing has to be read, and the reader that tells what is wrong stays where it is. */
import type { TreeItem } from './build-items.js';

const TEXT_FIELDS = ['id', 'href', 'detail', 'badge', 'role', 'tone'] as const;

/** Labels and other texts are texts, children are arrays, no id and no object stands twice, and there are at most so many. What fails may still be readable (`readTree`). */
export function isPlainTree(root: unknown, most = Infinity): root is TreeItem {
  const seen = new Set<unknown>();
  const pending = [root];
  // The list grows while it is walked.
  for (const item of pending) {
    if (!isPlainItem(item) || seen.has(item) || seen.has(item.id)) return false;
    const { id } = item;
    const children = item.children ?? [];
    seen.add(item);
    if (id !== undefined) seen.add(id);
    if (pending.length + children.length > most) return false;
    for (const child of children) pending.push(child);
  }
  return true;
}

/** Whether a node itself is as it should be: what its children are is another question. */
export function isPlainItem(item: unknown): item is TreeItem {
  const node = item as Partial<TreeItem> | null | undefined;
  if (typeof node?.label !== 'string') return false;
  for (const field of TEXT_FIELDS) if (node[field] !== undefined && typeof node[field] !== 'string') return false;
  return Array.isArray(node.children ?? []);
}
