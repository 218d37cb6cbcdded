import { guideOf } from '../guide/guide-of.js';
import type { Guide, RoadmapNode } from '../guide/types.js';
import { refuse } from './expect.js';
import type { NodeOf } from './node-of.js';
import { once } from './once.js';

/** A node and all under it, depth first. A loop, not a recursion: a guide may be ten thousand levels deep. */
function inOrder(root: RoadmapNode): RoadmapNode[] {
  const nodes: RoadmapNode[] = [];
  const open = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    nodes.push(next);
    for (const child of next.children.toReversed()) open.push(child);
  }
  return nodes;
}

interface RoadmapIndex {
  readonly nodes: readonly RoadmapNode[];
  readonly byId: ReadonlyMap<string, RoadmapNode>;
  readonly parents: ReadonlyMap<RoadmapNode, RoadmapNode>;
}

const indexed = once((root: RoadmapNode): RoadmapIndex => {
  const nodes = Object.freeze(inOrder(root));
  const parents = new Map(nodes.flatMap((parent) => parent.children.map((child) => [child, parent])));
  return { nodes, byId: new Map(nodes.map((each) => [each.id, each])), parents };
});

function nodeOf(guide: Guide, id: string): RoadmapNode {
  const { byId } = indexed(guide.roadmap);
  return byId.get(id) ?? byId.get(guide.redirects?.[id] as string) ?? refuse('id', id, 'the id of a node', [...byId.keys()]);
}

/**
 * The node of the roadmap with this id, or with the one that it was renamed to; the root's is `guide`.
 * From untyped code an unknown id throws a `GuideError` that names the nearest.
 *
 * @example node(guide, 'expert-level/rag-systems/reranking').label; // "Reranking"
 */
export function node<G extends Guide>(guide: G, id: NodeOf<G>['id']): NodeOf<G> {
  return nodeOf(guide, id) as NodeOf<G>;
}

/**
 * The nodes from the root down to this one, both included. Throws as `node` does.
 *
 * @example pathTo(guide, 'basics/python-skills/apis').map((step) => step.label).join(' / ');
 */
export function pathTo<G extends Guide>(guide: G, id: NodeOf<G>['id']): NodeOf<G>[] {
  const path: RoadmapNode[] = [];
  const { parents } = indexed(guide.roadmap);
  for (let step: RoadmapNode | undefined = nodeOf(guide, id); step; step = parents.get(step)) path.push(step);
  return path.reverse() as NodeOf<G>[];
}

/**
 * The nodes right under this one, in the guide's order. Throws as `node` does.
 *
 * @example children(guide, 'guide').length; // the stages: 6
 */
export function children<G extends Guide>(guide: G, id: NodeOf<G>['id']): readonly NodeOf<G>[] {
  return nodeOf(guide, id).children as readonly NodeOf<G>[];
}

/**
 * All nodes under this one, depth first, without itself. Throws as `node` does.
 *
 * @example descendants(guide, 'expert-level').length; // 4 topics and their 16 skills
 */
export function descendants<G extends Guide>(guide: G, id: NodeOf<G>['id']): NodeOf<G>[] {
  return inOrder(nodeOf(guide, id)).slice(1) as NodeOf<G>[];
}

/**
 * All nodes of the roadmap, root first, depth first, in the guide's order: a frozen array, the same at each call.
 *
 * @example for (const { id, label } of walk(guide)) console.log(id, label);
 */
export function walk<G extends Guide>(guide: G): readonly NodeOf<G>[] {
  const { nodes } = indexed(guide.roadmap);
  guideOf.set(nodes, guide);
  return nodes as readonly NodeOf<G>[];
}
