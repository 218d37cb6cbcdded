/** Random trees, folds and sizes for the tests of tidy layouts, and what is measured on them. */
import fc from 'fast-check';
import type { Place } from '../../src/layout/map-form.js';
import { TidyGeometry, type TidyLayout } from '../../src/layout/tidy-geometry.js';
import type { NodeSize, TidyGaps } from '../../src/layout/tidy-side.js';
import { setOpen } from '../../src/tree/change-folds.js';
import { openTo, type Folds } from '../../src/tree/folds.js';
import { buildTree, type Tree } from '../../src/tree/tree.js';
import { visibleNodes } from '../../src/tree/visible.js';

export const layouts: readonly TidyLayout[] = ['right', 'left', 'both', 'down', 'radial'];
export const gaps: TidyGaps = { siblings: 2, branches: 9, levels: 40 };
export const somewhat = 1e-6;

/** A tree from the parent of each node: `parents[k]` is taken modulo the nodes there are. */
export function treeOf(parents: readonly number[]): Tree {
  interface Sample {
    readonly children: Sample[];
  }
  const nodes: Sample[] = [{ children: [] }];
  for (const parent of parents) {
    const node: Sample = { children: [] };
    nodes[parent % nodes.length]?.children.push(node);
    nodes.push(node);
  }
  let count = 0;
  return buildTree(nodes[0] as Sample, { id: () => String(count++), label: () => '', children: (node) => node.children });
}

/** A tree that is open in part, and the sizes of its nodes. */
export interface Sample {
  readonly tree: Tree;
  readonly folds: Folds;
  readonly sizes: readonly NodeSize[];
}

const MOST = 50;
const parent = fc.noBias(fc.nat({ max: 1000 }));
const size = fc
  .record({ start: fc.integer({ min: 0, max: 25 }), label: fc.integer({ min: 10, max: 220 }), handle: fc.integer({ min: 0, max: 50 }), across: fc.integer({ min: 12, max: 160 }) })
  .map(({ start, label, handle, across }) => ({ start, end: start + label, along: start + label + handle, across }));

/** Trees of all kinds: bushy, deep, or in between. */
export const samples: fc.Arbitrary<Sample> = fc
  .record({
    parents: fc.oneof(fc.array(parent, { maxLength: 6 }), fc.array(parent, { minLength: 25, maxLength: MOST })),
    deep: fc.boolean(),
    sizes: fc.array(size, { minLength: MOST + 1, maxLength: MOST + 1 }),
    open: fc.array(fc.noBias(fc.integer({ min: 0, max: 11 })), { minLength: MOST + 1, maxLength: MOST + 1 }),
  })
  .map(({ parents, deep, sizes, open }) => {
    // In a deep one, a node hangs under one of the last four.
    const tree = treeOf(deep ? parents.map((parent, k) => Math.max(0, k - (parent % 4))) : parents);
    // Hardly ever is the root folded, and one branch in six.
    const indexes = Array.from({ length: tree.size }, (_, i) => i);
    return { tree, folds: setOpen(tree, openTo(tree, 0), indexes.filter((i) => (open[i] ?? 0) > Math.min(i, 1)), true), sizes };
  });

export function formOf({ tree, folds, sizes }: Sample, layout: TidyLayout, rtl = false): TidyGeometry {
  return new TidyGeometry(folds, { tree, layout, rtl, k: 1, gaps, size: (index) => sizes[index] as NodeSize });
}

export function visibleOf({ tree, folds }: Sample): number[] {
  return [...visibleNodes(tree, folds)];
}

/** A node as a rectangle in any direction: its place, the direction in which it grows, and its size. */
export interface Turned {
  readonly place: Place;
  readonly direction: Place;
  readonly along: number;
  readonly across: number;
}

