/** Amounts of money as people write them. What could mean two things is not guessed. */
import type { Period } from '../guide/types.js';

/** What a text says of an amount; what it does not say is absent. */
export interface WrittenAmount {
  /** Lower end, or the amount exceeded. */
  readonly min?: number;
  /** Upper end, or the amount not reached. */
  readonly max?: number;
  /** A single amount. */
  readonly value?: number;
  readonly currency?: string;
  readonly period?: Period;
}

/** Longer signs first, so that "US$" is not read as "$". "¥" and "kr" stand for several currencies and are not here. */
const signs: readonly (readonly [string, string])[] = [
  ['US$', 'USD'], ['CA$', 'CAD'], ['C$', 'CAD'], ['AU$', 'AUD'], ['A$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['S$', 'SGD'], ['R$', 'BRL'], ['MX$', 'MXN'],
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['₩', 'KRW'], ['₺', 'TRY'], ['₪', 'ILS'], ['₽', 'RUB'], ['₫', 'VND'], ['₴', 'UAH'], ['zł', 'PLN'],
  ['US dollars', 'USD'], ['euros', 'EUR'],
]; // prettier-ignore

const periodPatterns: readonly (readonly [RegExp, Period])[] = [
  [/(?:\b(?:an?|per|each|the)\s+|\/\s*)(?:years?|yr|annum)\b\.?|\bp\.\s?a\.|\byearly\b|\bannual(?:ly)?\b/gi, 'year'],
  [/(?:\b(?:an?|per|each|the)\s+|\/\s*)(?:months?|mo)\b\.?|\bmonthly\b/gi, 'month'],
  [/(?:\b(?:an?|per|each|the)\s+|\/\s*)(?:hours?|hr|h)\b\.?|\bhourly\b/gi, 'hour'],
  [/(?:\b(?:an?|per|each|the)\s+|\/\s*)projects?\b/gi, 'project'],
];

const number = String.raw`(\d[\d.,'’\s]*?)\s*([km]\b)?`;
const shapes: readonly (readonly [RegExp, (first: number, second: number) => WrittenAmount])[] = [
  [new RegExp(String.raw`^${number}$`, 'i'), (value) => ({ value })],
  [new RegExp(String.raw`^(?:from\s+|between\s+)?${number}\s*(?:[-–—−]|\bto\b|\band\b)\s*${number}$`, 'i'), (min, max) => ({ min, max })],
  [new RegExp(String.raw`^(?:over|more than|above|>)\s*${number}$`, 'i'), (min) => ({ min })],
  [new RegExp(String.raw`^${number}\s*\+$`, 'i'), (min) => ({ min })],
  [new RegExp(String.raw`^(?:under|less than|below|<)\s*${number}$`, 'i'), (max) => ({ max })],
];

/**
 * Reads "$130,000", "140k–220k", "over $200,000", "200k+", "€60.000 a year". Undefined for anything else: words that are
 * not understood, two currencies, a lower end above the upper one, digits that could be thousands or decimals.
 */
export function readAmount(text: string): WrittenAmount | undefined {
  const period = readPeriod(text);
  const currency = readCurrency(text);
  if (period === null || currency === null) return undefined;
  let rest = text;
  for (const [pattern] of periodPatterns) rest = rest.replace(pattern, ' ');
  for (const [sign] of signs) rest = rest.replaceAll(sign, ' ');
  rest = rest.replace(/\b[A-Z]{3}\b/g, ' ').replace(/\s+/g, ' ').trim();
  for (const [pattern, make] of shapes) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const [, digits = '', scale = '', otherDigits, otherScale = ''] = found;
    const second = otherDigits === undefined ? 0 : readNumber(otherDigits, otherScale);
    // "140–220k" means 140k; "800–1.2k" does not mean 800k.
    const shared = scale === '' && otherScale !== '' && (readNumber(digits, otherScale) ?? Infinity) <= (second ?? 0);
    const first = readNumber(digits, shared ? otherScale : scale);
    if (first === undefined || second === undefined || (otherDigits !== undefined && first > second)) return undefined;
    return { ...make(first, second), ...(currency ? { currency } : {}), ...(period ? { period } : {}) };
  }
  return undefined;
}

/** The period that a text names ("a year", "per hour", "monthly"); undefined for none, null for more than one. */
export function readPeriod(text: string): Period | undefined | null {
  return single(periodPatterns.flatMap(([pattern, period]) => (text.search(pattern) >= 0 ? [period] : [])));
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

/** Groups of three after any separator are thousands; one or two digits after the last separator are decimals. */
function readNumber(digits: string, scale: string): number | undefined {
  const factor = /k/i.test(scale) ? 1e3 : scale ? 1e6 : 1;
  const grouped = /^\d{1,3}(?:([.,'’\s])\d{2,3})(?:\1\d{2,3})*(?:[.,]\d{1,2})?$/.test(digits) && /\d{3}(?:[.,]\d{1,2})?$/.test(digits);
  if (grouped && factor === 1) {
    const [, whole = '', decimals = ''] = /^(.*?\d{3})(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
    return Number(`${whole.replace(/\D/g, '')}.${decimals || 0}`);
  }
  if (!/^\d+(?:[.,]\d{1,2})?$/.test(digits)) return undefined;
  return Math.round(Number(digits.replace(',', '.')) * factor * 100) / 100;
}
