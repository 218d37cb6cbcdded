/** Where the figures of a measure come from, for the table and the foot. */
import type { CitedSource, Claim } from '../guide/types.js';
import type { Measure, Row } from '../layout/measure.js';

/** Line numbers of a row's source; none for text of the editors or a source that has a name instead. */
export function linesOf(source: CitedSource | string | undefined): readonly number[] {
  return typeof source === 'object' ? source.lines : [];
}

/** Name of a row's source, where it has one. */
export function nameOf(source: CitedSource | string | undefined): string {
  return typeof source === 'string' && source !== 'editorial' ? source : '';
}

/** "11, 12, 152–154": sorted, each once, three or more in a row as a range. */
export function lineList(lines: Iterable<number>): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const line of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === line - 1) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : run.join(', '))).join(', ');
}

/** All rows of a measure, in order. */
export function rowsOf(measure: Measure): readonly Row[] {
  return measure.groups.flatMap(({ rows }) => rows);
}

/** A claim beside what the guide's own averages give. */
export interface CheckedClaim {
  readonly claim: Claim;
  /** Per cent, to one decimal. */
  readonly computed: number;
}

/** The claims whose two roles both have an average of one kind in the measure, with the difference that those give. */
export function checkClaims(claims: readonly Claim[], measure: Measure): CheckedClaim[] {
  return claims.flatMap((claim) => {
    const averages = (role: string) => measure.groups.find((group) => group.role?.id === role)?.rows.filter(({ amount }) => amount?.value) ?? [];
    for (const { what, amount } of averages(claim.subject)) {
      const other = averages(claim.against).find((row) => row.what === what)?.amount?.value;
      if (amount?.value && other) return [{ claim, computed: Math.round((amount.value / other - 1) * 1000) / 10 }];
    }
    return [];
  });
}
