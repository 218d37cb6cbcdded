/** Links of a mind map as path data. */

/** A link: along the leader from the end of the parent's label, then over the bend to the child, in one path without a seam. */
export function linkPath(labelEnd: number, bendStart: number, parentY: number, childX: number, childY: number): string {
  const middle = (bendStart + childX) / 2;
  const run = labelEnd === bendStart ? '' : `H${px(bendStart)}`;
  return `M${px(labelEnd)} ${px(parentY)}${run}C${px(middle)} ${px(parentY)} ${px(middle)} ${px(childY)} ${px(childX)} ${px(childY)}`;
}

/** The short line from a folded node's label to its pill, and the fork behind it that says there is more. `way` is 1 or -1. */
export function stubPath(labelEnd: number, pillStart: number, pillEnd: number, y: number, way: number, size: number): string {
  const x = (part: number): string => px(pillEnd + way * part * size);
  const arm = (side: number): string => `M${x(0)} ${px(y)}C${x(5 / 9)} ${px(y)} ${x(4 / 9)} ${px(y + side)} ${x(1)} ${px(y + side)}`;
  return `M${px(labelEnd)} ${px(y)}H${px(pillStart)}M${x(0)} ${px(y)}H${x(1)}${arm(-size / 2)}${arm(size / 2)}`;
}

/** A level line: a label too small to be read. */
export function barPath(from: number, to: number, y: number): string {
  return `M${px(from)} ${px(y)}H${px(to)}`;
}

/** A tenth of a pixel is as fine as it is drawn at 100 %. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
