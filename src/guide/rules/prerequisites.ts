import type { GuideIssue } from '../error.js';
import { describe, issue, join } from '../issue.js';
import type { PlacedNode } from '../reading.js';
import type { Rule } from './rule.js';

/** More nodes of a cycle than this are not spelled out. */
const SHOWN = 8;

function pathOf(node: PlacedNode, index: number): string {
  return join(node.path, 'guidance', 'prerequisites', index);
}

function prerequisitesOf(node: PlacedNode): readonly string[] {
  return node.value?.guidance?.prerequisites ?? [];
}

/** No node is its own prerequisite, and none waits for a node that holds it. */
export const prerequisitesOutside: Rule = ({ nodes }) =>
  nodes.flatMap((node) => {
    const wanted = prerequisitesOf(node);
    if (wanted.length === 0) return [];
    const above = new Set<string | undefined>();
    for (let holder = node.parent; holder; holder = holder.parent) above.add(holder.id);
    return wanted.flatMap((id, index) => {
      if (id === node.id) return [issue(pathOf(node, index), 'the id of another node', id)];
      return above.has(id) ? [issue(pathOf(node, index), 'the id of a node that does not hold this one', id)] : [];
    });
  });

/** Prerequisites lead nowhere back to their start. Each way back is told once, with the cycle that it closes. */
export const noCycles: Rule = ({ nodes }) => {
  const byId = new Map(nodes.flatMap((node) => (node.id === undefined ? [] : [[node.id, node] as const])));
  const finished = new Set<PlacedNode>();
  const issues: GuideIssue[] = [];
  for (const start of nodes) {
    if (!finished.has(start)) issues.push(...cyclesFrom(start, byId, finished));
  }
  return issues;
};

/** A walk along prerequisites; `trail` holds the nodes from the start to where it is, each with its next prerequisite. */
function cyclesFrom(start: PlacedNode, byId: ReadonlyMap<string, PlacedNode>, finished: Set<PlacedNode>): GuideIssue[] {
  const issues: GuideIssue[] = [];
  const trail: { node: PlacedNode; next: number }[] = [{ node: start, next: 0 }];
  const position = new Map<PlacedNode, number>([[start, 0]]);
  for (let last = trail.at(-1); last; last = trail.at(-1)) {
    const index = last.next++;
    const id = prerequisitesOf(last.node)[index];
    if (id === undefined) {
      finished.add(last.node);
      position.delete(last.node);
      trail.pop();
      continue;
    }
    const target = byId.get(id);
    if (!target || target === last.node || finished.has(target)) continue;
    const from = position.get(target);
    if (from === undefined) {
      position.set(target, trail.length);
      trail.push({ node: target, next: 0 });
    } else {
      issues.push(describe(pathOf(last.node, index), 'prerequisites without a cycle', cycle(trail.slice(from).map(({ node }) => node.id ?? ''))));
    }
  }
  return issues;
}

function cycle(ids: readonly string[]): string {
  const shown = ids.length > SHOWN ? [...ids.slice(0, SHOWN - 1), `… (${ids.length} nodes)`] : ids;
  return [...shown, ids[0]].join(' -> ');
}
