import { GuideError } from '../guide/error.js';
import { describe } from '../guide/issue.js';
import { nearest } from '../guide/nearest.js';

/** Throws a `GuideError` that names all known values, unless `value` is one of them. */
export function expectOneOf(path: string, value: string | undefined, known: readonly string[]): void {
  if (!known.includes(value as string)) refuse(path, value, `one of ${known.join(', ')}`, known);
}

/** The record with this id. Throws a `GuideError` that names the nearest id if there is none. */
export function recordOf<T extends { readonly id: string }>(records: readonly T[], path: string, noun: string, id: string): T {
  return records.find((record) => record.id === id) ?? refuse(path, id, `the id of a ${noun}`, records.map((record) => record.id));
}

/** The list itself. Throws a `GuideError` for anything else, for a text too, which would be taken letter by letter. */
export function listOf<T>(path: string, list: T, known?: readonly string[]): T {
  return (list as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] && typeof list !== 'string' ? list : refuse(path, list, 'a list', known);
}

/** Throws a `GuideError` about one argument of a question. */
export function refuse(path: string, value: unknown, expected: string, known: readonly string[] = []): never {
  const [got, near] = typeof value === 'string' ? [`"${value.slice(0, 60)}"`, nearest(value, known)] : [String(value && typeof value)];
  throw new GuideError([describe(path, expected, got, near)]);
}

/** Throws a `GuideError` where a text is none of `known` but near one of them; what is far from all may be meant. */
export function refuseSlip(path: string, value: unknown, known: readonly string[]): void {
  if (typeof value === 'string' && !known.includes(value) && nearest(value, known)) refuse(path, value, 'the name of a field', known);
}
