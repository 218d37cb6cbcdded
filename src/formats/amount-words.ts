/**
 * The words that say what an amount is: its currency, its period, its scale. Cells, headers and captions are read with the same
 * ones. What names a period that is not drawn ("a week"), or two of a kind, is null and not undefined: it must not be passed over.
 */
import type { Period } from '../guide/types.js';

/** Thousands or millions. */
export type Scale = 'k' | 'm';

/** Longer signs first, so that "US$" is not read as "$". "¥" and "kr" stand for several currencies and are not here. */
export const signs: readonly (readonly [string, string])[] = [
  ['US$', 'USD'], ['CA$', 'CAD'], ['C$', 'CAD'], ['AU$', 'AUD'], ['A$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['S$', 'SGD'], ['R$', 'BRL'], ['MX$', 'MXN'],
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['₩', 'KRW'], ['₺', 'TRY'], ['₪', 'ILS'], ['₽', 'RUB'], ['₫', 'VND'], ['₴', 'UAH'], ['zł', 'PLN'],
  ['US dollars', 'USD'], ['euros', 'EUR'],
]; // prettier-ignore

const per = String.raw`(?:\b(?:an?|per|each|every|the)\s+|\/\s*)`;
/** What a unit may stand before: "day rate". */
const payWords = '(?:rates?|pay|wages?|salar(?:y|ies)|fees?|prices?|bonus(?:es)?|incomes?|earnings)';
const paid = String.raw`(?=\s+${payWords}\b)`;
/** Whether a text that may be a name is about pay: "Hourly rate" is, "Employee of the month" is not. */
export const namesPay = new RegExp(String.raw`\b(?:per|${payWords})\b|[/([,;]`, 'i');
const adverbs = 'hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?';
const time = '(?:hours?|days?|nights?|weeks?|wks?|fortnights?|months?|quarters?|qtrs?|years?)';
/** Work that is paid by the piece. */
const piece = '(?:minutes?|shifts?|semesters?|terms?|seasons?|sprints?|words?|pages?|articles?|pieces?|posts?|tasks?|calls?|visits?|sessions?|lessons?|class(?:es)?|games?|match(?:es)?|diem)';

/** "a year", "per hour", "monthly", "project fee". */
export const periodPatterns: readonly (readonly [RegExp, Period])[] = [
  drawn('year', 'years?|yr|annum', String.raw`|\bp\.\s?a\.|\byearly\b|\bannual(?:ly)?\b`),
  drawn('month', 'months?|mo', String.raw`|\bmonthly\b`),
  drawn('hour', 'hours?|hr|h', String.raw`|\bhourly\b`),
  drawn('project', 'projects?', ''),
];

function drawn(name: Period, nouns: string, others: string): readonly [RegExp, Period] {
  return [new RegExp(String.raw`${per}(?:${nouns})\b\.?${others}|\b(?:${nouns})${paid}`, 'gi'), name];
}

/** "a week", "weekly", "day rate", "every two months", "semi-monthly", "per word", "pcm". */
const otherPeriod = new RegExp(
  [
    String.raw`${per}(?:days?|weeks?|wks?|fortnights?|quarters?|qtrs?)\b`,
    String.raw`\b(?:per|each|every)\s+(?:[\w-]+\s+${time}|nights?|${piece})\b`,
    String.raw`\b(?:semi|bi|tri|half|twice|thrice)[-\s]?(?:${adverbs}|years?|months?)\b`,
    String.raw`\b(?:twice|thrice|times)\s+(?:an?|per|each|every)\s`,
    String.raw`\b(?:daily|nightly|weekly|fortnightly|quarterly|p\.?\s?w|p\.\s?[dhm]|pcm)\b`,
    String.raw`\b(?:days?|nights?|weeks?|fortnights?|quarters?|${piece})${paid}`,
  ].join('|'),
  'i',
);

/** "6 months", "40-hour", "last quarter", "13th month": how long or when, not what is paid for. */
const duration = new RegExp(String.raw`\b(?:\d[\d.,]*(?:\+|st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|this|last|next|past|previous|first|second|third|fourth)[\s-]*${time}\b`, 'gi');
const bareTime = /\b(?:hours?|days?|weeks?|wks?|fortnights?|months?|quarters?|qtrs?)\b/i;

/**
 * The period that a text names ("a year", "per hour", "monthly"); undefined for none, null for more than one and for any other
 * ("a week"). Where `bare`, a unit without "a" or "per" ("Pay, days") is such a one too, unless a period is named beside it.
 */
export function readPeriod(text: string, bare = false): Period | undefined | null {
  if (otherPeriod.test(text)) return null;
  const rest = text.replace(duration, ' ');
  const found = periodPatterns.flatMap(([pattern, name]) => (rest.search(pattern) >= 0 ? [name] : []));
  return bare && found.length === 0 && bareTime.test(rest) ? null : single(found);
}

const sign = String.raw`(?:[$€£₹₩₺₪₽₫₴¥]|zł)`;
const code = '(?:USD|CAD|AUD|NZD|HKD|SGD|BRL|MXN|EUR|GBP|INR|KRW|TRY|ILS|RUB|VND|UAH|PLN|CHF|SEK|NOK|DKK|JPY|CNY|CZK|HUF|RON|ZAR)';
const money = String.raw`(?:${sign}|\b(?:${code}|US|dollars|euros|pounds|yen|won|rupees|francs)\b)`;

/** A word that stands alone, or at money: "in thousands", "$ thousand", "millions of dollars". */
const scaleWord = (word: string) =>
  String.raw`(?:\bin\s+|(?<=(?:^|[([,;:]|${money})\s*))${word}s?\b(?:\s+of\b(?=\s+${money}))?(?=\s*(?:$|[)\],.;:/]|${money}|an?\b|per\b|each\b))`;
/** A letter at money: "k€", "$m", "USDk". */
const scaleLetter = (letter: string) => String.raw`(?<=${sign}|\b${code})\s?${letter}\b|\b${letter}\s?(?=${sign}|${code}\b)`;

const scalePatterns: readonly (readonly [RegExp, Scale])[] = [
  [new RegExp(String.raw`${scaleWord('thousand')}|${scaleLetter('k')}|[([]\s*(?:in\s+)?k\s*[)\]]|\bin\s+k(?=\s*(?:$|[)\],;]))|(?<=^|[\s([]|${money})['’]?000s?\b`, 'gi'), 'k'],
  [new RegExp(String.raw`${scaleWord('million')}|${scaleLetter('(?:m|mn|mio)')}`, 'gi'), 'm'],
];
const otherScale = new RegExp(
  [
    scaleWord('(?:hundred|billion|trillion)'),
    scaleLetter('(?:bn|t)'),
    String.raw`\b(?:lakhs?|lacs?|crores?|lpa)\b`,
    String.raw`\bin\s+(?:ten|hundred|\d+)\s+(?:thousand|million)s?\b`,
    String.raw`\bin\s+(?:${money}\s*)?1[.,'’\s]?000(?:s\b|(?=\s*(?:$|[)\],]|${money})))`,
  ].join('|'),
  'i',
);

/** "401(k)", "100 000", "over a thousand", "two million": nothing that is counted in. */
const noScale = /\b401\s?\(?k\)?|\d{1,3}(?:[ .,'’]\d{3})+|\b(?:\d[\d.,]*\+?|an?|one|two|three|four|five|ten|twenty|fifty|few|several|hundred)\s+(?:thousand|million|billion)s?\b/gi;
const bareScale = /\b(?:thousands?|millions?|billions?|hundreds)\b|(?:^|[\s,])k(?=$|[\s,)])/i;

/**
 * What the numbers beside a text are counted in: "Salary, $ thousand", "in k€", "$m"; undefined for ones, null for more than one
 * and for any other ("lakh"). Where `bare`, a word that may be a scale ("Salary thousands") is such a one too.
 */
export function readScale(text: string, bare = false): Scale | undefined | null {
  if (otherScale.test(text)) return null;
  const rest = text.replace(noScale, ' ');
  const found = scalePatterns.flatMap(([pattern, scale]) => (rest.search(pattern) >= 0 ? [scale] : []));
  const unread = scalePatterns.reduce((left, [pattern]) => left.replace(pattern, ' '), rest);
  return bare && bareScale.test(unread) ? null : single(found);
}

/** A text without its scale, to stand beside amounts that are written out: "Salary in €" of "Salary in k€". */
export function withoutScale(text: string): string {
  if (!readScale(text)) return text;
  let rest = text;
  for (const [pattern] of scalePatterns) rest = rest.replace(pattern, (words) => (/^in\b.*\bof$/i.test(words) ? 'in' : ''));
  return rest.replace(/[([]\s*(?:in)?\s*[)\]]/gi, '').replace(/\s+(?=[)\],;:]|\s|$)|(?<=[([])\s+/g, '').replace(/(?:[,;:–-]|\bin)\s*$/i, '').trim();
}

/** The currency that a text names by sign or code; undefined for none, null for more than one. */
export function readCurrency(text: string): string | undefined | null {
  let rest = text;
  const found: string[] = rest.match(/\b[A-Z]{3}\b/g) ?? [];
  for (const [sign, code] of signs) {
    if (rest.includes(sign)) found.push(code);
    rest = rest.replaceAll(sign, ' ');
  }
  return single(found);
}

function single<Value>(values: readonly Value[]): Value | undefined | null {
  return new Set(values).size > 1 ? null : values[0];
}
