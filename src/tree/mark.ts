/** Marks: what changes when a person says how far something has come. */
import { STATUSES, countAll, statusOf, topicOf, type Course, type Status, type Tally } from './progress.js';
import { at, isBranch } from './tree.js';

/**
 * Marks a node: a leaf itself, a branch or a name with all the leaves it stands for. Returns the same tally when nothing
 * changes. The latest marks stand last in the progress.
 */
export function mark(course: Course, tally: Tally, index: number, status: Status): Tally {
  const changed = leavesOf(course, index).filter((leaf) => statusOf(tally, leaf) !== status);
  if (changed.length === 0 || !STATUSES.includes(status)) return tally;
  const progress = new Map(tally.progress);
  for (const leaf of changed) {
    const id = course.tree.ids[leaf] ?? '';
    progress.delete(id);
    if (status !== 'todo') progress.set(id, status);
  }
  return countAll(course, progress);
}

/** The leaves that are marked when a node is marked: those under it, and in place of a name those of its topic. In tree order. A root is none. */
export function leavesOf(course: Course, index: number): number[] {
  const { tree } = course;
  const leaves = new Set<number>();
  const seen = new Set<number>();
  const pending = [index];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (let i = next; i < at(tree.end, next); i++) {
      if (isBranch(tree, i) || i === 0) continue;
      const topic = topicOf(course, i);
      if (topic < 0) leaves.add(i);
      else pending.push(topic);
    }
  }
  return [...leaves].sort((a, b) => a - b);
}
