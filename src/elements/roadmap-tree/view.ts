/** What the parts of the picture are drawn from: values only, so that each part is a function. */
import type { RoadmapTreeStrings } from '../../locales/en/roadmap-tree.js';
import { isNeeded } from '../../tree/needs.js';
import { countOf, statusOf, topicOf, type Count, type Status, type Tally } from '../../tree/progress.js';
import { at, isBranch, type Tree } from '../../tree/tree.js';
import type { Roadmap } from './roadmap.js';

/** What the spine takes from the late part. */
export interface Rows {
  /** Nodes in order, each drawn into what it had before, whatever comes before it. */
  byId(tree: Tree, nodes: Iterable<number>, draw: (index: number) => unknown): unknown;
  /** The topics of an open stage; `furthest` is the last stage that has been begun. */
  topics(view: View, stage: number, furthest: number): unknown;
  /** The end of the row of a stage that is a leaf: its word and its status. */
  leafEnd(view: View, stage: number): unknown;
}

export interface View {
  readonly roadmap: Roadmap;
  readonly tally: Tally;
  /** How rows of skills are drawn, once that is loaded. */
  readonly rows: Rows | undefined;
  /** Id of the role in focus, one of the roadmap's; null for none. */
  readonly role: string | null;
  /** Index of the tab stop. */
  readonly focus: number;
  /** Index of the node whose guidance is open; -1 for none. */
  readonly current: number;
  readonly readonly: boolean;
  /** Those of the first picture; all once the late part is there, which is what draws the others. */
  readonly strings: RoadmapTreeStrings;
  isOpen(index: number): boolean;
  number(value: number): string;
}

/** Place of a branch's colour, from 1 to 6. */
export function tone({ roadmap: { tree } }: View, stage: number): string {
  const own = tree.items[stage]?.tone;
  return own && /^stage-[1-6]$/.test(own) ? own : `stage-${(at(tree.position, stage) % 6) + 1}`;
}

/** What stands in the ring of a stage. */
export function badge({ roadmap: { tree }, number }: View, stage: number): string {
  return tree.items[stage]?.badge ?? number(at(tree.position, stage) + 1);
}

/** Whether a node shows a share ("2 of 4") rather than a status: branches, and names of topics. */
export function isShared({ roadmap }: View, index: number): boolean {
  return isBranch(roadmap.tree, index) || topicOf(roadmap, index) >= 0;
}

/** What is done, and of how many that are not skipped; formatted. */
export function figures(view: View, index: number): [done: string, of: string] {
  const { done, total, skipped } = count(view, index);
  return [view.number(done), view.number(total - skipped)];
}

/** "9 of 16": done, of what is not skipped. */
export function share(view: View, index: number): string {
  return view.strings.share(...figures(view, index));
}

export function count(view: View, index: number): Count {
  return countOf(view.roadmap, view.tally, index);
}

export function status(view: View, index: number): Status {
  return statusOf(view.tally, index);
}

export function isQuiet({ roadmap: { needs }, role }: View, index: number): boolean {
  return index > 0 && needs !== undefined && !isNeeded(needs, index, role);
}

/** A node's state in words: its status, or the share that is done. */
export function stateWords(view: View, index: number): string {
  return isShared(view, index) ? view.strings.shareDone(...figures(view, index)) : view.strings.status[status(view, index)];
}

/** Label of a node. The root of a roadmap without a name is called what it is. */
export function labelOf({ roadmap: { tree }, strings }: View, index: number): string {
  return tree.labels[index] || (index === 0 ? strings.label : '');
}

/** Accessible name of a node. */
export function nodeName(view: View, index: number): string {
  const label = view.roadmap.tree.items[index]?.fullLabel ?? labelOf(view, index);
  if (index === 0) return view.strings.root(label, share(view, 0), totalWords(view));
  return view.strings.node(label, isQuiet(view, index), stateWords(view, index));
}

/** What stands after the big figure: "skills done, 6 under way, 2 skipped". */
export function totalWords(view: View): string {
  const { doing, skipped } = count(view, 0);
  const some = (value: number): string | null => (value > 0 ? view.number(value) : null);
  return view.strings.total(some(doing), some(skipped));
}

/** Index of the stage that a node is in; the node itself at depth 1 and above. */
export function stageOf({ roadmap: { tree } }: View, index: number): number {
  let stage = index;
  while (at(tree.depth, stage) > 1) stage = at(tree.parent, stage);
  return stage;
}

/** Indexes of the leaves under a node, the node itself if it is one. */
export function leavesUnder({ roadmap: { tree } }: View, index: number): number[] {
  const leaves: number[] = [];
  for (let i = index; i < at(tree.end, index); i++) if (!isBranch(tree, i)) leaves.push(i);
  return leaves;
}
