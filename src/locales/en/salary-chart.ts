/** Strings of `<salary-chart>`. Amounts and numbers arrive formatted; `name` and `label` come from the data. */
import type { Period } from '../../guide/types.js';

const per: Record<Period, string> = { hour: 'an hour', month: 'a month', year: 'a year', project: 'a project' };
const byThe: Record<Period, string> = { hour: 'by the hour', month: 'by the month', year: 'by the year', project: 'by the project' };
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const salaryChart = {
  measure: 'Measure',
  view: 'View',
  /** Name of a measure in the control. `currency` is a code, given only where several currencies need telling apart. */
  measureName: (kind: 'roles' | 'ways' | 'steps' | 'own', period: Period, currency = ''): string => {
    const name =
      kind === 'roles'
        ? `By role, ${per[period]}`
        : kind === 'steps'
          ? `By step, ${per[period]}`
          : kind === 'ways' && period === 'month'
            ? 'Ways to earn, a month'
            : upperFirst(kind === 'own' && period === 'year' ? per.year : byThe[period]);
    return currency ? `${name}, ${currency}` : name;
  },
  /** Heading of amounts that are stated for any of the roles. */
  anyRole: (roles: number): string => (roles > 1 ? `Any of the ${small[roles] ?? roles}` : 'Anyone'),
  month: (month: number): string => `Month ${month}`,

  over: (amount: string): string => `over ${amount}`,
  under: (amount: string): string => `under ${amount}`,
  /** A range inside a sentence. */
  fromTo: (min: string, max: string): string => `${min} to ${max}`,
  /** An amount with its period, inside a sentence. */
  paid: (amount: string, period: Period): string => `${amount} ${per[period]}`,
  percent: (number: string): string => `${number}\u00a0%`,

  /** The highest of several averages. `name` is a role (then in the plural) or what the author calls the row. */
  highestAverage: (name: string, isRole: boolean, amount: string, what: string): string =>
    `${isRole ? `${plural(name)} average` : `${name} averages`} ${amount}${what ? ` in ${lowerFirst(what)}` : ''}`,
  /** What the highest average is more than the others. */
  moreThan: (difference: string, name: string, isRole: boolean): string => `${difference} more than ${isRole ? plural(name) : name}`,
  sameAs: (name: string, isRole: boolean): string => `as much as ${isRole ? plural(name) : name}`,
  /** The highest average, then the comparisons. */
  takeaway: (lead: string, comparisons: readonly string[]): string => `${lead}${comparisons.length > 0 ? `: ${comparisons.join(', ')}` : ''}.`,
  reachesHighest: (name: string, count: number, amount: string, period: Period): string =>
    `${name} reaches highest of the ${small[count] ?? count} incomes stated ${byThe[period]}: ${amount}.`,
  onlyFigure: (name: string, amount: string): string => `${name}: ${amount}.`,
  /** First step of the plan with an income, and the last. */
  firstIncome: (month: number, amount: string): string => `First income comes in month\u00a0${month}: ${amount}.`,
  firstAndLast: (first: number, last: number, amount: string): string => `First income comes in month\u00a0${first}; by month\u00a0${last} the guide says ${amount}.`,
  /** Kinds of pay that read better inside a sentence than their labels do, by `measure` of the record. */
  what: { 'base-salary': 'base pay' } as Readonly<Record<string, string>>,

  /** Caption of the table. */
  tableCaption: (title: string, currency: string, period: Period): string => (title ? `${title}: ${currency} ${per[period]}` : `Pay, in ${currency} ${per[period]}`),
  figure: 'Figure',
  average: 'Average',
  from: 'From',
  to: 'To',
  line: 'Line',
  source: 'Source',
  notStated: 'not stated',
  noFigure: 'no figure stated',

  keyAverage: 'average',
  keyRange: 'from–to, as stated',
  keyOver: 'over: no upper end stated',
  keyUnder: 'under: no lower end stated',

  /** What the figures are, for the foot. `averages` says whether some are averages. */
  unit: (currency: string, period: Period): string => `${upperFirst(currency)} ${per[period]}.`,
  unitStated: (currency: string, period: Period, averages: boolean): string =>
    `${upperFirst(currency)} ${per[period]}; ${averages ? 'averages' : 'figures'} as stated, not audited.`,
  /** Where a claim of the guide's text and its own averages differ. Names are the roles' short ones. */
  claim: (subject: string, against: string, more: boolean, stated: string, computed: string, same: boolean): string =>
    `The guide’s text puts ${subject} pay ${stated} ${more ? 'above' : 'below'} ${against} pay; its own averages give ${same ? 'the same' : `${computed}. Both are kept`}.`,
};

export type SalaryChartStrings = typeof salaryChart;

function plural(name: string): string {
  return `${name}s`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Base salary" inside a sentence; an abbreviation stays as it is. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
