import type { ComparisonAmount, ComparisonFactor, ComparisonRole, RoleComparison } from './read-comparison.js';

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
    const named: readonly (ComparisonRole & ComparisonFactor)[] = [...roles, ...factors];
    // By role, the factors that it is not rated by yet.
    const open = new Map(roles.map((role) => [role.id, new Set(factors.map(({ id }) => id))]));
    return (
      open.size > 0 &&
      // No id is there twice.
      open.size === roles.length &&
      [...open.values()].every(({ size }) => size === factors.length) &&
      // Optional texts may be empty.
      named.every(({ id, label, short = '', unit = '' }) => id.match(/^\S+$/) && label.match(/./s) && short.match('') && unit.match('')) &&
      [title, source].every((text) => text.match('')) &&
      ratings.every(
        ({ role, factor, label, mark, amount = { value: 0 }, source: cited }) =>
          open.get(role)?.delete(factor) &&
          label.match(/./s) &&
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
