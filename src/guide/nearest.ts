/** Longer than any id that a person types; comparing such texts would only cost time. */
const LONGEST = 200;
/** With more slips than this a text is another text. */
const MOST = 4;

/**
 * The candidate that a person probably meant: the fewest typing slips away (a letter too many, too
 * few, another, or two swapped), at most one for each three letters and four in all; case is no slip. Of a path with
 * more parts only as many at its end are compared, so that "apis" and "apsi" are near to "basics/python-skills/apis".
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.trim().toLowerCase();
  const depth = value.split('/').length;
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const end = candidate.split('/').slice(-depth).join('/');
    const limit = Math.min(fewest - 0.5, Math.max(1, Math.floor(Math.max(wanted.length, end.length) / 3)), MOST);
    const slips = slipsTo(wanted, end.toLowerCase(), limit) + (end === candidate ? 0 : 0.5);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/**
 * Slips between what was typed and a word, or with `begun` the beginning of it that is nearest; Infinity
 * if they are more than `limit`. Each slip is tried in each way, so that the limit must be a small number.
 */
export function slipsTo(typed: string, word: string, limit: number, begun = false): number {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const [left, right] = [typed.slice(same), word.slice(same)];
  if (left === '' && (begun || right === '')) return 0;
  if (limit < 1 || left.length - right.length > limit || (!begun && right.length - left.length > limit)) return Infinity;
  const after = (typedMore: number, wordMore: number): number => slipsTo(left.slice(typedMore), right.slice(wordMore), limit - 1, begun);
  const swapped = left.length > 1 && left[0] === right[1] && left[1] === right[0];
  return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), swapped ? after(2, 2) : Infinity);
}
