/** Reads a roadmap that is not plain yet, and tells what is wrong with one that cannot be read. */
import { fieldSlips, noteSlips } from './field-slips.js';
import { readTree } from './read-tree.js';
import type { RoadmapItem, RoadmapNodeItem } from './roadmap.js';
import type { Tree } from './tree.js';

/**
 * Reads a roadmap of one's own: `{ label, children, guidance }`, or an array of several nodes, which then hang under a root
 * called `rootLabel`. Throws `GuideError` as `readTree` does.
 */
export function readRoadmap(json: unknown, rootLabel = ''): Tree<RoadmapNodeItem> {
  const tree = readTree(json, rootLabel);
  // The reader gives plain nodes in preorder: the same walk over what was read finds the rest of each.
  const raw = Array.isArray(json) && json.length === 1 ? (json[0] as unknown) : Array.isArray(json) ? { children: json } : json;
  const items: RoadmapNodeItem[] = [];
  const pending: unknown[] = [raw];
  while (pending.length > 0) {
    const next = pending.pop() as RoadmapItem;
    const item = tree.items[items.length];
    if (!item) break;
    items.push({ ...(item as RoadmapItem), ...rest(next) });
    for (const child of [...(next.children ?? [])].reverse()) pending.push(child);
  }
  const [root] = items;
  if (root) noteSlips(root, fieldSlips(tree));
  return { ...tree, items };
}

function rest({ see, guidance, prerequisites }: RoadmapItem): Partial<RoadmapNodeItem> {
  return { ...(typeof see === 'string' ? { see } : {}), ...(guidance ? { guidance } : {}), ...(prerequisites ? { prerequisites } : {}) };
}
