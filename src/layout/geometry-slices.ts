/** The geometry of a large tree in slices, so that a page can go on beside it. */
import type { Folds } from '../tree/folds.js';
import { at } from '../tree/tree.js';
import { measureBands } from './bands.js';
import { MapGeometry, type GeometryOptions, type MapData } from './map-geometry.js';
import { reckonedRow } from './settle-rows.js';

/** Rows and bands between two pauses. */
const SLICE = { rows: 512, bands: 4096 };

/** Places a tree as `new MapGeometry()` does, but for rows whose label does not break as was reckoned: they are corrected when they are drawn. */
export function* geometryInSlices<Data extends MapData>(data: Data, folds: Folds, options: GeometryOptions): Generator<void, MapGeometry<Data>> {
  const { size, depth } = data.tree;
  const geometry = new MapGeometry(data, folds, options, true);
  yield;
  for (let i = 0; i < size; i++) {
    geometry.bands.heights[i] = reckonedRow(geometry, i);
    geometry.deepest = Math.max(geometry.deepest, at(depth, i));
    if (i % SLICE.rows === 0) yield;
  }
  for (let to = size; to > 0; to -= SLICE.bands) {
    measureBands(geometry.bands, Math.max(0, to - SLICE.bands), to);
    yield;
  }
  return geometry;
}
