/** What a search has found, as far as drawing needs to know it. */
export interface Found {
  /** The label of a node in the lines in which the map draws it, with its matches marked; undefined where there are none. */
  text(index: number): unknown;
  /** The same of its detail. */
  detail(index: number): unknown;
  /** The same of a text that is not wrapped. */
  plain(index: number, text: string | undefined): unknown;
  /** Whether a node is a match, or the one that was gone to. */
  kind(index: number): 'hit' | 'current' | undefined;
  /** Whether there are matches under a node. */
  isUnder(index: number): boolean;
}
