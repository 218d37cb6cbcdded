/** Links of a mind map as path data. */

/** How much higher than wide a bend into a trunk, and out of it, is. */
export const STEEP = 2;

/**
 * A link: along the leader from the end of the parent's label, then over the bend to the child, in one path without a seam.
 * In a tall fan it leaves the leader on a trunk, the same for all that lie on that side, and the child's own is a branch from
 * there: as curves of their own, the links of a hundred siblings would be one thick band.
 */
export function linkPath(labelEnd: number, bendStart: number, parentY: number, childX: number, childY: number, isTall = false): readonly [own: string, trunk: string] {
  const reach = Math.sign(childY - parentY) * Math.abs(childX - bendStart) * STEEP;
  const [x, from, to, turn] = [(bendStart + childX) / 2, parentY, childY, childY - reach].map(px) as [string, string, string, string];
  const end = `${x} ${to} ${px(childX)} ${to}`;
  const start = barPath(labelEnd, bendStart, parentY);
  return isTall && Math.abs(childY - parentY) > 2 * Math.abs(reach)
    ? [`M${x} ${turn}Q${end}`, `${start}Q${x} ${from} ${x} ${px(parentY + reach)}V${turn}`]
    : [`${start}C${x} ${from} ${end}`, ''];
}

/** The short line from a folded node's label to its pill, and the fork behind it that says there is more. `way` is 1 or -1. */
export function stubPath(labelEnd: number, pillStart: number, pillEnd: number, y: number, way: number, size: number): string {
  const arms = [-0.5, 0, 0.5].map((side) => {
    const [one, two, end, rise] = [(5 / 9) * way, (4 / 9) * way, way, side].map((part) => px(part * size)) as [string, string, string, string];
    return `M${px(pillEnd)} ${px(y)}c${one} 0 ${two} ${rise} ${end} ${rise}`;
  });
  return barPath(labelEnd, pillStart, y) + arms.join('');
}

/** A level line: a label too small to be read. */
export function barPath(from: number, to: number, y: number): string {
  return `M${px(from)} ${px(y)}H${px(to)}`;
}

/** A tenth of a pixel is as fine as it is drawn at 100 %. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
