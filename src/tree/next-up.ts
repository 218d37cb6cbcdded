/** What to do next: the first leaves whose prerequisites are met. */
import { isNeeded, type Needs } from './needs.js';
import { statusOf, type Course, type Status, type Tally } from './progress.js';
import { at, isBranch, isWithin } from './tree.js';

/** A leaf to do next, and why: words are the locale's business. */
export interface NextUp {
  readonly index: number;
  readonly status: Extract<Status, 'todo' | 'doing'>;
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
  const doing: number[] = [];
  const todo: number[] = [];
  const { tree } = course;
  for (let i = 0; i < tree.size && doing.length < limit; i++) {
    if (isBranch(tree, i)) continue;
    const status = statusOf(tally, i);
    const list = status === 'doing' ? doing : todo;
    if (status === 'done' || status === 'skipped' || list.length === limit) continue;
    if (isNeeded(needs, i, role) && needs.before[i]?.every((index) => isBehind(tally, index))) list.push(i);
  }
  return [...doing, ...todo].slice(0, limit).map((index) => ({
    index,
    status: doing.includes(index) ? 'doing' : 'todo',
    met: latestDone(course, tally, needs.before[index] ?? []),
    waiting: needs.after[index]?.find((other) => waits(course, tally, index, other) && isNeeded(needs, other, role)) ?? -1,
  }));
}

function isBehind(tally: Tally, index: number): boolean {
  const status = statusOf(tally, index);
  return status === 'done' || status === 'skipped';
}

/** Whether a node is still to do, and not part of the very topic that the first one names. */
function waits({ tree, links }: Course, tally: Tally, index: number, other: number): boolean {
  const topic = at(links.target, index);
  return !isBehind(tally, other) && (topic < 0 || !isWithin(tree, other, topic));
}

/** The node among some that was completed by the latest mark: marks keep their order. */
function latestDone(course: Course, tally: Tally, among: readonly number[]): number {
  const { tree, links } = course;
  const done = among.filter((index) => statusOf(tally, index) === 'done');
  if (done.length < 2) return done[0] ?? -1;
  for (const id of [...tally.progress.keys()].reverse()) {
    const marked = tree.indexOf.get(id) ?? -1;
    const found = done.find((index) => marked >= 0 && isWithin(tree, marked, at(links.target, index) < 0 ? index : at(links.target, index)));
    if (found !== undefined) return found;
  }
  return done[0] ?? -1;
}
