/** Strings of `<salary-chart>`: those that one measure of one's own bands needs. Amounts and numbers arrive formatted; `name` and `label` come from the data. */
import type { Period } from '../../guide/types.js';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const salaryChart = {
  view: 'View',
  chart: 'Chart',
  table: 'Table',

  over: (amount: string): string => `over ${amount}`,
  under: (amount: string): string => `under ${amount}`,
  /** A range inside a sentence. */
  fromTo: (min: string, max: string): string => `${min} to ${max}`,
  /** An amount with its period, inside a sentence. */
  paid: (amount: string, period: Period): string => `${amount} ${aPeriod(period)}`,

  /** The highest of several averages of `what` (empty for no word), and what it is more than the others; an empty difference is none. */
  highestAverage: (name: string, amount: string, what: string, others: readonly { readonly name: string; readonly difference: string }[]): string =>
    `${name} averages ${amount}${what && ` in ${lowerFirst(what)}`}: ${others.map((other) => `${other.difference ? `${other.difference} more than` : 'as much as'} ${other.name}`).join(', ')}.`,
  reachesHighest: (name: string, count: number, amount: string, period: Period): string =>
    `${name} reaches highest of the ${smallNumber(count)} incomes stated by the ${period}: ${amount}.`,
  onlyFigure: (name: string, amount: string): string => `${name}: ${amount}.`,

  noFigure: 'no figure stated',

  /** What the kinds of mark mean. */
  key: { point: 'average', bar: 'from–to, as stated', over: 'over: no upper end stated', under: 'under: no lower end stated' },

  /** Where the figures come from (empty for unknown), and their unit. */
  foot: (sources: string, currency: string, period: Period): string => `${sources && `Source: ${sources}. `}${upperFirst(currency)} ${aPeriod(period)}.`,
};

export type SalaryChartStrings = typeof salaryChart;

/** "an hour" */
export function aPeriod(period: Period): string {
  return `${period === 'hour' ? 'an' : 'a'} ${period}`;
}

/** "three" */
export function smallNumber(count: number): string {
  return small[count] ?? String(count);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Base salary" inside a sentence; an abbreviation stays as it is. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
