/** What a chart of pay says, in one sentence made from its data. */
import { amountText, money, type OpenEndWords } from '../formats/money.js';
import { knownTop } from '../guide/known-top.js';
import type { Amount, Period } from '../guide/types.js';
import type { Measure, Row } from '../layout/measure.js';

/** With more to compare with, the sentence would be a table. */
const COMPARISONS = 3;

/** How a language says it. Names and labels come from the data, amounts are written. */
export interface SentenceWords extends OpenEndWords {
  /** A range inside a sentence. */
  fromTo(min: string, max: string): string;
  /** An amount with its period, inside a sentence. */
  paid(amount: string, period: Period): string;
  /** The highest of several averages, of pay that is called `what` (the empty string for none), and how much more it is than the others ('' where it is the same). */
  highestAverage(name: string, amount: string, what: string, others: readonly { readonly name: string; readonly difference: string }[]): string;
  /** The amount that reaches highest of `count`. */
  reachesHighest(name: string, count: number, amount: string, period: Period): string;
  onlyFigure(name: string, amount: string): string;
}

interface Named extends Row {
  readonly name: string;
  readonly amount: Amount;
}

/** The highest average against the others of its kind; without two averages that can be compared, the amount that reaches highest. */
export function paySentence({ groups, currency, period }: Measure, words: SentenceWords, language: string): string {
  const rows = groups.flatMap((group) => group.rows.flatMap((row) => (row.amount ? { ...row, name: group.label || row.label, amount: row.amount } : [])));
  const [first, ...others] = comparable(rows);
  if (first) {
    const comparisons = others.slice(0, COMPARISONS).map(({ name, amount }) => {
      const difference = knownTop(first.amount) - knownTop(amount);
      return { name, difference: difference ? money(difference, currency, language) : '' };
    });
    return words.highestAverage(first.name, inWords(first.amount, words, language), first.what && first.label, comparisons);
  }
  const [highest] = highestFirst(rows);
  if (!highest) return '';
  const amount = inWords(highest.amount, words, language);
  return rows.length > 1 ? words.reachesHighest(highest.label, rows.length, amount, period) : words.onlyFigure(highest.label, words.paid(amount, period));
}

/** An amount inside a sentence. */
export function inWords(amount: Amount, words: SentenceWords, language: string): string {
  const write = (value: number) => money(value, amount.currency, language);
  return amount.statistic === 'range' ? words.fromTo(write(amount.min), write(amount.max)) : amountText(amount, language, words);
}

/** The kind of pay for which most groups state an average (at least two), highest first. */
function comparable(rows: readonly Named[]): Named[] {
  const averages = rows.filter(({ amount }) => amount.statistic === 'average');
  const firsts = averages.filter((row) => row === averages.find(({ what, name }) => what === row.what && name === row.name));
  const kinds = firsts.map((row) => firsts.filter(({ what }) => what === row.what)).sort((a, b) => b.length - a.length);
  return highestFirst(kinds.find((kind) => kind.length > 1) ?? []);
}

function highestFirst(rows: Named[]): Named[] {
  return rows.sort((a, b) => knownTop(b.amount) - knownTop(a.amount));
}
