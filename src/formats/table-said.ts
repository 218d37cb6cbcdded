/** What the texts around a cell say of its amount. */
import { namesPay } from './amount-words.js';
import type { Finding } from './table-text.js';

/** The headers and the caption that a cell stands under. */
export interface Surroundings {
  /** Header of the cell's column; of both columns where two cells make a range. */
  readonly columns: readonly string[];
  /** Header of the row, and of its group. */
  readonly rows: readonly string[];
  readonly corner: string;
  readonly caption: string;
}

/** Reads one thing in a text; null for what is not understood. `bare` is true where words stand for the amounts beneath and nothing else. */
type Reader<Value> = (text: string, bare?: boolean) => Value | undefined | null;

/** A place, its text, and what that says. */
type Said<Value> = readonly [path: string, text: string, value: Value | undefined | null];

/**
 * What the nearest text says: the column's header, then the row's (where it is about pay), the corner, the caption. A finding
 * where that is not understood, where two headers say different things, and where only a row's name may say it ("Hourly workers").
 */
export function saidAround<Value extends string>(
  read: Reader<Value>,
  expected: string,
  { columns, rows, corner, caption }: Surroundings,
): { readonly value?: Value | undefined; readonly finding?: Finding } {
  const headers: readonly Said<Value>[] = [
    ...columns.map((text): Said<Value> => ['column header', text, read(text, true)]),
    ...rows.filter((text) => namesPay.test(text)).map((text): Said<Value> => ['row header', text, read(text)]),
  ];
  const further: readonly Said<Value>[] = [
    ['corner', corner, read(corner)],
    ['caption', caption, read(caption, true)],
  ];
  const [first, ...others] = headers.filter(isSaid);
  const other = others.find(([, , value]) => value !== first?.[2]);
  if (first && other) return { finding: [other[0], `the same as in ${JSON.stringify(first[1])}: ${expected}`, other[1]] };
  const nearest = first ?? further.find(isSaid);
  if (nearest) {
    const [path, text, value] = nearest;
    return value == null ? { finding: [path, expected, text] } : { value };
  }
  const doubtful = rows.find((row) => read(row) !== undefined);
  return doubtful ? { finding: ['row header', `${expected}, in the header of the column or in the caption`, doubtful] } : {};
}

function isSaid([, , value]: Said<string>): boolean {
  return value !== undefined;
}
