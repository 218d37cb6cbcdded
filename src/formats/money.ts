/** Money and plain numbers as a reader of a language writes them. Formatters are made once a language and kind: making one costs more than a thousand uses. */
import type { Amount } from '../guide/types.js';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) formatters.set(key, (made = new Intl.NumberFormat(language, options)));
  return made;
}

/** Whole amounts have no decimals, others those of their currency. */
function inFull(currency: string, values: readonly number[]): Intl.NumberFormatOptions {
  return { style: 'currency', currency, ...(values.every(Number.isInteger) ? { maximumFractionDigits: 0 } : {}) };
}

/** Three significant digits: fewer would misstate the value ("$0.2M" for 185,000). */
function short(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 };
}

/** "$130,000". `currency` is an ISO 4217 code, `language` a BCP 47 tag. */
export function money(value: number, currency: string, language: string): string {
  return formatter(language, inFull(currency, [value])).format(value);
}

/** "$130K": at most three significant digits. */
export function compactMoney(value: number, currency: string, language: string): string {
  return formatter(language, short(currency)).format(value);
}

/** "$50,000–80,000": the currency stands once, on the side where the language writes it. */
export function moneyRange(min: number, max: number, currency: string, language: string, compact = false): string {
  const format = formatter(language, compact ? short(currency) : inFull(currency, [min, max]));
  return currencyLeads(format.formatToParts(max)) ? `${format.format(min)}–${bare(format, max)}` : `${bare(format, min)}–${format.format(max)}`;
}

/** "185,000", without a currency: for a column whose header names it. */
export function decimal(value: number, language: string, maximumFractionDigits = 2): string {
  return formatter(language, { maximumFractionDigits }).format(value);
}

/** The currency's name in the plural: "US dollars". */
export function currencyName(currency: string, language: string): string {
  const parts = formatter(language, { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 }).formatToParts(1000);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** How a language says that an end is open. */
export interface OpenEndWords {
  /** "over $200,000" */
  over(amount: string): string;
  /** "under $200,000" */
  under(amount: string): string;
}

/** An amount as it is read: "$185,000", "$50,000–80,000", "over $200,000". The period is not said. */
export function amountText(amount: Amount, language: string, words: OpenEndWords, compact = false): string {
  const { currency } = amount;
  const one = compact ? compactMoney : money;
  switch (amount.statistic) {
    case 'average':
      return one(amount.value, currency, language);
    case 'range':
      return moneyRange(amount.min, amount.max, currency, language, compact);
    case 'over':
      return words.over(one(amount.min, currency, language));
    case 'under':
      return words.under(one(amount.max, currency, language));
  }
}

function currencyLeads(parts: readonly Intl.NumberFormatPart[]): boolean {
  return parts.findIndex(({ type }) => type === 'currency') < parts.findIndex(({ type }) => type === 'integer');
}

/** The number without its currency, and without the space or direction mark that held the two together. */
function bare(format: Intl.NumberFormat, value: number): string {
  const parts = format.formatToParts(value);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const gap = currencyLeads(parts) ? at + 1 : at - 1;
  return parts
    .filter((part, index) => index !== at && !(index === gap && part.type === 'literal'))
    .map((part) => part.value)
    .join('');
}
