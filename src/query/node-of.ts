import type { Guide, RoadmapNode } from '../guide/types.js';

/** How many levels are read of a type that lists each node by itself; no limit where the type of a node names itself. */
type Deepest = 12;

type NodesIn<N extends RoadmapNode, Depth extends 0[] = []> = [N] extends [never]
  ? never
  : Depth['length'] extends Deepest
    ? N
    : N | NodesIn<N['children'][number], [...Depth, 0]>;

/** A node of a guide's roadmap, with the guide's own ids where its type holds them. */
export type NodeOf<G extends Guide> = NodesIn<G['roadmap']>;
