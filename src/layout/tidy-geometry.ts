/** Tidy forms of a map: down, radial, and right, left and both with their branches moved together. Loaded when one is asked for. */
import { isOpen, type Folds } from '../tree/folds.js';
import { childrenOf } from '../tree/kin.js';
import { at, type Tree } from '../tree/tree.js';
import { px } from './bands.js';
import type { FormFan, FormView, MapForm, Place, Way } from './map-form.js';
import { ringFan, spokeFan } from './radial-links.js';
import { radialFrame, radialSide } from './radial.js';
import { cornersBox, straightFrame, type Frame } from './tidy-frame.js';
import { acrossPath, belowFan, forkPath, rayPath, sideFan } from './tidy-links.js';
import { rowOf, rowsOf } from './tidy-rows.js';
import { linksIn, rowsIn, straightSide, type NodeSize, type Side, type TidyGaps } from './tidy-side.js';
import type { Box } from './viewport.js';

/** The forms of a map that are laid out tidily. */
export type TidyLayout = 'right' | 'left' | 'both' | 'down' | 'radial';

/** What a tidy form is made of. */
export interface TidyOptions {
  readonly tree: Tree;
  readonly layout: TidyLayout;
  readonly rtl: boolean;
  /** Size of the text against 16px. */
  readonly k: number;
  readonly gaps: TidyGaps;
  size(index: number): NodeSize;
}

/** A fan to the side so many times as wide as its bends has a trunk, as that of bands. */
const TALL = 40;

/** Rows, and how they lie on the map. */
interface Part {
  readonly side: Side;
  readonly frame: Frame;
}

/** One row of a part. */
interface Placed extends Part {
  readonly row: number;
  readonly size: NodeSize;
  readonly along: number;
  readonly across: number;
}

export class TidyGeometry implements MapForm {
  readonly orientation: 'vertical' | 'horizontal';
  readonly align: number;
  /** Nodes placed or looked at since this was last set to 0: what a test counts. */
  touched = 0;

  readonly #options: TidyOptions;
  /** Children of the root from this index on stand on the other side. */
  readonly #secondFrom: number;
  /** How far across a link may go that has a curve of its own. */
  readonly #reach: number;
  #folds: Folds;
  #parts: readonly Part[] = [];
  #box: Box | undefined;

  constructor(folds: Folds, options: TidyOptions) {
    const { tree, layout, rtl } = options;
    this.#options = options;
    this.#folds = folds;
    this.align = layout === 'right' || layout === 'left' ? Number((layout === 'left') !== rtl) : 0.5;
    this.orientation = layout === 'down' ? 'horizontal' : 'vertical';
    this.#reach = layout === 'down' || layout === 'radial' ? 0 : TALL * options.gaps.levels;
    this.#secondFrom = layout === 'both' ? secondFrom(tree) : tree.size;
    this.fold(folds);
  }

  get folds(): Folds {
    return this.#folds;
  }

