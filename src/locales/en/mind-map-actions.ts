/** What `<mind-map>` says when something is done to it. */
export const mindMapActions = {
  /** Shown once, after the wheel was turned over the map. `key` is Ctrl or the Command sign. */
  wheelHint: (key: string): string => `${key} + wheel zooms; drag moves the map`,
  /** Said after a person has opened or folded many branches at once. */
  shown: (nodes: string, count: number): string => (count === 1 ? '1 node shown' : `${nodes} nodes shown`),
  /** Said when a branch is brought to the foreground. */
  branch: (label: string): string => `${label} in the foreground`,
  /** Names the path to that branch. */
  path: 'Path to the branch',
  /** Leads back from it; said then. */
  whole: 'Whole map',
};

export type MindMapActionsStrings = typeof mindMapActions;
