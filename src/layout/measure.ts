import type { Amount, CitedSource, Period } from '../guide/types.js';

/** What is read on one axis: amounts of one currency and one period, never of two. */
export interface Measure {
  /** Value of the `measure` attribute: "by-role", "ways-to-earn", "by-hour" ... */
  readonly id: string;
  readonly currency: string;
  readonly period: Period;
  readonly groups: readonly RowGroup[];
}

/** Rows under one heading. */
export interface RowGroup {
  /** The heading; the empty string for none. */
  readonly label: string;
  /** The rows speak of anyone, not of one role: the heading is a word of the locale. */
  readonly anyone?: boolean;
  readonly role?: RoleMark | undefined;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly label: string;
  /** Further words under the label; the empty string for none. */
  readonly detail: string;
  /** The kind of pay, like "base-salary"; averages of one kind are compared with each other. */
  readonly what: string;
  /** Absent where no figure is stated. */
  readonly amount?: Amount | undefined;
  /** Lines of a text, or a name. */
  readonly source?: CitedSource | string | undefined;
  /** The role, where the row is not in the group of its role. */
  readonly role?: RoleMark | undefined;
  /** Month of the plan, for steps. */
  readonly month?: number;
}

/** What stands for a role: its id, and its place from 0, which decides shape and colour. */
export interface RoleMark {
  readonly id: string;
  readonly place: number;
}
