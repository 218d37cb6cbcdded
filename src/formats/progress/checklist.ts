/**
 * Progress as a Markdown checklist: for a notebook, an issue or a print. A box is `[ ]` to do, `[~]` doing, `[x]` done and
 * `[-]` skipped. The id of each skill stands behind it in a comment, which renderers do not show, so that what was ticked
 * elsewhere finds its way back.
 */
import { STATUSES, countOf, statusOf, topicOf, type Count, type Course, type Progress, type Status, type Tally } from '../../tree/progress.js';
import { toProgress } from '../../tree/saved-progress.js';
import { at, isBranch } from '../../tree/tree.js';
import { escapeText } from '../markdown/escape.js';
import { linesOf } from '../outline/lines.js';
import { oneLine } from '../outline/plain-text.js';

const BOXES: Readonly<Record<Status, string>> = { todo: ' ', doing: '~', done: 'x', skipped: '-' };
const STATUS_OF: ReadonlyMap<string, Status> = new Map([...STATUSES.map((status): [string, Status] => [BOXES[status], status]), ['X', 'done'], ['/', 'doing']]);

/** A box, what is written behind it, and the id in a comment, if there is one. */
const ENTRY = /^[\t >]*(?:[-+*]|\d{1,9}[.)])[\t ]+\[(.)\](?:[\t ]+(.*?))?[\t ]*(?:<!--[\t ]*(\S+?)[\t ]*-->[\t ]*)?$/u;

/** The words of a checklist. Figures are written as digits. */
export interface ChecklistWords {
  /** "9 of 16 done, 2 in progress, 1 skipped". */
  summary(count: Count): string;
  /** Name of a node where the tree shows a shorter one. */
  fullLabel?(index: number): string | undefined;
}

/**
 * Writes a checklist: the root as its title with a summary, what lies below it as headings, all else as nested lists. A leaf that
 * names a topic elsewhere has the box of that topic and no id: it is marked there.
 */
export function writeChecklist(course: Course, tally: Tally, words: ChecklistWords): string {
  const { tree } = course;
  const name = (index: number): string => escapeText(oneLine(words.fullLabel?.(index) ?? tree.labels[index] ?? ''));
  const lines = [`# ${name(0)}`, '', words.summary(countOf(course, tally, 0)), ''];
  for (let i = 1; i < tree.size; i++) {
    const depth = at(tree.depth, i);
    const isHeading = depth === 1 && isBranch(tree, i);
    if (isHeading) {
      if (lines.at(-1) !== '') lines.push('');
      lines.push(`## ${name(i)}`, '');
      continue;
    }
    const indent = '  '.repeat(depth - (isBranch(tree, topOf(course, i)) ? 2 : 1));
    const id = isBranch(tree, i) || topicOf(course, i) >= 0 ? '' : ` <!-- ${commentOf(tree.ids[i] ?? '')} -->`;
    lines.push(`${indent}- [${BOXES[statusOf(tally, i)]}] ${name(i)}${id}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The node at depth 1 that a node lies under, or is. */
function topOf({ tree }: Course, index: number): number {
  let top = index;
  while (at(tree.depth, top) > 1) top = at(tree.parent, top);
  return top;
}

/** An id as it stands in a comment: without white space, and without what would end the comment. */
function commentOf(id: string): string {
  // Half a character has no form in an address.
  return encodeURI(id.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('--', '-%2D');
}

/** A box that belongs to no skill of the roadmap. */
export interface UnknownEntry {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly label: string;
}

/** What was read of a checklist. */
export interface ReadChecklist {
  /** What is marked. Ids that the roadmap does not know are kept: they may be those of another one with the same scope. */
  readonly progress: Progress;
  /** The ids that the list speaks of, those that are to do among them. */
  readonly ids: readonly string[];
  /** Boxes without an id whose label is none of the roadmap's, or that of several skills. */
  readonly unknown: readonly UnknownEntry[];
}

/** Reads a checklist: one that `writeChecklist` wrote, or any list with boxes whose labels are those of skills. Boxes of branches are passed over: they say what their skills say. */
export function readChecklist(course: Course, text: string): ReadChecklist {
  const { leaves, branches } = namesOf(course);
  const entries = new Map<string, Status>();
  const unknown: UnknownEntry[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    const [, box = '', label = '', comment] = ENTRY.exec(line) ?? [];
    const status = STATUS_OF.get(box);
    if (status === undefined) continue;
    const name = nameOf(label);
    const id = comment === undefined ? onlyOne(leaves.get(name)) : idOf(comment);
    if (id !== undefined) entries.set(id, status);
    else if (!branches.has(name)) unknown.push({ line: index + 1, label: oneLine(label) });
  }
  return { progress: toProgress(entries), ids: [...entries.keys()], unknown };
}

/** Ids of the leaves by what is written of them, and what is written of all else. */
function namesOf(course: Course): { readonly leaves: ReadonlyMap<string, readonly string[]>; readonly branches: ReadonlySet<string> } {
  const { tree } = course;
  const leaves = new Map<string, string[]>();
  const branches = new Set<string>();
  for (let i = 1; i < tree.size; i++) {
    const name = nameOf(escapeText(oneLine(tree.labels[i] ?? '')));
    if (isBranch(tree, i) || topicOf(course, i) >= 0) branches.add(name);
    else leaves.set(name, [...(leaves.get(name) ?? []), tree.ids[i] ?? '']);
  }
  return { leaves, branches };
}

/** A label as it is compared: case, marks of Markdown and white space do not count. */
function nameOf(label: string): string {
  return oneLine(label).replace(/\\(?=[^\p{L}\p{N}\s])/gu, '').toLowerCase();
}

function onlyOne(ids: readonly string[] = []): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

function idOf(comment: string): string {
  try {
    return decodeURI(comment.replaceAll('-%2D', '--'));
  } catch {
    return comment;
  }
}
