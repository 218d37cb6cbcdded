/** The part of a map that is seen. What a person does to it is in `view-moves.ts`. */

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

/** Small enough to fit a tree of a million rows. */
export const MIN_SCALE = 0.00001;

/** The whole map in view, not enlarged. `align` is where it stands across when there is room: 0 left, 0.5 middle, 1 right. */
export function fitBox({ left, top, right, bottom }: Box, stage: Size, margin: number, align: number): Viewport {
  const width = right - left;
  const height = bottom - top;
  const scale = Math.max(MIN_SCALE, Math.min((stage.width - 2 * margin) / width, (stage.height - 2 * margin) / height, 1));
  const room = stage.width - 2 * margin - width * scale;
  return { scale, x: margin + room * align - left * scale, y: (stage.height - height * scale) / 2 - top * scale };
}

/** What of the map is seen, grown by a share of the stage on each side. */
export function seenBox({ x, y, scale }: Viewport, { width, height }: Size, more = 0): Box {
  return {
    left: (-x - width * more) / scale,
    top: (-y - height * more) / scale,
    right: (width * (1 + more) - x) / scale,
    bottom: (height * (1 + more) - y) / scale,
  };
}
