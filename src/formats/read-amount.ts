/** Amounts of money as people write them. What could mean two things is not guessed. */
import type { Period } from '../guide/types.js';
import { periodPatterns, readCurrency, readPeriod, signs, type Scale } from './amount-words.js';

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
 * not understood, two currencies, a lower end above the upper one, digits that could be thousands or decimals. What is counted
 * in thousands or millions (`scale`) is read as if each number had its "k" or "m", and must not have one of its own.
 */
export function readAmount(text: string, scale?: Scale): WrittenAmount | undefined {
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
    const [, digits = '', ownScale = '', otherDigits, ownOther = ''] = found;
    if (scale && (ownScale || ownOther)) return undefined;
    const [firstScale, otherScale] = [scale ?? ownScale, scale ?? ownOther];
    const second = otherDigits === undefined ? 0 : readNumber(otherDigits, otherScale);
    // "140–220k" means 140k; "800–1.2k" does not mean 800k.
    const shared = firstScale === '' && otherScale !== '' && (readNumber(digits, otherScale) ?? Infinity) <= (second ?? 0);
    const first = readNumber(digits, shared ? otherScale : firstScale);
    if (first === undefined || second === undefined || (otherDigits !== undefined && first > second)) return undefined;
    return { ...make(first, second), ...(currency ? { currency } : {}), ...(period ? { period } : {}) };
  }
  return undefined;
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
