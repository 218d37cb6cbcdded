/** A roadmap as a tree: what a node carries, and how an author's own data becomes one. */
import type { Guidance } from '../guide/types.js';
import { buildItems, readTree, type TreeItem } from './read-tree.js';
import type { Tree } from './tree.js';

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

/** A node in the tree of a roadmap. */
export interface RoadmapNodeItem extends TreeItem {
  /** Name in full, where the tree shows a shorter one: "Stage 3 — Expert Level". */
  readonly fullLabel?: string;
  readonly see?: string | undefined;
  readonly guidance?: NodeGuidance | undefined;
}

/**
 * Reads a roadmap of one's own: `{ label, children, guidance }`, or an array of several nodes, which then hang under a root
 * called `rootLabel`. Throws `GuideError` as `readTree` does.
 */
export function readRoadmap(json: unknown, rootLabel = ''): Tree<RoadmapNodeItem> {
  const tree = readTree(json, rootLabel);
  // The reader gives plain nodes in preorder: the same walk over what was read finds the rest of each.
  const raw = Array.isArray(json) && json.length === 1 ? (json[0] as unknown) : Array.isArray(json) ? { children: json } : json;
  const items: RoadmapNodeItem[] = [];
  const pending: unknown[] = [raw];
  while (pending.length > 0) {
    const next = pending.pop() as RoadmapItem;
    const item = tree.items[items.length];
    if (!item) break;
    items.push({ ...item, ...rest(next) });
    for (const child of [...(next.children ?? [])].reverse()) pending.push(child);
  }
  return { ...tree, items };
}

/** A roadmap from items that are known to be well-formed. */
export function buildRoadmap(root: RoadmapNodeItem): Tree<RoadmapNodeItem> {
  return buildItems(root);
}

function rest(item: RoadmapItem): Partial<RoadmapNodeItem> {
  const guidance = readGuidance(item.guidance, item.prerequisites);
  return { ...(typeof item.see === 'string' ? { see: item.see } : {}), ...(guidance ? { guidance } : {}) };
}

/** Guidance in any of its three forms; whatever is not text where text belongs is left out. */
function readGuidance(raw: unknown, prerequisites: unknown): NodeGuidance | undefined {
  const before = texts(prerequisites);
  if (typeof raw === 'string' || Array.isArray(raw)) return { text: texts(raw), prerequisites: before };
  if (typeof raw !== 'object' || raw === null) return before.length > 0 ? { prerequisites: before } : undefined;
  const parts = raw as Readonly<Record<string, unknown>>;
  const { roles } = parts;
  return {
    text: texts(parts['text']),
    ...text('summary', parts),
    ...text('why', parts),
    ...text('done', parts),
    ...text('reference', parts),
    practice: texts(parts['practice']),
    prerequisites: [...texts(parts['prerequisites']), ...before],
    ...(typeof roles === 'object' && roles !== null ? { roles: roles } : {}),
  };
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '');
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
}

function text(field: 'summary' | 'why' | 'done' | 'reference', parts: Readonly<Record<string, unknown>>): Partial<NodeGuidance> {
  const value = parts[field];
  return typeof value === 'string' ? { [field]: value } : {};
}
