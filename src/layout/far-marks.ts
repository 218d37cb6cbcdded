/** A map from afar: links, and a bar in place of each label, drawn with pens. What it costs is what is in the scene, and no text is wrapped for it. */
import { at } from '../tree/tree.js';
import { isOpenBand } from './bands.js';
import type { InView } from './bands-in-view.js';
import { STEEP } from './link-path.js';
import { ENDS, RING, type MapGeometry } from './map-geometry.js';
import { isTall } from './map-links.js';

/** What draws lines: a `Path2D`, or whatever else takes these calls. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  bezierCurveTo(firstX: number, firstY: number, secondX: number, secondY: number, x: number, y: number): void;
}

/** The pens of one colour. */
export interface Pens {
  readonly links: Pen;
  readonly bars: Pen;
}

/** So many nodes are looked at for how far bands of one mark reach. */
const STEPS = 20_000;

/**
 * Draws a scene. `pensOf` gives the pens of a tone; `top` is where the drawing begins. Open bands smaller than `least` are in
 * the scene as one node: a line shows how far their first descendants reach.
 */
export function drawMarks(geometry: MapGeometry, { nodes, links, middles }: InView, top: number, least: number, pensOf: (tone: string) => Pens): void {
  const { data, tree, columns, bands } = geometry;
  let steps = STEPS;
  const pens = (index: number): Pens => pensOf(data.tones[index] ?? '');
  const middle = (index: number): number => (middles.get(index) ?? 0) - top;
  const fans = new Map<string, Fan>();
  for (const child of links) {
    const parent = at(tree.parent, child);
    const way = geometry.wayOf(child);
    const place = (outward: number): number => geometry.place(outward, way);
    const start = geometry.columnOf(child);
    const end = geometry.labelStart(parent) + reckonedWidth(geometry, parent);
    const bend = place(Math.max(start - columns.bend, parent === 0 ? end : end + (RING.gap + RING.width) * geometry.k));
    const [from, to, far] = [middle(parent), middle(child), place(start)];
    const turn = (bend + far) / 2;
    const reach = Math.sign(to - from) * Math.abs(far - bend) * STEEP;
    const fan = fans.get(`${parent} ${way}`) ?? { pen: pens(parent).links, end: place(end), bend, turn, from, reach: Math.abs(reach), low: from, high: from };
    fans.set(`${parent} ${way}`, fan);
    const own = pens(child).links;
    if (isTall(geometry, parent) && Math.abs(to - from) > 2 * Math.abs(reach)) {
      fan.low = Math.min(fan.low, to - reach);
      fan.high = Math.max(fan.high, to - reach);
      own.moveTo(turn, to - reach);
      own.quadraticCurveTo(turn, to, far, to);
    } else {
      own.moveTo(bend, from);
      own.bezierCurveTo(turn, from, turn, to, far, to);
    }
  }
  for (const fan of fans.values()) drawFan(fan);
  for (const index of nodes) {
    const way = geometry.wayOf(index);
    const start = geometry.labelStart(index);
    const end = start + reckonedWidth(geometry, index);
    line(pens(index).bars, geometry.place(start, way), geometry.place(end, way), middle(index));
    if ((bands.extents[index] ?? 0) >= least) continue;
    let last = index;
    while (isOpenBand(bands, last) && steps-- > 0) last++;
    if (last > index) line(pens(index).links, geometry.place(end, way), geometry.place(geometry.columnOf(last), way), middle(index));
  }
}

/** What the links to the children on one side of a node share: the leader, and in a tall fan the trunk up to `low` and down to `high`. */
interface Fan {
  readonly pen: Pen;
  readonly end: number;
  readonly bend: number;
  readonly turn: number;
  readonly from: number;
  readonly reach: number;
  low: number;
  high: number;
}

function drawFan({ pen, end, bend, turn, from, reach, low, high }: Fan): void {
  line(pen, end, bend, from);
  for (const last of [low, high]) {
    if (last === from) continue;
    pen.moveTo(bend, from);
    pen.quadraticCurveTo(turn, from, turn, from + Math.sign(last - from) * reach);
    pen.lineTo(turn, last);
  }
}

/** Width of a label from the widths of its characters, of which there are few. */
function reckonedWidth(geometry: MapGeometry, index: number): number {
  if (index === 0) return geometry.columns.rootWidth;
  const [meter] = geometry.typeOf(index);
  const room = geometry.roomOf(index);
  let width = 0;
  for (const character of geometry.drawn(index)) if ((width += meter(character)) > room) break;
  return Math.min(width, room) + ENDS.label * geometry.k;
}

function line(pen: Pen, from: number, to: number, y: number): void {
  pen.moveTo(from, y);
  pen.lineTo(to, y);
}
