/** What the nodes of a map take up in a tidy form. */
import { isBranch, type Tree } from '../tree/tree.js';
import { px } from './bands.js';
import type { TidyLayout } from './tidy-geometry.js';
import type { NodeSize, TidyGaps } from './tidy-side.js';

/** The texts and handles of a map, measured: what a tidy form asks of its `MapGeometry`. All in px. */
export interface Measured {
  readonly tree: Tree;
  /** Size of the text against 16px. */
  readonly k: number;
  readonly forkSize: number;
  readonly bands: { readonly heights: Float64Array };
  label(index: number): { readonly width: number; readonly height: number };
  /** Where the label begins, and where its mark does before it. */
  labelStart(index: number): number;
  columnOf(index: number): number;
  /** The pill of a folded branch, from the start of its label. */
  handle(index: number, open: boolean): { readonly from: number; readonly width: number };
}

/** Height of the pill of a folded branch, in px at 16px text. */
const PILL_HEIGHT = 20;

/** Spaces, in px at 16px text. Rows of labels have space of their own; labels side by side have none. */
const GAPS: Readonly<Record<TidyLayout, TidyGaps>> = {
  right: { siblings: 0, branches: 8, levels: 52 },
  left: { siblings: 0, branches: 8, levels: 52 },
  both: { siblings: 0, branches: 8, levels: 52 },
  down: { siblings: 16, branches: 32, levels: 36 },
  radial: { siblings: 0, branches: 8, levels: 40 },
};

/** The spaces of a form; `k` is the size of the text against 16px. */
export function tidyGaps(layout: TidyLayout, k: number): TidyGaps {
  const { siblings, branches, levels } = GAPS[layout];
  return { siblings: siblings * k, branches: branches * k, levels: levels * k };
}

/** The size of a node: what is before its label, the label, and room for the pill behind it, so that folding it moves no level. */
export function tidySize(map: Measured, layout: TidyLayout): (index: number) => NodeSize {
  return (index) => {
    const { width, height } = map.label(index);
    const start = map.labelStart(index) - map.columnOf(index);
    const pill = index > 0 && isBranch(map.tree, index) ? map.handle(index, false) : undefined;
    const gap = pill ? pill.from - width : 0;
    if (layout === 'down') {
      const end = start + height;
      return { start, end, along: pill ? end + gap + PILL_HEIGHT * map.k + map.forkSize : end, across: Math.max(width, pill?.width ?? 0) };
    }
    const end = start + width;
    return { start, end, along: pill ? end + gap + pill.width + map.forkSize : end, across: px(map.bands.heights, index) };
  };
}
