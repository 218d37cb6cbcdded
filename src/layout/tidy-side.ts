/** Rows of a tree placed level by level: what a tidy layout comes to, and what of it lies in an area. */
import { at } from '../tree/tree.js';
import { px } from './bands.js';
import { firstFrom, type Rows } from './tidy-rows.js';
import { packTidy } from './tidy.js';

/** What a node takes up, in px: its mark, its label and its handle stand one behind the other in the direction of growth. */
export interface NodeSize {
  /** All of it in the direction of growth. */
  readonly along: number;
  readonly across: number;
  /** Where its label begins and ends, along. */
  readonly start: number;
  readonly end: number;
}

/** Spaces of a tidy layout, in px. */
export interface TidyGaps {
  /** Across, between two siblings that show no children. */
  readonly siblings: number;
  /** Across, between any other two nodes. */
  readonly branches: number;
  /** Along, between two levels, where links bend. */
  readonly levels: number;
}

/** Rows, placed. */
export interface Side {
  readonly rows: Rows;
  readonly sizes: readonly NodeSize[];
  /** How far each row reaches outward from the start of its level, in px. */
  readonly lengths: Float64Array;
  /** Middle of each row across, and half of what it takes up there: in px, or angles where levels are rings. */
  readonly middles: Float64Array;
  readonly halves: Float64Array;
  readonly levels: Levels;
  /** Rows looked at since this was last set to 0. */
  touched: number;
}

/** Levels, outward. Each is as thick as the longest of its nodes. */
export interface Levels {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Rows level by level, each level in order across. */
  readonly order: Int32Array;
  /** Where a level begins in `order`; one more for the end. */
  readonly first: Int32Array;
}

/** A part of the layout: a stretch along and one across. */
export interface Area {
  readonly near: number;
  readonly far: number;
  readonly from: number;
  readonly to: number;
}

/** Levels of rows. `length` is how far a row reaches outward from the start of its level. */
export function levelsOf({ depths }: Rows, gap: number, length: (row: number, start: number) => number): Levels {
  const count = depths.reduce((most, depth) => Math.max(most, depth), 0) + 1;
  const first = new Int32Array(count + 1);
  for (const depth of depths) first[depth + 1] = at(first, depth + 1) + 1;
  for (let level = 0; level < count; level++) first[level + 1] = at(first, level + 1) + at(first, level);
  const next = first.slice();
  const order = new Int32Array(depths.length);
  // Of one level, preorder is the order across.
  depths.forEach((depth, row) => {
    const place = at(next, depth);
    order[place] = row;
    next[depth] = place + 1;
  });
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  for (let level = 0; level < count; level++) {
    const start = level === 0 ? 0 : px(ends, level - 1) + gap;
    starts[level] = start;
    ends[level] = order.subarray(at(first, level), at(first, level + 1)).reduce((end, row) => Math.max(end, start + length(row, start)), start);
  }
  return { starts, ends, order, first };
}

/** Places rows on straight levels. */
export function straightSide(rows: Rows, sizes: readonly NodeSize[], gaps: TidyGaps): Side {
  const lengths = Float64Array.from(sizes, ({ along }) => along);
  const halves = Float64Array.from(sizes, ({ across }) => across / 2);
  const middles = packTidy(rows, (row, other) => px(halves, row) + px(halves, other) + gapOf(rows, row, other, gaps));
  return { rows, sizes, lengths, middles, halves, levels: levelsOf(rows, gaps.levels, (row) => px(lengths, row)), touched: 0 };
}

/** The space between two rows that stand next to each other on one level. */
export function gapOf({ parents }: Rows, row: number, other: number, { siblings, branches }: TidyGaps): number {
  const isOpen = (of: number): boolean => parents[of + 1] === of;
  return parents[row] === parents[other] && !isOpen(row) && !isOpen(other) ? siblings : branches;
}

/** Rows whose boxes lie in an area. */
export function rowsIn(side: Side, { near, far, from, to }: Area): number[] {
  const { lengths, middles, halves, levels } = side;
  const { starts, ends, order, first } = levels;
  const found: number[] = [];
  const count = starts.length;
  for (let level = firstFrom(0, count, (k) => px(ends, k) >= near); level < count && px(starts, level) <= far; level++) {
    const end = at(first, level + 1);
    const rowAt = (k: number): number => {
      side.touched++;
      return at(order, k);
    };
    const endOf = (row: number): number => px(middles, row) + px(halves, row);
    for (let k = firstFrom(at(first, level), end, (n) => endOf(rowAt(n)) >= from); k < end; k++) {
      const row = rowAt(k);
      if (px(middles, row) - px(halves, row) > to) break;
      if (px(starts, level) + px(lengths, row) >= near) found.push(row);
    }
  }
  return found;
}

/**
 * Rows whose link may cross an area. On one level the links of each parent lie beside those of the next. So those in the area and
 * one more at each side are all, where siblings share a trunk; `reach` is how far from the area a link may end that has a curve of its own.
 */
export function linksIn(side: Side, { near, far, from, to }: Area, reach: number): number[] {
  const { rows, middles, levels } = side;
  const { starts, order, first } = levels;
  const found: number[] = [];
  const count = starts.length;
  for (let level = Math.max(1, firstFrom(0, count, (k) => px(starts, k) >= near)); level < count && px(starts, level - 1) <= far; level++) {
    const [low, high] = [at(first, level), at(first, level + 1)];
    const middleAt = (k: number): number => {
      side.touched++;
      return px(middles, at(order, k));
    };
    const start = firstFrom(low, high, (k) => middleAt(k) >= from - reach);
    const end = firstFrom(start, high, (k) => middleAt(k) > to + reach);
    for (let k = Math.max(low, start - 1); k < Math.min(high, end + 1); k++) {
      const row = at(order, k);
      const ends = [middleAt(k), px(middles, at(rows.parents, row))] as const;
      if (Math.min(...ends) <= to && Math.max(...ends) >= from) found.push(row);
    }
  }
  return found;
}
