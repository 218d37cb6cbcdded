/** How to zoom, in a corner of the stage. Part of what is loaded late. */

/** Where a hint may stand: the first of these where it covers no label, else the last. */
const CORNERS = ['', 'at-end', 'at-top at-end', 'at-top'];

/** The key that zooms with the wheel, as the person's keyboard names it. */
export function zoomKey(): string {
  return /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

/** Shows a text for a while. */
export function showHint(stage: Element, text: string): void {
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = text;
  stage.append(hint);
  const labels = Array.from(stage.querySelectorAll('.node'), (node) => node.getBoundingClientRect());
  CORNERS.find((corner) => {
    hint.className = `hint ${corner}`;
    const box = hint.getBoundingClientRect();
    return !labels.some((label) => label.left < box.right && label.right > box.left && label.top < box.bottom && label.bottom > box.top);
  });
}
