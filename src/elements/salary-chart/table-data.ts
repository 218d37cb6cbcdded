/** Data from the table inside the element: a module of its own, loaded when there is such a table. */
import { readTable } from '../../controllers/light-table.js';
import { tableBands } from '../../formats/table-bands.js';
import { bandData, type ChartData } from './chart-data.js';

/** Undefined when the host holds no table with a row of figures. Throws `GuideError` for cells that are not understood. */
export function tableData(host: Element): ChartData | undefined {
  const table = readTable(host);
  return table && bandData(tableBands(table), table.caption);
}
