import type { Band } from '../guide/band.js';
import { byAxis, measureId, type Measure, type RoleMark, type Row } from './measure.js';

/**
 * The measures of one's own bands: an axis for each period and currency, groups and rows as their author ordered them.
 * `roles` are the names of roles by id, where they are known; their order gives the roles' shapes.
 */
export function bandMeasures(bands: readonly Band[], roles: ReadonlyMap<string, string> = new Map()): Measure[] {
  const ids = new Set([...roles.keys(), ...bands.flatMap(({ role }) => role ?? [])]);
  const marks = new Map([...ids].map((id, place): [string, RoleMark] => [id, { id, place }]));
  return byAxis(bands).map(({ items, ...axis }): Measure => {
    const groups = new Map<string, { label: string; role?: RoleMark; rows: Row[] }>();
    for (const band of items) {
      const label = band.group ?? roles.get(band.role ?? '') ?? band.role ?? '';
      const mark = marks.get(band.role ?? '');
      const group = groups.get(label) ?? { label, ...(mark && label ? { role: mark } : {}), rows: [] };
      groups.set(label, group);
      group.rows.push({ label: band.label, detail: band.note ?? '', what: label && band.label, amount: band.amount, ...(band.source ? { source: band.source } : {}), ...(mark && !label ? { role: mark } : {}) });
    }
    return { ...axis, id: measureId(`by-${axis.period}`, axis), kind: 'own', groups: [...groups.values()] };
  });
}
