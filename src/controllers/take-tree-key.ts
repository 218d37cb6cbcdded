/**
 * Takes a key of the tree pattern (what moves, opens, or is a letter), also where it moves nothing: the page does not scroll
 * at the ends of a tree. Small, for it is needed before the keyboard of the tree is loaded: what acts on a key later can no
 * longer take it.
 */
export function takeTreeKey(event: KeyboardEvent): void {
  if (!event.altKey && !event.ctrlKey && !event.metaKey && /^(Arrow.*|Home|End|Enter|.)$/u.test(event.key)) event.preventDefault();
}
