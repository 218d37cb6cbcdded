/** Links of tidy layouts as path data. What lies between two levels is theirs alone, so that they meet no node but their own. */
import { barPath, linkPath } from './link-path.js';
import type { FormFan, Place } from './map-form.js';
import { pointAt } from './tidy-frame.js';

/** The corner of a link that turns at right angles, in px at 16px text. */
const CORNER = 8;
/** So far a branch begins within its trunk, in px, that no seam shows. */
const LAP = 1;
/** Fork of a folded branch: its arms leave their end level, by this share of its size. */
const LEVEL = 5 / 9;

/**
 * Links to children at the side: level up to the bend, then curves; in a tall fan with a trunk. `end` is where the parent's label
 * ends, `way` is 1 or -1.
 */
export function sideFan(end: number, way: number, gap: number, parent: Place, children: readonly Place[], isTall: boolean): FormFan {
  const bendOf = ({ x }: Place): number => way * Math.max(way * x - gap, way * end);
  const made = children.map((child) => {
    const bend = bendOf(child);
    return linkPath(bend - way * Math.min(LAP, Math.abs(bend - end)), bend, parent.y, child.x, child.y, isTall);
  });
  const trunks = made.map(([, trunk]) => trunk).filter((trunk) => trunk !== '');
  const leader = children[0] ? barPath(end, bendOf(children[0]), parent.y) : '';
  // The outermost hold all the others.
  return { trunk: leader + [...new Set([trunks[0], trunks.at(-1)])].join(''), branches: made.map(([own]) => own) };
}

/**
 * Links to children below: down to a line midway between the levels, along it, and down again. Curves to a row of labels would be
 * nearly level, and one thick band. `end` is where the parent's label ends, `k` the size of the text against 16px.
 */
export function belowFan(end: number, gap: number, k: number, parent: Place, children: readonly Place[]): FormFan {
  const to = (x: number, y: number): string => `${tenth(x)} ${tenth(y)}`;
  const parts = children.map(({ x, y }) => {
    const line = Math.max(y - gap / 2, end);
    const side = Math.sign(x - parent.x);
    const corner = Math.min(CORNER * k, Math.abs(x - parent.x) / 2, y - line);
    const turn = x - side * corner;
    return {
      branch: `M${to(turn - side * Math.min(LAP, corner), line)}H${tenth(turn)}Q${to(x, line)} ${to(x, line + corner)}V${tenth(y)}`,
      trunk: `M${to(parent.x, end)}V${tenth(Math.max(line - corner, end))}Q${to(parent.x, line)} ${to(parent.x + side * corner, line)}H${tenth(turn)}`,
    };
  });
  return { trunk: [...new Set([parts[0]?.trunk, parts.at(-1)?.trunk])].join(''), branches: parts.map(({ branch }) => branch) };
}

/** A straight line in the direction of a node, between two distances from its place. */
export function rayPath(place: Place, direction: Place, from: number, to: number): string {
  return `M${pointText(pointAt(place, direction, from, 0))}L${pointText(pointAt(place, direction, to, 0))}`;
}

/** A straight line across the direction of a node, at a distance from its place. */
export function acrossPath(place: Place, direction: Place, along: number, width: number): string {
  return `M${pointText(pointAt(place, direction, along, -width / 2))}L${pointText(pointAt(place, direction, along, width / 2))}`;
}

/** The fork behind a pill: three arms that say there is more. */
export function forkPath(place: Place, direction: Place, from: number, size: number): string {
  return [-0.5, 0, 0.5]
    .map((side) => {
      const at = (along: number, across: number): string => pointText(pointAt(place, direction, from + along * size, across * size));
      return `M${at(0, 0)}C${at(LEVEL, 0)} ${at(1 - LEVEL, side)} ${at(1, side)}`;
    })
    .join('');
}

/** A point as path data has it. */
export function pointText({ x, y }: Place): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** A tenth of a pixel is as fine as it is drawn at 100 %. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
