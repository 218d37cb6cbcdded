/** A table as an author wrote it -> bands. The headers decide what a column is. */
import type { Band } from '../guide/band.js';
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

/** What is not understood: where, what was expected, what stood there. */
export type Finding = readonly [path: string, expected: string, got: unknown];

/**
 * Reads bands from a table. Where several columns hold whole amounts, the row's header becomes the group and the column's
 * the label; a first column called "Role" names roles. A period or currency that a cell does not name is taken from its
 * column's header, then the caption, then the first other cell that names one; a period that nothing names is the year.
 * Cells that are not understood are findings; `tableProblem` words them.
 */
export function tableBands(table: TableText): { readonly bands: readonly Band[]; readonly findings: readonly Finding[] } {
  const { caption, columns, rows } = table;
  const columnKinds = columns.map((header) => kinds.find(([pattern]) => pattern.test(header))?.[1] ?? 'amount');
  const findings = columns.flatMap((header, at): Finding[] => (columnKinds[at] === 'percentile' ? [['table', 'averages, or amounts from and to: a percentile is neither', header]] : []));
  const named = [...columns.map(readCurrency), ...rows.flatMap(({ cells }) => cells.map((cell) => readAmount(cell)?.currency))];
  const around = { currency: readCurrency(caption) ?? (named.find(Boolean) || undefined), period: readPeriod(caption) ?? 'year' };
  const bands = rows.flatMap((row) => rowBands(row, table, columnKinds, around, findings));
  if (findings.length === 0 && bands.length === 0) findings.push(['table', 'a row with an amount', undefined]);
  return { bands, findings };
}

/** An amount of a cell, or of the two cells of a range. */
type Written = { readonly [Field in keyof WrittenAmount]?: WrittenAmount[Field] | undefined };

function rowBands(
  { header, group = '', cells }: TableTextRow,
  { corner, columns }: TableText,
  columnKinds: readonly ColumnKind[],
  around: { readonly currency: string | undefined; readonly period: Period },
  findings: Finding[],
): Band[] {
  const at = (kind: ColumnKind) => columnKinds.indexOf(kind);
  const text = (kind: ColumnKind) => cells.find((cell, place) => columnKinds[place] === kind && !blank.test(cell));
  const fail = (place: number, expected: string, got?: string): undefined =>
    void findings.push([`row ${JSON.stringify(header)}, column ${JSON.stringify(columns[place])}`, expected, got]);
  const read = (place: number): Written | undefined => {
    const cell = cells[place] ?? '';
    return blank.test(cell) ? undefined : (readAmount(cell) ?? fail(place, 'an amount, like "$130,000", "140k–220k" or "over $200,000"', cell));
  };
  const amount = ({ value, min, max, ...written }: Written, place: number): Amount | undefined => {
    const own = columns[place] ?? '';
    const currency = written.currency ?? readCurrency(own) ?? around.currency;
    if (!currency) return fail(place, 'a currency in the cell, its header or the caption, like "$" or "EUR"');
    const paid = { currency, period: written.period ?? readPeriod(own) ?? around.period };
    if (value !== undefined) return { statistic: 'average', value, ...paid };
    if (max === undefined) return min === undefined ? undefined : { statistic: 'over', min, ...paid };
    if (min === undefined) return { statistic: 'under', max, ...paid };
    return min > max ? fail(at('to'), `an amount from ${min}, the lower end`, String(max)) : { statistic: 'range', min, max, ...paid };
  };
  const role = slug(/^roles?$/i.test(corner) ? header : group) || undefined;
  const band = (written: Written | undefined, place: number, label = header, under = group): Band[] => {
    const found = written && amount(written, place);
    return found ? [{ label, group: under, role, amount: found, note: text('note'), source: text('source') }] : [];
  };
  const isSeveral = at('amount') !== columnKinds.lastIndexOf('amount');
  const whole = columns.flatMap((column, place) => (columnKinds[place] !== 'amount' ? [] : isSeveral ? band(read(place), place, column, header) : band(read(place), place)));
  const [low, high] = [read(at('from')), read(at('to'))];
  const ends = (low ?? high) && { ...low, ...high, value: undefined, min: low?.value ?? low?.min, max: high?.value ?? high?.max };
  return [...whole, ...band(read(at('average')), at('average')), ...band(ends, at(low ? 'from' : 'to'))];
}
