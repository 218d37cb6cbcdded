/** A tidy tree whose levels are rings round the root: a node's place across is an angle, and its label lies outward on its ray. */
import { at } from '../tree/tree.js';
import { px } from './bands.js';
import type { Place } from './map-form.js';
import type { Frame } from './tidy-frame.js';
import type { Rows } from './tidy-rows.js';
import { gapOf, levelsOf, type Area, type NodeSize, type Side, type TidyGaps } from './tidy-side.js';
import { packTidy } from './tidy.js';
import type { Box } from './viewport.js';

const TURN = 2 * Math.PI;
/** The first branch begins at the top; y grows downward, so that angles grow clockwise. */
const TOP = -Math.PI / 2;

/**
 * Places rows on rings. A ring begins beyond the outer corners of the one before. Where all would need more than one turn, the
 * rings grow in proportion: then every angle shrinks in proportion too, and what did not overlap does not.
 */
export function radialSide(rows: Rows, sizes: readonly NodeSize[], gaps: TidyGaps): Side {
  const sizeOf = (row: number): NodeSize => sizes[row] as NodeSize;
  const reach = (row: number, start: number): number => {
    const { along, across, end } = sizeOf(row);
    // The middle of the root's label is that of the rings.
    return row === 0 ? Math.hypot(Math.max(end / 2, along - end / 2), across / 2) : Math.hypot(start + along, across / 2) - start;
  };
  const levels = levelsOf(rows, gaps.levels, reach);
  const ring = (row: number): number => px(levels.starts, at(rows.depths, row));
  const half = (row: number, gap = 0): number => (sizeOf(row).across + gap) / 2 / ring(row);
  const middles = packTidy(rows, (row, other) => half(row) + half(other) + gapOf(rows, row, other, gaps) / ring(row));
  // The last branch stands next to the first.
  const seam = gapOf(rows, 1, rows.parents.lastIndexOf(0), gaps);
  let least = Infinity;
  let most = -Infinity;
  for (let row = 1; row < middles.length; row++) {
    least = Math.min(least, px(middles, row) - half(row, seam));
    most = Math.max(most, px(middles, row) + half(row, seam));
  }
  const growth = Math.max(1, (most - least) / TURN);
  const starts = levels.starts.map((start) => start * growth);
  const lengths = middles.map((_, row) => reach(row, px(starts, at(rows.depths, row))));
  const ends = starts.slice();
  lengths.forEach((length, row) => {
    const level = at(rows.depths, row);
    ends[level] = Math.max(px(ends, level), px(starts, level) + length);
  });
  return {
    rows,
    sizes,
    lengths,
    middles: middles.map((angle, row) => (row === 0 ? TOP : TOP + ((angle - least) * TURN) / (most - least))),
    // The root is at every angle.
    halves: middles.map((_, row) => (row === 0 ? Infinity : half(row) / growth)),
    levels: { ...levels, starts, ends },
    touched: 0,
  };
}

/** Rings round the middle of the root, which stands level. `width` is that of its label. */
export function radialFrame(width: number, rtl: boolean): Frame {
  const sign = rtl ? -1 : 1;
  const onRay = (along: number, angle: number): Place => ({ x: sign * along * Math.cos(angle), y: along * Math.sin(angle) });
  const isRight = (along: number, angle: number): boolean => (along === 0 ? !rtl : onRay(1, angle).x >= 0);
  return {
    placeOf: (along, angle) => (along === 0 ? { x: (-sign * width) / 2, y: 0 } : onRay(along, angle)),
    directionOf: (along, angle) => (along === 0 ? { x: sign, y: 0 } : onRay(1, angle)),
    wayOf: (along, angle) => (isRight(along, angle) ? 'right' : 'left'),
    areasOf: (box) => areasOf(rtl ? { ...box, left: -box.right, right: -box.left } : box),
  };
}

/** The rings and angles of a box; two stretches where it lies on both sides of the first angle. */
function areasOf({ left, right, top, bottom }: Box): Area[] {
  const near = Math.hypot(Math.max(left, 0, -right), Math.max(top, 0, -bottom));
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
  const far = Math.max(...corners.map(({ x, y }) => Math.hypot(x, y)));
  if (near === 0) return [{ near, far, from: -Infinity, to: Infinity }];
  // Seen from the root, a box that does not hold it spans less than half a turn.
  const middle = Math.atan2(top + bottom, left + right);
  const angles = corners.map(({ x, y }) => nearAngle(Math.atan2(y, x), middle));
  const [from, to] = [Math.min(...angles), Math.max(...angles)];
  return [-TURN, 0, TURN].map((turn) => ({ near, far, from: from + turn, to: to + turn })).filter((area) => area.to >= TOP && area.from <= TOP + TURN);
}

/** An angle as it is written nearest to another. */
export function nearAngle(angle: number, other: number): number {
  return angle - TURN * Math.round((angle - other) / TURN);
}
