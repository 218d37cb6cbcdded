import type { TreeItem } from '../../tree/build-items.js';
import { topsOf } from '../outline/draft.js';
import { oneLine } from '../outline/plain-text.js';
import { walk } from '../outline/walk.js';

/** What a reader would take for a bullet or for a byte order mark: a bullet before it keeps it. */
const NEEDS_BULLET = /^(?:[-*](?: |$)|\uFEFF)/;

/** Writes one line a node: a tab for each level, and the label. Nothing else of a node has a place in this format. */
export function writeIndented(tree: TreeItem | readonly TreeItem[]): string {
  const lines: string[] = [];
  walk(topsOf(tree), {
    enter(item, depth) {
      const label = oneLine(item.label);
      lines.push('\t'.repeat(depth) + (label === '' ? '-' : NEEDS_BULLET.test(label) ? `- ${label}` : label));
    },
  });
  return lines.map((line) => `${line}\n`).join('');
}
