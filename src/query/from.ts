import { guideOf } from '../guide/guide-of.js';
import type { Guide } from '../guide/types.js';
import { compareKeys, type Sortable } from './compare-keys.js';
import { listOf, recordOf, refuse, refuseSlip } from './expect.js';
import type { Equalities, FieldOf, Query, Selected, ValueOf } from './query.js';

/** A collection of a guide, which the records come from: what is checked is looked up there. */
interface Origin {
  readonly guide: Guide;
  readonly collection: readonly { readonly id: string }[];
  /** The only fields that were selected. */
  readonly fields?: readonly string[];
}

function* each<T, U>(records: Iterable<T>, make: (record: T) => U[]): Iterable<U> {
  for (const record of records) yield* make(record);
}

/** The records whose ids stand in a field of a collection. */
function namedIn(field: string, { guide, collection }: Origin): readonly { readonly id: string }[] | undefined {
  if (/^(id|see)$/.test(field)) return collection;
  if (/^(role|subject|against|to)$/.test(field)) return guide.roles;
  return field === 'factor' ? guide.factors : field === 'reference' ? guide.references : undefined;
}

/** `records` is called when the query is asked: checks are made there, of records that come from a guide. */
function ask<T>(records: () => Iterable<T>, origin?: Origin): Query<T> {
  const filter = (holds: (record: T) => boolean): Query<T> => ask(() => each(records(), (record) => (holds(record) ? [record] : [])), origin);
  const map = <U>(make: (record: T) => U): Query<U> => ask(() => each(records(), (record) => [make(record)]));
  const checkFields = (fields: readonly unknown[]): void => {
    if (origin) for (const field of fields) refuseSlip('field', field, origin.fields ?? origin.collection.flatMap(Object.keys));
  };
  const reader = (by: unknown): ((record: T) => unknown) => {
    if (typeof by === 'function') return by as (record: T) => unknown;
    checkFields([by]);
    return (record) => (record as Record<string, unknown> | null | undefined)?.[by as string];
  };
  const whereIn = (field: string, values: Iterable<unknown>): Query<T> => {
    const wanted = new Set(listOf(field, values));
    return ask(() => {
      const value = reader(field);
      const named = origin && namedIn(field, origin);
      if (named) for (const id of wanted) if (typeof id === 'string') recordOf(named, field, 'record', id);
      return filter((record) => wanted.has(value(record)));
    }, origin);
  };

  const query: Query<T> = {
    where(condition: Equalities<T> | ((record: T) => boolean) | undefined) {
      if (typeof condition === 'function') return filter(condition);
      const fields = Object.entries(condition ?? refuse('where', condition, 'fields or a function'));
      return fields.reduce((narrowed, [field, value]) => narrowed.whereIn(field as FieldOf<T>, [value as never]), query);
    },
    whereIn,
    select<Field extends FieldOf<T>>(...fields: Field[]) {
      const pick = (record: T): Selected<T, Field> =>
        Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => (fields as string[]).includes(field))) as Selected<T, Field>;
      return ask(
        () => {
          checkFields(fields);
          return map(pick);
        },
        origin && { ...origin, fields },
      );
    },
    sortBy(by: FieldOf<T> | ((record: T) => Sortable), direction?: 'asc' | 'desc') {
      const sorted = (): T[] => {
        const key = reader(by);
        return Array.from(records(), (record) => [record, key(record)] as const)
          .sort(([, a], [, b]) => compareKeys(a, b, direction === 'desc' ? -1 : 1))
          .map(([record]) => record);
      };
      return ask(sorted, origin);
    },
    map,
    groupBy(by: unknown) {
      const key = reader(by);
      const groups = new Map<ValueOf<T, never>, T[]>();
      for (const record of records()) {
        const value = key(record) as ValueOf<T, never>;
        // `push` tells the new length: nothing only where there is no group yet.
        if (!groups.get(value)?.push(record)) groups.set(value, [record]);
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
  const guide = guideOf.get(listOf('from', records));
  const collection = records as unknown as Origin['collection'];
  return ask(() => records, guide && { guide, collection });
}
