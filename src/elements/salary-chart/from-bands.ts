/** Bands of one's own that need reading: several axes, cited lines, names of roles from a guide, or something that is wrong. Loaded on use. */
import { NothingToShow } from '../../controllers/nothing-to-show.js';
import { readBands } from '../../formats/read-bands.js';
import { bandMeasures } from '../../layout/band-measures.js';
import { lineList, linesOf, nameOf } from '../../render/pay-sources.js';
import { withWords, wordsFor, type ChartData, type ChartHost } from './chart-data.js';
import { chartData } from './measure-control.js';

/** The host's guide only names the roles. Throws `GuideError` for what is no list of bands, and `NothingToShow` for an empty one. */
export function bandData(json: unknown, host: ChartHost, title: string): ChartData {
  const bands = readBands(json);
  if (bands.length === 0) throw new NothingToShow();
  const names = new Map(host.guide?.roles.map(({ id, label }) => [id, label]));
  const measures = bandMeasures(bands, names).map(({ groups, ...measure }) => {
    const named = groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, lines: lineList(linesOf(row.source)), source: nameOf(row.source) })) }));
    return withWords({ ...measure, groups: named }, wordsFor(host));
  });
  return chartData(measures, host, title);
}
