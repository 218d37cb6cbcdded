import type { Period } from '../../guide/types.js';

const roles = (count: number, formatted: string): string => (count === 1 ? '1 role' : `${formatted} roles`);
const factors = (count: number, formatted: string): string => (count === 1 ? '1 factor' : `${formatted} factors`);

/** Strings of `<role-compare>`. Where a count is given, its formatted form follows it. */
export const roleCompare = {
  /** Name of the table when neither the author nor the data names it. */
  name: 'Roles compared',
  /** Under the controls, above the table, where the comparison has no title. */
  ownCaption: (count: number, formatted: string, roleCount: number, roleFormatted: string): string =>
    `${factors(count, formatted)}, ${roles(roleCount, roleFormatted)}.`,
  /** Header of the column that holds the factors. */
  factor: 'Factor',
  /** Before the row of buttons that show and hide roles. */
  show: 'Show',
  /** Name of that row in a narrow place, where two roles stand side by side. */
  showTwo: 'Two roles',
  baseline: 'Baseline',
  /** Before the menu of baselines. */
  baselineLabel: 'Baseline:',
  noBaseline: 'No baseline',
  differencesOnly: 'Differences only',
  /** How many rows "Differences only" hides; `total` is how many there would be. */
  hidden: (count: number, formatted: string, total: number): string =>
    count === 0 ? 'No equal rows' : count === total ? 'All rows are equal' : count === 1 ? '1 equal row hidden' : `${formatted} equal rows hidden`,
  notStated: 'not stated',
  /** Differences to the baseline. `percent` has its sign; it is empty where there is none. */
  more: (amount: string, percent: string): string => `${amount} more${percent && `, ${percent}`}`,
  less: (amount: string, percent: string): string => `${amount} less${percent && `, ${percent}`}`,
  same: 'the same',
  /** Said before the label of a rating to those who do not see the mark. */
  marked: (mark: string): string => `${mark}: `,
  /** What a figure is per, after the name of a currency. */
  periods: { hour: 'an hour', month: 'a month', year: 'a year', project: 'a project' } satisfies Record<Period, string>,
  unit: (currency: string, period: string): string => [currency, period].filter(Boolean).join(' '),
  /** How long the bars of a factor can be. `factor` is empty when only one has bars. */
  bars: (end: string, factor: string): string => `${factor ? `${factor}: bars` : 'Bars'} start at zero and end at ${end}.`,
  /** Said in the foot when the baseline is not among the roles that are shown. */
  against: (role: string): string => `Differences are to ${role}.`,
};

export type RoleCompareStrings = typeof roleCompare;
