/** Reads the table inside an element: what an author wrote, and what readers without JavaScript see. */
import type { Finding, TableText, TableTextRow } from '../formats/table-text.js';
import { hostAround } from './host-around.js';

/**
 * A table as text, or undefined when it has no row of figures. The last row of the
 * head (without a `<thead>`, the first row) names the columns, the first cell of each row names the row, and a row that
 * holds one header cell alone names the group of rows below it. A spanned cell counts in each row that it spans, and in
 * the first of its columns. Left out are a column without a name and without a cell, and the foot: it holds remarks and totals.
 * Cells beyond the columns of the head, and other tables and lists of the element, are `lost`.
 */
export function readTable(table: HTMLTableElement): TableText | undefined {
  const grid = cellGrid([...table.rows].filter((row) => row.parentElement !== table.tFoot));
  const headRow = Math.max((table.tHead?.rows.length ?? 1) - 1, 0);
  const [corner = '', ...headers] = Array.from(grid[headRow]?.cells ?? [], text);
  const rows: TableTextRow[] = [];
  const lost = besides(table);
  let group: string | undefined;
  for (const { cells, alone } of grid.slice(headRow + 1)) {
    const [header = '', ...rest] = Array.from(cells, text);
    if (alone) group = header;
    else if (header || rest.some(Boolean)) {
      const count = rest.reduce((last, cell, column) => (cell ? column + 1 : last), 0);
      if (count > headers.length) lost.push([`row ${JSON.stringify(header)}`, `at most ${headers.length} cells after the first, as the head has`, count]);
      rows.push({ header, cells: headers.map((_, column) => rest[column] ?? ''), ...(group === undefined ? {} : { group }) });
    }
  }
  const used = headers.map((name, column) => name !== '' || rows.some(({ cells }) => cells[column]));
  const inUse = (texts: readonly string[]) => texts.filter((_, column) => used[column]);
  return rows.length > 0 ? { caption: text(table.caption), corner, columns: inUse(headers), rows: rows.map((row) => ({ ...row, cells: inUse(row.cells) })), lost } : undefined;
}

/** Other tables of the element, and lists that are its children. */
function besides(table: HTMLTableElement): Finding[] {
  const host = hostAround(table);
  const others = [...host.querySelectorAll('table, :scope > :is(ul, ol, dl)')].filter((other) => other !== table && !table.contains(other) && !other.closest('[data-fallback]'));
  return others.map(({ localName }) => [`${host.localName} > ${localName}`, 'one <table>, and data-fallback on what else stands in without JavaScript', `<${localName}> beside the table that is read`]);
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
