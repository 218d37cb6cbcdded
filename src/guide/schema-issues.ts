/** What the schema library finds, in the words of this package. */
import type * as v from 'valibot';
import type { GuideIssue } from './error.js';
import { issue, join, type Step } from './issue.js';
import type { Kind } from './schema.js';

/** What the parts of a schema look like from outside; each schema has some of them. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly key?: unknown;
  readonly item?: SchemaShape;
  readonly value?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly literal?: string;
  readonly options?: readonly (SchemaShape | string)[];
  readonly pipe?: readonly { readonly type: string; readonly metadata?: { readonly refersTo?: Kind } }[];
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'an object',
  variant: 'an object',
  record: 'an object',
};

/** What an id refers to, as a noun phrase. */
export const kindNouns: Readonly<Record<Kind, string>> = {
  role: 'a role',
  factor: 'a factor',
  pay: 'a pay record',
  claim: 'a claim',
  market: 'a market fact',
  employer: 'an employer',
  strategy: 'a strategy',
  question: 'a question',
  step: 'a step of the plan',
  transition: 'a transition',
  tool: 'a tool',
  pairing: 'a pairing',
  video: 'a video',
  community: 'a community',
  reference: 'a reference',
  node: 'a node',
};

/** The kind of thing that a field refers to, if it is such a field. */
function refersTo(schema: SchemaShape): Kind | undefined {
  return schema.pipe?.find((item) => item.type === 'metadata')?.metadata?.refersTo;
}

/** The exact words that a schema takes, if it takes only such. */
function words(schema: SchemaShape): string[] {
  if (schema.wrapped) return words(schema.wrapped);
  if (schema.literal !== undefined) return [schema.literal];
  return (schema.options ?? []).flatMap((option) => (typeof option === 'string' ? [option] : words(option)));
}

/** What a schema expects, as a noun phrase. */
function expectation(schema: SchemaShape): string {
  const kind = refersTo(schema);
  if (kind) return `the id of ${kindNouns[kind]}`;
  if (schema.type === 'nullable') return `${expectation(schema.wrapped ?? schema)} or null`;
  if (schema.wrapped) return expectation(schema.wrapped);
  if (schema.type === 'union') return 'an object with lines and section, or "editorial"';
  const known = schema.type === 'variant' ? [] : words(schema);
  return known.length > 0 ? oneOf(known.map((word) => JSON.stringify(word))) : (nouns[schema.type] ?? 'another value');
}

function oneOf(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `one of ${names.join(', ')}`;
}

/** The schemas that stand below `schema` at a key. Of a variant, all alternatives answer. */
function below(schema: SchemaShape, step: Step): SchemaShape[] {
  if (schema.wrapped) return below(schema.wrapped, step);
  if (schema.item) return [schema.item];
  if (schema.value) return [schema.value];
  const entry = schema.entries && Object.hasOwn(schema.entries, step) ? schema.entries[step] : undefined;
  if (entry) return [entry];
  return (schema.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : below(option, step)));
}

/** The alternative that an object has chosen, or the schema itself. */
function chosen(schema: SchemaShape, input: unknown): SchemaShape {
  if (schema.wrapped) return chosen(schema.wrapped, input);
  const objects = (schema.options ?? []).filter((option) => typeof option === 'object');
  if (objects.length === 0) return schema;
  const { key } = schema;
  if (typeof key !== 'string') return objects.find((option) => option.entries) ?? schema;
  const value = (input as Record<string, unknown>)[key];
  return objects.find((option) => words(option.entries?.[key] ?? option).includes(String(value))) ?? schema;
}

function stepsOf(found: v.BaseIssue<unknown>): Step[] {
  return (found.path ?? []).map((item) => item.key as Step);
}

/** Follows a path through a schema; an object on the way decides which alternative counts. */
function schemaAt(schema: SchemaShape, path: v.BaseIssue<unknown>['path']): SchemaShape[] {
  return (path ?? []).reduce<SchemaShape[]>(
    (schemas, item) => schemas.flatMap((one) => below(chosen(one, item.input), item.key as Step)),
    [schema],
  );
}

/** Every field of an object that its schema does not know; the library itself stops at the first. */
export function unknownFields(path: string, input: object, known: readonly string[]): GuideIssue[] {
  return Object.keys(input)
    .filter((key) => !known.includes(key))
    .map((key) => issue(join(path, key), `one of the fields ${known.join(', ')}`, key, known));
}

function translate(schema: SchemaShape, found: v.BaseIssue<unknown>, path: string): GuideIssue[] {
  const within = found.issues?.filter((inner) => inner.path) ?? [];
  if (within.length > 0) {
    return within.flatMap((inner) => translate(chosen(schemaAt(schema, found.path)[0] ?? schema, inner.path?.[0].input), inner, join(path, ...stepsOf(found))));
  }
  const steps = stepsOf(found);
  const last = found.path?.at(-1);
  if (found.expected === 'never' && last) {
    const parents = schemaAt(schema, found.path?.slice(0, -1) as v.BaseIssue<unknown>['path']);
    const known = parents.flatMap((parent) => Object.keys(chosen(parent, last.input).entries ?? {}));
    return unknownFields(join(path, ...steps.slice(0, -1)), last.input as object, known);
  }
  const schemas = schemaAt(schema, found.path);
  const where = join(path, ...steps);
  if (found.kind === 'validation' && found.input !== undefined) return [issue(where, found.message, found.input)];
  const exact = [...new Set(schemas.flatMap(words))];
  const [first] = schemas;
  const expected = schemas.length > 1 && exact.length > 0 ? oneOf(exact.map((word) => JSON.stringify(word))) : first ? expectation(first) : 'another value';
  return [issue(where, expected, found.input, exact)];
}

/** The findings of the schema library for one value, with paths that start at `path`. */
export function schemaIssues(schema: v.GenericSchema, found: readonly v.BaseIssue<unknown>[], path: string): GuideIssue[] {
  return found.flatMap((one) => translate(schema as unknown as SchemaShape, one, path));
}
