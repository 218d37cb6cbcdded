/** Full screen by the browser's own means, https://fullscreen.spec.whatwg.org/: the key that leaves it is the browser's. Part of what is loaded late. */

/** Whether an element has the screen. */
export function isFullScreen(element: Element): boolean {
  return element.matches(':fullscreen');
}

/** Gives the screen to an element, or takes it back. Resolves also where the browser refuses: then nothing changes. */
export async function toggleFullScreen(element: Element): Promise<void> {
  try {
    await (isFullScreen(element) ? element.ownerDocument.exitFullscreen() : element.requestFullscreen());
  } catch {
    // A frame that may not, or a call that no person has asked for.
  }
}
