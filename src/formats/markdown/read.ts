import { fromMarkdown } from 'mdast-util-from-markdown';
import type { TreeItem } from '../../tree/build-items.js';
import type { Draft } from '../outline/draft.js';
import { linesOf } from '../outline/lines.js';
import { oneLine } from '../outline/plain-text.js';
import { nothingIn } from '../outline/problem.js';
import { definitionsIn, latestQuoteLine, latestStart } from './blocks.js';
import type { Root } from './mdast.js';
import { Outline, type OpenItem, type Place } from './outline.js';
import { takePlainLines } from './plain-lines.js';
import { calmMarks, refuseDepth, setApart, withoutFrontMatter } from './prepare.js';

/** Lines that are parsed at once. The parser's time grows with the square of nested items. */
const WINDOW = 64;
const LONGEST_QUOTE = 1000;

/**
 * Reads headings and lists as an outline: a heading hangs below the next higher one above it, a list below its heading, an item below
 * its item. A label is text without markup; a link that it is, or begins with, gives the address; paragraphs below a heading or in an
 * item are its detail; the number of an ordered item is its badge, as is the tick of a task that is done. Throws `GuideError` for a text
 * without headings and items, and for lists and quotes nested more than 100 deep.
 */
export function readMarkdown(text: string): readonly TreeItem[] {
  return readInWindows(text, WINDOW, true);
}

/**
 * The same, with a number of lines that are parsed at once, and plain lines taken without the parser or not. The outcome does not
 * depend on either, but for one thing: the parser lets an indented code block or a paragraph above keep a list from beginning where
 * CommonMark does not (an empty item, or one with a number other than 1).
 */
export function readInWindows(text: string, size: number, takesPlain: boolean): readonly TreeItem[] {
  const source = withoutFrontMatter(linesOf(text));
  refuseDepth(source);
  const lines = setApart(calmMarks(source));
  const defined = new Map<string, string>();
  let tops = read(lines, size, takesPlain, new Outline(new Map()), defined);
  // What a reference refers to may stand anywhere, so the text is read again when it is known.
  if (defined.size > 0) tops = read(lines, size, takesPlain, new Outline(defined), new Map());
  if (tops.length === 0) throw nothingIn(text, 'at least one heading or list item');
  return tops;
}

/**
 * Parses the document in windows. Each begins where a block begins, after lines that open the lists around it again, so that the
 * parser is where it would be if it had read all from the beginning. `found` is filled with the definitions of references.
 */
function read(lines: readonly string[], size: number, takesPlain: boolean, outline: Outline, found: Map<string, string>): Draft[] {
  let place: Place = { open: [], number: undefined };
  let [start, count] = [0, size];
  while (start < lines.length) {
    // A window that had to grow begins where plain lines were tried before.
    if (takesPlain && count === size) ({ start, ...place } = takePlainLines(outline, lines, start, place));
    const part = lines.slice(start, start + count);
    // The empty line keeps the parser from taking U+FEFF, if one begins the window, for a byte order mark.
    const known = ['', ...mentioned(part, outline.defined), ...reopening(place.open)];
    const all = [...known, ...part];
    const isLast = start + count >= lines.length;
    // The parser takes a last line differently if it has no end.
    const root = fromMarkdown(all.join('\n') + (isLast ? '' : '\n'));
    const cut = isLast ? all.length + 1 : cutOf(root, all, known.length + 1);
    if (cut === undefined) {
      count *= 2;
      continue;
    }
    place = outline.add({ root, lines: all, known: known.length, cut, before: start, from: place });
    for (const { identifier, url, line } of definitionsIn(root)) if (line > known.length && line < cut && !found.has(identifier)) found.set(identifier, url);
    start += cut - known.length - 1;
    count = size;
  }
  return outline.tops;
}

/** Where the next window may begin. Only in a quote that is longer than anyone's, within it. */
function cutOf(root: Root, lines: readonly string[], first: number): number | undefined {
  return latestStart(root, lines, first) ?? (lines.length > LONGEST_QUOTE ? latestQuoteLine(root, lines, first) : undefined);
}

/** Lines that open items again. An empty line after each lets any list begin. */
function reopening(open: readonly OpenItem[]): string[] {
  return open.flatMap(({ line, opening }, index) => (open[index + 1]?.line === line ? [] : [`${opening}x`, '']));
}

/** Definitions of the references that lines may mention; where they lead does not matter to the parser. */
function mentioned(lines: readonly string[], defined: ReadonlyMap<string, string>): string[] {
  if (defined.size === 0) return [];
  const names = new Set(
    lines
      .join('\n')
      .split(/(?<!\\)\[/)
      .map((piece) => oneLine(piece.slice(0, piece.search(/(?<!\\)\]/))).toLowerCase().toUpperCase().toLowerCase()),
  );
  return [...names].filter((name) => defined.has(name)).flatMap((name) => [`[${name}]: #`, '']);
}
