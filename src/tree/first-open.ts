/** What to do first. */
import { statusOf, type Course, type Tally } from './progress.js';
import { isBranch } from './tree.js';

/** Leaves under way, then leaves to do, each in tree order: at most `limit` of those that are `open`. */
export function firstOpen({ tree }: Course, tally: Tally, limit: number, open: (leaf: number) => boolean = () => true): number[] {
  const doing: number[] = [];
  const todo: number[] = [];
  for (let i = 1; i < tree.size && doing.length < limit; i++) {
    const status = statusOf(tally, i);
    const list = status === 'doing' ? doing : todo;
    if (isBranch(tree, i) || status === 'done' || status === 'skipped' || list.length === limit) continue;
    if (open(i)) list.push(i);
  }
  return [...doing, ...todo].slice(0, limit);
}
