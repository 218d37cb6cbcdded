/** A roadmap whose nodes name each other: topics that leaves name (`see`), prerequisites, roles. */
import type { NodeNeeds } from '../../tree/needs.js';
import { nextUp } from '../../tree/next-up.js';
import { readGuidance } from '../../tree/read-guidance.js';
import { resolveNeeds } from '../../tree/resolve-needs.js';
import type { RoadmapNodeItem } from '../../tree/roadmap.js';
import { linkTopics } from '../../tree/topic-links.js';
import type { Tree } from '../../tree/tree.js';
import type { Roadmap } from './roadmap.js';

/** Resolves the names. What nodes need stands in their guidance, or in `loaded` by their ids. */
export function link(tree: Tree<RoadmapNodeItem>, loaded?: Readonly<Record<string, NodeNeeds>>): Roadmap {
  const { items, ids } = tree;
  const target = linkTopics(tree, (index) => items[index]?.see);
  const needs = resolveNeeds(tree, (index) => loaded?.[ids[index] ?? ''] ?? readGuidance(items[index] ?? { label: '' }));
  const course = { tree, target };
  return { ...course, needs, next: (tally, role, limit) => nextUp(course, tally, needs, role, limit) };
}
