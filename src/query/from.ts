import { compareKeys, type Sortable } from './compare-keys.js';
import { refuseSlip } from './expect.js';
import type { Equalities, FieldOf, Query, Selected, ValueOf } from './query.js';

/** Fields that hold the id of something: in these a value that is nearly one of a record's is taken for a slip. */
const ID_FIELD = /^(?:id|role|factor|measure|subject|against|to|reference|see)$/;

function read(record: unknown, field: string): unknown {
  return (record as Record<string, unknown> | null | undefined)?.[field];
}

function* each<T, U>(records: Iterable<T>, make: (record: T) => Iterable<U>): Iterable<U> {
  for (const record of records) yield* make(record);
}

/**
 * `records` is called when the query is asked: checks are made there. `known` are the records before any was left
 * out, in which fields and ids are looked up; none where a function made them.
 */
function ask<T>(records: () => Iterable<T>, known: () => readonly T[]): Query<T> {
  const filter = (holds: (record: T) => boolean): Query<T> => ask(() => each(records(), (record) => (holds(record) ? [record] : [])), known);
  const map = <U>(make: (record: T) => U): Query<U> =>
    ask(
      () => each(records(), (record) => [make(record)]),
      () => [],
    );
  const checkFields = (...fields: unknown[]): void => {
    for (const field of fields) refuseSlip('field', field, known().flatMap((record) => Object.keys(record ?? {})));
  };
  const reader = (by: unknown): ((record: T) => unknown) => {
    if (typeof by === 'function') return by as (record: T) => unknown;
    checkFields(by);
    return (record) => read(record, by as string);
  };
  const whereIn = (field: string, values: Iterable<unknown>): Query<T> => {
    const wanted = new Set(values);
    return ask(() => {
      const value = reader(field);
      for (const id of ID_FIELD.test(field) ? wanted : []) refuseSlip(field, id, known().map(value));
      return filter((record) => wanted.has(value(record)));
    }, known);
  };

  const query: Query<T> = {
    where: (condition: Equalities<T> | ((record: T) => boolean)) =>
      typeof condition === 'function'
        ? filter(condition)
        : Object.entries(condition).reduce((narrowed, [field, value]) => narrowed.whereIn(field as FieldOf<T>, [value as never]), query),
    whereIn,
    select<Field extends FieldOf<T>>(...fields: Field[]) {
      const pick = (record: T): Selected<T, Field> =>
        Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => (fields as string[]).includes(field))) as Selected<T, Field>;
      return ask(
        () => {
          checkFields(...fields);
          return map(pick);
        },
        () => known().map(pick),
      );
    },
    sortBy(by: FieldOf<T> | ((record: T) => Sortable), direction?: 'asc' | 'desc') {
      const sorted = (): T[] => {
        const key = reader(by);
        return Array.from(records(), (record) => [record, key(record)] as const)
          .sort(([, a], [, b]) => compareKeys(a, b, direction === 'desc' ? -1 : 1))
          .map(([record]) => record);
      };
      return ask(sorted, known);
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
 * must be iterable more than once, as an array is, if the question is to be asked more than once.
 *
 * @example
 * from(guide.pay)
 *   .where({ role: 'llm-engineer' })
 *   .sortBy((pay) => pay.amount.max ?? pay.amount.value ?? pay.amount.min, 'desc')
 *   .first();
 */
export function from<T>(records: Iterable<T>): Query<T> {
  return ask(
    () => records,
    () => (Array.isArray(records) ? (records as readonly T[]) : []),
  );
}
