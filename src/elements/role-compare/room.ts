/** Below this width, in em, two roles stand side by side and the factor above them. The same figure as in the styles. */
const NARROW = 40;
/** What the first column leaves to the others, by the width in em that each of more than three must have. */
const COLUMN = 0.75 / 10.5;

/** Width of an element in em of its text; NaN while it is not displayed. */
export function emsOf(host: Element): number {
  const { width, fontSize } = getComputedStyle(host);
  return Number.parseFloat(width) / Number.parseFloat(fontSize);
}

/** How many roles fit side by side: two in a narrow place, else at least three. The size of the text counts as well. */
export function columnsIn(host: Element): number {
  const em = emsOf(host);
  // Not displayed, an element has no width: all fit.
  return em < NARROW ? 2 : Math.max(3, Math.floor(em * COLUMN)) || Infinity;
}
