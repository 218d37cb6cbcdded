/**
 * What a schema cannot say, because it spans records. Each rule is a pure function from the records
 * of a guide, with their paths, to issues. Addresses and figures are complete by themselves: the
 * schema checks them.
 */
import { orderedRanges } from './rules/figures.js';
import { nodeIds, uniqueIds } from './rules/ids.js';
import { oneStepAMonth } from './rules/plan.js';
import { noCycles, prerequisitesOutside } from './rules/prerequisites.js';
import { comparedWithAnother, markOrAmount, oneRatingEach } from './rules/ratings.js';
import { knownReferences, namedOnce, redirectedOnce, seeTopic } from './rules/references.js';
import type { Rule } from './rules/rule.js';

export type { Rule } from './rules/rule.js';

/** All rules, in the order in which their issues are told. */
export const rules: readonly Rule[] = [
  uniqueIds,
  nodeIds,
  knownReferences,
  namedOnce,
  seeTopic,
  redirectedOnce,
  orderedRanges,
  oneRatingEach,
  markOrAmount,
  comparedWithAnother,
  oneStepAMonth,
  prerequisitesOutside,
  noCycles,
];
