import type { Folds } from '../../tree/folds.js';
import type { Tree } from '../../tree/tree.js';
import { visibleNodes } from '../../tree/visible.js';

/** Rows of the built-in guide's outline as it opens: branches of the root, and what lies under them. */
const GUIDE = { tops: 8, others: 9 };

/** Height to keep for the outline until it can be drawn, from the rows that it will have, in a container of `ems` em. */
export function outlineHeight(tree: Tree | undefined, folds: Folds, ems: number, narrow: number): string {
  let { tops, others } = GUIDE;
  if (tree) {
    tops = tree.childCount[0] ?? 0;
    others = [...visibleNodes(tree, folds)].length - 1 - tops;
  }
  const isNarrow = ems < narrow;
  const columns = isNarrow ? 1 : Math.max(1, Math.min(3, Math.floor((ems + 2) / 16.875)));
  return `${((tops * 3.47 + others * (isNarrow ? 2.25 : 1.75)) / columns + 1).toFixed(1)}em`;
}
