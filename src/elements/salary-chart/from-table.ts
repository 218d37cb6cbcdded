/** Data from the table inside the element: a module of its own, loaded when there is such a table. */
import { readTable } from '../../controllers/light-table.js';
import { withoutScale } from '../../formats/amount-words.js';
import { tableBands } from '../../formats/table-bands.js';
import type { Band } from '../../guide/band.js';
import type { ChartData } from './chart-data.js';

/** What `fromBands` makes of the bands and the title of a table; undefined while it has no row of figures. Throws `GuideError` for what is not understood. */
export async function fromTable(element: HTMLTableElement, fromBands: (bands: readonly Band[], title: string) => ChartData | Promise<ChartData>): Promise<ChartData | undefined> {
  const table = readTable(element);
  if (!table) return undefined;
  const { bands, findings } = tableBands(table);
  if (findings.length > 0) throw (await import('../../formats/table-problem.js')).tableProblem(findings);
  return fromBands(bands, withoutScale(table.caption));
}
