/** How large the overview is, where the part in view is in it, and which view a place in it stands for: numbers in, numbers out. */
import type { Box, Size, Viewport } from '../../layout/viewport.js';

/** From the edges of the stage, in px. */
const EDGE = 12;
/** As wide as this, or such a share of a narrow stage; in px. */
const WIDTH = { most: 140, share: 0.3 };
/** As high as the map is for that width, within these; in px, the most also as a share of the stage. */
const HEIGHT = { least: 32, most: 200, share: 0.4 };
/** The part in view is never drawn smaller, or it could be neither seen nor taken hold of. */
const LEAST_FRAME = 8;
/** A map of up to so many screens is found through without an overview. */
const SCREENS = 3;
/** A smaller stage has no room to give. */
const LEAST_STAGE = { width: 200, height: 120 };
/** Room at the edge of the map when its end is in view. */
const MARGIN = 20;
/** Between the overview and a node that is brought into view: the focus ring is within it. */
const CLEAR = 6;

/** Whether a map is larger than three screens at this scale. */
export function isLarge(map: Size, stage: Size, scale: number): boolean {
  if (stage.width < LEAST_STAGE.width || stage.height < LEAST_STAGE.height) return false;
  return Math.max(1, (map.width * scale) / stage.width) * Math.max(1, (map.height * scale) / stage.height) > SCREENS;
}

/** The size of the overview. A map that is too tall or too wide for it is shown with axes of two scales: at true proportions a thousand rows are a hairline. */
export function minimapSize(map: Size, stage: Size): Size {
  const width = Math.round(Math.min(WIDTH.most, stage.width * WIDTH.share));
  const height = Math.round(between((map.height * width) / map.width, HEIGHT.least, Math.min(HEIGHT.most, stage.height * HEIGHT.share)));
  return { width, height };
}

/** The part of the stage that an overview covers, with the room round it: the bottom corner at the end of the line. */
export function cornerOf({ width, height }: Size, stage: Size, rtl: boolean): Box {
  const across = width + EDGE + CLEAR;
  return { left: rtl ? 0 : stage.width - across, right: rtl ? across : stage.width, top: stage.height - height - EDGE - CLEAR, bottom: stage.height };
}

/** A fitted view that leaves the corner to the overview: as it is where nothing of the map is in the corner, else beside or above it, whichever shows the map larger. */
export function fitClear(fit: (room: Size) => Viewport, map: Box, stage: Size, corner: Box): Viewport {
  const fitted = fit(stage);
  if (!overlap(onStage(map, fitted), corner)) return fitted;
  const width = corner.right - corner.left;
  const beside = fit({ width: stage.width - width, height: stage.height });
  const above = fit({ width: stage.width, height: corner.top });
  if (above.scale > beside.scale) return above;
  return corner.left === 0 ? { ...beside, x: beside.x + width } : beside;
}

/** The view moved up so far that a box of the map is not in the corner. */
export function moveClear(view: Viewport, box: Box, corner: Box): Viewport {
  const { left, right, top, bottom } = onStage(box, view);
  // Where it is too high to stand above the overview, its start is what counts.
  return overlap({ left, right, top, bottom }, corner) ? { ...view, y: view.y - Math.min(bottom - corner.top, Math.max(0, top - MARGIN)) } : view;
}

/** How a picture shows the map: a place is seen at `scale * (across * x, y)` from the view's corner. */
interface Shown {
  readonly view: Viewport;
  readonly across: number;
}

/** A box of the map in a picture. */
export function inPicture({ left, right, top, bottom }: Box, { view: { x, y, scale }, across }: Shown): Box {
  return { left: left * across * scale + x, right: right * across * scale + x, top: top * scale + y, bottom: bottom * scale + y };
}

/** A box of a picture on the map. */
export function onMap({ left, right, top, bottom }: Box, { view: { x, y, scale }, across }: Shown): Box {
  return { left: (left - x) / scale / across, right: (right - x) / scale / across, top: (top - y) / scale, bottom: (bottom - y) / scale };
}

/** The frame round what is seen, from the left top corner of a picture: inside it, and large enough to be seen. */
export function frameOf(seen: Box, picture: Size): Box {
  const [left, right] = within(seen.left, seen.right, picture.width);
  const [top, bottom] = within(seen.top, seen.bottom, picture.height);
  return { left, right, top, bottom };
}

/** The view with a point of the map in its middle, but not beyond the ends of the map; an axis on which all is seen stays as it is. */
export function viewAt(view: Viewport, stage: Size, map: Box, x: number, y: number): Viewport {
  const { scale } = view;
  return {
    scale,
    x: along(view.x, x * scale, map.left * scale, map.right * scale, stage.width),
    y: along(view.y, y * scale, map.top * scale, map.bottom * scale, stage.height),
  };
}

function onStage({ left, right, top, bottom }: Box, { x, y, scale }: Viewport): Box {
  return { left: left * scale + x, right: right * scale + x, top: top * scale + y, bottom: bottom * scale + y };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function within(from: number, to: number, length: number): [number, number] {
  const start = between(from, 0, length);
  const end = between(to, 0, length);
  if (end - start >= LEAST_FRAME) return [start, end];
  const middle = between((start + end) / 2, LEAST_FRAME / 2, length - LEAST_FRAME / 2);
  return [middle - LEAST_FRAME / 2, middle + LEAST_FRAME / 2];
}

function along(offset: number, middle: number, start: number, end: number, length: number): number {
  if (offset + start >= 0 && offset + end <= length) return offset;
  if (end - start <= length - 2 * MARGIN) return (length - start - end) / 2;
  return between(length / 2 - middle, length - MARGIN - end, MARGIN - start);
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
