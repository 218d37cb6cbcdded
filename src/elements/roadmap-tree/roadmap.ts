/** What the element shows: a tree, and what only some roadmaps have, each loaded where there is any. */
import type { Reference, Role } from '../../guide/types.js';
import { buildItems } from '../../tree/build-items.js';
import type { Needs } from '../../tree/needs.js';
import type { NextUp } from '../../tree/next-up.js';
import { isPlainTree } from '../../tree/plain-tree.js';
import type { Course, Tally } from '../../tree/progress.js';
import type { NodeGuidance, RoadmapNodeItem } from '../../tree/roadmap.js';
import type { Tree } from '../../tree/tree.js';

export interface Roadmap extends Course {
  readonly tree: Tree<RoadmapNodeItem>;
  /** What stands before and after each node, and who needs it; undefined where nothing is said of that. */
  readonly needs?: Needs;
  /** What is next, by needs. */
  readonly next?: (tally: Tally, role: string | null, limit: number) => readonly NextUp[];
  /** Roles to choose from: only of a whole guide. */
  readonly roles?: readonly Pick<Role, 'id' | 'label' | 'short'>[];
  readonly references?: readonly Reference[];
  /** Whether guidance is to be loaded with the built-in guide. */
  readonly builtIn?: boolean;
}

/** What a roadmap's progress is kept under where the author says nothing, and what it was kept under before. */
export type DefaultScope = readonly [name?: string | undefined, formerName?: string | undefined];

/** Reads a roadmap of one's own. What is not a plain tree gets the reader that throws `GuideError`. Several top nodes hang under a root called `label`. */
export function fromJson(json: unknown, label: string): Roadmap | Promise<Roadmap> {
  const root: unknown = !Array.isArray(json) ? json : json.length === 1 ? json[0] : { label, children: json };
  return isPlainTree(root) ? roadmapOf(buildItems<RoadmapNodeItem>(root)) : readFrom(json, label);
}

/** Names of topics and prerequisites are resolved by a part of their own. */
export function roadmapOf(tree: Tree<RoadmapNodeItem>): Roadmap | Promise<Roadmap> {
  const isLinked = tree.items.some(({ see, guidance, prerequisites }) => see ?? prerequisites ?? (guidance as NodeGuidance | null | undefined)?.prerequisites);
  return isLinked ? linked(tree) : { tree };
}

async function readFrom(json: unknown, label: string): Promise<Roadmap> {
  const { readRoadmap } = await import('../../tree/read-roadmap.js');
  return roadmapOf(readRoadmap(json, label));
}

async function linked(tree: Tree<RoadmapNodeItem>): Promise<Roadmap> {
  const { link } = await import('./linked.js');
  return link(tree);
}
