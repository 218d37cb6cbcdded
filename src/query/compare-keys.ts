/** What records can be sorted by: keys of one type, or nothing. */
export type Sortable = string | number | bigint | boolean | Date | null | undefined;

/** 1 for what is missing (null, undefined, NaN), else 0. */
function missing(key: unknown): number {
  return Number.isNaN(key ?? NaN) ? 1 : 0;
}

/** Orders two keys; what is missing (null, undefined, NaN) comes last whatever the `sign`. */
export function compareKeys(a: unknown, b: unknown, sign: 1 | -1): number {
  return missing(a) - missing(b) || (Number((a as number) > (b as number)) - Number((a as number) < (b as number))) * sign;
}
