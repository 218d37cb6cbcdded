/** Reads a tree of one's own: plain objects in, flat arrays out, or an error that says where and what was expected. */
import { GuideError, type GuideIssue } from '../guide/error.js';
import { issue, join } from '../guide/issue.js';
import { buildItems, type TreeItem } from './build-items.js';
import { MOST as MOST_LOOKED_AT, noteSlips, slipsOfNode } from './field-slips.js';
import type { Tree } from './tree.js';

type Raw = Readonly<Record<string, unknown>>;

/** What an object that came as data may hold, and what each field must be. Unknown fields are left alone. */
const TEXT_FIELDS = ['id', 'href', 'detail', 'badge', 'role', 'tone'] as const;

/**
 * Reads `{ label, children }` (or d3's `{ name, children }`), or an array of several such nodes, which then hang under a root
 * called `rootLabel`. Throws `GuideError` with a path like `children[2].label` for a node without a label, a wrong type, a
 * duplicate id, or an object that contains itself.
 */
export function readTree(json: unknown, rootLabel = ''): Tree<TreeItem> {
  const steps = readItems(json, rootLabel);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return buildItems(value);
  }
}

/** Nodes between two pauses. */
const SLICE = 256;

/** Reads the items of a tree as `readTree` does, with pauses in which a page can go on. */
export function* readItems(json: unknown, rootLabel = ''): Generator<void, TreeItem> {
  const root: unknown = Array.isArray(json) && json.length !== 1 ? { label: rootLabel, children: json } : Array.isArray(json) ? json[0] : json;
  const issues: GuideIssue[] = [];
  const slips: GuideIssue[] = [];
  const checked = yield* checkNodes(root, Array.isArray(json) && json.length === 1 ? '[0]' : '', issues, slips);
  if (issues.length > 0 || !checked) throw new GuideError(issues);
  noteSlips(checked, slips);
  return checked;
}

function* checkNodes(root: unknown, path: string, issues: GuideIssue[], slips: GuideIssue[]): Generator<void, TreeItem | undefined> {
  const result: { value?: TreeItem } = {};
  const ids = new Map<string, string>();
  const above = new Set<object>();
  interface Task {
    readonly raw: unknown;
    readonly path: string;
    readonly leave?: boolean;
    readonly put: (item: TreeItem) => void;
  }
  const tasks: Task[] = [{ raw: root, path, put: (item) => (result.value = item) }];
  let named = 0;
  for (let task = tasks.pop(), count = 1; task; task = tasks.pop(), count++) {
    if (count % SLICE === 0) yield;
    const { raw, path: here, put } = task;
    if (task.leave) {
      above.delete(raw as object);
      continue;
    }
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      issues.push(issue(here, 'a node: an object with a label', raw));
      continue;
    }
    if (above.has(raw)) {
      issues.push(issue(here, 'a tree: this node contains itself', raw));
      continue;
    }
    const children: TreeItem[] = [];
    const hasName = ((raw as Raw)['label'] ?? (raw as Raw)['name']) != null;
    const misspelt = hasName && ++named > MOST_LOOKED_AT ? [] : slipsOfNode(raw as Raw, () => here);
    // Where the label is missing, that may be why; else a slip is doubtful, not wrong.
    (typeof ((raw as Raw)['label'] ?? (raw as Raw)['name']) === 'string' ? slips : issues).push(...misspelt);
    const item = checkNode(raw as Raw, here, ids, issues, children);
    if (item) put(item);
    const list = (raw as Raw)['children'];
    if (!Array.isArray(list) || list.length === 0) continue;
    above.add(raw);
    tasks.push({ raw, path: here, leave: true, put });
    for (let i = list.length - 1; i >= 0; i--) {
      tasks.push({ raw: list[i], path: join(here, 'children', i), put: (child) => (children[i] = child) });
      if (i % SLICE === SLICE - 1) yield;
    }
  }
  return result.value;
}

function checkNode(raw: Raw, path: string, ids: Map<string, string>, issues: GuideIssue[], children: TreeItem[]): TreeItem | undefined {
  const label = raw['label'] ?? raw['name'];
  if (typeof label !== 'string') {
    issues.push(issue(join(path, 'label'), 'a text', label));
    return undefined;
  }
  const item: Record<string, unknown> = { label, children };
  for (const field of TEXT_FIELDS) {
    const value = raw[field];
    if (value === undefined || value === null) continue;
    if (typeof value === 'string') item[field] = value;
    else if (typeof value === 'number' && (field === 'id' || field === 'badge')) item[field] = String(value);
    else issues.push(issue(join(path, field), 'a text', value));
  }
  if (raw['children'] !== undefined && raw['children'] !== null && !Array.isArray(raw['children'])) {
    issues.push(issue(join(path, 'children'), 'a list of nodes', raw['children']));
  }
  const id = item['id'];
  if (typeof id === 'string') {
    const first = ids.get(id);
    if (first !== undefined) issues.push(issue(join(path, 'id'), `an id that is used once (it is also at ${first})`, id));
    else ids.set(id, join(path, 'id'));
  }
  return item as unknown as TreeItem;
}
