/** Links, and stubs of folded branches: one path for each colour. Where labels are too small to be read, see `far-marks.ts`. */
import { at, isBranch } from '../tree/tree.js';
import type { InView } from './bands-in-view.js';
import { barPath, linkPath, stubPath } from './link-path.js';
import type { MapGeometry } from './map-geometry.js';

/** What of a map is drawn. */
export interface Drawn extends InView {
  /** Whether it is drawn from afar: a bar for each label. */
  readonly small: boolean;
}

/** Class of the path of what has no colour of its own. */
const GENERAL = 'general';

/** A fan so many times as high as its bends are wide has a trunk. */
const TALL = 40;

/** Whether the links to the children of a node have a trunk. */
export function isTall({ bands, columns }: MapGeometry, parent: number): boolean {
  return (bands.extents[parent] ?? 0) > TALL * columns.bend;
}

/** Top of a node's label as it is drawn: on whole pixels at 100 %, so that text is sharp. */
export function drawnTop(geometry: MapGeometry, index: number, middle: number): number {
  return Math.round(middle - geometry.label(index).height / 2);
}

/** Path data by class. `middleOf` gives the middle of a node, `top` where the drawing begins. */
export function pathsOf(geometry: MapGeometry, scene: InView, middleOf: (index: number) => number, top: number): Map<string, string> {
  const { tree, columns, data } = geometry;
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
    const [own, trunk] = linkPath(shared ? bend : place(end), bend, y, place(start), middle(child), isTall(geometry, parent));
    draw(tone(parent), trunk);
    draw(tone(child), own);
  }
  for (const index of scene.nodes) {
    const way = geometry.wayOf(index);
    const place = (outward: number): number => geometry.place(geometry.labelStart(index) + outward, way);
    const { width: end } = geometry.label(index);
    if (isBranch(tree, index) && !geometry.isOpen(index)) {
      const { from, width } = geometry.handle(index);
      draw(tone(index), stubPath(place(end), place(from), place(from + width), middle(index), way, geometry.forkSize));
    }
  }
  return paths;
}
