import { parseXml, XmlElement, XmlError, type XmlNode } from '@rgrove/parse-xml';
import { show } from '../../guide/issue.js';
import { withPlainEnds } from '../outline/lines.js';
import { nothingIn, stopAt } from '../outline/problem.js';
import { guardXml } from './guard.js';
import { lineFinder, lineOf } from '../outline/line-of.js';

/** A document that was read. */
export interface Parsed {
  readonly root: XmlElement;
  /** The line that a node begins in. */
  readonly lineOf: (node: XmlNode) => number;
}

/** Parses XML whose root is a certain element. Throws `GuideError` with a path like `line 12`. */
export function parse(xml: string, rootName: string): Parsed {
  const text = withPlainEnds(xml);
  if (text.trim() === '') throw nothingIn(text, `<${rootName}> as the root`);
  guardXml(text);
  const find = lineFinder(text);
  const root = parsed(text).root;
  if (root?.name !== rootName) throw stopAt(root ? find(root.start) : 1, `<${rootName}> as the root`, root ? `<${root.name}>` : 'nothing');
  return { root, lineOf: (node) => find(node.start) };
}

function parsed(text: string): ReturnType<typeof parseXml> {
  try {
    return parseXml(text, { includeOffsets: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [reason = ''] = error.message.split(/ \(line \d+, column \d+\)\n/);
    const line = lineOf(text, placeOf(text, error.pos));
    throw stopAt(line, `well-formed XML (${reason})`, show((text.split('\n', line).at(-1) ?? '').trim()));
  }
}

/** The parser counts characters; a text is indexed by halves of them where they are beyond U+FFFF. */
function placeOf(text: string, characters: number): number {
  let place = 0;
  for (let count = 0; count < characters && place < text.length; count++) place += (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
  return place;
}

/** The elements of one name directly in an element. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
}

