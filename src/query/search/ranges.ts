import { fold, unfold } from './fold.js';
import type { Match } from './score.js';
import { type Document, joined, piecesOf } from './word-index.js';

/** Characters of a record's text that were matched, counted as in the original: `text.slice(start, end)`. */
export interface Range {
  /** `label` (`title` of a reference), or the path of a text, like `guidance.practice.1`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each word of the query is in a record: in its label, else at its first mention. Field by field, in the
 * order of the text, and no two overlap. A word that only stands in an id has no range.
 */
export function rangesOf([, texts]: Document, matches: readonly Match[]): Range[] {
  const ranges: Range[] = [];
  const found = new Set<number>();
  const isOpen = ([{ places }]: Match): boolean => places.some((place) => !found.has(place));
  for (const [at, [field, text]] of texts.entries()) {
    if (!matches.some(isOpen)) break;
    const pieces = new Map(piecesOf(fold(text), at).map(([tokens]) => [joined(tokens), tokens]));
    const here: [start: number, end: number][] = [];
    for (const match of matches) {
      const [reading, word] = match;
      const tokens = isOpen(match) ? (pieces.get(word.text) ?? []) : [];
      // Of a word that was only begun, the beginning is what was matched.
      let left = (word.text.startsWith(reading.text) ? reading : word).text.length;
      for (const token of tokens) {
        if (left > 0) here.push(unfold(text, token.start, Math.min(token.end, token.start + left)));
        left -= token.text.length;
        for (const place of reading.places) found.add(place);
      }
    }
    let last: { field: string; start: number; end: number } | undefined;
    for (const [start, end] of here.sort(([a], [b]) => a - b)) {
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else ranges.push((last = { field, start, end }));
    }
  }
  return ranges;
}
