/** What a mind map shows, from each of the places that data can come from. */
import type { TemplateResult } from 'lit';
import { readList } from '../../controllers/light-list.js';
import type { ColumnForms } from '../../layout/columns.js';
import type { GeometryOptions, MapData } from '../../layout/map-geometry.js';
import { buildItems, type TreeItem } from '../../tree/build-items.js';
import type { Folds } from '../../tree/folds.js';
import { isPlainTree } from '../../tree/plain-tree.js';
import { tonesOf } from '../../tree/tones.js';
import type { Tree } from '../../tree/tree.js';
import type { DataParts } from './large-data.js';
import type { Geometry } from './map-stage.js';

export interface MindMapData extends MapData {
  /** Draws the glyph of a role; undefined where no node stands for one. */
  readonly glyph?: (place: number) => TemplateResult;
  /** Name of the whole when there is no `label`. */
  readonly name: string;
  /** The branches that are open at first, when `expand` does not say; undefined for the root alone. */
  readonly folds?: Folds;
  /** The object that a node was made of, where its item is another. */
  readonly passed?: (index: number) => unknown;
  /** Columns cut to the labels. */
  readonly columns?: ColumnForms;
  /** Of a large tree: how it is laid out. */
  readonly layOut?: LayOut;
  /** Of the first part of a large tree: settles when the whole is there. */
  rest?: Promise<void>;
  /** The whole that this is a first part of, once it is there. */
  whole?: MindMapData;
}

/** Gives the geometry for a form, which is named by values that are compared; undefined while it is made, unless it is urgent: then the element is updated when it is there. */
export type LayOut = (form: readonly unknown[], options: GeometryOptions, folds: Folds, isUrgent: boolean) => Geometry | undefined;

/** Larger trees are read and laid out in slices. */
export const MOST = 4000;

/** A tree as data. Several top nodes hang under a root named by `label`; none are a root without a name. What is large or no plain tree is read by what is loaded only then. */
export function dataFromTree(json: unknown, label: string, parts: DataParts): MindMapData | Promise<MindMapData> {
  const root: unknown = !Array.isArray(json) ? json : json.length === 1 ? json[0] : { label: json.length > 0 ? label : '', children: json };
  return isPlainTree(root, MOST) ? dataOf(buildItems(root)) : otherData(json, root, label, parts);
}

/** A list of one's own; undefined while it is empty. */
export function dataFromHtml(list: Element, label: string, parts: DataParts): MindMapData | Promise<MindMapData> | undefined {
  const items = readList(list);
  return items && dataFromTree(items, label, parts);
}

async function otherData(...data: [json: unknown, root: unknown, label: string, parts: DataParts]): Promise<MindMapData> {
  return (await import('./large-data.js')).otherData(...data);
}

/** A tree with its colours. */
export function dataOf(tree: Tree<TreeItem>): MindMapData | Promise<MindMapData> {
  const data = { tree, tones: tonesOf(tree), name: tree.labels[0] ?? '' };
  return tree.items.some(({ role }) => role !== undefined) ? withGlyphs(data) : data;
}

async function withGlyphs(data: MindMapData): Promise<MindMapData> {
  return { ...data, glyph: (await import('./role-glyphs.js')).roleGlyph };
}
