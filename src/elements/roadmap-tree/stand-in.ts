import { buildRoadmap, type RoadmapNodeItem } from '../../tree/roadmap.js';
import { linkTopics } from '../../tree/topic-links.js';
import type { Roadmap } from './roadmap.js';

/**
 * Stands in for the built-in guide until it is there, so that nothing below moves when it comes. It is never seen or
 * read out: only the space that its texts take counts, so they are as long as the guide's.
 */
export function standIn(): Roadmap {
  const leaves = ['Math Basics', 'Python Skills', 'AI Fundamentals', 'Environment Setup'];
  const some = (prefix: string, make: (id: string) => RoadmapNodeItem): RoadmapNodeItem[] => leaves.map((_, place) => make(`${prefix}/${place}`));
  const skill = (id: string): RoadmapNodeItem => ({ id, label: leaves[Number(id.slice(-1))] ?? '' });
  const topic = (id: string): RoadmapNodeItem => ({ id, label: id, children: some(id, skill) });
  const stages = ['Basics', 'Build Skills', 'Expert Level', 'Earn', 'Get Hired', 'Master the Stack'];
  const tree = buildRoadmap({ id: 'guide', label: '', children: stages.map((label) => ({ id: label, label, children: some(label, topic) })) });
  const roles = ['Prompt', 'AI', 'LLM'].map((short) => ({ id: short, label: short, short }));
  return { tree, links: linkTopics(tree, () => undefined), roles, references: [], builtIn: false };
}
