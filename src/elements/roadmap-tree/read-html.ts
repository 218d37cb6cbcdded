/** A roadmap from a nested list. */
import { readList } from '../../controllers/light-list.js';
import { buildItems } from '../../tree/build-items.js';
import type { NodeGuidance, RoadmapNodeItem } from '../../tree/roadmap.js';
import { readParagraphs } from './paragraphs.js';
import type { Roadmap } from './roadmap.js';

/** One top item is the root; several hang under a root called `label`. Undefined while the list is empty. */
export function readHtml(list: Element, label: string): Roadmap | undefined {
  const items = readList(list, readGuidance);
  const [first] = items ?? [];
  return items && first && { tree: buildItems<RoadmapNodeItem>(items.length === 1 ? first : { label, children: items }) };
}

/** The text of the `<details>` in an item. */
function readGuidance(entry: Element): { guidance?: NodeGuidance } {
  const text = [...entry.querySelectorAll('details')].filter((details) => details.closest('li') === entry).flatMap(readParagraphs);
  return text.length > 0 ? { guidance: { text } } : {};
}
