/** Where the columns of a mind map stand. A node's place outward from the root depends on its depth alone. */

/** Columns of fixed pitch. All in px, outward from the outer edge of the map at the root. */
export interface Columns {
  readonly rootStart: number;
  readonly rootWidth: number;
  /** Starts of depth 1, 2 ... */
  readonly starts: readonly number[];
  /** From one start to the next beyond `starts`. */
  readonly pitch: number;
  /** The last stretch of a link, in which it bends to the child. */
  readonly bend: number;
}

/** The columns of a wide container, and of one that is not. In px at 16px text. */
export type ColumnForms = readonly [wide: Columns, middle: Columns];

/** Columns for any tree: 13em of label, a leader of 1em, and the bend. */
export const generalColumns: ColumnForms = [
  { rootStart: 20, rootWidth: 158, starts: [258], pitch: 276, bend: 52 },
  { rootStart: 8, rootWidth: 138, starts: [170], pitch: 248, bend: 24 },
];

/** Columns `k` times as large. */
export function scaleColumns({ rootStart, rootWidth, starts, pitch, bend }: Columns, k: number): Columns {
  return { rootStart: rootStart * k, rootWidth: rootWidth * k, starts: starts.map((start) => start * k), pitch: pitch * k, bend: bend * k };
}

/** Start of the column of a depth. */
export function columnStart({ rootStart, starts, pitch }: Columns, depth: number): number {
  if (depth === 0) return rootStart;
  return starts[depth - 1] ?? (starts.at(-1) ?? 0) + pitch * (depth - starts.length);
}

/** Middle of the root: what the second side is mirrored at. */
export function rootMiddle({ rootStart, rootWidth }: Columns): number {
  return rootStart + rootWidth / 2;
}
