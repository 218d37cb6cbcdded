/** A mark along an axis, in px from zero. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The side of a mark on which its value fits, in the direction of reading: after it, else before it, else nowhere.
 * `width` is that of the plot, `text` that of the value, `gap` the space between the two, in px.
 */
export function valueSide(mark: Extent, text: number, width: number, gap: number): 'after' | 'before' | undefined {
  if (mark.end + gap + text <= width) return 'after';
  if (mark.start - gap - text >= 0) return 'before';
  return undefined;
}

/**
 * Of how many ticks each has its label, so that none touches the next: 1 for every one, 2 for every second ... The label of
 * the last tick ends at the axis instead of standing centred, which takes half a label more.
 */
export function labelEvery(ticks: number, width: number, widestLabel: number, gap = 6): number {
  const pitch = width / Math.max(ticks - 1, 1);
  return Math.max(1, Math.ceil((1.5 * widestLabel + gap) / Math.max(pitch, 1)));
}
