/** Which guide a list of records belongs to. A question over such a list knows which ids there are; over any other it does not. */
import type { Guide } from './types.js';

/** The guide of each list that is known to be a collection of one, or the nodes of its roadmap. */
export const guideOf = new WeakMap<object, Guide>();

/** Remembers which lists are collections of a guide, and returns the guide. */
export function remember<G extends Guide>(guide: G): G {
  for (const part of Object.values(guide)) if (Array.isArray(part)) guideOf.set(part, guide);
  return guide;
}
