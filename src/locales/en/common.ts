/** Strings that more than one element uses. */
export const common = {
  /** The mark of a rating, said after nothing else. */
  marks: { yes: 'yes', partial: 'in part', no: 'no' },
  /** Where the figures come from. `title` names the guide. */
  source: (title: string, lines: string): string => `Source: ${title}${lines ? ` (${lines})` : ''}.`,
  lines: (lines: string, count: number): string => (count === 1 ? `line ${lines}` : `lines ${lines}`),
};

export type CommonStrings = typeof common;
