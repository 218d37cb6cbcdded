/** Reads the table inside an element: what an author wrote, and what readers without JavaScript see. */
import type { TableText, TableTextRow } from '../formats/table-text.js';

/**
 * A table as text, or undefined when it has no row of figures. The last row of the
 * head (without a `<thead>`, the first row) names the columns, the first cell of each row names the row, and a row that
 * holds one header cell alone names the group of rows below it. A spanned cell counts in each row that it spans, and in
 * the first of its columns. The foot is left out: it holds remarks and totals.
 */
export function readTable(table: HTMLTableElement): TableText | undefined {
  const grid = cellGrid([...table.rows].filter((row) => row.parentElement !== table.tFoot));
  const headRow = Math.max((table.tHead?.rows.length ?? 1) - 1, 0);
  const [corner = '', ...columns] = (grid[headRow]?.cells ?? []).map(text);
  const rows: TableTextRow[] = [];
  let group: string | undefined;
  for (const { cells, alone } of grid.slice(headRow + 1)) {
    const [header = '', ...rest] = cells.map(text);
    if (alone) group = header;
    else if (header || rest.some(Boolean)) rows.push({ header, cells: columns.map((_, column) => rest[column] ?? ''), ...(group === undefined ? {} : { group }) });
  }
  return rows.length > 0 ? { caption: text(table.caption), corner, columns, rows } : undefined;
}

interface GridRow {
  readonly cells: (HTMLTableCellElement | undefined)[];
  /** The row is one header cell that stands for the rows below. */
  readonly alone: boolean;
}

function cellGrid(rows: readonly HTMLTableRowElement[]): GridRow[] {
  const grid: GridRow[] = rows.map(({ cells: [first, ...others] }) => ({
    cells: [],
    alone: first?.localName === 'th' && others.length === 0 && (first.colSpan > 1 || /group$/.test(first.scope)),
  }));
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at] && column in grid[at].cells) column++;
      const last = cell.rowSpan === 0 ? grid.length : at + cell.rowSpan;
      for (const below of grid.slice(at, last)) {
        for (let spanned = 0; spanned < cell.colSpan; spanned++) below.cells[column + spanned] = spanned === 0 ? cell : undefined;
      }
      column += cell.colSpan;
    }
  });
  return grid;
}

function text(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
