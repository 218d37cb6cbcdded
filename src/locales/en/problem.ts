/** Strings of the notice about data that cannot be used, the same in every element. */
export const problem = {
  /** Shown in the place of the element; the finding follows. */
  dataError: 'This cannot be shown',
  /** How many findings there are beyond the first ones. */
  moreErrors: (count: number): string => (count === 1 ? 'and one more' : `and ${count} more`),
};