export function turnedOf(form: TidyGeometry, { sizes }: Sample, index: number): Turned {
  const turn = (form.turnOf(index) * Math.PI) / 180;
  const { x, y } = { right: { x: 1, y: 0 }, left: { x: -1, y: 0 }, down: { x: 0, y: 1 } }[form.wayOf(index)];
  const direction = { x: x * Math.cos(turn) - y * Math.sin(turn), y: x * Math.sin(turn) + y * Math.cos(turn) };
  const { along, across } = sizes[index] as NodeSize;
  return { place: form.placeOf(index), direction, along, across };
}

/** A point in the directions of a node: so far along it, and so far to its side. */
export function within({ place, direction }: Turned, { x, y }: Place): { along: number; across: number } {
  const [dx, dy] = [x - place.x, y - place.y];
  return { along: dx * direction.x + dy * direction.y, across: dy * direction.x - dx * direction.y };
}

/** Corners of a node. */
export function cornersOf({ place, direction, along, across }: Turned): Place[] {
  return [0, along].flatMap((length) =>
    [-across / 2, across / 2].map((side) => ({ x: place.x + direction.x * length - direction.y * side, y: place.y + direction.y * length + direction.x * side })),
  );
}

/** Whether two nodes overlap: whether no line along a side of either parts them. */
export function overlap(a: Turned, b: Turned): boolean {
  const axes = [a, b].flatMap(({ direction: { x, y } }) => [
    { x, y },
    { x: -y, y: x },
  ]);
  return axes.every((axis) => {
    const [one, two] = [a, b].map((box) => cornersOf(box).map(({ x, y }) => x * axis.x + y * axis.y)) as [number[], number[]];
    return Math.max(...one) > Math.min(...two) + somewhat && Math.max(...two) > Math.min(...one) + somewhat;
  });
}

/** Points along path data with M, L, H, V, C, Q, c and A, at most a few px apart where it bends; each piece apart. */
export function pointsOf(path: string): Place[] {
  const points: Place[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHVCQA])([^MLHVCQA]*)/g)) {
    const n = rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    const num = (k: number): number => n[k] ?? 0;
    const from = { x, y };
    const curve = (at: (t: number) => Place, steps = 24): void => {
      for (let step = 1; step <= steps; step++) points.push(at(step / steps));
    };
    if (letter === 'H') x = num(0);
    else if (letter === 'V') y = num(0);
    else [x, y] = [num(n.length - 2), num(n.length - 1)];
    const to = { x, y };
    const line = (t: number): Place => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
    if (letter === 'M') points.push(to);
    else if (letter === 'C') curve((t) => bezier([from, { x: num(0), y: num(1) }, { x: num(2), y: num(3) }, to], t));
    else if (letter === 'Q') curve((t) => bezier([from, { x: num(0), y: num(1) }, to], t));
    else if (letter === 'A') curve(arc(from, to, num(0), num(3) === 1, num(4) === 1), 200);
    else curve(line, Math.max(8, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4)));
  }
  return points;
}

function bezier(points: readonly Place[], t: number): Place {
  if (points.length === 1) return points[0] as Place;
  return bezier(
    points.slice(1).map((point, k) => {
      const before = points[k] as Place;
      return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
    }),
    t,
  );
}

/** A circular arc by its ends: https://www.w3.org/TR/SVG/implnote.html#ArcConversionEndpointToCenter */
function arc(from: Place, to: Place, radius: number, isLarge: boolean, isClockwise: boolean): (t: number) => Place {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  if (chord < 1e-9) return () => to;
  const r = Math.max(radius, chord / 2);
  const away = Math.sqrt(Math.max(0, r * r - (chord * chord) / 4)) * (isLarge === isClockwise ? -1 : 1);
  const centre = { x: (from.x + to.x) / 2 - ((to.y - from.y) / chord) * away, y: (from.y + to.y) / 2 + ((to.x - from.x) / chord) * away };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  let turn = Math.atan2(to.y - centre.y, to.x - centre.x) - start;
  if (isClockwise && turn < 0) turn += 2 * Math.PI;
  if (!isClockwise && turn > 0) turn -= 2 * Math.PI;
  return (t) => ({ x: centre.x + r * Math.cos(start + turn * t), y: centre.y + r * Math.sin(start + turn * t) });
}
