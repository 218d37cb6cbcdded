import { stem } from './stem.js';
import { tokenise } from './tokenise.js';
import { contentOf, initials, joined, lettersOf } from './word-index.js';

/** One way to read some of the words of a query. */
export interface Reading {
  readonly text: string;
  readonly stem: string;
  readonly letters: number;
  /** The content words that it reads, by their places. */
  readonly places: readonly number[];
  /** Whether it is as typed, so that endings may be missing and slips are forgiven; else the words are spelt out by their initials. */
  readonly typed: boolean;
  /** The letters in their order, with any others between them. */
  readonly shortened: RegExp;
}

/** Of a longer query the first words are read. */
const MOST_WORDS = 16;

/** A query read word by word, joined, spelt out and shortened. */
export function readingsOf(folded: string): Reading[] {
  const tokens = tokenise(folded).slice(0, MOST_WORDS);
  const content = contentOf(tokens);
  const readings: Reading[] = [];
  const add = (text: string, run: typeof content, typed = true): void => {
    const places = run.map((token) => content.indexOf(token)).filter((place) => place >= 0);
    const shortened = RegExp(`^${text.replace(/\B\w/g, '[^$&]*$&')}`);
    if (places.length > 0) readings.push({ text, stem: stem(text), letters: lettersOf(text), places, typed, shortened });
  };
  for (const [at, token] of tokens.entries()) {
    const pair = tokens.slice(at, at + 2);
    if (content.includes(token)) add(token.text, [token]);
    if (pair.length > 1) add(joined(pair), pair);
  }
  for (const at of content.keys()) {
    for (let length = 3; length < 6 && at + length <= content.length; length++) {
      const run = content.slice(at, at + length);
      add(joined(initials(run)), run, false);
    }
  }
  if (content.length > 1) add(joined(content), content);
  return readings;
}
