/** Strings of `<role-compare>` that only a table of one's own needs. */
export const roleCompareTable = {
  /** How a cell says a mark; compared without regard to case. */
  markWords: { yes: ['yes', '✓', '✔'], partial: ['partly', 'partial', 'partially', 'in part'], no: ['no', '✗', '✘'] },
};
