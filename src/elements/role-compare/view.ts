import type { ComparedRow } from '../../query/compare-records.js';
import type { ComparisonFactor, ComparisonRating, ComparisonRole, RoleComparison } from '../../query/read-comparison.js';
import type { CommonStrings } from '../../locales/en/common.js';
import type { RoleCompareStrings } from '../../locales/en/role-compare.js';

/** All that the templates of a comparison draw. */
export interface CompareView {
  readonly comparison: RoleComparison;
  /** The roles that are shown, in the order of the columns. */
  readonly shown: readonly ComparisonRole[];
  readonly baseline: ComparisonRole | null;
  readonly rows: readonly ComparedRow<ComparisonRole, ComparisonFactor, ComparisonRating | null>[];
  /** How many equal rows "Differences only" hides. */
  readonly leftOut: number;
  readonly differing: boolean;
  /** Id of the role that a person chose; null for none. */
  readonly selected: string | null;
  /** Whether the factor stands above its cells. */
  readonly narrow: boolean;
  /** How many roles must stay. */
  readonly least: number;
  /** Accessible name of the table. */
  readonly name: string;
  readonly caption: string;
  readonly language: string;
  readonly strings: RoleCompareStrings;
  readonly common: CommonStrings;
}

/** Place of a role among all roles, which gives its colour and shape. */
export function placeOf(view: Pick<CompareView, 'comparison'>, role: ComparisonRole): number {
  return view.comparison.roles.indexOf(role);
}
