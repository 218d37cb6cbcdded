import { buildItems } from '../../tree/build-items.js';
import type { Roadmap } from './roadmap.js';

/**
 * Stands in for the built-in guide until it is there, so that nothing below moves when it comes. It is never seen or read out:
 * only the space that it takes counts, so it has the guide's six stages and texts of one line.
 */
export function standIn(): Roadmap {
  const stage = { label: '-', children: [{ label: '-' }] };
  return { tree: buildItems({ label: '', children: [stage, stage, stage, stage, stage, stage] }), roles: [] };
}
