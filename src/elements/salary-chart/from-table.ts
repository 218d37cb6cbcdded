/** Data from the table inside the element: a module of its own, loaded when there is such a table. */
import { readTable } from '../../controllers/light-table.js';
import { tableBands } from '../../formats/table-bands.js';
import type { Band } from '../../guide/band.js';

/** Undefined while the table has no row of figures. Throws `GuideError` for cells that are not understood. */
export async function bandsFrom(element: HTMLTableElement): Promise<{ readonly bands: readonly Band[]; readonly title: string } | undefined> {
  const table = readTable(element);
  if (!table) return undefined;
  const { bands, findings } = tableBands(table);
  if (findings.length > 0) throw (await import('../../formats/table-problem.js')).tableProblem(findings);
  return { bands, title: table.caption };
}
