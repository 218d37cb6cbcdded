/** Strings of `<salary-chart>` for a guide, and for a choice of several measures. Amounts and numbers arrive formatted; `name` and `label` come from the data. */
import type { Period } from '../../guide/types.js';
import { aPeriod, lowerFirst, smallNumber, upperFirst } from './salary-chart.js';

export const salaryChartMeasures = {
  measure: 'Measure',
  /** Name of a measure in the control. `currency` is a code, given only where several currencies need telling apart. */
  measureName: (kind: 'roles' | 'ways' | 'steps' | 'own', period: Period, currency: string): string => {
    const names = {
      roles: `By role, ${aPeriod(period)}`,
      ways: period === 'month' ? 'Ways to earn, a month' : `By the ${period}`,
      steps: `By step, ${aPeriod(period)}`,
      own: period === 'year' ? 'A year' : `By the ${period}`,
    };
    return `${names[kind]}${currency && `, ${currency}`}`;
  },
  /** Heading of amounts that are stated for any of the roles. */
  anyRole: (roles: number): string => (roles > 1 ? `Any of the ${smallNumber(roles)}` : 'Anyone'),
  month: (month: number): string => `Month ${month}`,

  /** As `highestAverage` of one's own bands, for roles: they stand in the plural. */
  highestAverage: (name: string, amount: string, what: string, others: readonly { readonly name: string; readonly difference: string }[]): string =>
    `${name}s average ${amount}${what && ` in ${lowerFirst(what)}`}: ${others.map((other) => `${other.difference ? `${other.difference} more than` : 'as much as'} ${other.name}s`).join(', ')}.`,
  /** First step of the plan with an income, and the last. */
  firstIncome: (month: number, amount: string): string => `First income comes in month\u00a0${month}: ${amount}.`,
  firstAndLast: (first: number, last: number, amount: string): string => `First income comes in month\u00a0${first}; by month\u00a0${last} the guide says ${amount}.`,
  /** Kinds of pay that read better inside a sentence than their labels do, by `measure` of the record. */
  what: { 'base-salary': 'base pay' } as Readonly<Record<string, string>>,

  /** What the figures are, for the foot. `averages` says whether some are averages. */
  unit: (currency: string, period: Period, averages: boolean): string =>
    `${upperFirst(currency)} ${aPeriod(period)}; ${averages ? 'averages' : 'figures'} as stated, not audited.`,
  /** Where a claim of the guide's text and its own averages differ. Names are the roles' short ones. */
  claim: (subject: string, against: string, more: boolean, stated: string, computed: string, same: boolean): string =>
    `The guide’s text puts ${subject} pay ${stated} ${more ? 'above' : 'below'} ${against} pay; its own averages give ${same ? 'the same' : `${computed}. Both are kept`}.`,
};

export type SalaryChartMeasuresStrings = typeof salaryChartMeasures;
