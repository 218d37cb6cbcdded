/** The one comparison of roles by factors. It takes plain records, so that a guide and a comparison of one's own are alike to it. */
import type { Mark } from '../guide/types.js';
import { MARKS } from './is-plain.js';

/** An amount that can be set against another of the same currency and period. Only a `value` has a difference: ranges and open ends do not. */
export interface ComparedAmount {
  readonly value?: number | undefined;
  readonly currency?: string | undefined;
  readonly period?: string | undefined;
}

/** What one role is rated by one factor. */
export interface ComparedRating {
  readonly mark: Mark | null;
  readonly label: string;
  readonly amount?: ComparedAmount | undefined;
}

/** How far a rating is from the baseline's; positive is more. */
export type Difference<Amount extends ComparedAmount = ComparedAmount> =
  /** An amount in the unit of both; `percent` of the baseline's amount, unrounded. */
  | { readonly kind: 'money'; readonly amount: number; readonly percent: number; readonly currency: Amount['currency']; readonly period: Amount['period'] }
  /** Steps on the scale no, partial, yes. */
  | { readonly kind: 'mark'; readonly steps: number };

/** One role by one factor. `Rating` may be null where the records have none. */
export interface ComparedCell<Role, Rating extends ComparedRating | null> {
  readonly role: Role;
  readonly rating: Rating;
  /** Absent without a baseline, for the baseline itself, and where no difference can be measured. */
  readonly difference?: Difference<NonNullable<NonNullable<Rating>['amount']>>;
}

/** One factor, with a cell for each role in the order of the roles. */
export interface ComparedRow<Role, Factor, Rating extends ComparedRating | null> {
  readonly factor: Factor;
  readonly cells: readonly ComparedCell<Role, Rating>[];
  /** Whether any two of the ratings, the baseline's included, are not the same. A missing one equals only a missing one. */
  readonly differs: boolean;
}

/** What is compared. */
export interface RecordsToCompare<Role, Factor, Rating extends ComparedRating | null> {
  readonly roles: readonly Role[];
  readonly factors: readonly Factor[];
  readonly ratingOf: (role: Role, factor: Factor) => Rating;
  /** The role that the others are measured against; it need not be among them. */
  readonly baseline: Role | null;
  /** Leaves out the factors in which all are rated the same. */
  readonly differing: boolean;
}

/** The rows, and how many were left out because all are rated the same. */
export function compareRecords<Role, Factor, Rating extends ComparedRating | null>({
  roles,
  factors,
  ratingOf,
  baseline,
  differing,
}: RecordsToCompare<Role, Factor, Rating>): { readonly rows: readonly ComparedRow<Role, Factor, Rating>[]; readonly leftOut: number } {
  const all = baseline === null ? roles : [...roles, baseline];
  const rows = factors.map((factor): ComparedRow<Role, Factor, Rating> => {
    const base = baseline && ratingOf(baseline, factor);
    const cells = roles.map((role) => {
      const rating = ratingOf(role, factor);
      const difference = role !== baseline && differenceOf(rating, base);
      return { role, rating, ...(difference && { difference }) };
    });
    return { factor, cells, differs: new Set(all.map((role) => content(ratingOf(role, factor)))).size > 1 };
  });
  const shown = rows.filter((row) => row.differs || !differing);
  return { rows: shown, leftOut: rows.length - shown.length };
}

/** Marks that are equal but worded unlike ("Yes", "Advanced") differ by nothing that can be counted. */
function differenceOf(rating: ComparedRating | null, base: ComparedRating | null): Difference | undefined {
  if (!rating || !base) return undefined;
  const { amount: a, mark } = rating;
  const { amount: b, mark: against } = base;
  if (a && b) {
    const { value, currency, period } = a;
    if (value === undefined || !b.value || currency !== b.currency || period !== b.period) return undefined;
    const amount = value - b.value;
    return { kind: 'money', amount, percent: (amount / Math.abs(b.value)) * 100, currency, period };
  }
  return mark && against && mark !== against ? { kind: 'mark', steps: MARKS.indexOf(against) - MARKS.indexOf(mark) } : undefined;
}

/** A key that is equal for ratings that say the same. */
function content(rating: ComparedRating | null): string {
  return JSON.stringify(rating && [rating.mark, rating.label, Object.entries(rating.amount ?? {}).sort()]);
}
