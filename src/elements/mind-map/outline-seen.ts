/** What of an element in the flow of a page is seen, and what scrolls it. */

/** A stretch of the window, in px from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** What scrolls an element, the innermost first, out of shadow trees as well. The page itself is not among them. */
export function scrollersOf(element: Element): HTMLElement[] {
  const scrollers: HTMLElement[] = [];
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    if (node instanceof HTMLElement && node !== document.scrollingElement && /auto|scroll|hidden|overlay/.test(getComputedStyle(node).overflowY)) scrollers.push(node);
  }
  return scrollers;
}

function parentOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
}

/** The stretch of the window in which something inside all these can be seen. */
export function seenThrough(scrollers: readonly HTMLElement[]): Stretch {
  let [top, bottom] = [0, innerHeight];
  for (const scroller of scrollers) {
    const box = scroller.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { top, bottom };
}

/** Scrolls what scrolls an element by a distance, at once. */
export function scrollOn(scrollers: readonly HTMLElement[], distance: number): void {
  const scroller = scrollers.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight) ?? document.scrollingElement;
  scroller?.scrollBy({ top: distance, behavior: 'instant' });
}
