/** Writes the places of nodes and links: geometry into transforms and path data, no template involved. */
import { columnStart } from '../../layout/columns.js';
import { barPath, linkPath, stubPath } from '../../layout/link-path.js';
import { isOpen } from '../../tree/folds.js';
import { at, isBranch } from '../../tree/tree.js';
import type { MapGeometry } from './map-geometry.js';
import type { Scene } from './map-stage.js';

/** Class of the paths of what has no colour of its own. */
export const GENERAL = 'general';

function barClass(tone: string): string {
  return `${tone} bar`;
}

/** Nodes that are built of elements: all, or the one that has the focus when labels are drawn as bars. */
export function elementsOf(scene: Scene, focus: number): readonly number[] {
  return scene.small ? [focus] : scene.nodes;
}

/** Top of a node's label as it is drawn: on whole pixels at 100 %, so that text is sharp. */
export function drawnTop(geometry: MapGeometry, index: number, middle: number): number {
  return Math.round(middle - geometry.labelHeight(index) / 2);
}

/** Writes the place of each rendered node. */
export function placeNodes(
  layer: HTMLElement,
  geometry: MapGeometry,
  scene: Scene,
  middle: (index: number) => number,
  top: number,
  opacity: (index: number) => string,
): void {
  for (const element of layer.querySelectorAll<HTMLElement>('.node')) {
    const index = Number(element.id.slice(1));
    const way = geometry.wayOf(index);
    const x = Math.round(geometry.place(geometry.labelStart(index), way));
    const y = drawnTop(geometry, index, middle(index)) - top;
    element.style.setProperty('transform', way === 1 ? `translate(${x}px, ${y}px)` : `translate(calc(${x}px - 100%), ${y}px)`);
    element.style.setProperty('opacity', scene.small ? '0' : opacity(index));
    if (index === 0) element.style.setProperty('inline-size', `${geometry.labelWidth(0)}px`);
    const toggle = element.querySelector<HTMLElement>('.toggle');
    toggle?.style.setProperty('inline-size', `${geometry.handleOf(index, isOpen(geometry.folds, index)).width}px`);
  }
}

/** The classes of the paths that a scene needs. */
export function pathClasses(geometry: MapGeometry, scene: Scene): string[] {
  const classes = new Set<string>();
  for (const index of scene.links) {
    classes.add(geometry.tones[index] || GENERAL);
    classes.add(geometry.tones[at(geometry.tree.parent, index)] || GENERAL);
  }
  for (const index of scene.nodes) {
    const tone = geometry.tones[index] || GENERAL;
    classes.add(tone);
    if (scene.small) classes.add(barClass(tone));
  }
  return [...classes].sort();
}

/** Path data by class. */
export function pathsOf(geometry: MapGeometry, scene: Scene, middleOf: (index: number) => number, top: number): Map<string, string> {
  const { tree, columns, folds } = geometry;
  const paths = new Map<string, string>();
  const led = new Set<string>();
  // Links meet the labels as they are drawn, on whole pixels.
  const middle = (index: number): number => drawnTop(geometry, index, middleOf(index)) + geometry.labelHeight(index) / 2 - top;
  const draw = (tone: string, data: string): void => void paths.set(tone, (paths.get(tone) ?? '') + data);
  for (const child of scene.links) {
    const parent = at(tree.parent, child);
    const way = geometry.wayOf(child);
    const start = columnStart(columns, at(tree.depth, child));
    const label = geometry.labelStart(parent) + geometry.labelWidth(parent);
    const handle = geometry.handleOf(parent, true);
    const bend = Math.max(start - columns.bend, parent === 0 ? label : geometry.labelStart(parent) + handle.from + handle.width);
    const place = (outward: number): number => geometry.place(outward, way);
    const y = middle(parent);
    const tone = geometry.tones[child] || GENERAL;
    const leader = geometry.tones[parent] || GENERAL;
    // Where the children have colours of their own, the leader that they share keeps their parent's.
    const side = `${parent} ${way}`;
    if (leader !== tone && !led.has(side)) draw(leader, barPath(place(label), place(bend), y));
    led.add(side);
    draw(tone, linkPath(place(leader === tone ? label : bend), place(bend), y, place(start), middle(child)));
  }
  for (const index of scene.nodes) {
    const way = geometry.wayOf(index);
    const place = (outward: number): number => geometry.place(outward, way);
    const label = geometry.labelStart(index);
    const tone = geometry.tones[index] || GENERAL;
    if (scene.small) draw(barClass(tone), barPath(place(label), place(label + geometry.labelWidth(index)), middle(index)));
    else if (isBranch(tree, index) && !isOpen(folds, index)) {
      const pill = geometry.handleOf(index, false);
      const end = label + pill.from + pill.width;
      draw(tone, stubPath(place(label + geometry.labelWidth(index)), place(label + pill.from), place(end), middle(index), way, geometry.forkSize));
    }
  }
  return paths;
}
