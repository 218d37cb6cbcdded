import { issue, join } from '../issue.js';
import type { CollectionName, Records } from '../reading.js';
import { collections, type Kind } from '../schema.js';
import { kindNouns } from '../schema-issues.js';
import { declaredKind, nodeReferenceFields, referenceFields, referencesIn, type Reference } from './reference-fields.js';
import type { Rule } from './rule.js';

const names = Object.keys(collections) as CollectionName[];

/** Each id that a record or a node refers to is declared somewhere. */
export const knownReferences: Rule = (records) => {
  const declared = declaredIds(records);
  return references(records).flatMap(({ path, id, kind }) => {
    const ids = declared.get(kind);
    return !ids || ids.has(id) ? [] : [issue(path, `the id of ${kindNouns[kind]}`, id, ids)];
  });
};

function references(records: Records): Reference[] {
  return [
    ...names.flatMap((name) => records[name].flatMap(({ value, path }) => referencesIn(value, path, referenceFields(name)))),
    ...records.nodes.flatMap(({ value, path }) => referencesIn(value, path, nodeReferenceFields)),
  ];
}

function declaredIds(records: Records): ReadonlyMap<Kind, ReadonlySet<string>> {
  const ids = new Map<Kind, ReadonlySet<string>>();
  for (const name of [...names, 'nodes' as const]) {
    const kind = name === 'nodes' ? 'node' : declaredKind(name);
    if (kind && !records.unreadable.has(name)) ids.set(kind, new Set(records[name].flatMap(({ id }) => id ?? [])));
  }
  return ids;
}

/** `see` names another node. */
export const seeAnother: Rule = ({ nodes }) =>
  nodes.flatMap(({ path, id, value }) =>
    value?.see !== undefined && value.see === id ? [issue(join(path, 'see'), 'the id of another node', id)] : [],
  );

/** A list of ids names each once. */
export const namedOnce: Rule = (records) => {
  const named = new Map<unknown, Set<string>>();
  return references(records).flatMap(({ path, id, kind, holder }) => {
    if (!Array.isArray(holder)) return [];
    const before = named.get(holder) ?? new Set();
    named.set(holder, before);
    if (before.has(id)) return [issue(path, `the id of ${kindNouns[kind]} that the list does not name yet`, id)];
    before.add(id);
    return [];
  });
};
