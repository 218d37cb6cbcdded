/** Strings that more than one element uses. */
export const common = {
  /** The mark of a rating, said after nothing else. */
  marks: { yes: 'yes', partial: 'in part', no: 'no' },
  close: 'Close',
  loading: 'Loading',
  table: 'Table',
  chart: 'Chart',
  /** Shown in the place of an element whose data cannot be used; the finding follows. */
  dataError: 'This cannot be shown',
  /** How many findings there are beyond the first ones. */
  moreErrors: (count: number): string => (count === 1 ? 'and one more' : `and ${count} more`),
  /** Where the figures come from. `title` names the guide. */
  source: (title: string, lines: string): string => `Source: ${title}${lines ? ` (${lines})` : ''}.`,
  lines: (lines: string, count: number): string => (count === 1 ? `line ${lines}` : `lines ${lines}`),
};

export type CommonStrings = typeof common;
