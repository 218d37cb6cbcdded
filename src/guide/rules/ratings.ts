import { describe, issue, join } from '../issue.js';
import type { Placed } from '../reading.js';
import type { Rule } from './rule.js';

const pair = (role: string, factor: string) => `role ${JSON.stringify(role)} by factor ${JSON.stringify(factor)}`;

/** Each role is rated once by each factor. */
export const oneRatingEach: Rule = ({ roles, factors, ratings, unreadable }) => {
  const firsts = new Map<string, string>();
  const again = ratings.flatMap(({ path, value }) => {
    if (!value) return [];
    const rated = pair(value.role, value.factor);
    const first = firsts.get(rated);
    if (first !== undefined) return [describe(path, `one rating of ${rated}`, `another (${first} is the first)`)];
    firsts.set(rated, path);
    return [];
  });
  // A rating that is not valid by itself could be the one that is missed.
  if (unreadable.has('ratings') || ratings.some(({ value }) => !value)) return again;
  const missing = distinct(roles).flatMap((role) =>
    distinct(factors)
      .filter((factor) => !firsts.has(pair(role, factor)))
      .map((factor) => describe('ratings', `a rating of ${pair(role, factor)}`, 'none')),
  );
  return [...again, ...missing];
};

function distinct(records: readonly Placed<unknown>[]): string[] {
  return [...new Set(records.flatMap(({ id }) => id ?? []))];
}

/** A rating is a mark or an amount: a guide says one of them. */
export const markOrAmount: Rule = ({ ratings }) =>
  ratings.flatMap(({ path, value }) =>
    value && (value.mark === null) === (value.amount === undefined)
      ? [describe(path, 'a mark or an amount', value.amount ? 'both' : 'neither')]
      : [],
  );

/** A claim compares two roles. */
export const comparedWithAnother: Rule = ({ claims }) =>
  claims.flatMap(({ path, value }) =>
    value && value.subject === value.against ? [issue(join(path, 'against'), 'another role than the subject', value.against)] : [],
  );
