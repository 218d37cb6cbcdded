import type { Amount, CitedSource } from './types.js';

/** One amount of pay as the salary chart takes it. A pay record of a guide is a band. */
export interface Band {
  /** What is paid: the name of the row. */
  readonly label: string;
  /** Heading of the group that the row stands in; without it the role is the heading; the empty string for no heading. */
  readonly group?: string | undefined;
  /** Id of the role that is paid: gives shape and colour, and is what elements choose together. */
  readonly role?: string | null | undefined;
  readonly amount: Amount;
  /** What else is to be said of this amount. */
  readonly note?: string | undefined;
  /** Where the amount comes from: a name, or lines of a text. */
  readonly source?: string | CitedSource | undefined;
}
