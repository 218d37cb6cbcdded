import { describe, issue, show } from '../issue.js';
import type { CollectionName, Placed, PlacedNode } from '../reading.js';
import { collections } from '../schema.js';
import { kindNouns } from '../schema-issues.js';
import { slug } from '../slug.js';
import { declaredKind } from './reference-fields.js';
import type { Rule } from './rule.js';

/** Ids are unique within their collection, and among the nodes. */
export const uniqueIds: Rule = (records) => {
  const names = (Object.keys(collections) as CollectionName[]).filter((name) => declaredKind(name));
  return [...names, 'nodes' as const].flatMap((name) => {
    const kind = name === 'nodes' ? 'node' : (declaredKind(name) ?? 'node');
    return repeated(records[name]).map(({ path, id, first }) =>
      issue(`${path}.id`, `an id that no other ${kindNouns[kind].replace(/^an? /, '')} has (${first} has it)`, id),
    );
  });
};

function repeated(records: readonly Placed<unknown>[]): { path: string; id: string; first: string }[] {
  const firsts = new Map<string, string>();
  return records.flatMap(({ path, id }) => {
    if (id === undefined) return [];
    const first = firsts.get(id);
    if (first !== undefined) return [{ path, id, first }];
    firsts.set(id, path);
    return [];
  });
}

/**
 * A node's id is its parent's, a slash and the slug of its own label. Right below the root it is the slug alone; the
 * root's is free. Under a parent whose id is wrong the id may follow from that one or from the right one.
 */
export const nodeIds: Rule = ({ nodes }) => {
  const right = new Map<PlacedNode, string | undefined>();
  return nodes.flatMap((node) => {
    const { id, parent } = node;
    const expected = expectedId(node, parent && right.get(parent));
    // The same text is kept once: in a deep tree ids are long.
    if (expected === undefined || id === undefined || id === expected) {
      right.set(node, id ?? expected);
      return [];
    }
    right.set(node, expected);
    if (id === expectedId(node, parent?.id)) return [];
    const rule = parent?.parent ? "the parent's id, a slash and the slug of the label" : 'the slug of the label';
    return [describe(`${node.path}.id`, rule, show(id), expected)];
  });
};

/** Undefined where nothing is expected: of the root, under a node without an id, and of labels without a letter or digit of a-z, 0-9. */
function expectedId({ label, parent }: PlacedNode, above: string | undefined): string | undefined {
  const own = slug(label ?? '');
  if (!parent || own === '') return undefined;
  if (!parent.parent) return own;
  return above === undefined ? undefined : `${above}/${own}`;
}
