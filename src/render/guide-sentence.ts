import type { Amount } from '../guide/types.js';
import type { MeasureOfMany } from '../layout/axes.js';
import type { Row } from '../layout/measure.js';
import { inWords, paySentence, type SentenceWords } from './pay-sentence.js';

/** How a language says what is true of a guide only. */
export interface GuideSentenceWords extends Pick<SentenceWords, 'highestAverage'> {
  readonly what: Readonly<Record<string, string>>;
  firstIncome(month: number, amount: string): string;
  firstAndLast(first: number, last: number, amount: string): string;
}

/** What a measure of a guide says: of roles the averages, of steps the first income and the last, else what any measure says. */
export function guideSentence(measure: MeasureOfMany, words: SentenceWords, ofGuide: GuideSentenceWords, language: string): string {
  const { kind, groups, period } = measure;
  if (kind !== 'steps') {
    const calls = new Map(groups.flatMap(({ rows }) => rows.map(({ label, what }) => [label, ofGuide.what[what] ?? label])));
    const highestAverage: SentenceWords['highestAverage'] = (name, amount, what, others) => ofGuide.highestAverage(name, amount, calls.get(what) ?? what, others);
    return paySentence(measure, kind === 'roles' ? { ...words, highestAverage } : words, language);
  }
  const paid = groups.flatMap(({ rows }) => rows.filter((row): row is Row & { amount: Amount } => !!row.amount));
  const [first] = paid;
  const last = paid.at(-1);
  if (!first || !last) return '';
  const amount = words.paid(inWords(last.amount, words, language), period);
  return first === last ? ofGuide.firstIncome(first.month ?? 0, amount) : ofGuide.firstAndLast(first.month ?? 0, last.month ?? 0, amount);
}
