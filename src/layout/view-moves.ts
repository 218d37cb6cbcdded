/** Pure moves of a view. */
import { MIN_SCALE, type Box, type Size, type Viewport } from './viewport.js';

export const MAX_SCALE = 3;
/** So much of the map stays in view, in px. */
const KEPT = 64;

/** Zooms by a factor; the point of the stage at (x, y) stays where it is. */
export function zoomAt(view: Viewport, factor: number, x: number, y: number): Viewport {
  const scale = between(view.scale * factor, MIN_SCALE, MAX_SCALE);
  const k = scale / view.scale;
  return { scale, x: x - (x - view.x) * k, y: y - (y - view.y) * k };
}

/** Moves the view by a distance on the stage. */
export function panBy(view: Viewport, dx: number, dy: number): Viewport {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** The view moved so far that some of the map is in it. */
export function keepMap(view: Viewport, map: Box, stage: Size): Viewport {
  const x = between(view.x, KEPT - map.right * view.scale, stage.width - KEPT - map.left * view.scale);
  const y = between(view.y, KEPT - map.bottom * view.scale, stage.height - KEPT - map.top * view.scale);
  return x === view.x && y === view.y ? view : { ...view, x, y };
}

/** The least move that brings a box of the map into view with a margin, its start first where it is too large. */
export function showBox(view: Viewport, box: Box, stage: Size, margin: number): Viewport {
  const x = along(view.x, box.left * view.scale, box.right * view.scale, stage.width, margin);
  const y = along(view.y, box.top * view.scale, box.bottom * view.scale, stage.height, margin);
  return x === view.x && y === view.y ? view : { ...view, x, y };
}

/** Whether one box lies within another. */
export function isInside(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

function along(offset: number, start: number, end: number, length: number, margin: number): number {
  if (offset + start < margin) return margin - start;
  if (offset + end > length - margin) return Math.max(length - margin - end, margin - start);
  return offset;
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
