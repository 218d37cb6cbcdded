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
    let slips = Infinity;
    if (wanted !== '' && candidate.endsWith(`/${wanted}`)) slips = 0.5;
    else if (Math.abs(wanted.length - candidate.length) <= limit) slips = cell(slipsTo(wanted, candidate.toLowerCase(), limit), candidate.length);
    if (slips <= limit) [best, fewest] = [candidate, slips];
  }
  return best;
}

/**
 * Slips between a text and each beginning of another, from the empty one to the whole (optimal string
 * alignment); an empty list once all are more than `limit`.
 */
export function slipsTo(typed: string, word: string, limit: number): readonly number[] {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 0; row < typed.length; row++) {
    const now = [row + 1];
    for (let column = 0; column < word.length; column++) {
      const same = typed[row] === word[column];
      const swapped = typed[row] === word[column - 1] && typed[row - 1] === word[column];
      now.push(
        Math.min(
          cell(last, column + 1) + 1,
          cell(now, column) + 1,
          cell(last, column) + (same ? 0 : 1),
          swapped ? cell(before, column - 1) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...now) > limit) return [];
    [before, last] = [last, now];
  }
  return last;
}

/** A cell of the table; outside it (before the first row) nothing is near. */
function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
