import type { ComparisonAmount, RoleComparison } from './read-comparison.js';

/** The marks of ratings, the highest first, and what money is paid for, in the words of the data. */
export const MARKS = ['yes', 'partial', 'no'] as const;
export const PERIODS = ['hour', 'month', 'year', 'project'] as const;

/**
 * Whether a comparison can be drawn as it is: a quick look, strict rather than exact. It accepts nothing that
 * `readComparison` refuses; of what it turns down, that one says whether it is wrong, and where.
 */
export function isPlain(json: unknown): json is RoleComparison {
  // What is not of the type that is looked for has no such method, and throws.
  try {
    const { title = '', source = '', roles, factors, ratings } = json as RoleComparison;
    const roleIds = roles.map(({ id }) => id);
    const factorIds = factors.map(({ id }) => id);
    return (
      roles.length > 0 &&
      [roleIds, factorIds, ratings.map(({ role, factor }) => `${role} ${factor}`)].every((ids) => new Set(ids).size === ids.length) &&
      [...roleIds, ...factorIds].every((id) => id.match(/^\S+$/)) &&
      [...roles, ...factors, ...ratings].every(({ label }) => label.match(/./s)) &&
      // Optional texts may be empty.
      [title, source, ...roles.map(({ short = '' }) => short), ...factors.map(({ unit = '' }) => unit)].every((text) => text.match('')) &&
      ratings.every(
        ({ role, factor, mark, amount = { value: 0 }, source: cited }) =>
          roleIds.includes(role) &&
          factorIds.includes(factor) &&
          (mark === null || MARKS.includes(mark)) &&
          isAmount(amount) &&
          // Lines are worded where they are read.
          typeof cited !== 'object',
      )
    );
  } catch {
    return false;
  }
}

function isAmount({ value, min, max, currency = 'USD', period = 'year' }: ComparisonAmount): unknown {
  const ends = [value, min, max].filter((end) => end !== undefined);
  return ends.length > 0 && ends.every(Number.isFinite) && currency.match(/^[A-Z]{3}$/) && PERIODS.includes(period);
}
