/** What a mind map shows, from each of the places that data can come from. */
import { readList } from '../../controllers/light-list.js';
import type { Guide } from '../../guide/types.js';
import type { MindMapStrings } from '../../locales/en/mind-map.js';
import { buildItems, readTree, type TreeItem } from '../../tree/read-tree.js';
import type { Tree } from '../../tree/tree.js';

export interface MindMapData {
  readonly tree: Tree<TreeItem>;
  /** Name of the whole when there is no `label`. */
  readonly name: string;
  /** Ids of the branches that are open at first, when `expand` does not say; undefined for the children of the root. */
  readonly open?: readonly string[];
  /** Whether the columns are cut to the guide's labels. */
  readonly guide: boolean;
}

/** A tree in JSON. Several top nodes hang under a root named by `label`. */
export function dataFromJson(json: unknown, label: string): MindMapData {
  const tree = readTree(json, label);
  return { tree, name: tree.labels[0] ?? '', guide: false };
}

/** The list inside the element; undefined when there is none. */
export function dataFromHtml(host: Element, label: string): MindMapData | undefined {
  const list = readList(host);
  return list && dataFromJson(list, label);
}

/** A whole guide; how it becomes a map is loaded only then. */
export async function dataFromGuide(guide: Guide, strings: MindMapStrings, language: string): Promise<MindMapData> {
  const { guideMap, guideMapOpen } = await import('../../tree/guide-map.js');
  return { tree: buildItems(guideMap(guide, strings, language)), name: guide.metadata.title, open: guideMapOpen(guide), guide: true };
}
