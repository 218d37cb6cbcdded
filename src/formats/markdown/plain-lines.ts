/** Outlines of thousands of lines are mostly plain: such lines need no parser, which takes its time. */
import { hang, type Draft } from '../outline/draft.js';
import { oneLine } from '../outline/plain-text.js';
import type { OpenItem, Outline, Place } from './outline.js';

/** Where reading goes on, and the line (from 0) there. */
export interface Stop extends Place {
  readonly start: number;
}

/** A level of open items; what is indented by at least `content` is in the item. */
interface Level {
  readonly item: OpenItem;
  readonly content: number;
}

interface Held {
  readonly line: number;
  readonly hang: () => void;
  readonly open: readonly OpenItem[];
}

/** Text that begins no block and has no mark that CommonMark gives a meaning inside a line. */
const TEXT = String.raw`((?![-+>=~:]|\d+[.)])[^\s\\*_[\]<&#\0${'`'}][^\\*_[\]<&#\0\t${'`'}]*)`;
const LINE = new RegExp(`^(?: *|(#{1,6}) ${TEXT}|( *)[-+*] ${TEXT})$`);
/** Items whose content is where their opening ends: no tabs, no code at once. */
const OPENING = /^ *(?:(?:[-+*]|\d+[.)]) {1,4})+$/;

/**
 * Takes bullets and headings from `start` on, while they are plain. The last one is left to the parser, since the line after it may
 * belong to it. `start` stays where it is when nothing could be taken.
 */
export function takePlainLines(outline: Outline, lines: readonly string[], start: number, place: Place): Stop {
  const stay = { ...place, start };
  if (!place.open.every(({ opening }) => OPENING.test(opening))) return stay;
  const levels: Level[] = place.open.map((item) => ({ item, content: item.opening.length }));
  let held: Held | undefined;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [found, marks, title, indent = '', label] = LINE.exec(line) ?? [];
    const depth = title === undefined ? depthOf(levels, indent.length) : 0;
    if (found === undefined || depth === undefined) return held ? { open: held.open, number: undefined, start: held.line } : stay;
    if (title === undefined && label === undefined) continue;
    held?.hang();
    levels.length = depth;
    const open = levels.map(({ item }) => item);
    const node: Draft = { label: oneLine(title ?? label ?? '') };
    if (title !== undefined) {
      held = { line: index, open, hang: () => outline.addHeading(node, marks?.length ?? 1) };
    } else {
      held = { line: index, open, hang: () => hang(node, open.at(-1)?.node ?? outline.heading, outline.tops) };
      const content = indent.length + 2;
      levels.push({ content, item: { node, number: 1, line: index + 1, opening: line.slice(0, content) } });
    }
  }
  held?.hang();
  return { open: [], number: undefined, start: lines.length };
}

/** How many of the open items an indented bullet is in; undefined if it is too far in to be one. */
function depthOf(levels: readonly Level[], indent: number): number | undefined {
  let depth = levels.length;
  while (depth > 0 && (levels[depth - 1]?.content ?? 0) > indent) depth -= 1;
  return indent - (levels[depth - 1]?.content ?? 0) < 4 ? depth : undefined;
}
