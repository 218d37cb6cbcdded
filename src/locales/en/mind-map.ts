/** Strings of `<mind-map>`. Numbers arrive formatted. */
export const mindMap = {
  /** Accessible name when neither `label` nor the data gives one. */
  name: 'Mind map',
  loading: 'The map is loading',
  /** In the place of a tree without nodes. */
  nothing: 'There is nothing to show',
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
  fullScreen: 'Full screen',
  search: 'Search',
  download: 'Download',
};

export type MindMapStrings = typeof mindMap;
