const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** Strings of `<role-compare>` that only a whole guide needs. */
export const roleCompareGuide = {
  /** Under the controls, above the table. `count` factors are compared. */
  caption: (count: number, formatted: string): string =>
    `${WORDS[count] ?? formatted} ${count === 1 ? 'factor' : 'factors'}. Marks and words as the guide gives them.`,
};
