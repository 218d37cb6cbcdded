import { show } from '../../guide/issue.js';
import type { TreeItem } from '../../tree/build-items.js';
import { hang, type Draft } from '../outline/draft.js';
import { linesOf } from '../outline/lines.js';
import { oneLine } from '../outline/plain-text.js';
import { nothingIn, stopAt } from '../outline/problem.js';

/**
 * Reads one line a node. The first line that is indented says what a level is: a tab, or that many spaces. A bullet (`-` or `*`)
 * before a label is passed over, as are empty lines. Throws `GuideError` with a path like `line 12` for a line that is indented
 * by more than one level at once, by a part of a level, or by spaces where others have tabs.
 */
export function readIndented(text: string): readonly TreeItem[] {
  const tops: Draft[] = [];
  /** The last node of each depth. */
  const path: Draft[] = [];
  let unit = '';
  for (const [index, line] of linesOf(text).entries()) {
    const indent = /^[\t ]*/.exec(line)?.[0] ?? '';
    if (indent.length === line.length) continue;
    unit ||= indent;
    const depth = depthOf(indent, unit, path.length, index + 1);
    const node: Draft = { label: oneLine(line.slice(indent.length).replace(/^[-*](?=[\t ]|$)/, '')) };
    hang(node, path[depth - 1], tops);
    path.length = depth;
    path.push(node);
  }
  if (tops.length === 0) throw nothingIn(text, 'at least one line with a label');
  return tops;
}

function depthOf(indent: string, unit: string, deepest: number, line: number): number {
  if (indent === '') return 0;
  if (deepest === 0) throw stopAt(line, 'no indentation before the first label', told(indent));
  const isTab = unit.startsWith('\t');
  if (indent.includes(isTab ? ' ' : '\t')) throw stopAt(line, `only ${isTab ? 'tabs' : 'spaces'} before the label, as in the lines above`, told(indent));
  const width = isTab ? 1 : unit.length;
  if (indent.length % width > 0) throw stopAt(line, `a multiple of ${width} spaces before the label, as in the lines above`, told(indent));
  const depth = indent.length / width;
  if (depth > deepest) {
    const most = deepest * width;
    throw stopAt(line, `at most ${counted(most, isTab ? 'tab' : 'space')} before the label, one level more than the line above`, told(indent));
  }
  return depth;
}

function told(indent: string): string {
  const tabs = indent.split('\t').length - 1;
  const spaces = indent.length - tabs;
  if (tabs > 0 && spaces > 0) return show(indent);
  return tabs > 0 ? counted(tabs, 'tab') : counted(spaces, 'space');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
