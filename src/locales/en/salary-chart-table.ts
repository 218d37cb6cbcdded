/** Strings of the table of `<salary-chart>`. */
import type { Period } from '../../guide/types.js';
import { aPeriod } from './salary-chart.js';

export const salaryChartTable = {
  caption: (title: string, currency: string, period: Period): string => `${title ? `${title}:` : 'Pay, in'} ${currency} ${aPeriod(period)}`,
  figure: 'Figure',
  /** Columns after the first: average, from, to, lines, source. */
  columns: ['Average', 'From', 'To', 'Line', 'Source'],
  /** The end that is open. */
  notStated: 'not stated',
};
