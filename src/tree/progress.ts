/** How far a person has come: a status for each leaf, counts for each branch. Every change gives a new state. */
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

/** What progress is counted over: a tree, and the leaves in it that name a topic elsewhere. */
export interface Course {
  readonly tree: Tree;
  /** Index of the topic that each node names (`linkTopics`), -1 for none; undefined where nothing is named. */
  readonly target?: Int32Array;
  /** Marks that were made under former ids, under those of today. */
  readonly renamed?: (progress: Progress) => Progress;
}

export interface Tally {
  readonly progress: Progress;
  /** Four numbers a node, by the order of `STATUSES`: leaves under it, or the leaf itself. */
  readonly counts: Int32Array;
}

/** Index of the topic that a node names; -1 for none. */
export function topicOf({ target }: Course, index: number): number {
  return target?.[index] ?? -1;
}

/** Counts everything. A leaf that names a topic has the status that the topic's counts make. */
export function countAll(course: Course, progress: Progress): Tally {
  const { tree, target = [] } = course;
  const statuses = tree.ids.map((id, index) => (topicOf(course, index) < 0 ? STATUSES.indexOf(progress.get(id) ?? 'todo') : 0));
  // Names never lead in a circle, so there is an end: a round for each name that stands in a named topic, and one more.
  for (;;) {
    const counts = rollUp(tree, statuses);
    let isSettled = true;
    for (const [index, topic] of target.entries()) {
      const status = topic < 0 ? statuses[index] : summary(counts, topic);
      isSettled &&= status === statuses[index];
      statuses[index] = status ?? 0;
    }
    if (isSettled) return { progress, counts };
  }
}

/** The counts of a node. A name shows those of its topic. */
export function countOf(course: Course, tally: Tally, index: number): Count {
  const topic = topicOf(course, index);
  const from = (topic < 0 ? index : topic) * 4;
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

function rollUp(tree: Tree, statuses: readonly number[]): Int32Array {
  const counts = new Int32Array(tree.size * 4);
  // The root is what is counted in, never what is counted.
  for (let i = tree.size - 1; i > 0; i--) {
    if (!isBranch(tree, i)) counts[i * 4 + (statuses[i] ?? 0)] = 1;
    const parent = at(tree.parent, i) * 4;
    for (let s = 0; s < 4; s++) counts[parent + s] = at(counts, parent + s) + at(counts, i * 4 + s);
  }
  return counts;
}

/** Place in `STATUSES` of what four counts amount to. */
function summary(counts: Int32Array, index: number): number {
  const [todo = 0, doing = 0, done = 0, skipped = 0] = counts.subarray(index * 4, index * 4 + 4);
  if (todo + doing === 0) return done > 0 || skipped === 0 ? 2 : 3;
  return doing + done > 0 ? 1 : 0;
}
