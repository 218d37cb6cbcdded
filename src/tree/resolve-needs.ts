import type { Needs, NodeNeeds } from './needs.js';
import type { Tree } from './tree.js';

/** Resolves the ids of all nodes once. */
export function resolveNeeds(tree: Tree, needsOf: (index: number) => NodeNeeds | undefined): Needs {
  const before: number[][] = [];
  const after: number[][] = Array.from({ length: tree.size }, () => []);
  const roles: NodeNeeds['roles'][] = [];
  for (let i = 0; i < tree.size; i++) {
    const needs = needsOf(i);
    roles.push(needs?.roles);
    const found = (needs?.prerequisites ?? []).flatMap((id) => tree.indexOf.get(id) ?? []).filter((index) => index !== i);
    before.push(found);
    for (const index of found) after[index]?.push(i);
  }
  return { before, after, roles };
}
