/** Money and plain numbers as a reader of a language writes them. Formatters are made once a language and kind: making one costs more than a thousand uses. */
import { knownTop } from '../guide/known-top.js';
import type { Amount } from '../guide/types.js';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) formatters.set(key, (made = new Intl.NumberFormat(language, options)));
  return made;
}

/**
 * Whole amounts have no decimals, others those of their currency; compact ones have three significant digits, because fewer
 * would misstate the value ("$0.2M" for 185,000).
 */
function moneyFormat(values: readonly number[], currency: string, language: string, compact?: boolean): Intl.NumberFormat {
  const digits: Intl.NumberFormatOptions = compact ? { notation: 'compact', maximumSignificantDigits: 3 } : values.every(Number.isInteger) ? { maximumFractionDigits: 0 } : {};
  return formatter(language, { style: 'currency', currency, ...digits });
}

/** "$130,000", or "$130K" if compact. `currency` is an ISO 4217 code, `language` a BCP 47 tag. */
export function money(value: number, currency: string, language: string, compact?: boolean): string {
  return moneyFormat([value], currency, language, compact).format(value);
}

/** "$50,000–80,000": the currency stands once, on the side where the language writes it. */
export function moneyRange(min: number, max: number, currency: string, language: string, compact?: boolean): string {
  const format = moneyFormat([min, max], currency, language, compact);
  const bare = bareMoney([min, max], currency, language, compact);
  const [last, bareLast] = [format.format(max), bare.format(max)];
  return last.endsWith(bareLast) ? `${format.format(min)}–${bareLast}` : `${bare.format(min)}–${last}`;
}

/** Writes amounts with the digits that they have beside their currency: "185,000", "15.50". For a column whose header names the currency; `values` are all of an amount. */
export function bareMoney(values: readonly number[], currency: string, language: string, compact?: boolean): Intl.NumberFormat {
  return formatter(language, { ...moneyFormat(values, currency, language, compact).resolvedOptions(), style: 'decimal' });
}

/** "185,000", "14.2": a plain number. */
export function decimal(value: number, language: string): string {
  return formatter(language, { maximumFractionDigits: 2 }).format(value);
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
  const { statistic, currency } = amount;
  if (statistic === 'range') return moneyRange(amount.min, amount.max, currency, language, compact);
  const text = money(knownTop(amount), currency, language, compact);
  return statistic === 'average' ? text : words[statistic](text);
}
