/** What of the bands lies in an area: a descent that skips every band outside it. */
import { at } from '../tree/tree.js';
import { isOpenBand, leadOf, px, sumOf, type Bands } from './bands.js';

/** A range outward from the root, in px. */
export interface Reach {
  readonly near: number;
  readonly far: number;
}

/** What to look for. `second` matters only when the children of the root stand on two sides. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly first: Reach;
  readonly second: Reach;
  /** Bands smaller than this, in px, are given as one node and not entered. 0 enters all. */
  readonly least: number;
}

/** What was found. */
export interface InView {
  /** Nodes in the area, in preorder. */
  readonly nodes: readonly number[];
  /** Children whose link to their parent crosses the area, in preorder. */
  readonly links: readonly number[];
  /** Middle, in px, of every node in `nodes`, and of both ends of every link. */
  readonly middles: ReadonlyMap<number, number>;
}

/** So many links to siblings outside the area are drawn one by one on either side, then ever fewer. */
const FAN = 24;

/** What lies in an area. `start` gives the start of a depth, outward from the root. */
export function bandsInView(bands: Bands, area: Area, start: (depth: number) => number): InView {
  const { tree, secondFrom } = bands;
  const nodes: number[] = [];
  const links: number[] = [];
  const middles = new Map<number, number>();
  const pending: Place[] = [[0, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [index, top] = next;
    bands.touched++;
    const middle = top + px(bands.middles, index);
    const half = px(bands.heights, index) / 2;
    const from = start(at(tree.depth, index));
    const to = start(at(tree.depth, index) + 1);
    const tiny = px(bands.extents, index) < area.least;
    const reachOf = (node: number): Reach => (node < secondFrom ? area.first : area.second);
    const own = reachOf(index);
    if ((tiny || (middle + half >= area.top && middle - half <= area.bottom)) && from <= own.far && to >= own.near) {
      nodes.push(index);
      middles.set(index, middle);
    }
    if (tiny || !isOpenBand(bands, index)) continue;
    const entered: Place[] = [];
    for (const side of sidesOf(bands, index)) {
      const { near, far } = reachOf(side.first);
      if (from > far) continue;
      const { inside, crossing } = childrenIn(bands, area, index, top, side, middle);
      if (to <= far) entered.push(...inside);
      if (to < near) continue;
      for (const [child, childTop] of crossing) {
        links.push(child);
        middles.set(index, middle).set(child, childTop + px(bands.middles, child));
      }
    }
    pending.push(...entered.reverse());
  }
  return { nodes, links: links.sort((a, b) => a - b), middles };
}

/** A node, and where its band begins. */
type Place = readonly [index: number, top: number];

/** The children of a node on one side: the first of them, and their positions. */
interface Side {
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

function sidesOf({ tree, secondFrom, split }: Bands, index: number): Side[] {
  const to = at(tree.childCount, index);
  if (index > 0 || secondFrom === Infinity) return [{ first: index + 1, from: 0, to }];
  return [
    { first: 1, from: 0, to: split },
    { first: secondFrom, from: split, to },
  ];
}

/** The children on one side whose bands lie in the area, and these with a sample of those whose links only cross it. */
function childrenIn(bands: Bands, area: Area, parent: number, top: number, { first, from, to }: Side, middle: number): { inside: Place[]; crossing: Place[] } {
  const inside: Place[] = [];
  const crossing: Place[] = [];
  const base = top + leadOf(bands, parent, first);
  const placeOf = (k: number): Place => {
    bands.touched++;
    return [at(bands.childAt, at(bands.start, parent) + k), base + sumOf(bands, parent, k)];
  };
  let k = Math.min(Math.max(positionAt(bands, parent, area.top - base), from), to);
  const fan = (room: number, way: number, edge: number): void => {
    for (let away = 0; away < room; away += away < FAN ? 1 : away >> 2) crossing.push(placeOf(edge + way * away));
  };
  if (middle >= area.top) fan(k - from, -1, k - 1);
  while (k < to) {
    const place = placeOf(k);
    if (place[1] > area.bottom) break;
    inside.push(place);
    k = Math.max(k + 1, area.least > 0 ? positionAt(bands, parent, place[1] + area.least - base) : 0);
  }
  if (middle <= area.bottom) fan(to - k, 1, k);
  return { inside, crossing: [...crossing, ...inside] };
}

/** Position of the child whose slot holds `offset`; the number of children when it lies beyond the last one. */
function positionAt({ tree, start, sums }: Bands, parent: number, offset: number): number {
  const count = at(tree.childCount, parent);
  const before = at(start, parent) - 1;
  let position = 0;
  let rest = offset;
  for (let step = 2 ** Math.floor(Math.log2(count)); step >= 1; step /= 2) {
    const sum = position + step <= count ? px(sums, before + position + step) : Infinity;
    if (sum > rest) continue;
    position += step;
    rest -= sum;
  }
  return position;
}
