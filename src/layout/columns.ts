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

/** Names the two forms: the container decides. */
export type ColumnForm = 'wide' | 'middle';

/** Columns cut to the built-in guide's labels. */
const GUIDE: Readonly<Record<ColumnForm, Columns>> = {
  wide: { rootStart: 20, rootWidth: 158, starts: [258, 486, 704, 936], pitch: 232, bend: 52 },
  middle: { rootStart: 8, rootWidth: 138, starts: [170, 344, 512], pitch: 190, bend: 24 },
};

/** Columns for any tree: 13em of label, a leader of 1em, and the bend. */
const GENERAL: Readonly<Record<ColumnForm, Columns>> = {
  wide: { rootStart: 20, rootWidth: 158, starts: [258], pitch: 276, bend: 52 },
  middle: { rootStart: 8, rootWidth: 138, starts: [170], pitch: 248, bend: 24 },
};

/** Columns for a container; `em` is the host's font size in px. */
export function columnsFor(form: ColumnForm, guide: boolean, em: number): Columns {
  const columns = (guide ? GUIDE : GENERAL)[form];
  const k = em / 16;
  return {
    rootStart: columns.rootStart * k,
    rootWidth: columns.rootWidth * k,
    starts: columns.starts.map((start) => start * k),
    pitch: columns.pitch * k,
    bend: columns.bend * k,
  };
}

/** Start of the column of a depth. */
export function columnStart(columns: Columns, depth: number): number {
  if (depth === 0) return columns.rootStart;
  const { starts, pitch } = columns;
  return starts[depth - 1] ?? (starts.at(-1) ?? 0) + pitch * (depth - starts.length);
}

/** Middle of the root: what the second side is mirrored at. */
export function rootMiddle(columns: Columns): number {
  return columns.rootStart + columns.rootWidth / 2;
}
