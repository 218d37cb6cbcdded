import type { Amount, CitedSource, Period } from '../guide/types.js';

/** What is read on one axis: amounts of one currency and one period, never of two. */
export interface Measure {
  /** Value of the `measure` attribute: "by-role", "ways-to-earn", "by-hour" ... */
  readonly id: string;
  /** How the rows are arranged: by role, as ways to earn, as steps of a plan, or as their author ordered them. */
  readonly kind: 'roles' | 'ways' | 'steps' | 'own';
  readonly currency: string;
  readonly period: Period;
  /** Another measure has the same kind and period in another currency, so that its name must say the currency. */
  readonly oneOfCurrencies: boolean;
  readonly groups: readonly RowGroup[];
}

/** Rows under one heading. */
export interface RowGroup {
  /** The heading; the empty string for none. */
  readonly label: string;
  /** The rows speak of anyone, not of one role: the heading is a word of the locale. */
  readonly anyone?: boolean;
  readonly role?: RoleMark;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly label: string;
  /** Further words under the label; the empty string for none. */
  readonly detail: string;
  /** The kind of pay, like "base-salary"; averages of one kind are compared with each other. */
  readonly what: string;
  /** Absent where no figure is stated. */
  readonly amount?: Amount;
  /** Lines of a text, or a name. */
  readonly source?: CitedSource | string;
  /** The role, where the row is not in the group of its role. */
  readonly role?: RoleMark;
  /** Month of the plan, for steps. */
  readonly month?: number;
}

/** What stands for a role: its id, and its place from 0, which decides shape and colour. */
export interface RoleMark {
  readonly id: string;
  readonly place: number;
}

/** The upper end as far as it is known: the average, the maximum, or what is exceeded. */
export function knownTop(amount: Amount): number {
  return amount.max ?? amount.value ?? amount.min ?? 0;
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
