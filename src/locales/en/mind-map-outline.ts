/** What `<mind-map>` says in its outline. Numbers arrive formatted. */
export const mindMapOutline = {
  /** How many nodes lie in a branch, beside its name. */
  inside: (count: string): string => `${count} inside`,
  /** Under a long outline on paper. */
  notPrinted: (count: string): string => `${count} more rows are not printed`,
};

export type MindMapOutlineStrings = typeof mindMapOutline;
