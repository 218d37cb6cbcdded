/** Strings of the notice about data that cannot be used, or that holds nothing, the same in every element. */
export const problem = {
  /** In the place of a list of pay, or of a comparison, that holds nothing. */
  nothing: 'There is nothing to show',
  /** Shown in the place of the element; the finding follows. */
  dataError: 'This cannot be shown',
  /** How many findings there are beyond the first ones. */
  moreErrors: (count: number): string => (count === 1 ? 'and one more' : `and ${count} more`),
};
