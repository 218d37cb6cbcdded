import { GuideError } from '../guide/error.js';
import { describe } from '../guide/issue.js';
import { nearest, slipsTo } from '../guide/nearest.js';

/** Throws a `GuideError` that names the nearest known value, unless `value` is one of `known`. */
export function expectOneOf(path: string, value: unknown, expected: string, known: Iterable<unknown>): void {
  const all = [...known];
  if (!all.includes(value)) refuse(path, value, expected, all);
}

/** The record with this id. Throws a `GuideError` that names the nearest id if there is none. */
export function recordOf<T extends { readonly id: string }>(records: readonly T[], path: string, expected: string, id: string): T {
  return records.find((record) => record.id === id) ?? refuse(path, id, expected, records.map((record) => record.id));
}

/** Throws a `GuideError` about one argument of a question. */
export function refuse(path: string, value: unknown, expected: string, known: readonly unknown[] = []): never {
  const text = typeof value === 'string' ? value : undefined;
  const near = text ? nearest(text, known.filter((each) => typeof each === 'string')) : undefined;
  throw new GuideError([describe(path, expected, text === undefined ? typeof value : `"${text.slice(0, 60)}"`, near)]);
}

/**
 * Throws a `GuideError` where a text is none of `known` but nearly one of them: of each word the first letter is right,
 * and so is what is not a letter; one letter in three is wrong, two at most. Any other text may well be a value that
 * only these records lack.
 */
export function refuseSlip(path: string, value: unknown, known: readonly unknown[]): void {
  if (typeof value !== 'string' || known.includes(value)) return;
  const most = Math.min(2, value.length / 3);
  const near = known.filter((each) => typeof each === 'string' && frame(each) === frame(value) && slipsTo(value, each, most) < 3);
  if (near.length > 0) refuse(path, value, 'one that these records have', near);
}

/** What people seldom mistype, and what tells numbered ids from each other. */
function frame(text: string): string {
  return text.replace(/\B[a-z]/gi, '');
}
