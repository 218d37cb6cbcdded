import { GuideError, type GuideIssue } from '../../guide/error.js';
import { describe, issue, join } from '../../guide/issue.js';
import type { Draft } from '../outline/draft.js';
import { isRaw, readNode, TOPIC, type Raw } from './nodes.js';

interface Row {
  readonly raw: Raw;
  readonly path: string;
  readonly node: Draft;
}

/** Reads jsMind's flat list: one node is the root, the others name their parents. Throws `GuideError` with paths like `data[2].parentid`. */
export function readNodeArray(list: readonly unknown[], path: string): Draft[] {
  const issues: GuideIssue[] = [];
  const ids = new Map<string, string>();
  const rows: Row[] = [];
  for (const [index, raw] of list.entries()) {
    const at = join(path, index);
    if (!isRaw(raw)) issues.push(issue(at, 'a node: an object with an id and a topic', raw));
    else {
      if (raw['id'] == null) issues.push(issue(join(at, 'id'), 'a text', raw['id']));
      rows.push({ raw, path: at, node: readNode(raw, at, TOPIC, ids, issues) });
    }
  }
  const [root, second] = rows.filter(({ raw }) => raw['isroot'] === true);
  if (!root) throw new GuideError([...issues, describe(path, 'one node with "isroot": true', 'none')]);
  if (second) issues.push(issue(join(second.path, 'isroot'), 'only one root', true));
  hangAll(rows, root, issues);
  if (issues.length > 0) throw new GuideError(issues);
  return [root.node];
}

function hangAll(rows: readonly Row[], root: Row, issues: GuideIssue[]): void {
  const byId = new Map(rows.map((row) => [row.node.id, row]));
  for (const row of rows) {
    if (row.raw['isroot'] === true) continue;
    const parent = row.raw['parentid'];
    const above = byId.get(typeof parent === 'number' ? String(parent) : (parent as string | undefined));
    if (parent == null || !above) issues.push(issue(join(row.path, 'parentid'), 'the id of a node', parent));
    else (above.node.children ??= []).push(row.node);
  }
  if (issues.length > 0) return;
  // The list grows while it is walked.
  const reached = new Set([root.node]);
  for (const node of reached) for (const child of node.children ?? []) reached.add(child);
  const lost = rows.find(({ node }) => !reached.has(node));
  if (lost) issues.push(issue(join(lost.path, 'parentid'), 'a node that leads to the root', lost.raw['parentid']));
}
