/** What `<mind-map>` says when something is done to it. */
export const mindMapActions = {
  /** Shown once, after the wheel was turned over the map. `key` is Ctrl or the Command sign. */
  wheelHint: (key: string): string => `${key} + wheel zooms; drag moves the map`,
};

export type MindMapActionsStrings = typeof mindMapActions;
