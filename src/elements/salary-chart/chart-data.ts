/** What the chart shows, from whichever place its data comes. */
import type { Band } from '../../guide/band.js';
import { GuideError } from '../../guide/error.js';
import { issue } from '../../guide/issue.js';
import type { Guide } from '../../guide/types.js';
import { bandMeasures } from '../../layout/band-measures.js';
import { guideMeasures } from '../../layout/guide-measures.js';
import type { Measure } from '../../layout/measure.js';

export interface ChartData {
  /** At least one. */
  readonly measures: readonly Measure[];
  /** Name of the table, where its author gave one. */
  readonly title: string;
  /** How many roles there are. */
  readonly roles: number;
  /** The guide that the figures are from; absent for one's own bands. */
  readonly guide?: Guide;
}

/** The pay of a guide. Throws `GuideError` for a guide that states none. */
export function guideData(guide: Guide): ChartData {
  const measures = guideMeasures(guide);
  if (measures.length === 0) throw new GuideError([issue('pay', 'at least one amount', guide.pay)]);
  return { measures, title: '', roles: guide.roles.length, guide };
}

/** Bands of one's own. `guide` only names the roles. */
export function bandData(bands: readonly Band[], title = '', guide?: Guide): ChartData {
  const roles = new Map(guide?.roles.map(({ id, label }) => [id, label]));
  return { measures: bandMeasures(bands, roles), title, roles: roles.size };
}
