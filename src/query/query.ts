import type { Sortable } from './compare-keys.js';

/** Names of the fields of a record; of every member, where `T` is a union. */
export type FieldOf<T> = T extends unknown ? Extract<keyof T, string> : never;
/** What stands in a field. */
export type ValueOf<T, Field> = T extends unknown ? (Field extends keyof T ? T[Field] : never) : never;
/** A record cut down to some of its fields. */
export type Selected<T, Field> = T extends unknown ? Pick<T, Extract<keyof T, Field>> : never;
/** Fields, and the values that a record must have in them. */
export type Equalities<T> = { readonly [Field in FieldOf<T>]?: ValueOf<T, Field> };

/**
 * A question over records: lazy (no answer is worked out before it is asked for), immutable (each method
 * gives a new query) and reusable (it may be asked any number of times). Iterate it, or end it with
 * `toArray`, `first`, `count` or `groupBy`.
 *
 * Where the records are a collection of a guide (the bundled one, or what `parseGuide` returned) or its `walk`, names are
 * checked when the query is asked: an id that the guide does not have throws a `GuideError` with the nearest, and so does a
 * field that no record has but that is a slip of one that is there. Over records of your own, and after `map`, nothing is
 * known, nothing is checked, and a value that no record has finds nothing.
 */
export interface Query<T> extends Iterable<T> {
  /**
   * The records for which a predicate holds, or whose fields have these values.
   *
   * In a guide's collection the fields `id`, `role`, `factor`, `subject`, `against`, `to`, `reference` and `see` hold ids: one
   * that the guide does not have throws. One that it has, but of which the collection says nothing, finds nothing. A predicate
   * is never checked.
   *
   * @example from(guide.ratings).where({ factor: 'math-depth', mark: 'yes' }).toArray();
   * @example from(guide.pay).where((pay) => pay.amount.period === 'hour').first();
   */
  where(condition: Equalities<T> | ((record: T) => boolean)): Query<T>;

  /**
   * The records that have one of the values in a field. Ids are checked as in `where`.
   *
   * @example from(guide.ratings).whereIn('role', ['ai-engineer', 'llm-engineer']).count();
   */
  whereIn<Field extends FieldOf<T>>(field: Field, values: Iterable<ValueOf<T, Field>>): Query<T>;

  /**
   * Records with these fields only. A field that a record lacks is left out of it.
   *
   * @example from(guide.ratings).where({ factor: 'math-depth' }).select('role', 'label').toArray();
   */
  select<Field extends FieldOf<T>>(...fields: Field[]): Query<Selected<T, Field>>;

  /**
   * Sorted by a field or by what a function reads, ascending unless told. Texts go by code unit.
   * Stable: what is equal keeps its order, so that the last `sortBy` is the first key. What has no
   * value (null, undefined, NaN) comes last in both directions.
   *
   * @example from(guide.pay).sortBy((pay) => pay.amount.min, 'desc').first();
   */
  sortBy(by: FieldOf<T> | ((record: T) => Sortable), direction?: 'asc' | 'desc'): Query<T>;

  /**
   * What a function makes of each record. It is called anew whenever the query is asked.
   *
   * @example from(guide.roles).map((role) => role.label).toArray();
   */
  map<U>(make: (record: T) => U): Query<U>;

  /**
   * The records under each value of a field, or of a function; groups and records in the order met.
   *
   * @example from(guide.pay).groupBy((pay) => pay.amount.period).get('hour');
   */
  groupBy<Field extends FieldOf<T>>(by: Field): Map<ValueOf<T, Field>, T[]>;
  groupBy<Key>(by: (record: T) => Key): Map<Key, T[]>;

  /** The first record, or undefined. Looks no further than it must. */
  first(): T | undefined;

  /** The answer as a new array. */
  toArray(): T[];

  /** How many records the answer has. */
  count(): number;
}
