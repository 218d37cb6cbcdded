/** Longer than any id that a person types; comparing such texts would only cost time. */
const LONGEST = 200;

/**
 * The candidate that a person probably meant: the fewest typing slips away (a letter too many, too
 * few, another, or two swapped), at most one for each three letters; case is no slip. The end of a
 * path, like "apis" for "basics/python-skills/apis", counts as near.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  if (value.length > LONGEST) return undefined;
  const wanted = value.trim().toLowerCase();
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const limit = Math.min(fewest - 1, Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)));
    const slips = wanted !== '' && candidate.endsWith(`/${wanted}`) ? 0.5 : distance(wanted, candidate.toLowerCase(), limit);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** Slips between two texts (optimal string alignment); Infinity once it is more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(get(last, column) + 1, get(now, column - 1) + 1, get(last, column - 1) + (same ? 0 : 1));
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) slips = Math.min(slips, get(before, column - 2) + 1);
      now.push(slips);
    }
    if (Math.min(...now) > limit) return Infinity;
    [before, last] = [last, now];
  }
  const slips = get(last, b.length);
  return slips <= limit ? slips : Infinity;
}

/** A cell of the table; outside it (before the first row) nothing is near. */
function get(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
