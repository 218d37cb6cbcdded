/** How to zoom, in a corner of the stage. Part of what is loaded late. */

/** Between the hint and the edge, as the style has it, in px. */
const MARGIN = 12;

/** Where a hint may stand: the first of these where it covers no label and not the overview, else the last. */
const CORNERS = ['', 'at-end', 'at-top at-end', 'at-top'];

/** The key that zooms with the wheel, as the person's keyboard names it. */
export function zoomKey(): string {
  return /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

/** Shows a text for a while, in a corner of what is seen of the stage. Says whether there was room. */
export async function showHint(stage: Element, text: string): Promise<boolean> {
  const seen = await seenOf(stage);
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = text;
  stage.append(hint);
  const { width, height } = hint.getBoundingClientRect();
  if (seen.width < width + 2 * MARGIN || seen.height < height + 2 * MARGIN) {
    hint.remove();
    return false;
  }
  const labels = Array.from(stage.querySelectorAll('.node, .minimap'), (node) => node.getBoundingClientRect());
  CORNERS.find((corner) => {
    hint.className = `hint ${corner}`;
    const { left, top } = hint.getBoundingClientRect();
    const x = Math.max(seen.left + MARGIN, Math.min(left, seen.right - MARGIN - width));
    const y = Math.max(seen.top + MARGIN, Math.min(top, seen.bottom - MARGIN - height));
    hint.style.setProperty('translate', `${x - left}px ${y - top}px`);
    return !labels.some((label) => label.left < x + width && label.right > x && label.top < y + height && label.bottom > y);
  });
  return true;
}

/** What is seen of an element through the window and all that clips it. */
async function seenOf(element: Element): Promise<DOMRectReadOnly> {
  const entry = await new Promise<IntersectionObserverEntry | undefined>((done) => {
    const observer = new IntersectionObserver(([first]) => {
      observer.disconnect();
      done(first);
    });
    observer.observe(element);
  });
  return entry?.intersectionRect ?? new DOMRectReadOnly();
}
