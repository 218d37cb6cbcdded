/**
 * Progress as a Markdown checklist: for a notebook, an issue or a print. A box is `[ ]` to do, `[~]` doing, `[x]` done and
 * `[-]` skipped. The id of each skill stands behind it in a comment, which renderers do not show, so that what was ticked
 * elsewhere finds its way back.
 */
import { childrenOf } from '../../tree/kin.js';
import { countOf, statusOf, topicOf, type Count, type Course, type Progress, type Status, type Tally } from '../../tree/progress.js';
import { toProgress } from '../../tree/saved-progress.js';
import { at, isBranch } from '../../tree/tree.js';
import { escapeText } from '../markdown/escape.js';
import { linesOf } from '../outline/lines.js';
import { oneLine } from '../outline/plain-text.js';
import { boxOf, idComment, idIn, statusIn } from './boxes.js';

/** The beginning of an item with a box. */
const BOX = /^(?:[-+*]|\d{1,9}[.)])[\t ]+\[(.)\](?=[\t ]|$)/u;

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
  const entry = (index: number, level: number): string => {
    const id = isBranch(tree, index) || topicOf(course, index) >= 0 ? '' : ` ${idComment(tree.ids[index] ?? '')}`;
    return `${'  '.repeat(level)}- [${boxOf[statusOf(tally, index)]}] ${name(index)}${id}`;
  };
  const lines = [`# ${name(0)}`, '', words.summary(countOf(course, tally, 0)), ''];
  const stages: number[] = [];
  // What stands beside the stages comes first: below a heading it would be part of that stage.
  for (const top of childrenOf(tree, 0)) {
    if (isBranch(tree, top)) stages.push(top);
    else lines.push(entry(top, 0));
  }
  for (const stage of stages) {
    if (lines.at(-1) !== '') lines.push('');
    lines.push(`## ${name(stage)}`, '');
    for (let i = stage + 1; i < at(tree.end, stage); i++) lines.push(entry(i, at(tree.depth, i) - 2));
  }
  return `${lines.join('\n').trimEnd()}\n`;
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
    const item = line.replace(/^[\t >]+/, '');
    const [before = '', box = ''] = BOX.exec(item) ?? [];
    const status = statusIn(box);
    if (status === undefined) continue;
    const { label, comment } = parts(item.slice(before.length));
    const name = nameOf(label);
    const id = idIn(comment) ?? onlyOne(leaves.get(name));
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
    else {
      const ids = leaves.get(name) ?? [];
      ids.push(tree.ids[i] ?? '');
      leaves.set(name, ids);
    }
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

/** A text, and the comment that it ends with. */
function parts(text: string): { readonly label: string; readonly comment: string } {
  const whole = text.trim();
  const start = whole.endsWith('-->') ? whole.lastIndexOf('<!--') : -1;
  return start < 0 ? { label: whole, comment: '' } : { label: whole.slice(0, start), comment: whole.slice(start) };
}
