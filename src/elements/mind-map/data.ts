/** What a mind map shows, from each of the places that data can come from. */
import type { TemplateResult } from 'lit';
import { readList } from '../../controllers/light-list.js';
import type { ColumnForms } from '../../layout/columns.js';
import type { MapData } from '../../layout/map-geometry.js';
import { buildItems, type TreeItem } from '../../tree/build-items.js';
import type { Folds } from '../../tree/folds.js';
import { isPlainTree } from '../../tree/plain-tree.js';
import { tonesOf } from '../../tree/tones.js';
import type { Tree } from '../../tree/tree.js';

export interface MindMapData extends MapData {
  /** Draws the glyph of a role; undefined where no node stands for one. */
  readonly glyph?: (place: number) => TemplateResult;
  /** Name of the whole when there is no `label`. */
  readonly name: string;
  /** The branches that are open at first, when `expand` does not say; undefined for the root alone. */
  readonly folds?: Folds;
  /** Columns cut to the labels. */
  readonly columns?: ColumnForms;
}

/** A tree as data. Several top nodes hang under a root named by `label`; none are a root without a name. The reader of what is no plain tree is loaded only then. */
export function dataFromTree(json: unknown, label: string): MindMapData | Promise<MindMapData> {
  const root: unknown = !Array.isArray(json) ? json : json.length === 1 ? json[0] : { label: json.length > 0 ? label : '', children: json };
  return isPlainTree(root) ? dataOf(buildItems(root)) : readWith(json, label);
}

/** A list of one's own; undefined while it is empty. */
export function dataFromHtml(list: Element, label: string): MindMapData | Promise<MindMapData> | undefined {
  const items = readList(list);
  return items && dataFromTree(items, label);
}

async function readWith(json: unknown, label: string): Promise<MindMapData> {
  return dataOf((await import('../../tree/read-tree.js')).readTree(json, label));
}

function dataOf(tree: Tree<TreeItem>): MindMapData | Promise<MindMapData> {
  const data = { tree, tones: tonesOf(tree), name: tree.labels[0] ?? '' };
  return tree.items.some(({ role }) => role !== undefined) ? withGlyphs(data) : data;
}

async function withGlyphs(data: MindMapData): Promise<MindMapData> {
  return { ...data, glyph: (await import('../parts/role-glyph.js')).roleGlyph };
}
