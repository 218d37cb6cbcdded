/**
 * Takes a key that a tree may have a use for (what moves, opens, or is a letter), before the keyboard of the tree is loaded:
 * what acts on it later can no longer keep the page from scrolling.
 */
export function takeTreeKey(event: KeyboardEvent): void {
  if (!event.altKey && !event.ctrlKey && !event.metaKey && /^(?:Arrow.*|Home|End|Enter|.)$/u.test(event.key)) event.preventDefault();
}
