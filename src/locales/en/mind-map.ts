/** Strings of `<mind-map>`. Numbers arrive formatted. */
export const mindMap = {
  /** Accessible name when neither `label` nor the data gives one. */
  name: 'Mind map',
  loading: 'The map is loading',
  controls: 'Map controls',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  level: 'Level',
  openToLevel: (level: string): string => `Open to level ${level}`,
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  outline: 'Outline',
  /** Shown once, after the wheel was turned over the map. `key` is Ctrl or the Command sign. */
  wheelHint: (key: string): string => `${key} + wheel zooms; drag moves the map`,
  /** How many nodes lie in a branch, beside its name in the outline. */
  inside: (count: string): string => `${count} inside`,
};

export type MindMapStrings = typeof mindMap;
