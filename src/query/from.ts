import { compareKeys, type Sortable } from './compare-keys.js';
import { expectOneOf } from './expect.js';
import type { Equalities, FieldOf, Query, Selected, ValueOf } from './query.js';

/** Fields that hold the id of something: in these a value that no record has is taken for a slip. */
const ID_FIELD = /^(?:id|role|factor|measure|subject|against|to|reference|see)$/;
const ID = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

function read(record: unknown, field: string): unknown {
  return (record as Record<string, unknown> | null | undefined)?.[field];
}

/** Without a record to look at, no field can be called unknown. */
function checkField(records: readonly unknown[], field: unknown): void {
  const fields = records.flatMap((record) => Object.keys(record ?? {}));
  if (fields.length > 0) expectOneOf('field', field, 'a field of these records', fields);
}

function checkId(records: readonly unknown[], field: string, value: unknown): void {
  const ids = records.map((record) => read(record, field) ?? '').filter((id) => id !== '');
  if (typeof value === 'string' && ID_FIELD.test(field) && ids.length > 0 && ids.every((id) => ID.test(id as string))) {
    expectOneOf(field, value, 'an id that stands in these records', ids);
  }
}

function* each<T, U>(records: Iterable<T>, make: (record: T) => Iterable<U>): Iterable<U> {
  for (const record of records) yield* make(record);
}

/** `all` are the records before any was left out: in them fields and ids are looked up. */
function ask<T>(records: () => Iterable<T>, all: () => Iterable<T>): Query<T> {
  const filter = (holds: (record: T) => boolean): Query<T> => ask(() => each(records(), (record) => (holds(record) ? [record] : [])), all);
  const map = <U>(make: (record: T) => U): Query<U> => {
    const made = (from: () => Iterable<T>) => () => each(from(), (record) => [make(record)]);
    return ask(made(records), made(all));
  };
  const reader = (by: unknown): ((record: T) => unknown) => {
    if (typeof by === 'function') return by as (record: T) => unknown;
    checkField([...all()], by);
    return (record) => read(record, by as string);
  };
  const whereIn = (field: string, values: Iterable<unknown>): Query<T> => {
    const wanted = new Set(values);
    const known = [...all()];
    checkField(known, field);
    for (const value of wanted) checkId(known, field, value);
    return filter((record) => wanted.has(read(record, field)));
  };

  const query: Query<T> = {
    where: (condition: Equalities<T> | ((record: T) => boolean)) =>
      typeof condition === 'function'
        ? filter(condition)
        : Object.entries(condition).reduce((narrowed, [field, value]) => narrowed.whereIn(field as FieldOf<T>, [value as never]), query),
    whereIn,
    select<Field extends FieldOf<T>>(...fields: Field[]) {
      for (const field of fields) checkField([...all()], field);
      return map(
        (record) =>
          Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => (fields as string[]).includes(field))) as Selected<T, Field>,
      );
    },
    sortBy(by: FieldOf<T> | ((record: T) => Sortable), direction?: 'asc' | 'desc') {
      const key = reader(by);
      const sorted = (): T[] =>
        Array.from(records(), (record) => [record, key(record)] as const)
          .sort(([, a], [, b]) => compareKeys(a, b, direction === 'desc' ? -1 : 1))
          .map(([record]) => record);
      return ask(sorted, all);
    },
    map,
    groupBy(by: unknown) {
      const key = reader(by);
      const groups = new Map<ValueOf<T, never>, T[]>();
      for (const record of records()) {
        const value = key(record) as ValueOf<T, never>;
        const group = groups.get(value);
        if (group) group.push(record);
        else groups.set(value, [record]);
      }
      return groups;
    },
    first() {
      const [first] = records();
      return first;
    },
    toArray: () => [...records()],
    count: () => [...records()].length,
    [Symbol.iterator]: () => records()[Symbol.iterator](),
  };
  return Object.freeze(query);
}

/**
 * Asks a question over any records: a collection of a guide, or an array of one's own. What is passed
 * must be iterable more than once, as an array is.
 *
 * @example
 * from(guide.pay)
 *   .where({ role: 'llm-engineer' })
 *   .sortBy((pay) => pay.amount.max ?? pay.amount.value ?? pay.amount.min, 'desc')
 *   .first();
 */
export function from<T>(records: Iterable<T>): Query<T> {
  const all = (): Iterable<T> => records;
  return ask(all, all);
}
