import { takeTreeKey } from '../../controllers/take-tree-key.js';

/**
 * Keeps the browser from doing what a person means for the map: whoever acts on the event may be loaded only now, and then
 * it is too late. The keys of a tree are taken also where they move nothing, as at its ends: the page stays. A press on the
 * ground leaves the focus where it is; two fingers, and the wheel with Ctrl or Command, are the map's.
 */
export function takeEvent(event: Event, target: Element): void {
  const { type, ctrlKey, metaKey, touches = [] } = event as MouseEvent & Partial<TouchEvent>;
  if (type === 'keydown') {
    takeTreeKey(event as KeyboardEvent);
  } else if (type === 'wheel' ? ctrlKey || metaKey : type === 'mousedown' ? !target.closest('.node') : touches.length > 1 && event.cancelable) {
    event.preventDefault();
  }
}
