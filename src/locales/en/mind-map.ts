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
  map: 'Map',
  /** Shown once, after the wheel was turned over the map. `key` is Ctrl or the Command sign. */
  wheelHint: (key: string): string => `${key} + wheel zooms; drag moves the map`,
  /** How many nodes lie in a branch, beside its name in the outline. */
  inside: (count: string): string => `${count} inside`,
  guideDetail: (year: string): string => `Career guide, ${year}`,
  roles: 'The three roles',
  comparison: 'Side by side',
  pay: 'Pay',
  averagePay: 'Average base salary',
  otherPay: 'Ranges, equity and total pay',
  shortPay: 'By the hour, project or month',
  roadmap: 'The roadmap',
  tools: 'Tools that go together',
  earn: 'Ways to earn',
  plan: 'Month by month',
  month: (month: string, label: string): string => `Month ${month}: ${label}`,
  questions: 'Questions',
  said: (name: string, value: string): string => `${name}: ${value}`,
  range: (min: string, max: string): string => `${min} to ${max}`,
  over: (min: string): string => `over ${min}`,
  under: (max: string): string => `under ${max}`,
  per: {
    hour: (amount: string): string => `${amount} an hour`,
    month: (amount: string): string => `${amount} a month`,
    year: (amount: string): string => `${amount} a year`,
    project: (amount: string): string => `${amount} a project`,
  },
};

export type MindMapStrings = typeof mindMap;
