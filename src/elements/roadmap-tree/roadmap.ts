/** What the element shows: a tree with its names resolved, and what a guide adds to it. */
import type { Guide, Reference, Role } from '../../guide/types.js';
import { guideRoadmap } from '../../tree/guide-roadmap.js';
import { resolveNeeds, type Needs, type NodeNeeds } from '../../tree/needs.js';
import type { Course } from '../../tree/progress.js';
import { readRoadmap, type RoadmapNodeItem } from '../../tree/roadmap.js';
import { linkTopics } from '../../tree/topic-links.js';
import type { Tree } from '../../tree/tree.js';

export interface Roadmap extends Course {
  readonly tree: Tree<RoadmapNodeItem>;
  readonly roles: readonly Pick<Role, 'id' | 'label' | 'short'>[];
  readonly references: readonly Reference[];
  /** Whether needs and guidance are to be loaded with the built-in guide. */
  readonly builtIn: boolean;
}

export function fromGuide(guide: Guide, builtIn: boolean): Roadmap {
  return course(guideRoadmap(guide), { roles: guide.roles, references: guide.references, builtIn });
}

export function fromJson(json: unknown, label: string): Roadmap {
  return course(readRoadmap(json, label));
}

/** The reader of HTML is loaded only where there is some to read. */
export async function fromHtml(host: Element, label: string): Promise<Roadmap | undefined> {
  const { readHtml } = await import('./read-html.js');
  const tree = readHtml(host, label);
  return tree && course(tree);
}

/** What each node needs, from the roadmap itself or from what the built-in guide loaded. */
export function needsIn({ tree }: Roadmap, loaded?: Readonly<Record<string, NodeNeeds>>): Needs {
  return resolveNeeds(tree, (index) => loaded?.[tree.ids[index] ?? ''] ?? tree.items[index]?.guidance);
}

function course(tree: Tree<RoadmapNodeItem>, more: Pick<Roadmap, 'roles' | 'references' | 'builtIn'> = { roles: [], references: [], builtIn: false }): Roadmap {
  return { tree, links: linkTopics(tree, (index) => tree.items[index]?.see), ...more };
}
