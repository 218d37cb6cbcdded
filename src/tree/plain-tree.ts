/** Whether data is a tree already: then nothing has to be read, and the reader that tells what is wrong stays where it is. */
import type { TreeItem } from './build-items.js';

const TEXT_FIELDS = ['id', 'href', 'detail', 'badge', 'role', 'tone'] as const;

/** Labels and other texts are texts, children are arrays, no id and no object stands twice. What fails may still be readable (`readTree`). */
export function isPlainTree(root: unknown): root is TreeItem {
  const seen = new Set<unknown>();
  const pending = [root as Partial<TreeItem> | null | undefined];
  // The list grows while it is walked.
  for (const item of pending) {
    if (typeof item?.label !== 'string' || seen.has(item) || seen.has(item.id)) return false;
    for (const field of TEXT_FIELDS) if (item[field] !== undefined && typeof item[field] !== 'string') return false;
    seen.add(item);
    if (item.id !== undefined) seen.add(item.id);
    const children: unknown = item.children ?? [];
    if (!Array.isArray(children)) return false;
    for (const child of children as (typeof item)[]) pending.push(child);
  }
  return true;
}
