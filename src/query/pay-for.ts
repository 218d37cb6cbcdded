import type { RoleIdOf } from '../guide/ids-of.js';
import type { Guide, Period } from '../guide/types.js';
import { expectOneOf, recordOf } from './expect.js';

type PayOf<G extends Guide> = G['pay'][number];

/** Which of a role's amounts are wanted. */
export interface PayOptions<G extends Guide = Guide> {
  /** Only amounts per hour, month, year or project. */
  readonly period?: Period;
  /** Only this measure of pay, for example `base-salary`. */
  readonly measure?: PayOf<G>['measure'];
  /** Only averages, ranges, or amounts over or under a figure. */
  readonly statistic?: PayOf<G>['amount']['statistic'];
  /** Also the amounts that the guide states for anyone. */
  readonly anyone?: boolean;
}

/**
 * What a role is paid, in the guide's order. Amounts that the guide states for anyone (their `role` is
 * null) are there with `anyone: true` only. Amounts of unlike periods are not converted.
 * From untyped code an unknown role, period, measure or statistic throws a `GuideError`.
 *
 * @example payFor(guide, 'ai-engineer', { period: 'year' });
 * @example payFor(guide, 'llm-engineer', { period: 'month', anyone: true });
 */
export function payFor<G extends Guide>(guide: G, role: RoleIdOf<G>, options: PayOptions<G> = {}): PayOf<G>[] {
  recordOf(guide.roles, 'role', 'role', role);
  const pay: readonly PayOf<G>[] = guide.pay;
  const known = {
    period: ['hour', 'month', 'year', 'project'],
    statistic: ['average', 'range', 'over', 'under'],
    measure: [...new Set(pay.map(({ measure }) => measure))],
  };
  const wanted = (Object.keys(known) as (keyof typeof known)[]).filter((key) => options[key] !== undefined);
  for (const key of wanted) expectOneOf(key, options[key], known[key]);
  return pay.filter(
    ({ role: paid, measure, amount }) =>
      (paid === role || (options.anyone && paid === null)) && wanted.every((key) => ({ measure, ...amount })[key] === options[key]),
  );
}
