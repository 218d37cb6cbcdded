import { GuideError } from '../../guide/error.js';
import { describe } from '../../guide/issue.js';
import { stopAt } from '../outline/problem.js';
import { lineOf } from '../outline/line-of.js';

/** The parser goes down by recursion; half of what the smallest stack holds (a worker in Chromium) is far more than anyone outlines. */
const DEEPEST = 1000;

/** What is no element, how it begins and how it ends. */
const PASSAGES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Looks at the tags alone, before anything is parsed. Throws `GuideError` for a document type that declares something (entities
 * could grow without end or name files) and for elements nested too deeply. What is not well-formed is left for the parser to tell.
 */
export function guardXml(text: string): void {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const passage = PASSAGES.find(([start]) => text.startsWith(start, at));
    if (passage) {
      at = after(text, passage[1], at + passage[0].length);
    } else if (text.startsWith('<!', at)) {
      at = afterDeclaration(text, at);
    } else if (text.startsWith('</', at)) {
      depth -= 1;
      at = after(text, '>', at);
    } else {
      const start = at;
      at = afterTag(text, at, /["'>]/g);
      if (text[at - 2] !== '/') depth += 1;
      if (depth > DEEPEST) throw new GuideError([describe(`line ${lineOf(text, start)}`, `at most ${DEEPEST} levels of elements`, 'more')]);
    }
  }
}

/** One past the next `end`, or past the whole text. */
function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

/** One past the end of a tag; what stands in quotes does not end it. `marks` finds quotes and ends. */
function afterTag(text: string, from: number, marks: RegExp): number {
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] !== '"' && mark[0] !== "'") return marks.lastIndex;
    marks.lastIndex = after(text, mark[0], marks.lastIndex);
  }
  return text.length;
}

function afterDeclaration(text: string, at: number): number {
  const end = afterTag(text, at, /["'>[]/g);
  if (text[end - 1] === '[' || text.startsWith('<!ENTITY', at)) {
    throw stopAt(lineOf(text, at), 'XML that declares no entities or elements of its own', 'a document type with declarations in it');
  }
  return end;
}
