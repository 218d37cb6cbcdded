import { GuideError } from '../../guide/error.js';
import { describe } from '../../guide/issue.js';
import type { TreeItem } from '../../tree/build-items.js';

/** What a writer does with a node before and after its children. */
export interface Visitor {
  enter(item: TreeItem, depth: number): void;
  leave?(item: TreeItem, depth: number): void;
}

/** Visits nodes in the order of an outline, by a loop. Throws `GuideError` for a node that contains itself. */
export function walk(tops: readonly TreeItem[], { enter, leave }: Visitor): void {
  const above = new Set<TreeItem>();
  const levels: { readonly items: readonly TreeItem[]; next: number; readonly owner?: TreeItem }[] = [{ items: tops, next: 0 }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const item = level.items[level.next++];
    if (!item) {
      levels.pop();
      if (level.owner) above.delete(level.owner);
      if (level.owner) leave?.(level.owner, levels.length - 1);
    } else if (above.has(item)) {
      throw new GuideError([describe('', 'a tree', `a node that contains itself (${JSON.stringify(item.label)})`)]);
    } else {
      enter(item, levels.length - 1);
      above.add(item);
      levels.push({ items: item.children ?? [], next: 0, owner: item });
    }
  }
}

/** Spaces before a line of a file that people may read; so deep that nobody reads it, they end, or a chain would be quadratic. */
export function indentOf(depth: number): string {
  return '  '.repeat(Math.min(depth, 20));
}
