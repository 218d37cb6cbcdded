import type { Band } from '../guide/band.js';
import type { Row, RowGroup } from './measure.js';

/** Ids of the roles that bands name, in the order of their author: their places decide shape and colour. */
export function rolesOf(bands: readonly Band[]): string[] {
  return [...new Set(bands.flatMap(({ role }) => role ?? []))];
}

/** Bands under their headings, both in the order of their author. `names` are the names of roles by id, where they are known. */
export function groupBands(bands: readonly Band[], roles: readonly string[], names?: ReadonlyMap<string, string>): RowGroup[] {
  const groups = new Map<string, RowGroup & { readonly rows: Row[] }>();
  for (const { label, group, role: id, amount, note, source } of bands) {
    const heading = group ?? (id && (names?.get(id) ?? id)) ?? '';
    const role = id ? { id, place: roles.indexOf(id) } : undefined;
    const found = groups.get(heading) ?? { label: heading, role: heading ? role : undefined, rows: [] };
    groups.set(heading, found);
    found.rows.push({ label, detail: note ?? '', what: heading && label, amount, source, role: heading ? undefined : role });
  }
  return [...groups.values()];
}
