import { deepFreeze } from './deep-freeze.js';
import { GuideError } from './error.js';
import { remember } from './guide-of.js';
import type { IdsOf } from './ids-of.js';
import { readGuide } from './reading.js';
import { rules } from './rules.js';
import type { Guide, GuideOf } from './types.js';

/**
 * Checks that data is a guide and returns it, deeply frozen, as a copy: the data stays as it is.
 *
 * Takes an object, not JSON text: whoever has text knows better what to say when it is no JSON.
 * From a literal (or `as const` data) the guide gets a type with its own ids, so that a query for
 * an unknown one does not compile; from anything else, any text is an id.
 *
 * @throws {GuideError} with all issues: those of single records, and those that span records as far
 * as the records concerned are readable.
 */
export function parseGuide<const Json>(json: Json): unknown extends Json ? Guide : GuideOf<IdsOf<Json>>;
export function parseGuide(json: unknown): Guide {
  const { issues, records, guide } = readGuide(json);
  const all = [...issues, ...rules.flatMap((rule) => rule(records))];
  if (all.length > 0) throw new GuideError(all);
  return remember(deepFreeze(guide));
}
