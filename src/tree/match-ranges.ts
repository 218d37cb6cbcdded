/** Where in a text the words of a search are, as it is drawn. */
import { plainLetters } from './plain-letters.js';

/** A stretch of a text: `text.slice(start, end)`. */
export type Stretch = readonly [start: number, end: number];

/** Where words (of `wordsOf`) are in a text, in its order; stretches that touch are one. */
export function rangesOf(text: string, words: readonly string[]): Stretch[] {
  const { plain, from, to } = placesOf(text);
  const found: Stretch[] = [];
  for (const word of words) {
    for (let place = plain.indexOf(word); place >= 0; place = plain.indexOf(word, place + 1)) {
      found.push([from[place] ?? 0, to[place + word.length - 1] ?? text.length]);
    }
  }
  return joined(found);
}

/**
 * The same in the lines that a text was wrapped into, as stretches of those lines joined by line breaks. Of what the ellipsis of a
 * `cut` text stands for, the ellipsis is marked.
 */
export function rangesInLines(text: string, lines: readonly string[], cut: boolean, words: readonly string[]): Stretch[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  const ranges = rangesOf(plain, words);
  const found: Stretch[] = [];
  let from = 0;
  let drawn = 0;
  for (const [place, line] of lines.entries()) {
    const isCut = cut && place === lines.length - 1;
    const { length } = isCut ? line.slice(0, -1) : line;
    // Only a space is left out where a line ends.
    if (plain[from] === ' ') from++;
    const to = from + length;
    for (const [start, end] of ranges) {
      const stretch: Stretch = [Math.max(start, from) + drawn - from, Math.min(end, to) + drawn - from];
      if (stretch[0] < stretch[1]) found.push(stretch);
      if (isCut && end > to) found.push([drawn + length, drawn + line.length]);
    }
    from = to;
    drawn += line.length + 1;
  }
  return joined(found);
}

/** A text as a search compares it, and for each letter of that where what it was made of begins and ends; accents belong to the letter before. */
function placesOf(text: string): { plain: string; from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  let plain = '';
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const letters = plainLetters(character);
    for (let k = 0; k < letters.length; k++) {
      from.push(start);
      to.push(end);
    }
    if (letters === '' && to.length > 0) to[to.length - 1] = end;
    plain += letters;
    start = end;
  }
  return { plain, from, to };
}

function joined(ranges: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)];
    else all.push([start, end]);
  }
  return all;
}
