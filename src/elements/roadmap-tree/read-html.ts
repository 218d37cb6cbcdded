/** A roadmap from the nested list inside the element. */
import { readList } from '../../controllers/light-list.js';
import { buildRoadmap, type NodeGuidance, type RoadmapNodeItem } from '../../tree/roadmap.js';
import type { Tree } from '../../tree/tree.js';
import { readParagraphs } from './paragraphs.js';

/** One top item is the root; several hang under a root called `label`. Undefined when there is no list. */
export function readHtml(host: Element, label: string): Tree<RoadmapNodeItem> | undefined {
  const items = readList(host, readGuidance);
  const [first] = items ?? [];
  return items && first && buildRoadmap(items.length === 1 ? first : { label, children: items });
}

/** The text of the `<details>` in an item. */
function readGuidance(entry: Element): { guidance?: NodeGuidance } {
  const text = [...entry.querySelectorAll('details')].filter((details) => details.closest('li') === entry).flatMap(readParagraphs);
  return text.length > 0 ? { guidance: { text } } : {};
}
