/**
 * Reads untyped data as a guide, a record at a time: what is wrong with one leaves the others
 * readable, and a tree of any depth is walked by a loop.
 */
import * as v from 'valibot';
import type { GuideIssue } from './error.js';
import { issue, join } from './issue.js';
import { schemaIssues, unknownFields } from './schema-issues.js';
import { GuideSchema, MetadataSchema, NodeFieldsSchema, collections } from './schema.js';
import type { Guidance, Guide } from './types.js';

/** Name of a list in a guide. */
export type CollectionName = keyof typeof collections;

/** A record where it stands. */
export interface Placed<Value> {
  /** Path to the record, like `pay[3]`. */
  readonly path: string;
  /** The `id` as it stands there, also where the record is not valid otherwise. */
  readonly id: string | undefined;
  /** The record; undefined where it is not valid. */
  readonly value: Value | undefined;
}

/** The fields of a node that are its own. */
export interface NodeFields {
  readonly id: string;
  readonly label: string;
  readonly see?: string | undefined;
  readonly guidance: Guidance | null;
}

/** A node where it stands. */
export interface PlacedNode extends Placed<NodeFields> {
  readonly label: string | undefined;
  readonly parent: PlacedNode | undefined;
}

/** The records of a guide with their paths: what rules look at. */
export type Records = { readonly [Name in CollectionName]: readonly Placed<Guide[Name][number]>[] } & {
  /** All nodes, parents before their children. */
  readonly nodes: readonly PlacedNode[];
  /** Ids of nodes by their former ids. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Collections that are no lists, so that nothing is known of what they declare. */
  readonly unreadable: ReadonlySet<string>;
};

/** What was found in some data. */
export interface Reading {
  readonly issues: readonly GuideIssue[];
  readonly records: Records;
  /** The data as a guide; one only if there are no issues. */
  readonly guide: Guide;
}

type Fields = Readonly<Record<string, unknown>>;

interface MutableNode extends NodeFields {
  children: MutableNode[];
}

/** Keys that would reach into an object's prototype; no record has them. */
const reserved = ['__proto__', 'constructor', 'prototype'];

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textAt(value: unknown, key: string): string | undefined {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The value if it fits the schema; issues go to the list. */
function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string, issues: GuideIssue[]): T | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  issues.push(...schemaIssues(schema, result.issues, path));
  return undefined;
}

function readCollection(name: CollectionName, value: unknown, issues: GuideIssue[]): Placed<unknown>[] {
  if (!Array.isArray(value)) {
    issues.push(issue(name, 'a list', value));
    return [];
  }
  const schema: v.GenericSchema = collections[name].item;
  return Array.from(value, (item: unknown, index) => {
    const path = join(name, index);
    return { path, id: textAt(item, 'id'), value: check(schema, item, path, issues) };
  });
}

/** Keys of `guidance.roles` that the schema library leaves out without a word. */
function reservedRoles(raw: Fields, path: string): GuideIssue[] {
  const { guidance } = raw;
  if (!isObject(guidance) || !isObject(guidance['roles'])) return [];
  return Object.keys(guidance['roles'])
    .filter((key) => reserved.includes(key))
    .map((key) => issue(join(path, 'guidance', 'roles', key), 'the id of a role', key));
}

interface PendingNode {
  readonly raw: unknown;
  readonly path: string;
  readonly parent: PlacedNode | undefined;
  readonly siblings: MutableNode[];
}

function readRoadmap(root: unknown, issues: GuideIssue[]): { nodes: PlacedNode[]; roots: MutableNode[] } {
  const nodes: PlacedNode[] = [];
  const roots: MutableNode[] = [];
  const seen = new Set<unknown>();
  const pending: PendingNode[] = [{ raw: root, path: 'roadmap', parent: undefined, siblings: roots }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { raw, path, parent, siblings } = next;
    if (!isObject(raw) || seen.has(raw)) {
      issues.push(issue(path, isObject(raw) ? 'a node that stands in the tree once' : 'an object', raw));
      if (!isObject(raw)) nodes.push({ path, id: undefined, label: undefined, value: undefined, parent });
      continue;
    }
    seen.add(raw);
    const children: readonly unknown[] = Array.isArray(raw['children']) ? raw['children'] : [];
    issues.push(...reservedRoles(raw, path));
    const value = check(NodeFieldsSchema, raw, path, issues);
    const node: PlacedNode = { path, id: textAt(raw, 'id'), label: textAt(raw, 'label'), value, parent };
    const built: MutableNode = { ...(value ?? { id: '', label: '', guidance: null }), children: [] };
    nodes.push(node);
    siblings.push(built);
    const below = join(path, 'children');
    for (let index = children.length - 1; index >= 0; index--) {
      pending.push({ raw: children[index], path: join(below, index), parent: node, siblings: built.children });
    }
  }
  return { nodes, roots };
}

/** Reads data that should be a guide. The data stays as it is; the guide is a copy. */
export function readGuide(json: unknown): Reading {
  const issues: GuideIssue[] = [];
  const data: Fields = isObject(json) ? json : {};
  if (!isObject(json)) issues.push(issue('', typeof json === 'string' ? 'a guide as an object (not its JSON text)' : 'a guide as an object', json));
  else issues.push(...unknownFields('', json, Object.keys(GuideSchema.entries)));
  const names = Object.keys(collections) as CollectionName[];
  const unreadable = new Set<string>(names.filter((name) => !Array.isArray(data[name])));
  const parts: Record<string, unknown> = {};
  const records: Record<string, unknown> = { unreadable, redirects: {} };
  if (isObject(json)) {
    const $schema = check(GuideSchema.entries.$schema, data['$schema'], '$schema', issues);
    if ($schema !== undefined) parts['$schema'] = $schema;
    // The schema library takes a list for an object with numbers as keys.
    const isList = Array.isArray(data['redirects']);
    if (isList) issues.push(issue('redirects', 'an object', data['redirects']));
    const redirects = isList ? undefined : check(GuideSchema.entries.redirects, data['redirects'], 'redirects', issues);
    if (redirects !== undefined) parts['redirects'] = redirects;
    if (redirects !== undefined) records['redirects'] = redirects;
    parts['metadata'] = check(MetadataSchema, data['metadata'], 'metadata', issues);
  }
  for (const name of names) {
    const placed = isObject(json) ? readCollection(name, data[name], issues) : [];
    records[name] = placed;
    parts[name] = placed.map((record) => record.value);
  }
  const { nodes, roots } = isObject(json) ? readRoadmap(data['roadmap'], issues) : { nodes: [], roots: [] };
  records['nodes'] = nodes;
  parts['roadmap'] = roots[0];
  return { issues, records: records as unknown as Records, guide: parts as unknown as Guide };
}
