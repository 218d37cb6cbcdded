import { slipsTo } from '../../guide/nearest.js';
import type { Reading } from './readings.js';
import type { Word } from './word-index.js';

/** The same word in another form or spelling. */
export const SAME_WORD = 0.95;
/** What is left of a word, and of the beginning of one, with slips in it. */
const WHOLE = 0.67;
const BEGUN = 0.52;
const SHORTENED = 0.8;
const EACH_SLIP = 0.07;

/** Shorter stems stand in too many words by chance. */
const SHORTEST_STEM = 4;

/** How many slips are forgiven in a word of so many letters. */
function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Whether a word with these letters is worth comparing with a reading: most are not, and this is quick. Each slip
 * brings in one strange letter at most. A word that is but the beginning of what was typed has none itself.
 */
export function isComparable({ text, letters, typed }: Reading, wordLetters: number): boolean {
  if (!typed) return wordLetters === letters;
  let strangers = letters & ~wordLetters;
  for (let slip = forgiven(text.length + 2); slip > 0; slip--) strangers &= strangers - 1;
  return strangers === 0 || (wordLetters & ~letters) === 0;
}

/** How well a word answers a reading of the query that holds no slip, from 0 (not at all) to 1 (it is the word). */
export function strength(reading: Reading, word: Word): number {
  const { text } = reading;
  if (word.text === text) return 1;
  if (word.stem === reading.stem) return SAME_WORD;
  if (!reading.typed) return 0;
  if (word.text.startsWith(text)) return 0.68 + (0.22 * text.length) / word.text.length;
  if (reading.stem.length >= SHORTEST_STEM && word.text.startsWith(reading.stem)) return 0.65;
  if (word.stem.length >= SHORTEST_STEM && reading.places.length === 1 && text.startsWith(word.stem)) {
    return 0.4 + (0.25 * word.stem.length) / text.length;
  }
  return 0;
}

/**
 * How well a word, or its beginning, answers what was typed with one slip (from four letters) or two (from
 * eight), or with letters left out: "db", "linalg".
 */
export function strengthDespiteSlips({ text, shortened }: Reading, word: Word): number {
  const long = forgiven(Math.max(text.length, word.text.length));
  const whole = slipsTo(text, word.text, long);
  if (whole <= long) return WHOLE - EACH_SLIP * whole;
  const begun = text[0] === word.text[0] ? slipsTo(text, word.text, forgiven(text.length), true) : Infinity;
  if (begun <= 2) return BEGUN - EACH_SLIP * begun;
  return shortened.test(word.text) ? (SHORTENED * text.length) / word.text.length : 0;
}
