/** A word of a folded text, and where it stands in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The runs of letters and digits in a folded text. */
export function tokenise(folded: string): Token[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: text, index: start }) => ({ text, start, end: start + text.length }));
}
