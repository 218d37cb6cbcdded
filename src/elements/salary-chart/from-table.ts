/** Data from the table inside the element: a module of its own, loaded when there is such a table. */
import { readTable } from '../../controllers/light-table.js';
import { tableBands } from '../../formats/table-bands.js';
import type { Band } from '../../guide/band.js';

/** Undefined when the host holds no table with a row of figures. Throws `GuideError` for cells that are not understood. */
export async function bandsInside(host: Element): Promise<{ readonly bands: readonly Band[]; readonly title: string } | undefined> {
  const table = readTable(host);
  if (!table) return undefined;
  const { bands, findings } = tableBands(table);
  if (findings.length > 0) throw (await import('../../formats/table-problem.js')).tableProblem(findings);
  return { bands, title: table.caption };
}
