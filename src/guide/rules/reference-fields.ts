/** Which fields of which records hold ids, as the schema says: a new such field is checked without a change here. */
import type { GenericSchema } from 'valibot';
import { join, type Step } from '../issue.js';
import type { CollectionName } from '../reading.js';
import { NodeFieldsSchema, collections, type Kind } from '../schema.js';

interface SchemaShape {
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  readonly key?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly pipe?: readonly { readonly metadata?: { readonly refersTo?: Kind; readonly declares?: Kind } }[];
}

/** A field that holds an id; `[]` stands for the items of a list, `{}` for the keys of an object. */
export interface ReferenceField {
  readonly steps: readonly string[];
  readonly kind: Kind;
}

/** An id where it stands. */
export interface Reference {
  readonly path: string;
  readonly id: string;
  readonly kind: Kind;
  /** The list or object in which it stands. */
  readonly holder: unknown;
}

const EACH = '[]';
const KEYS = '{}';

function about(schema: SchemaShape): { readonly refersTo?: Kind; readonly declares?: Kind } {
  return schema.pipe?.find((action) => action.metadata)?.metadata ?? {};
}

function fieldsWithin(schema: SchemaShape, steps: readonly string[] = []): ReferenceField[] {
  const kind = about(schema).refersTo;
  if (kind) return [{ steps, kind }];
  if (schema.wrapped) return fieldsWithin(schema.wrapped, steps);
  if (schema.item) return fieldsWithin(schema.item, [...steps, EACH]);
  if (typeof schema.key === 'object') return fieldsWithin(schema.key, [...steps, KEYS]);
  return Object.entries(schema.entries ?? {}).flatMap(([name, inner]) => fieldsWithin(inner, [...steps, name]));
}

function shape(schema: GenericSchema): SchemaShape {
  return schema as unknown as SchemaShape;
}

const names = Object.keys(collections) as CollectionName[];

const byCollection = new Map(names.map((name) => [name, fieldsWithin(shape(collections[name].item))]));

/** The fields of a collection's records that hold ids. */
export function referenceFields(name: CollectionName): readonly ReferenceField[] {
  return byCollection.get(name) ?? [];
}

/** The same of a node, its guidance included. */
export const nodeReferenceFields: readonly ReferenceField[] = fieldsWithin(shape(NodeFieldsSchema));

/** The kind of which a collection declares the ids; ratings have none. */
export function declaredKind(name: CollectionName): Kind | undefined {
  const { id } = shape(collections[name].item).entries ?? {};
  return id && about(id).declares;
}

/** All ids that a record holds in some fields. */
export function referencesIn(record: unknown, path: string, fields: readonly ReferenceField[]): Reference[] {
  return fields.flatMap(({ steps, kind }) => valuesAt(record, path, steps).map((found) => ({ ...found, kind })));
}

function valuesAt(value: unknown, path: string, steps: readonly string[], holder?: unknown): Omit<Reference, 'kind'>[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, id: value, holder }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return inner(value, step).flatMap(([key, next]) => valuesAt(next, join(path, key), rest, value));
}

function inner(value: object, step: string): [Step, unknown][] {
  if (step === EACH) return [...(value as readonly unknown[]).entries()];
  if (step === KEYS) return Object.keys(value).map((key) => [key, key]);
  return [[step, (value as Readonly<Record<string, unknown>>)[step]]];
}
