import { GuideError } from '../guide/error.js';
import { describe } from '../guide/issue.js';
import { nearest } from '../guide/nearest.js';

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
