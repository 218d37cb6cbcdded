/** What `<mind-map>` says while one searches in it. Numbers arrive formatted, and counts once more as they are. */
export const mindMapFind = {
  /** Shown as long as one has not gone to a match. */
  found: (count: string, exact: number): string => (exact === 1 ? '1 match' : `${count} matches`),
  none: 'No match',
  /** Which of the matches one has gone to. */
  place: (place: string, count: string): string => `${place} of ${count}`,
  /** Added to each of them where there is room: how many are hidden. */
  folded: (count: string, _exact: number): string => `${count} folded`,
  /** The same as it is said. */
  inFolded: (count: string, _exact: number): string => `${count} in folded branches`,
  previous: 'Previous match',
  next: 'Next match',
  clear: 'End the search',
};

export type MindMapFindStrings = typeof mindMapFind;
