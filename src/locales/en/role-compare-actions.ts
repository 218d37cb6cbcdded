/** What `<role-compare>` says when something is done to it. */
export const roleCompareActions = {
  /** Said, not shown, when a tap changed which two roles stand side by side. */
  showing: (labels: readonly string[]): string => `Showing ${labels.join(' and ')}`,
};
