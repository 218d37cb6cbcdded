import type { Folds } from '../../tree/folds.js';
import type { Tree } from '../../tree/tree.js';
import { nextVisible } from '../../tree/visible.js';

/** The built-in guide as it opens. */
const GUIDE: Rows = { rows: 17, tops: 8 };
/** An outline of more rows than these is drawn in part, near what is seen. */
export const WHOLE = 2000;
/** Under this width, in em, the outline is the default, and has one column. */
export const NARROW = 35;
/** Under this one it has two. */
const TWO_COLUMNS = 48.6;

/** How many rows an outline has, and how many of them are children of the root. */
export interface Rows {
  readonly rows: number;
  readonly tops: number;
}

/** Rows of a tree as it stands; of those that are not drawn at once, no more than one. */
export function rowsOf(tree: Tree, folds: Folds): Rows {
  let rows = 0;
  for (let i = 0; i >= 0 && rows <= WHOLE; rows++) i = nextVisible(tree, folds, i);
  return { rows: rows - 1, tops: tree.childCount[0] ?? 0 };
}

/** Rows that the JSON inside an element will have, open to a level; those of the built-in guide where that is what comes. */
export function foreseenRows(host: Element, level: number): Rows {
  try {
    const json = JSON.parse(host.querySelector(':scope > script')?.textContent ?? '') as Entry | Entry[];
    const [first, second] = [json].flat();
    const top = (second ? (json as Entry[]) : first?.children) as Entry[];
    return { rows: countRows(top, level), tops: top.length };
  } catch {
    return GUIDE;
  }
}

interface Entry {
  readonly children?: readonly Entry[];
}

function countRows(entries: readonly Entry[], level: number): number {
  return entries.reduce((sum, { children = [] }) => sum + 1 + (level > 1 ? countRows(children, level - 1) : 0), 0);
}

/** Height to keep for the outline until it can be drawn, in em, in a container of `ems` em. */
export function outlineHeight({ rows, tops }: Rows, ems: number): number {
  const isNarrow = ems < NARROW;
  const row = isNarrow ? 2.25 : 1.75;
  return 1.6 + (tops * (3.2 - row) + rows * row) / (isNarrow ? 1 : ems < TWO_COLUMNS ? 2 : 3);
}
