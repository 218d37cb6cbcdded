/** From the directions of a layout, along and across, to places on the map and back. */
import type { Place, Way } from './map-form.js';
import type { Area } from './tidy-side.js';
import type { Box } from './viewport.js';

/** How a layout lies on the map. */
export interface Frame {
  placeOf(along: number, across: number): Place;
  /** The direction, of length 1, in which a node grows. */
  directionOf(along: number, across: number): Place;
  wayOf(along: number, across: number): Way;
  /** What lies in a box of the map: parts of the layout that hold at least all of it. */
  areasOf(box: Box): readonly Area[];
}

/** A frame whose levels are straight. `origin` is where the root begins. */
export function straightFrame(way: Way, origin: number, rtl: boolean): Frame {
  if (way === 'down') {
    const sign = rtl ? -1 : 1;
    return {
      placeOf: (along, across) => ({ x: sign * across, y: along }),
      directionOf: () => ({ x: 0, y: 1 }),
      wayOf: () => way,
      areasOf: ({ left, right, top, bottom }) => [{ near: top, far: bottom, from: rtl ? -right : left, to: rtl ? -left : right }],
    };
  }
  const sign = way === 'right' ? 1 : -1;
  return {
    placeOf: (along, across) => ({ x: origin + sign * along, y: across }),
    directionOf: () => ({ x: sign, y: 0 }),
    wayOf: () => way,
    areasOf: ({ left, right, top, bottom }) => {
      const [near, far] = sign === 1 ? [left - origin, right - origin] : [origin - right, origin - left];
      return [{ near, far, from: top, to: bottom }];
    },
  };
}

/** A point in the directions of a node: so far from its place, and so far to its side. */
export function pointAt({ x, y }: Place, direction: Place, along: number, across: number): Place {
  return { x: x + direction.x * along - direction.y * across, y: y + direction.y * along + direction.x * across };
}

/** The box of the corners of a node. */
export function cornersBox(place: Place, direction: Place, along: number, across: number): Box {
  const { x, y } = pointAt(place, direction, along / 2, 0);
  const [right, down] = [Math.abs(direction.x) / 2, Math.abs(direction.y) / 2];
  const [width, height] = [right * along + down * across, down * along + right * across];
  return { left: x - width, top: y - height, right: x + width, bottom: y + height };
}
