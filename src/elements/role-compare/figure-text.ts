import { decimal, money } from '../../formats/money.js';

/** A figure as the language writes it, with its currency if it has one. */
export function figureText(value: number, currency: string | undefined, language: string): string {
  return currency ? money(value, currency, language) : decimal(value, language);
}