  fold(folds: Folds): void {
    const { tree, layout, rtl, gaps } = this.#options;
    this.#folds = folds;
    const part = (first: number, end: number, isSecond: boolean): Part => {
      const rows = rowsOf(tree, folds, first, end);
      const sizes = Array.from(rows.nodes, (index) => this.#options.size(index));
      this.touched += sizes.length;
      const width = sizes[0]?.end ?? 0;
      if (layout === 'radial') return { side: radialSide(rows, sizes, gaps), frame: radialFrame(width, rtl) };
      const way = layout === 'down' ? layout : (layout === 'left' || isSecond) === rtl ? 'right' : 'left';
      return { side: straightSide(rows, sizes, gaps), frame: straightFrame(way, way === 'left' ? width : 0, rtl) };
    };
    const first = part(1, this.#secondFrom, false);
    this.#parts = this.#secondFrom < tree.size && isOpen(folds, 0) ? [first, part(this.#secondFrom, tree.size, true)] : [first];
    this.#box = undefined;
  }

  wayOf(index: number): Way {
    const { frame, along, across } = this.#placed(index);
    return frame.wayOf(along, across);
  }

  isMirrored(index: number): boolean {
    return this.orientation === 'horizontal' ? this.#options.rtl : this.wayOf(index) === 'left';
  }

  turnOf(index: number): number {
    if (this.#options.layout !== 'radial') return 0;
    const { frame, along, across } = this.#placed(index);
    const { x, y } = frame.directionOf(along, across);
    // A label to the left of the root is turned half round once more, so that none is upside down.
    return (Math.atan(y / x) * 180) / Math.PI;
  }

  placeOf(index: number): Place {
    return placeOf(this.#placed(index));
  }

  boxOf(index: number): Box {
    return boxOf(this.#placed(index));
  }

  box(): Box {
    return (this.#box ??= this.#parts.map(wholeBox).reduce(union));
  }

  inView(box: Box): FormView {
    const nodes = new Set<number>();
    const links = new Set<number>();
    const places = new Map<number, Place>();
    for (const part of this.#parts) {
      const { rows } = part.side;
      // The root of the first side is that of both.
      const from = part === this.#parts[0] ? 0 : 1;
      const add = (to: Set<number>, row: number, placed = placedAt(part, row)): void => {
        to.add(at(rows.nodes, row));
        places.set(at(rows.nodes, row), placeOf(placed));
      };
      for (const area of part.frame.areasOf(box)) {
        for (const row of rowsIn(part.side, area)) {
          if (row < from) continue;
          const placed = placedAt(part, row);
          if (touch(boxOf(placed), box)) add(nodes, row, placed);
        }
        for (const row of linksIn(part.side, area, this.#reach)) {
          const parent = at(rows.parents, row);
          places.set(at(rows.nodes, parent), placeOf(placedAt(part, parent)));
          add(links, row);
        }
      }
      this.touched += part.side.touched;
      part.side.touched = 0;
    }
    if (places.has(0)) places.set(0, this.placeOf(0));
    return { nodes: [...nodes].sort(ascending), links: [...links].sort(ascending), places };
  }

  nodeNear(point: Place, reach: number): number | undefined {
    const { x, y } = point;
    const { nodes } = this.inView({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
    const near = nodes.map((index) => ({ index, distance: distanceTo(this.#placed(index), point) })).filter(({ distance }) => distance <= reach);
    return near.sort((a, b) => a.distance - b.distance)[0]?.index;
  }

  fan(children: readonly number[], now: (index: number) => Place): FormFan {
    const [second, first] = [children.filter((child) => child >= this.#secondFrom), children.filter((child) => child < this.#secondFrom)];
    const fans = [first, second].filter(({ length }) => length > 0).map((some) => this.#fanOf(some, now));
    return { trunk: fans.map(({ trunk }) => trunk).join(''), branches: fans.flatMap(({ branches }) => branches) };
  }

  stub(index: number, place: Place, from: number, to: number, size: number): string {
    const placed = this.#placed(index);
    const direction = placed.frame.directionOf(placed.along, placed.across);
    return rayPath(place, direction, placed.size.end, from) + forkPath(place, direction, to, size);
  }

  bar(index: number, place: Place): string {
    const { frame, size, along, across } = this.#placed(index);
    const direction = frame.directionOf(along, across);
    const { start, end } = size;
    return this.#options.layout === 'down' ? acrossPath(place, direction, (start + end) / 2, size.across) : rayPath(place, direction, start, end);
  }

  #placed(index: number): Placed {
    const part = this.#parts[index < this.#secondFrom ? 0 : 1];
    const row = part ? rowOf(part.side.rows, index) : -1;
    if (!part || row < 0) throw new RangeError(`Node ${index} is not visible.`);
    return placedAt(part, row);
  }

  /** Links to children of one parent that stand on one side of it. */
  #fanOf(children: readonly number[], now: (index: number) => Place): FormFan {
    const { gaps, k, layout, rtl, tree } = this.#options;
    const placed = children.map((child) => this.#placed(child));
    const { side, frame, row } = placed[0] as Placed;
    const parent = placedAt({ side, frame }, at(side.rows.parents, row));
    const from = now(at(tree.parent, children[0] ?? 0));
    const { end, across: height } = parent.size;
    const places = children.map(now);
    if (layout === 'down') return belowFan(from.y + end, gaps.levels, k, from, places);
    if (layout === 'radial') {
      const angles = placed.map(({ across }) => (across - parent.across) * (rtl ? -1 : 1));
      return parent.row === 0 ? spokeFan(end, height, places) : ringFan(end, gaps.levels, k, from, places.map((place, i) => ({ place, angle: angles[i] ?? 0 })));
    }
    const way = frame.directionOf(0, 0).x;
    // A root with two sides has its place at the start of the first.
    const start = parent.row === 0 ? from.x + placeOf(parent).x - this.placeOf(0).x : from.x;
    // A parent is midway between its first and last child, and its first child is the next row.
    const width = 2 * (parent.across - px(side.middles, parent.row + 1));
    return sideFan(start + way * end, way, gaps.levels, from, places, width > this.#reach);
  }
}

/** Where the second half of the root's children begins. */
function secondFrom(tree: Tree): number {
  const half = Math.ceil(at(tree.childCount, 0) / 2);
  for (const child of childrenOf(tree, 0)) if (at(tree.position, child) >= half) return child;
  return tree.size;
}

function placedAt({ side, frame }: Part, row: number): Placed {
  return { side, frame, row, size: side.sizes[row] as NodeSize, along: px(side.levels.starts, at(side.rows.depths, row)), across: px(side.middles, row) };
}

function placeOf({ frame, along, across }: Placed): Place {
  return frame.placeOf(along, across);
}

function boxOf(placed: Placed): Box {
  return cornersBox(placeOf(placed), placed.frame.directionOf(placed.along, placed.across), placed.size.along, placed.size.across);
}

/** How far from a node a point is; 0 on it. */
function distanceTo(placed: Placed, { x, y }: Place): number {
  const place = placeOf(placed);
  const direction = placed.frame.directionOf(placed.along, placed.across);
  const along = (x - place.x) * direction.x + (y - place.y) * direction.y;
  const across = Math.abs((y - place.y) * direction.x - (x - place.x) * direction.y);
  return Math.hypot(Math.max(-along, along - placed.size.along, 0), Math.max(across - placed.size.across / 2, 0));
}

/** The box of a part; of the second, which has number 1, without the root. */
function wholeBox(part: Part, number: number): Box {
  let box = boxOf(placedAt(part, number));
  for (let row = number + 1; row < part.side.sizes.length; row++) box = union(box, boxOf(placedAt(part, row)));
  return box;
}

function union(a: Box, b: Box): Box {
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
}

function touch(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

function ascending(a: number, b: number): number {
  return a - b;
}
