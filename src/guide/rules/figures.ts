import { issue, join } from '../issue.js';
import type { Rule } from './rule.js';

interface Numbers {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The lower end of a range is not above its upper end. */
export const orderedRanges: Rule = ({ pay, ratings, market, transitions }) => {
  const figures: [string, Numbers | null | undefined][] = [
    ...pay.map(({ path, value }): [string, Numbers | undefined] => [join(path, 'amount'), value?.amount]),
    ...ratings.map(({ path, value }): [string, Numbers | undefined] => [join(path, 'amount'), value?.amount]),
    ...market.map(({ path, value }): [string, Numbers | null | undefined] => [join(path, 'figure'), value?.figure]),
    ...transitions.map(({ path, value }): [string, Numbers | null | undefined] => [join(path, 'months'), value?.months]),
  ];
  return figures.flatMap(([path, figure]) => {
    const { min, max } = figure ?? {};
    return min !== undefined && max !== undefined && min > max ? [issue(join(path, 'max'), `at least the min, ${min}`, max)] : [];
  });
};
