/** A map has one root. The id of a root without a text that only holds several top nodes together. */
export const SEVERAL_TOPS = 'career-elements-tops';
