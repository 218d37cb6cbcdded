/** The part of a map that is seen: pure moves of a view. */

/** A point of the map is seen at `scale * point + (x, y)`, in px of the stage. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const MAX_SCALE = 3;
/** Small enough to fit a tree of a million rows. */
export const MIN_SCALE = 0.00001;
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

/** The whole map in view, not enlarged. `align` is where it stands across when there is room: 0 left, 0.5 middle, 1 right. */
export function fitBox(map: Box, stage: Size, margin: number, align: number): Viewport {
  const width = map.right - map.left;
  const height = map.bottom - map.top;
  const scale = between(Math.min((stage.width - 2 * margin) / width, (stage.height - 2 * margin) / height, 1), MIN_SCALE, 1);
  const room = stage.width - 2 * margin - width * scale;
  return {
    scale,
    x: margin + room * align - map.left * scale,
    y: (stage.height - height * scale) / 2 - map.top * scale,
  };
}

/** What of the map is seen, grown by a share of the stage on each side. */
export function seenBox(view: Viewport, stage: Size, more = 0): Box {
  const left = -view.x - stage.width * more;
  const top = -view.y - stage.height * more;
  return {
    left: left / view.scale,
    top: top / view.scale,
    right: (left + stage.width * (1 + 2 * more)) / view.scale,
    bottom: (top + stage.height * (1 + 2 * more)) / view.scale,
  };
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
