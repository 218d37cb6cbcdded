/** A comparison of one's own, checked piece by piece. Loaded where a quick look does not do. */
import { readComparison } from '../../query/read-comparison.js';
import type { Compared } from './view.js';

/** Throws `GuideError`. */
export async function fromJson(json: unknown): Promise<Compared> {
  const comparison = readComparison(json);
  return comparison.ratings.some(({ source }) => typeof source === 'object') ? { comparison, lines: (await import('./from-guide.js')).citedLines } : { comparison };
}
