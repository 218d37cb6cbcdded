import { languageTag } from '../../controllers/locale.js';
import { common, type CommonStrings } from '../../locales/en/common.js';
import { roleCompare, type RoleCompareStrings } from '../../locales/en/role-compare.js';
import { stringsFor } from '../../locales/registry.js';
import { type ComparedRow, compareRecords } from '../../query/compare-records.js';
import type { ComparisonFactor, ComparisonRating, ComparisonRole, RoleComparison } from '../../query/read-comparison.js';
import { chosen, fitting } from './chosen-roles.js';
import type { RoleCompare } from './role-compare.js';
import { columnsIn } from './room.js';
import { type BarScale, barScale } from './round-end.js';

/** Data that can be drawn. What only a guide or a cited text brings is worked out by what read it. */
export interface Compared {
  readonly comparison: RoleComparison;
  /** The caption where `count` factors are compared. */
  readonly caption?: (count: number, language: string) => string;
  /** Which lines of the source the rows cite, in words. */
  readonly lines?: (rows: CompareView['rows'], language: string) => string;
}

/** What a person does in a comparison. */
export interface CompareActions {
  /** Shows or hides a role. */
  toggle(role: string): void;
  /** Measures the others against a role; the empty string for none. */
  measure(baseline: string): void;
  /** Hides equal rows, or shows them again. */
  differ(): void;
  /** Chooses the role whose header was pressed, or takes the choice back. */
  select(role: string): void;
}

/** A row with the length of its bars. */
export type CompareRow = ComparedRow<ComparisonRole, ComparisonFactor, ComparisonRating | null> & { readonly scale: BarScale | undefined };

/** What a person has done so far that no property says. */
export interface Done {
  /** Id of the role that is chosen; null for none. */
  readonly selected: string | null;
  /** What a tap changed elsewhere in the controls, for those who do not see it. */
  readonly change: string;
  /** Roles that a person brought in, the last one first: they stay when there is not room for all. */
  readonly recent: readonly string[];
}

/** All that the templates of a comparison draw. */
export interface CompareView {
  readonly comparison: RoleComparison;
  readonly lines: Compared['lines'];
  /** The roles that are shown, in the order of the columns. */
  readonly shown: readonly ComparisonRole[];
  readonly baseline: ComparisonRole | undefined;
  readonly rows: readonly CompareRow[];
  /** How many equal rows "Differences only" hides. */
  readonly leftOut: number;
  readonly differing: boolean;
  /** Id of the chosen role; null for none. */
  readonly selected: string | null;
  readonly change: string | undefined;
  /** How many roles fit side by side; two where the factor stands above its cells, and then two must stay. */
  readonly columns: number;
  /** Accessible name of the table. */
  readonly name: string;
  readonly caption: string;
  readonly language: string;
  readonly strings: RoleCompareStrings;
  readonly common: CommonStrings;
  readonly act: (action: keyof CompareActions, value: string) => unknown;
}

/** What a comparison shows of its data: which roles and factors, in which order, and how far they are from the baseline. */
export function compareView(
  { comparison, caption, lines }: Compared,
  host: RoleCompare,
  act: CompareView['act'],
  { change, recent = [], selected = null }: Partial<Done> = {},
): CompareView {
  const { title, ratings, roles: known } = comparison;
  const { label, differing } = host;
  const language = languageTag(host);
  const strings = stringsFor('roleCompare', language, roleCompare);
  const columns = columnsIn(host);
  const baseline = known.find(({ id }) => id === host.baseline);
  const shown = fitting(chosen(known, host.roles), columns, [host.baseline, selected ?? '', ...recent]);
  const factors = chosen(comparison.factors, host.factors);
  const { rows, leftOut } = compareRecords({
    roles: shown,
    factors,
    ratingOf: (role, factor) => ratings.find((rating) => rating.role === role.id && rating.factor === factor.id) ?? null,
    baseline: baseline ?? null,
    differing: differing && known.length > 1,
  });
  const count = (things: readonly unknown[]): [number, string] => [things.length, things.length.toLocaleString(language)];
  return {
    comparison,
    lines,
    shown,
    baseline,
    rows: rows.map((row) => ({ ...row, scale: barScale(row.factor.id, ratings) })),
    leftOut,
    differing,
    selected,
    change,
    columns,
    name: label || title || strings.name,
    caption: caption?.(factors.length, language) ?? title ?? strings.ownCaption(...count(factors), ...count(shown)),
    language,
    strings,
    common: stringsFor('common', language, common),
    act,
  };
}

/** Place of a role among all roles, which gives its colour and shape. */
export function placeOf({ comparison }: CompareView, role: ComparisonRole): number {
  return comparison.roles.indexOf(role);
}
