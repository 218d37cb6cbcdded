import type { Reading } from './readings.js';
import { isComparable, SAME_WORD, strength, strengthDespiteSlips } from './strength.js';
import type { Document, Word, WordIndex } from './word-index.js';

/** A reading of the query, a word that answers it, and how well. */
export type Match = readonly [reading: Reading, word: Word, strength: number];

/** Added for a record that has all words of the query. */
const ALL = 0.15;

/** The roadmap is what most people look for. */
const BESIDE = 0.85;

/** The words that answer a query, the best first. Slips are looked for only where no record has the word as typed. */
export function matchesOf(readings: readonly Reading[], { words, letters }: WordIndex): Match[] {
  return readings
    .flatMap((reading) => {
      const found = new Map<Word, number>();
      let certain = false;
      const comparable = words.filter((_, at) => isComparable(reading, letters[at] ?? 0));
      for (const answers of reading.typed ? [strength, strengthDespiteSlips] : [strength]) {
        for (const word of certain ? [] : comparable) {
          const value = found.has(word) ? 0 : answers(reading, word);
          if (value > 0) found.set(word, value);
        }
        certain = [...found.values()].some((value) => value >= SAME_WORD);
      }
      return Array.from(found, ([word, value]): Match => [reading, word, value]);
    })
    .sort(([, , a], [, , b]) => b - a);
}

/** The records that answer a query, in the order of the index, and how well they do. */
export function scores(matches: readonly Match[], { documents }: WordIndex): [document: Document, score: number][] {
  const table = documents.map((): number[] => []);
  const having: number[] = [];
  for (const [{ places }, word, strength] of matches) {
    for (const [document, worth] of word.worth) {
      const row = table[document] ?? [];
      for (const place of places) {
        if (!row[place]) having[place] = (having[place] ?? 0) + 1;
        row[place] = Math.max(row[place] ?? 0, strength * worth);
      }
    }
  }
  // A word that few records have says more about what is sought than one that many have.
  const weights = having.map((count) => Math.log(2 + documents.length / count));
  return documents.flatMap((document, at): [Document, number][] => {
    const values = weights.map((weight, place) => weight * (table[at]?.[place] ?? 0));
    const score = sum(values) / sum(weights);
    const beside = document[0].collection === 'roadmap' ? 1 : BESIDE;
    return score > 0 ? [[document, (score + (values.every(Boolean) ? ALL : 0)) * beside]] : [];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
