/** A table as an author wrote it -> bands. The headers decide what a column is. */
import type { Band } from '../guide/band.js';
import { slug } from '../guide/slug.js';
import type { Amount } from '../guide/types.js';
import { readCurrency, readPeriod, readScale, withoutScale, type Scale } from './amount-words.js';
import { readAmount, type WrittenAmount } from './read-amount.js';
import { saidAround } from './table-said.js';
import type { Finding, TableText, TableTextRow } from './table-text.js';

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

const PERIODS = 'pay a year, a month, an hour or a project';
const SCALES = 'amounts written out, or a scale like "in thousands" or "in millions"';
const spelled: Readonly<Record<Scale, string>> = { k: 'thousands', m: 'millions' };

/**
 * Reads bands from a table. Where several columns hold whole amounts (or averages), the row's header becomes the group and the
 * column's the label; a first column called "Role" names roles. What a cell does not say of its amount is taken from its column's
 * header, then the row's and its group's, the corner and the caption: the period (the year, if nothing names one), the scale, and
 * the currency (else that of the first other cell that names one). Cells, headers and captions that are not understood are
 * findings; `tableProblem` words them.
 */
export function tableBands(table: TableText): { readonly bands: readonly Band[]; readonly findings: readonly Finding[] } {
  const { caption, columns, rows, lost = [] } = table;
  const columnKinds = kindsOf(columns);
  const findings = [...lost, ...columns.flatMap((header, at) => columnFindings(header, at, columnKinds))];
  const named = [...columns.map((header) => readCurrency(withoutScale(header))), ...rows.flatMap(({ cells }) => cells.map((cell) => readAmount(cell)?.currency))];
  const currency = readCurrency(withoutScale(caption)) ?? (named.find(Boolean) || undefined);
  const bands = rows.flatMap((row) => rowBands(row, table, columnKinds, currency, findings));
  if (findings.length === 0 && bands.length === 0) findings.push(['table', 'a row with an amount', undefined]);
  return { bands, findings };
}

function kindsOf(columns: readonly string[]): ColumnKind[] {
  const found = columns.map((header) => kinds.find(([pattern]) => pattern.test(header))?.[1] ?? 'amount');
  const isSeveral = found.indexOf('average') !== found.lastIndexOf('average');
  return found.map((kind) => (isSeveral && kind === 'average' ? 'amount' : kind));
}

function columnFindings(header: string, at: number, columnKinds: readonly ColumnKind[]): Finding[] {
  const kind = columnKinds[at];
  if (kind === 'source' || kind === 'note') return [];
  if (kind === 'percentile') return [['table', 'averages, or amounts from and to: a percentile is neither', header]];
  const findings: Finding[] = [];
  if (readPeriod(header, true) === null) findings.push(['column header', PERIODS, header]);
  if (readScale(header, true) === null) findings.push(['column header', SCALES, header]);
  if (kind !== 'amount' && kind !== undefined && columnKinds.indexOf(kind) !== at) findings.push(['column header', `one column called "${kind}"`, header]);
  if (kind === 'amount' && columnKinds.indexOf(kind) !== columnKinds.lastIndexOf(kind) && !withoutScale(header)) findings.push([`column ${at + 2}`, 'a name in its header', header || undefined]);
  return findings;
}

/** An amount of a cell, or of the two cells of a range. */
type Written = { readonly [Field in keyof WrittenAmount]?: WrittenAmount[Field] | undefined };

function rowBands(row: TableTextRow, table: TableText, columnKinds: readonly ColumnKind[], otherCurrency: string | undefined, findings: Finding[]): Band[] {
  const { header, group = '', cells } = row;
  const { caption, corner, columns } = table;
  const at = (kind: ColumnKind) => columnKinds.indexOf(kind);
  const text = (kind: ColumnKind) => cells.filter((cell, place) => columnKinds[place] === kind && !blank.test(cell)).join(', ') || undefined;
  const once = ([path, expected, got]: Finding): undefined => {
    // A header says the same of each of its cells.
    if (!findings.some((each) => each[0] === path && each[1] === expected && each[2] === got)) findings.push([path, expected, got]);
  };
  const fail = (place: number, expected: string, got?: string) => once([`row ${JSON.stringify(header)}, column ${JSON.stringify(columns[place])}`, expected, got]);
  const around = (places: readonly number[]) => ({ columns: places.map((place) => columns[place] ?? ''), rows: [header, group], corner, caption });
  const read = (place: number): Written | undefined => {
    const cell = cells[place] ?? '';
    if (blank.test(cell)) return undefined;
    const { value: scale, finding } = saidAround(readScale, SCALES, around([place]));
    if (finding) return once(finding);
    const like = scale ? `an amount in ${spelled[scale]}, like "130", "140–220" or "over 200"` : 'an amount, like "$130,000", "140k–220k" or "over $200,000"';
    return readAmount(cell, scale) ?? fail(place, like, cell);
  };
  /** A cell that holds one end of a range, and says nothing of the other. */
  const readEnd = (kind: 'from' | 'to', other: 'min' | 'max'): Written | undefined => {
    const written = read(at(kind));
    return written && written[other] !== undefined ? fail(at(kind), 'one amount, this end of the range', cells[at(kind)]) : written;
  };
  const amount = ({ value, min, max, ...written }: Written, places: readonly number[]): Amount | undefined => {
    const [place = 0] = places;
    const currency = written.currency ?? places.map((each) => readCurrency(withoutScale(columns[each] ?? ''))).find(Boolean) ?? otherCurrency;
    if (!currency) return fail(place, 'a currency in the cell, its header or the caption, like "$" or "EUR"');
    const { value: period = 'year', finding } = written.period ? { value: written.period } : saidAround(readPeriod, PERIODS, around(places));
    if (finding) return once(finding);
    const paid = { currency, period };
    if (value !== undefined) return { statistic: 'average', value, ...paid };
    if (max === undefined) return min === undefined ? undefined : { statistic: 'over', min, ...paid };
    if (min === undefined) return { statistic: 'under', max, ...paid };
    return min > max ? fail(at('to'), `an amount from ${min}, the lower end`, String(max)) : { statistic: 'range', min, max, ...paid };
  };
  const role = slug(/^roles?$/i.test(corner) ? header : group) || undefined;
  const band = (written: Written | undefined, places: readonly number[], label = header, under = group): Band[] => {
    const found = written && amount(written, places);
    return found ? [{ label: withoutScale(label), group: withoutScale(under), role, amount: found, note: text('note'), source: text('source') }] : [];
  };
  const isSeveral = at('amount') !== columnKinds.lastIndexOf('amount');
  const whole = columns.flatMap((column, place) => (columnKinds[place] !== 'amount' ? [] : isSeveral ? band(read(place), [place], column, header) : band(read(place), [place])));
  const [low, high] = [readEnd('from', 'max'), readEnd('to', 'min')];
  for (const field of ['currency', 'period'] as const) {
    const [own, other] = [low?.[field], high?.[field]];
    if (own && other && own !== other) fail(at('to'), `the ${field} of the lower end, ${own}`, cells[at('to')]);
  }
  const ends = (low ?? high) && { ...low, ...high, value: undefined, min: low?.value ?? low?.min, max: high?.value ?? high?.max };
  return [...whole, ...band(read(at('average')), [at('average')]), ...band(ends, [...(low ? [at('from')] : []), ...(high ? [at('to')] : [])])];
}
