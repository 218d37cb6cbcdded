import type { Guidance, RoadmapNode } from './types.js';

type Unfinished = { -readonly [Field in keyof RoadmapNode]: RoadmapNode[Field] } & { children: RoadmapNode[] };

/** A copy of a tree in which each node has the guidance that stands under its id, or null. A loop, so that no depth can overflow the stack. */
export function withGuidance(root: RoadmapNode, guidance: Readonly<Record<string, Guidance>>): RoadmapNode {
  const top: RoadmapNode[] = [];
  const pending: { node: RoadmapNode; siblings: RoadmapNode[] }[] = [{ node: root, siblings: top }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, siblings } = next;
    const own = Object.hasOwn(guidance, node.id) ? (guidance[node.id] ?? null) : null;
    const copy: Unfinished = { ...node, guidance: own, children: [] };
    siblings.push(copy);
    pending.push(...node.children.map((child) => ({ node: child, siblings: copy.children })).reverse());
  }
  return top[0] as RoadmapNode;
}
