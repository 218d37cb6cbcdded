/** A table as plain text: what a reader sees in it, without markup. */
export interface TableText {
  /** Text of the caption; the empty string when there is none. */
  readonly caption: string;
  /** Header of the first column (the corner). */
  readonly corner: string;
  /** Headers of the columns after the first. */
  readonly columns: readonly string[];
  readonly rows: readonly TableTextRow[];
  /** What stands in the page and not in this table: a cell that has no column, another table. */
  readonly lost?: readonly Finding[];
}

/** What is not understood: where, what was expected, what stood there. */
export type Finding = readonly [path: string, expected: string, got: unknown];

export interface TableTextRow {
  /** Text of the first cell of the row. */
  readonly header: string;
  /** Header of the group of rows above (a row that holds one header and nothing else); absent before the first such row. */
  readonly group?: string;
  /** One text for each of the table's columns; the empty string for a cell that is empty or missing. */
  readonly cells: readonly string[];
}
