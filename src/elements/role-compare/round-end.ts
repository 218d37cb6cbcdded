import type { ComparisonAmount, ComparisonRating } from '../../query/read-comparison.js';

/** The unit that all figures of a factor share, and a round figure above the highest: bars run from zero to it. */
export interface BarScale {
  readonly end: number;
  readonly currency: string | undefined;
  readonly period: ComparisonAmount['period'];
}

/** The least round figure (a half, or a multiple of it, of a power of ten) that is not below a positive number. */
export function roundEnd(highest: number): number {
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  return Number((Math.ceil(highest / step) * step).toPrecision(2));
}

/**
 * The scale of a factor's bars; undefined when it has no lengths to show: no single value or range, unlike currencies or
 * periods, or a figure below zero.
 */
export function barScale(factor: string, ratings: readonly ComparisonRating[]): BarScale | undefined {
  const amounts = ratings.flatMap((rating) => (rating.factor === factor && rating.amount) || []);
  const ends = amounts.flatMap(({ value, min, max }) => [value, min, max].filter((end) => end != null));
  const highest = Math.max(...ends);
  const { currency, period } = amounts[0] ?? {};
  const isShared = amounts.every((amount) => amount.currency === currency && amount.period === period);
  return isShared && highest > 0 && Math.min(...ends) >= 0 ? { end: roundEnd(highest), currency, period } : undefined;
}
