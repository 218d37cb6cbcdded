/** What a chart of pay says, in one sentence made from its data. */
import { money } from '../formats/money.js';
import type { Amount } from '../guide/types.js';
import { knownTop, type Measure, type Row, type RowGroup } from '../layout/measure.js';
import type { SalaryChartStrings } from '../locales/en/salary-chart.js';

/** With more to compare with, the sentence would be a table. */
const COMPARISONS = 3;

interface Named {
  readonly name: string;
  readonly isRole: boolean;
  readonly row: Row;
  readonly amount: Amount;
}

/**
 * The highest average against the others of its kind; without two averages that can be compared, the amount that reaches
 * highest; for steps, the first income and the last.
 */
export function paySentence(measure: Measure, strings: SalaryChartStrings, language: string): string {
  const rows = measure.groups.flatMap((group) => group.rows.flatMap((row) => named(measure, group, row)));
  const [first] = rows;
  if (!first) return '';
  const say = (amount: Amount) => strings.paid(inWords(amount, strings, language), measure.period);
  if (measure.kind === 'steps') {
    const last = rows.at(-1) ?? first;
    return last === first ? strings.firstIncome(first.row.month ?? 0, say(first.amount)) : strings.firstAndLast(first.row.month ?? 0, last.row.month ?? 0, say(last.amount));
  }
  const averages = comparable(rows);
  if (averages) return averageSentence(averages, strings, language);
  const highest = rows.reduce((best, row) => (knownTop(row.amount) > knownTop(best.amount) ? row : best));
  if (rows.length === 1) return strings.onlyFigure(first.row.label, say(first.amount));
  return strings.reachesHighest(highest.row.label, rows.length, inWords(highest.amount, strings, language), measure.period);
}

function named({ kind }: Measure, group: RowGroup, row: Row): Named[] {
  return row.amount ? [{ name: group.label || row.label, isRole: kind === 'roles', row, amount: row.amount }] : [];
}

/** The kind of pay for which most groups state an average (at least two), highest first. */
function comparable(rows: readonly Named[]): Named[] | undefined {
  const kinds = new Map<string, Named[]>();
  for (const row of rows) {
    if (row.amount.statistic !== 'average') continue;
    const kind = kinds.get(row.row.what) ?? [];
    kinds.set(row.row.what, kind);
    if (!kind.some(({ name }) => name === row.name)) kind.push(row);
  }
  const [most] = [...kinds.values()].sort((a, b) => b.length - a.length);
  return most && most.length > 1 ? most.sort((a, b) => knownTop(b.amount) - knownTop(a.amount)) : undefined;
}

function averageSentence([highest, ...others]: readonly Named[], strings: SalaryChartStrings, language: string): string {
  if (!highest) return '';
  const { currency } = highest.amount;
  const what = strings.what[highest.row.what] ?? (highest.row.what && highest.row.label);
  const lead = strings.highestAverage(highest.name, highest.isRole, inWords(highest.amount, strings, language), what);
  const comparisons = others.slice(0, COMPARISONS).map(({ name, isRole, amount }) => {
    const difference = knownTop(highest.amount) - knownTop(amount);
    return difference === 0 ? strings.sameAs(name, isRole) : strings.moreThan(money(difference, currency, language), name, isRole);
  });
  return strings.takeaway(lead, comparisons);
}

function inWords(amount: Amount, strings: SalaryChartStrings, language: string): string {
  const say = (value: number) => money(value, amount.currency, language);
  switch (amount.statistic) {
    case 'average':
      return say(amount.value);
    case 'range':
      return strings.fromTo(say(amount.min), say(amount.max));
    case 'over':
      return strings.over(say(amount.min));
    case 'under':
      return strings.under(say(amount.max));
  }
}
