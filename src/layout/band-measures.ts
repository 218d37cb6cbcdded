import type { Band } from '../guide/band.js';
import { byAxis, measureId, type MeasureOfMany } from './axes.js';
import { groupBands, rolesOf } from './band-groups.js';

/**
 * The measures of one's own bands: an axis for each period and currency, groups and rows as their author ordered them.
 * `names` are the names of roles by id, where they are known; their order gives the roles' shapes.
 */
export function bandMeasures(bands: readonly Band[], names: ReadonlyMap<string, string> = new Map()): MeasureOfMany[] {
  const roles = [...new Set([...names.keys(), ...rolesOf(bands)])];
  return byAxis(bands).map(({ items, ...axis }) => ({ ...axis, id: measureId(`by-${axis.period}`, axis), kind: 'own', groups: groupBands(items, roles, names) }));
}
