/** What records can be sorted by: keys of one type, or nothing. */
export type Sortable = string | number | bigint | boolean | Date | null | undefined;

function isMissing(key: unknown): boolean {
  return Number.isNaN(key ?? NaN);
}

/** Orders two keys; what is missing (null, undefined, NaN) comes last whatever the `sign`. */
export function compareKeys(a: unknown, b: unknown, sign: 1 | -1): number {
  const [x, y] = [a as number, b as number];
  return Number(isMissing(a)) - Number(isMissing(b)) || (Number(x > y) - Number(x < y)) * sign;
}
