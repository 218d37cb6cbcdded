/** A table as an author wrote it -> bands. The headers decide what a column is. */
import type { Band } from '../guide/band.js';
import { GuideError, type GuideIssue } from '../guide/error.js';
import { issue } from '../guide/issue.js';
import { slug } from '../guide/slug.js';
import type { Amount, Period } from '../guide/types.js';
import { readAmount, readCurrency, readPeriod, type WrittenAmount } from './read-amount.js';
import type { TableText, TableTextRow } from './table-text.js';

type ColumnKind = 'average' | 'from' | 'to' | 'source' | 'note' | 'percentile' | 'amount';

/** A column with any other header holds whole amounts: "$130,000", "140k–220k", "over $200,000". */
const kinds: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^(?:average|mean)\b/i, 'average'],
  [/^(?:from|min|minimum|low|lowest)\b/i, 'from'],
  [/^(?:to|max|maximum|high|highest)\b/i, 'to'],
  [/^(?:source|lines?)\b/i, 'source'],
  [/^(?:notes?|remarks?)\b/i, 'note'],
  [/\b(?:median|(?:per|deci|quar)[ct]?ile|p\d\d)\b/i, 'percentile'],
];

const blank = /^(?:|[-–—]|n\/?a|not stated)$/i;

interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly at: number;
}

/**
 * Reads bands from a table. Where several columns hold whole amounts, the row's header becomes the group and the column's
 * the label; a first column called "Role" names roles. A period or currency that a cell does not name is taken from its
 * column's header, then the caption, then the first other cell that names one; a period that nothing names is the year.
 * Throws `GuideError` that names each cell that is not understood.
 */
export function tableBands(table: TableText): readonly Band[] {
  const columns = table.columns.map((header, at): Column => ({ header, at, kind: kinds.find(([pattern]) => pattern.test(header))?.[1] ?? 'amount' }));
  const issues = columns.flatMap(({ kind, header }) => (kind === 'percentile' ? [issue('table', 'averages, or amounts from and to: a percentile is neither', header)] : []));
  const around = surroundings(table);
  const bands = table.rows.flatMap((row) => rowBands(row, table, columns, around, issues));
  if (issues.length === 0 && bands.length === 0) issues.push(issue('table', 'a row with an amount', undefined));
  if (issues.length > 0) throw new GuideError(issues);
  return bands;
}

interface Surroundings {
  readonly currency: string | undefined;
  readonly period: Period;
}

function surroundings({ caption, columns, rows }: TableText): Surroundings {
  const cells = rows.flatMap((row) => row.cells).flatMap((cell) => readAmount(cell) ?? []);
  return {
    currency: readCurrency(caption) ?? columns.map(readCurrency).find(Boolean) ?? cells.find((cell) => cell.currency)?.currency,
    period: readPeriod(caption) ?? 'year',
  };
}

function rowBands(row: TableTextRow, table: TableText, columns: readonly Column[], around: Surroundings, issues: GuideIssue[]): Band[] {
  const isRole = /^roles?$/i.test(table.corner);
  const whole = columns.filter(({ kind }) => kind === 'amount');
  const text = (kind: ColumnKind) => columns.flatMap((column) => (column.kind === kind ? (row.cells[column.at] ?? '') : [])).find((cell) => !blank.test(cell));
  const [note, source] = [text('note'), text('source')];
  const shared = { ...(note ? { note } : {}), ...(source ? { source } : {}) };
  const role = slug(isRole ? row.header : (row.group ?? ''));
  const named = role ? { role } : {};
  const reader = new RowReader(row, around, issues);
  const bands: Band[] = [];
  for (const column of whole) {
    const amount = reader.amount(reader.cell(column), column);
    if (!amount) continue;
    bands.push(whole.length > 1 ? { label: column.header, group: row.header, ...named, amount, ...shared } : { label: row.header, group: row.group ?? '', ...named, amount, ...shared });
  }
  const at = (kind: ColumnKind) => columns.find((column) => column.kind === kind);
  const [average, from, to] = [at('average'), at('from'), at('to')];
  const ends = [average && reader.amount(reader.cell(average), average), reader.range(from, to)];
  for (const amount of ends) if (amount) bands.push({ label: row.header, group: row.group ?? '', ...named, amount, ...shared });
  return bands;
}

/** Reads the cells of one row and collects what is not understood. */
class RowReader {
  readonly #row: TableTextRow;
  readonly #around: Surroundings;
  readonly #issues: GuideIssue[];

  constructor(row: TableTextRow, around: Surroundings, issues: GuideIssue[]) {
    this.#row = row;
    this.#around = around;
    this.#issues = issues;
  }

  /** What a cell says; undefined for one that is empty or not understood. */
  cell({ at, header }: Column): WrittenAmount | undefined {
    const text = this.#row.cells[at] ?? '';
    if (blank.test(text)) return undefined;
    const written = readAmount(text);
    if (!written) this.#fail(header, `an amount, like "$130,000", "140k–220k" or "over $200,000"`, text);
    return written;
  }

  amount(written: WrittenAmount | undefined, { header }: Column): Amount | undefined {
    if (!written) return undefined;
    const { min, max, value } = written;
    const paid = this.#paid(written, header);
    if (!paid) return undefined;
    if (value !== undefined) return { statistic: 'average', value, ...paid };
    if (min !== undefined && max !== undefined) return { statistic: 'range', min, max, ...paid };
    return min === undefined ? { statistic: 'under', max: max ?? 0, ...paid } : { statistic: 'over', min, ...paid };
  }

  /** A range from two cells, each with one end; one end alone is open on the other side. */
  range(from: Column | undefined, to: Column | undefined): Amount | undefined {
    const low = from && this.cell(from);
    const high = to && this.cell(to);
    const [min, max] = [low?.value ?? low?.min, high?.value ?? high?.max];
    const written = { ...low, ...high };
    const paid = (low ?? high) && this.#paid(written, (low ? from.header : to?.header) ?? '');
    if (!paid) return undefined;
    if (min !== undefined && max !== undefined && min > max) return this.#fail(to?.header ?? '', `an amount from ${min}, the lower end`, String(max));
    if (min !== undefined && max !== undefined) return { statistic: 'range', min, max, ...paid };
    if (min !== undefined) return { statistic: 'over', min, ...paid };
    return max === undefined ? undefined : { statistic: 'under', max, ...paid };
  }

  #paid(written: WrittenAmount, header: string): { currency: string; period: Period } | undefined {
    const currency = written.currency ?? readCurrency(header) ?? this.#around.currency;
    if (!currency) return this.#fail(header, 'a currency in the cell, its header or the caption, like "$" or "EUR"', undefined);
    return { currency, period: written.period ?? readPeriod(header) ?? this.#around.period };
  }

  #fail(column: string, expected: string, got: unknown): undefined {
    this.#issues.push(issue(`row ${JSON.stringify(this.#row.header)}, column ${JSON.stringify(column)}`, expected, got));
    return undefined;
  }
}
