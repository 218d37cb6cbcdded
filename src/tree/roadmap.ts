/** A roadmap as a tree: what a node carries. */
import type { Guidance } from '../guide/types.js';
import type { TreeItem } from './build-items.js';

/** What stands behind a node. In an author's own data every part may be left out, and a plain text will do. */
export interface NodeGuidance extends Partial<Omit<Guidance, 'source'>> {
  /** Plain paragraphs, in place of the parts. */
  readonly text?: readonly string[] | undefined;
}

/** A node of a roadmap as an author writes it. `label` is all it needs. */
export interface RoadmapItem extends TreeItem {
  readonly children?: readonly RoadmapItem[];
  /** Id of the topic elsewhere in the roadmap that this leaf names: one piece of work, counted in both places. */
  readonly see?: string;
  /** Guidance: a text, paragraphs, or its parts. */
  readonly guidance?: string | readonly string[] | NodeGuidance | null;
  /** Ids of the nodes that come before this one. */
  readonly prerequisites?: readonly string[];
}

/** A node in the tree of a roadmap: as it was written, for guidance is read when it is asked for (`readGuidance`). */
export interface RoadmapNodeItem extends RoadmapItem {
  /** Name in full, where the tree shows a shorter one: "Stage 3 — Expert Level". */
  readonly fullLabel?: string;
}
