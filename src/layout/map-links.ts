/** Links, stubs of folded branches, and labels too small to be read: one path for each colour. */
import { at, isBranch } from '../tree/tree.js';
import type { InView } from './bands-in-view.js';
import { barPath, linkPath, stubPath } from './link-path.js';
import type { MapGeometry } from './map-geometry.js';

/** What of a map is drawn. */
export interface Drawn extends InView {
  /** Whether labels are drawn as bars. */
  readonly small: boolean;
}

/** Class of the path of what has no colour of its own. */
const GENERAL = 'general';

/** A fan so many times as high as its bends are wide has a trunk. */
const TALL = 40;

/** Top of a node's label as it is drawn: on whole pixels at 100 %, so that text is sharp. */
export function drawnTop(geometry: MapGeometry, index: number, middle: number): number {
  return Math.round(middle - geometry.label(index).height / 2);
}

/** Path data by class. `middleOf` gives the middle of a node, `top` where the drawing begins. */
export function pathsOf(geometry: MapGeometry, scene: Drawn, middleOf: (index: number) => number, top: number): Map<string, string> {
  const { tree, columns, bands, data } = geometry;
  const paths = new Map<string, string>();
  const led = new Set<string>();
  // Links meet the labels as they are drawn, on whole pixels.
  const middle = (index: number): number => drawnTop(geometry, index, middleOf(index)) + geometry.label(index).height / 2 - top;
  const tone = (index: number): string => data.tones[index] || GENERAL;
  const draw = (path: string, more: string): void => void paths.set(path, (paths.get(path) ?? '') + more);
  for (const child of scene.links) {
    const parent = at(tree.parent, child);
    const way = geometry.wayOf(child);
    const place = (outward: number): number => geometry.place(outward, way);
    const start = geometry.columnOf(child);
    const label = geometry.labelStart(parent);
    const { from, width } = geometry.handle(parent, true);
    const end = label + geometry.label(parent).width;
    const bend = place(Math.max(start - columns.bend, parent === 0 ? end : label + from + width));
    const y = middle(parent);
    // Where the children have colours of their own, the leader that they share keeps their parent's.
    const shared = tone(parent) !== tone(child);
    if (shared && !led.has(`${parent} ${way}`)) draw(tone(parent), barPath(place(end), bend, y));
    led.add(`${parent} ${way}`);
    const isTall = (bands.extents[parent] ?? 0) > TALL * columns.bend;
    const [own, trunk] = linkPath(shared ? bend : place(end), bend, y, place(start), middle(child), isTall);
    draw(tone(parent), trunk);
    draw(tone(child), own);
  }
  for (const index of scene.nodes) {
    const way = geometry.wayOf(index);
    const place = (outward: number): number => geometry.place(geometry.labelStart(index) + outward, way);
    const { width: end } = geometry.label(index);
    if (scene.small) draw(`${tone(index)} bar`, barPath(place(0), place(end), middle(index)));
    else if (isBranch(tree, index) && !geometry.isOpen(index)) {
      const { from, width } = geometry.handle(index);
      draw(tone(index), stubPath(place(end), place(from), place(from + width), middle(index), way, geometry.forkSize));
    }
  }
  return paths;
}
