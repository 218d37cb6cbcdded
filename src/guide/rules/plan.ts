import { issue, join } from '../issue.js';
import type { Rule } from './rule.js';

/** The plan has one step a month at most. */
export const oneStepAMonth: Rule = ({ plan }) => {
  const firsts = new Map<number, string>();
  return plan.flatMap(({ path, value }) => {
    if (!value) return [];
    const first = firsts.get(value.month);
    if (first !== undefined) return [issue(join(path, 'month'), `a month that no other step has (${first} has it)`, value.month)];
    firsts.set(value.month, path);
    return [];
  });
};
