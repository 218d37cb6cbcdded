/** What scrolls under a finger. */

/**
 * Whether a finger that goes up or down on an element may scroll something: a box around it, the page, or, where the page is
 * in a frame, what is around that, of which nothing is known.
 */
export function canScroll(element: Element): boolean {
  const page = element.ownerDocument.scrollingElement;
  for (let box: Element | null = element; box && box !== page; box = parentOf(box)) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return true;
  }
  if (window.parent !== window) return true;
  return page !== null && page.scrollHeight > page.clientHeight && !/hidden|clip/.test(getComputedStyle(page).overflowY);
}

/** The parent as it is laid out: a slot's element, or the host of a shadow root. */
function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}
