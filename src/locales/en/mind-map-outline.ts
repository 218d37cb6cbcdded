/** What `<mind-map>` says in its outline. Numbers arrive formatted. */
export const mindMapOutline = {
  /** How many nodes lie in a branch, beside its name. */
  inside: (count: string): string => `${count} inside`,
};

export type MindMapOutlineStrings = typeof mindMapOutline;
