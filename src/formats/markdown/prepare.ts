/** What is done to the lines before the parser sees them, so that neither an author nor an attacker can make it slow. */
import { stopAt } from '../outline/problem.js';

/** Levels of lists and quotes: the parser takes a time that grows with their third power. */
const DEEPEST = 100;
/** Marks of emphasis and links in a paragraph: the parser compares each with each. */
const MOST_MARKS = 2000;
const MARKS = /[*_[\]]/g;
const DEFINITION = /^[\t ]*\[[^\]]+\]:/;
/** Definitions of references in a row: the parser takes them for one paragraph at first. */
const MOST_DEFINITIONS = 500;

const MARKER = /[\t ]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[\t ]|$))/y;
const BREAK = /^[\t ]*(?:(?:-[\t ]*){3,}|(?:\*[\t ]*){3,}|(?:_[\t ]*){3,})$/;

/** Empties the lines of the front matter, so that the lines after it keep their numbers. */
export function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[\t ]*$/.test(line));
  return end < 0 ? lines : lines.map((line, index) => (index <= end ? '' : line));
}

/** Where the bullets, numbers and quote marks at the beginning of a line end, and how many they are. */
function markersOf(line: string): { readonly end: number; readonly count: number } {
  let [end, count] = [0, 0];
  if (BREAK.test(line)) return { end, count };
  for (MARKER.lastIndex = 0; MARKER.test(line); end = MARKER.lastIndex) count += 1;
  return { end, count };
}

/**
 * Throws `GuideError` where lists and quotes may be nested too deeply. A line cannot be deeper than the lines above and its own
 * markers make it, nor than its white space and its own markers do.
 */
export function refuseDepth(lines: readonly string[]): void {
  let deepest = 0;
  for (const [index, line] of lines.entries()) {
    const { end, count } = markersOf(line);
    if (count === 0) continue;
    let columns = 0;
    for (const character of line.slice(0, end)) columns += character === '\t' ? 4 : character === ' ' ? 1 : 0;
    deepest = Math.min(deepest, columns >> 1) + count;
    if (deepest > DEEPEST) throw stopAt(index + 1, `at most ${DEEPEST} levels of lists and quotes`, 'more');
  }
}

/** Where a paragraph has more marks than anyone writes, they are taken out. */
export function calmMarks(lines: readonly string[]): readonly string[] {
  const calmed = [...lines];
  let [start, marks] = [0, 0];
  const close = (end: number): void => {
    for (let i = start; marks > MOST_MARKS && i < end; i++) {
      const line = lines[i] ?? '';
      const { end: content } = markersOf(line);
      calmed[i] = line.slice(0, content) + line.slice(content).replace(MARKS, '');
    }
    [start, marks] = [end, 0];
  };
  for (const [index, line] of lines.entries()) {
    if (/^[\t ]*(?:$|#)/.test(line) || DEFINITION.test(line) || BREAK.test(line) || markersOf(line).count > 0) close(index);
    marks += line.match(MARKS)?.length ?? 0;
  }
  close(lines.length);
  return calmed;
}

/** Sets long rows of definitions apart by empty lines, which mean nothing between them. */
export function setApart(lines: readonly string[]): readonly string[] {
  let row = 0;
  return lines.flatMap((line) => {
    row = DEFINITION.test(line) ? row + 1 : 0;
    return row > 0 && row % MOST_DEFINITIONS === 0 ? ['', line] : line;
  });
}
