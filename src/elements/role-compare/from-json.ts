/** A comparison of one's own, checked piece by piece. Loaded where a quick look does not do. */
import { NothingToShow } from '../../controllers/nothing-to-show.js';
import { readComparison } from '../../query/read-comparison.js';
import type { Compared } from './view.js';

/** Throws `GuideError`, and `NothingToShow` for a comparison without roles. */
export async function fromJson(json: unknown): Promise<Compared> {
  const comparison = readComparison(json);
  if (comparison.roles.length === 0) throw new NothingToShow();
  return comparison.ratings.some(({ source }) => typeof source === 'object') ? { comparison, lines: (await import('./from-guide.js')).citedLines } : { comparison };
}
