/** Links between rings as path data. */
import type { FormFan, Place } from './map-form.js';
import { nearAngle } from './radial.js';
import { pointText, tenth } from './tidy-links.js';

/** The corner of a link that turns onto a ring, in px at 16px text. */
const CORNER = 8;
/** So far a branch begins within its trunk, in px, that no seam shows. */
const LAP = 1;

/** Links from the root: spokes, from the edge of its label, which is `width` wide and `height` high. */
export function spokeFan(width: number, height: number, children: readonly Place[]): FormFan {
  const branches = children.map((child) => {
    // So much of the way to the child lies under the label.
    const under = Math.min(width / 2 / Math.abs(child.x), height / 2 / Math.abs(child.y), 1);
    return `M${pointText({ x: child.x * under, y: child.y * under })}L${pointText(child)}`;
  });
  return { trunk: '', branches };
}

/** A child on the next ring: its place, and its angle from the parent at rest, which tells the way round. */
export interface RingChild {
  readonly place: Place;
  readonly angle: number;
}

/**
 * Links to children on the next ring: out on the parent's ray to the middle between the rings, round, and out on the child's.
 * `end` is where the parent's label ends on its ray, `gap` is between the rings, `k` the size of the text against 16px.
 */
export function ringFan(end: number, gap: number, k: number, parent: Place, children: readonly RingChild[]): FormFan {
  const inner = Math.hypot(parent.x, parent.y) + end;
  const start = Math.atan2(parent.y, parent.x);
  const at = (radius: number, turn: number): string => pointText({ x: radius * Math.cos(start + turn), y: radius * Math.sin(start + turn) });
  const parts = children.map(({ place, angle }) => {
    const outer = Math.hypot(place.x, place.y);
    const turn = nearAngle(Math.atan2(place.y, place.x) - start, angle);
    const ring = Math.max(outer - gap / 2, inner);
    const corner = Math.min(CORNER * k, (Math.abs(turn) * ring) / 2, Math.max(outer - ring, 0));
    const bend = (Math.sign(turn) * corner) / ring;
    const arc = (from: number, to: number): string => `A${tenth(ring)} ${tenth(ring)} 0 ${Number(Math.abs(to - from) > Math.PI)} ${Number(to > from)} ${at(ring, to)}`;
    const begin = turn - bend - (Math.sign(turn) * Math.min(LAP, corner)) / ring;
    return {
      branch: `M${at(ring, begin)}${arc(begin, turn - bend)}Q${at(ring, turn)} ${at(ring + corner, turn)}L${pointText(place)}`,
      trunk: `M${at(inner, 0)}L${at(Math.max(ring - corner, inner), 0)}Q${at(ring, 0)} ${at(ring, bend)}${arc(bend, turn - bend)}`,
    };
  });
  return { trunk: [...new Set([parts[0]?.trunk, parts.at(-1)?.trunk])].join(''), branches: parts.map(({ branch }) => branch) };
}
