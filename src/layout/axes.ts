/** Which amounts may share an axis. */
import type { Amount, Period } from '../guide/types.js';
import type { Measure } from './measure.js';

/** A measure among others: of a guide, or of bands with several axes. */
export interface MeasureOfMany extends Measure {
  /** How the rows are arranged: by role, as ways to earn, as steps of a plan, or as their author ordered them. */
  readonly kind: 'roles' | 'ways' | 'steps' | 'own';
  /** Another measure has the same kind and period in another currency, so that its name must say the currency. */
  readonly oneOfCurrencies: boolean;
}

/** Rows by the axis that they may share (one currency, one period), in order of appearance; rows without an amount are left out. */
export function byAxis<Item extends { readonly amount: Amount }>(items: Iterable<Item>): { currency: string; period: Period; oneOfCurrencies: boolean; items: Item[] }[] {
  const axes = new Map<string, { currency: string; period: Period; oneOfCurrencies: boolean; items: Item[] }>();
  for (const item of items) {
    const { currency, period } = item.amount;
    const key = `${period} ${currency}`;
    const axis = axes.get(key) ?? { currency, period, oneOfCurrencies: false, items: [] };
    axes.set(key, axis);
    axis.items.push(item);
  }
  const all = [...axes.values()];
  return all.map((axis) => ({ ...axis, oneOfCurrencies: all.some((other) => other.period === axis.period && other.currency !== axis.currency) }));
}

/** A measure's id: its name, with the currency where the name alone would not tell. */
export function measureId(name: string, axis: { readonly currency: string; readonly oneOfCurrencies: boolean }): string {
  return axis.oneOfCurrencies ? `${name}-${axis.currency.toLowerCase()}` : name;
}
