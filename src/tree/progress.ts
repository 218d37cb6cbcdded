/** How far a person has come: a status for each leaf, counts for each branch. Every change gives a new state over the same arrays. */
import { leavesOf, type TopicLinks } from './topic-links.js';
import { at, isBranch, type Tree } from './tree.js';

/** Statuses in the order of their keys: 1 to 4. */
export const STATUSES = ['todo', 'doing', 'done', 'skipped'] as const;

export type Status = (typeof STATUSES)[number];

/** What is marked, by node id, the latest mark last. What is still to do is not in it. May hold ids that the tree does not know. */
export type Progress = ReadonlyMap<string, Exclude<Status, 'todo'>>;

/** How many leaves under a node have each status. They add up to `total`. */
export interface Count {
  readonly total: number;
  readonly todo: number;
  readonly doing: number;
  readonly done: number;
  readonly skipped: number;
}

/** A tree with the names in it: what progress is counted over. */
export interface Course {
  readonly tree: Tree;
  readonly links: TopicLinks;
}

export interface Tally {
  readonly progress: Progress;
  /** Four numbers a node, by the order of `STATUSES`: leaves under it, or the leaf itself. */
  readonly counts: Int32Array;
}

/** Counts everything once. A leaf that names a topic has the status that the topic's counts make. */
export function countAll(course: Course, progress: Progress): Tally {
  const { tree, links } = course;
  const counts = new Int32Array(tree.size * 4);
  const named: number[] = [];
  for (let i = tree.size - 1; i >= 0; i--) {
    if (!isBranch(tree, i)) {
      const linked = at(links.target, i) >= 0;
      if (linked) named.push(i);
      counts[i * 4 + (linked ? 0 : STATUSES.indexOf(progress.get(tree.ids[i] ?? '') ?? 'todo'))] = 1;
    }
    const parent = at(tree.parent, i);
    for (let s = 0; parent >= 0 && s < 4; s++) add(counts, parent * 4 + s, at(counts, i * 4 + s));
  }
  settle(course, counts, named);
  return { progress, counts };
}

/**
 * Marks a node: a leaf itself, a branch or a name with all the leaves it stands for. Only counts of ancestors change, and of
 * leaves that name one of those with their ancestors. Returns the same tally when nothing changes.
 */
export function mark(course: Course, tally: Tally, index: number, status: Status): Tally {
  const { tree } = course;
  const wanted = STATUSES.indexOf(status);
  const changed = leavesOf(tree, course.links, index).filter((leaf) => summary(tally.counts, leaf) !== wanted);
  if (changed.length === 0) return tally;
  const progress = new Map(tally.progress);
  const counts = tally.counts.slice();
  const named: number[] = [];
  for (const leaf of changed) {
    const id = tree.ids[leaf] ?? '';
    progress.delete(id);
    if (status !== 'todo') progress.set(id, status);
    move(course, counts, leaf, wanted, named);
  }
  settle(course, counts, named);
  return { progress, counts };
}

/** The counts of a node. A name shows those of its topic. */
export function countOf(course: Course, tally: Tally, index: number): Count {
  const named = at(course.links.target, index);
  const from = (named < 0 ? index : named) * 4;
  const [todo = 0, doing = 0, done = 0, skipped = 0] = tally.counts.subarray(from, from + 4);
  return { total: todo + doing + done + skipped, todo, doing, done, skipped };
}

/**
 * The status of a node. A leaf has its own; a branch is done (or skipped) when nothing else is left in it, and under way once
 * something in it is begun or done.
 */
export function statusOf(tally: Tally, index: number): Status {
  return STATUSES[summary(tally.counts, index)] ?? 'todo';
}

/** Gives a leaf another status, counts it so in its ancestors, and notes the leaves that name one of those. */
function move(course: Course, counts: Int32Array, leaf: number, status: number, named: number[]): void {
  const before = summary(counts, leaf);
  for (let i = leaf; i >= 0; i = at(course.tree.parent, i)) {
    add(counts, i * 4 + before, -1);
    add(counts, i * 4 + status, 1);
    named.push(...(course.links.namedBy.get(i) ?? []));
  }
}

/** Gives leaves that name a topic the topic's status, until nothing changes. Names never lead in a circle, so it ends. */
function settle(course: Course, counts: Int32Array, named: number[]): void {
  for (let leaf = named.pop(); leaf !== undefined; leaf = named.pop()) {
    const status = summary(counts, at(course.links.target, leaf));
    if (status !== summary(counts, leaf)) move(course, counts, leaf, status, named);
  }
}

/** Place in `STATUSES` of what four counts amount to. */
function summary(counts: Int32Array, index: number): number {
  const [todo = 0, doing = 0, done = 0, skipped = 0] = counts.subarray(index * 4, index * 4 + 4);
  if (todo + doing === 0) return done > 0 || skipped === 0 ? 2 : 3;
  return doing + done > 0 ? 1 : 0;
}

function add(counts: Int32Array, place: number, amount: number): void {
  counts[place] = at(counts, place) + amount;
}
