/** What to do next: the first leaves whose prerequisites are met. */
import { firstOpen } from './first-open.js';
import { isNeeded, type Needs } from './needs.js';
import { statusOf, topicOf, type Course, type Tally } from './progress.js';
import { isWithin } from './kin.js';

/** A leaf to do next, and why: words are the locale's business. */
export interface NextUp {
  readonly index: number;
  /** The prerequisite that was done last; -1 when none is done. */
  readonly met: number;
  /** The first node still to do that waits for this one; -1 for none. */
  readonly waiting: number;
}

/**
 * Leaves that are under way, then leaves to do, each in tree order, whose prerequisites are all done or skipped (a branch when
 * all in it is). With a role, only what it needs.
 */
export function nextUp(course: Course, tally: Tally, needs: Needs, role: string | null, limit: number): NextUp[] {
  const isOpen = (leaf: number): boolean => isNeeded(needs, leaf, role) && (needs.before[leaf] ?? []).every((index) => isBehind(tally, index));
  return firstOpen(course, tally, limit, isOpen).map((index) => ({
    index,
    met: latestDone(course, tally, needs.before[index] ?? []),
    waiting: needs.after[index]?.find((other) => waits(course, tally, index, other) && isNeeded(needs, other, role)) ?? -1,
  }));
}

function isBehind(tally: Tally, index: number): boolean {
  const status = statusOf(tally, index);
  return status === 'done' || status === 'skipped';
}

/** Whether a node is still to do, and not part of the very topic that the first one names. */
function waits(course: Course, tally: Tally, index: number, other: number): boolean {
  const topic = topicOf(course, index);
  return !isBehind(tally, other) && (topic < 0 || !isWithin(course.tree, other, topic));
}

/** The node among some that was completed by the latest mark: marks keep their order. */
function latestDone(course: Course, tally: Tally, among: readonly number[]): number {
  const { tree } = course;
  const done = among.filter((index) => statusOf(tally, index) === 'done');
  if (done.length < 2) return done[0] ?? -1;
  for (const id of [...tally.progress.keys()].reverse()) {
    const marked = tree.indexOf.get(id) ?? -1;
    const found = done.find((index) => marked >= 0 && isWithin(tree, marked, topicOf(course, index) < 0 ? index : topicOf(course, index)));
    if (found !== undefined) return found;
  }
  return done[0] ?? -1;
}
