/** Geometry without a browser. */
import { generalColumns } from '../../src/layout/columns.js';
import { MapGeometry, type GeometryOptions, type MapData } from '../../src/layout/map-geometry.js';
import { buildItems, type TreeItem } from '../../src/tree/build-items.js';
import { openTo } from '../../src/tree/folds.js';
import { tonesOf } from '../../src/tree/tones.js';

/** Every character is half as wide as the font is high. */
export function optionsOf(more: Partial<GeometryOptions> = {}): GeometryOptions {
  return {
    ...{ columns: generalColumns[0], layout: 'right', rtl: false, em: 16 },
    meter: (size) => (text) => (text.length * size) / 2,
    number: String,
    ...more,
  };
}

export function dataFrom(root: TreeItem): MapData {
  const tree = buildItems(root);
  return { tree, tones: tonesOf(tree) };
}

/** Everything is open to `level`. */
export function geometryOf(root: TreeItem, more: Partial<GeometryOptions> = {}, level = Infinity): MapGeometry {
  const data = dataFrom(root);
  return new MapGeometry(data, openTo(data.tree, level), optionsOf(more));
}

/** `children` each, so many levels down. */
export function evenTree(levels: number, children = 10, label = 'node'): TreeItem {
  return levels === 0 ? { label } : { label, children: Array.from({ length: children }, (_, k) => evenTree(levels - 1, children, `${label} ${k}`)) };
}

export function star(size: number): TreeItem {
  return { label: 'star', children: Array.from({ length: size }, (_, k) => ({ label: `ray ${k}` })) };
}

export function chain(size: number): TreeItem {
  let root: TreeItem = { label: 'end' };
  for (let i = size; i > 0; i--) root = { label: `link ${i}`, children: [root] };
  return root;
}
