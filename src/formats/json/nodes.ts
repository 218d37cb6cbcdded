import { GuideError, type GuideIssue } from '../../guide/error.js';
import { issue, join } from '../../guide/issue.js';
import type { Draft } from '../outline/draft.js';

export type Raw = Readonly<Record<string, unknown>>;

/** Which fields of a kind of node hold what. */
export interface Fields {
  /** Names of the label, the first that is there counts. */
  readonly label: readonly string[];
  /** What the node's other fields are called there. */
  readonly texts: Readonly<Partial<Record<'id' | 'href' | 'detail' | 'badge' | 'role' | 'tone', string>>>;
}

/** This package's nodes, and d3's. */
export const OWN: Fields = {
  label: ['label', 'name'],
  texts: { id: 'id', href: 'href', detail: 'detail', badge: 'badge', role: 'role', tone: 'tone' },
};

/** Nodes of jsMind and mind-elixir. */
export const TOPIC: Fields = { label: ['topic'], texts: { id: 'id', href: 'hyperLink', detail: 'note' } };

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A node without its children; issues go to the list. `ids` holds the paths of the ids so far. */
export function readNode(raw: Raw, path: string, fields: Fields, ids: Map<string, string>, issues: GuideIssue[]): Draft {
  const labels = fields.label.filter((name) => raw[name] != null);
  const [name = fields.label[0] ?? ''] = labels;
  const label = raw[name];
  if (typeof label !== 'string') issues.push(issue(join(path, name), 'a text', label));
  const node: Draft = { label: typeof label === 'string' ? label : '' };
  for (const [field, key] of Object.entries(fields.texts)) {
    const value = raw[key];
    if (value == null) continue;
    if (typeof value === 'string') node[field as 'id'] = value;
    else if (typeof value === 'number' && (field === 'id' || field === 'badge')) node[field] = String(value);
    else issues.push(issue(join(path, key), 'a text', value));
  }
  if (node.id === undefined) return node;
  const first = ids.get(node.id);
  if (first !== undefined) issues.push(issue(join(path, 'id'), `an id that is used once (it is also at ${first})`, node.id));
  else ids.set(node.id, join(path, 'id'));
  return node;
}

interface Pending {
  readonly raw: unknown;
  readonly path: string;
  readonly siblings: Draft[];
}

/** Reads nodes with their children. Throws `GuideError` with paths like `children[2].label`. */
export function readNested(roots: readonly { raw: unknown; path: string }[], fields: Fields): Draft[] {
  const tops: Draft[] = [];
  const issues: GuideIssue[] = [];
  const ids = new Map<string, string>();
  const pending: Pending[] = roots.map((root) => ({ ...root, siblings: tops })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { raw, path, siblings } = next;
    if (!isRaw(raw)) {
      issues.push(issue(path, `a node: an object with a ${fields.label[0] ?? ''}`, raw));
      continue;
    }
    const node = readNode(raw, path, fields, ids, issues);
    siblings.push(node);
    const below = raw['children'] ?? [];
    const at = join(path, 'children');
    if (!Array.isArray(below)) issues.push(issue(at, 'a list of nodes', below));
    else if (below.length > 0) {
      const children: Draft[] = [];
      node.children = children;
      for (let i = below.length - 1; i >= 0; i--) pending.push({ raw: below[i], path: join(at, i), siblings: children });
    }
  }
  if (issues.length > 0) throw new GuideError(issues);
  return tops;
}
