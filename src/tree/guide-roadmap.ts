/** The roadmap of a guide as a tree. */
import type { Guide, RoadmapNode } from '../guide/types.js';
import { buildTree, type Tree } from './tree.js';
import type { RoadmapNodeItem } from './roadmap.js';

/** How a guide writes the name of a stage: the number stands in its ring, so the tree shows only the rest. */
const STAGE = /^Stage\s+\d+\s*[—–-]\s*/i;

/** Labels of stages lose their "Stage 3 — "; `fullLabel` keeps it. Guidance is there when the guide carries it. Ids are the guide's own. */
export function guideRoadmap(guide: Guide): Tree<RoadmapNodeItem> {
  const tree = buildTree<RoadmapNode>(guide.roadmap, {
    id: (node) => node.id,
    label: (node) => node.label.replace(STAGE, '') || node.label,
    children: (node) => node.children,
  });
  const items = tree.items.map(({ id, label, see, guidance }, index): RoadmapNodeItem => {
    const short = tree.labels[index] ?? label;
    return { id, label: short, ...(short === label ? {} : { fullLabel: label }), ...(see ? { see } : {}), ...(guidance ? { guidance } : {}) };
  });
  return { ...tree, items };
}
