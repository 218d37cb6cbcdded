import type { Folds } from '../../tree/folds.js';
import type { Tree } from '../../tree/tree.js';
import { visibleNodes } from '../../tree/visible.js';

/** Rows of the built-in guide's outline as it opens, and how many of them are branches of the root. */
const GUIDE = { rows: 17, tops: 8 };
/** Under this width, in em, the outline is the default, and has one column. */
export const NARROW = 35;
/** Under this one it has two. */
const TWO_COLUMNS = 48.6;

/** Height to keep for the outline until it can be drawn, in em, from the rows that it will have, in a container of `ems` em. */
export function outlineHeight(tree: Tree | undefined, folds: Folds, ems: number): number {
  const tops = tree?.childCount[0] ?? GUIDE.tops;
  const rows = tree ? [...visibleNodes(tree, folds)].length - 1 : GUIDE.rows;
  const isNarrow = ems < NARROW;
  const row = isNarrow ? 2.25 : 1.75;
  return 1.6 + (tops * (3.2 - row) + rows * row) / (isNarrow ? 1 : ems < TWO_COLUMNS ? 2 : 3);
}
