import { issue, join } from '../issue.js';
import type { CollectionName, Records } from '../reading.js';
import { collections, type Kind } from '../schema.js';
import { kindNouns } from '../schema-issues.js';
import { declaredKind, nodeReferenceFields, referenceFields, referencesIn, type Reference } from './reference-fields.js';
import type { Rule } from './rule.js';

const names = Object.keys(collections) as CollectionName[];

/** To look for the nearest of many ids takes time, and nobody reads more suggestions than this. */
const MOST_SUGGESTED = 100;

/** Each id that a record or a node refers to is declared somewhere. */
export const knownReferences: Rule = (records) => {
  const declared = declaredIds(records);
  let count = 0;
  return references(records).flatMap(({ path, id, kind }) => {
    const ids = declared.get(kind);
    return !ids || ids.has(id) ? [] : [issue(path, `the id of ${kindNouns[kind]}`, id, count++ < MOST_SUGGESTED ? ids : [])];
  });
};

function references(records: Records): Reference[] {
  return [
    ...names.flatMap((name) => records[name].flatMap(({ value, path }) => referencesIn(value, path, referenceFields(name)))),
    ...records.nodes.flatMap(({ value, path }) => referencesIn(value, path, nodeReferenceFields)),
  ];
}

/** Ids by kind. A kind of which a record has no readable id is left out: it could be the one that is referred to. */
function declaredIds(records: Records): ReadonlyMap<Kind, ReadonlySet<string>> {
  const ids = new Map<Kind, ReadonlySet<string>>();
  for (const name of [...names, 'nodes' as const]) {
    const kind = name === 'nodes' ? 'node' : declaredKind(name);
    if (kind && !records.unreadable.has(name) && records[name].every(({ id }) => id !== undefined)) {
      ids.set(kind, new Set(records[name].flatMap(({ id }) => id ?? [])));
    }
  }
  return ids;
}

/** `see` names another node, and one that has nodes under it. */
export const seeTopic: Rule = ({ nodes }) => {
  const ids = new Set(nodes.map(({ id }) => id));
  const topics = new Set(nodes.map(({ parent }) => parent?.id));
  return nodes.flatMap(({ path, id, value }) => {
    const see = value?.see;
    if (see === undefined) return [];
    if (see === id) return [issue(join(path, 'see'), 'the id of another node', id)];
    return ids.has(see) && !topics.has(see) ? [issue(join(path, 'see'), 'the id of a node that has nodes under it', see)] : [];
  });
};

/** A redirect leads from an id that no node has to one that a node has. */
export const redirectedOnce: Rule = ({ redirects, nodes }) => {
  const ids = new Set(nodes.flatMap(({ id }) => id ?? []));
  return Object.entries(redirects).flatMap(([from, to]) => {
    const path = join('redirects', from);
    if (ids.has(from)) return [issue(path, 'a former id, which no node has', from)];
    return ids.has(to) ? [] : [issue(path, 'the id of a node', to, ids)];
  });
};

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
