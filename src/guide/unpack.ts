/**
 * Reads the short form in which the generated core keeps its roadmap: labels, and what each node
 * needs. `scripts/generate-guide.mjs` writes it and checks that it reads back the same.
 */
import { slug } from './slug.js';
import type { Guidance, Relevance, RoadmapNode } from './types.js';

/** What "next up" needs to know of a node, without any text. */
export type NodeNeeds = Pick<Guidance, 'roles' | 'prerequisites'>;

/** A roadmap whose ids, sources and links follow from its labels. */
export interface PackedRoadmap {
  /** Id of the root. */
  readonly root: string;
  /** One label a line, indented by one tab a level. */
  readonly outline: string;
  /** Line of the source text on which the first label stands; the others follow line by line. */
  readonly line: number;
  /** Section of the source text in which they stand. */
  readonly section: string;
  /**
   * One word a line of the outline, the first left out: a letter for each role (c for core, h for
   * helpful, - for neither), then the numbers of its prerequisites, counted from the root, 0.
   */
  readonly needs: string;
}

interface MutableNode extends RoadmapNode {
  see?: string;
  children: MutableNode[];
}

const letters: Readonly<Record<string, Relevance | undefined>> = { c: 'core', h: 'helpful' };

/** The tree without guidance, and what each node but the root needs, by id. A leaf with the label of a branch names that branch in `see`. */
export function unpackRoadmap(
  { root, outline, line, section, needs }: PackedRoadmap,
  roles: readonly { readonly id: string }[],
): { roadmap: RoadmapNode; nodeNeeds: Record<string, NodeNeeds> } {
  const trail: MutableNode[] = [];
  const nodes = outline.split('\n').map((row, index) => {
    const label = row.trim();
    const depth = row.length - label.length;
    const parent = trail[depth - 1];
    const id = parent ? (depth > 1 ? `${parent.id}/` : '') + slug(label) : root;
    const node: MutableNode = { id, label, source: { lines: [line + index], section }, guidance: null, children: [] };
    parent?.children.push(node);
    return (trail[depth] = node);
  });
  for (const leaf of nodes) {
    const branch = leaf.children[0] ? undefined : nodes.find((node) => node.label === leaf.label && node.children[0]);
    if (branch) leaf.see = branch.id;
  }
  const idAt = (index: number | string): string => nodes[+index]?.id ?? '';
  const needsIn = (word: string): NodeNeeds => ({
    roles: Object.fromEntries(
      roles.flatMap(({ id }, index) => {
        const relevance = letters[word.charAt(index)];
        return relevance ? [[id, relevance]] : [];
      }),
    ),
    prerequisites: word.slice(roles.length).match(/\d+/g)?.map(idAt) ?? [],
  });
  return {
    roadmap: nodes[0] as RoadmapNode,
    nodeNeeds: Object.fromEntries(needs.split(' ').map((word, index) => [idAt(index + 1), needsIn(word)])),
  };
}
