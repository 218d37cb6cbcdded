import type { FactorIdOf, RoleIdOf } from '../guide/ids-of.js';
import type { Amount, Guide } from '../guide/types.js';
import { type ComparedCell, type ComparedRow, compareRecords, type Difference as DifferenceOf } from './compare-records.js';
import { recordOf, refuse } from './expect.js';

/** What is compared, and how it is shown. */
export interface CompareOptions<G extends Guide = Guide> {
  /** The role that the others are measured against; it need not be one of the roles compared. */
  readonly baseline?: RoleIdOf<G>;
  /** Leaves out the factors in which all are rated the same. */
  readonly differing?: boolean;
  /** Only these factors, in this order; else all, in the guide's order. */
  readonly factors?: readonly FactorIdOf<G>[];
}

/** How far a rating is from the baseline's; positive is more. Money is in whole units of the currency. */
export type Difference = DifferenceOf<Amount>;

/** One role's rating by one factor. */
export type ComparisonCell<G extends Guide = Guide> = ComparedCell<G['roles'][number], G['ratings'][number]>;

/** One factor, with a cell for each role in the order asked for. */
export type ComparisonRow<G extends Guide = Guide> = ComparedRow<G['roles'][number], G['factors'][number], G['ratings'][number]>;

/** Roles side by side. */
export interface Comparison<G extends Guide = Guide> {
  readonly roles: readonly G['roles'][number][];
  readonly baseline: G['roles'][number] | null;
  readonly rows: readonly ComparisonRow<G>[];
  /** How many factors were left out because all are rated the same. */
  readonly leftOut: number;
}

/**
 * Roles side by side, a row for each factor. With a `baseline` each other cell tells its signed difference:
 * money of the same kind in amount and per cent, marks in steps; none where there is nothing to measure.
 * From untyped code an unknown role or factor throws a `GuideError`, and so does a guide that lacks a rating.
 *
 * @example
 * const { rows, leftOut } = compareRoles(guide, ['ai-engineer', 'llm-engineer'], {
 *   baseline: 'ai-engineer',
 *   differing: true,
 * });
 * rows[0]?.cells[1]?.difference; // { kind: 'money', amount: 23000, percent: 14.19…, currency: 'USD', period: 'year' }
 */
export function compareRoles<G extends Guide>(
  guide: G,
  roles: readonly RoleIdOf<G>[],
  { baseline, differing = false, factors }: CompareOptions<G> = {},
): Comparison<G> {
  type Role = G['roles'][number];
  type Factor = G['factors'][number];
  type Rating = G['ratings'][number];
  const ratings: readonly Rating[] = guide.ratings;
  const roleOf = (path: string, id: string): Role => recordOf<Role>(guide.roles, path, 'role', id);
  const factorOf = (id: string): Factor => recordOf<Factor>(guide.factors, 'factors', 'factor', id);
  const compared = { roles: Array.from(roles, (id) => roleOf('roles', id)), baseline: baseline === undefined ? null : roleOf('baseline', baseline) };
  const ratingOf = (role: Role, factor: Factor): Rating =>
    ratings.find((rating) => rating.role === role.id && rating.factor === factor.id) ??
    refuse('guide.ratings', undefined, `a rating of "${role.id}" by "${factor.id}"`);
  return { ...compared, ...compareRecords({ ...compared, factors: factors?.map(factorOf) ?? guide.factors, ratingOf, differing }) };
}
