/** Pan and zoom by Pointer Events. The wheel and one finger are left to the page: https://www.w3.org/TR/pointerevents3/ */
import { MAX_SCALE, panBy, zoomAt, type Viewport } from '../layout/viewport.js';

export interface PanZoomOptions {
  /** The box that is panned in. */
  stage(): HTMLElement;
  view(): Viewport;
  /** The view that a person wants. */
  moved(view: Viewport): void;
  /** The wheel was turned without Ctrl or Command. */
  plainWheel(): void;
}

/** A press that moves less is a click. In px. */
const SLOP = 4;
const DOUBLE_TAP_ZOOM = 1.6;

/** Handlers to bind on the stage. Holds no listeners of its own, so there is nothing to take down. */
export class PanZoom {
  readonly #options: PanZoomOptions;
  readonly #fingers = new Map<number, { x: number; y: number }>();
  /** The press of a mouse or pen that may become a drag. */
  #drag: { readonly id: number; x: number; y: number; moved: boolean } | undefined;

  constructor(options: PanZoomOptions) {
    this.#options = options;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') {
      this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    } else if (event.button === 0) {
      this.#drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
    }
  };

  /** A press on the ground leaves the focus where it is. */
  readonly press = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('[role=treeitem]')) event.preventDefault();
  };

  readonly move = (event: PointerEvent): void => {
    if (this.#fingers.has(event.pointerId)) return this.#pinch(event);
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved) {
      if (Math.hypot(dx, dy) < SLOP) return;
      drag.moved = true;
      this.#options.stage().setPointerCapture(event.pointerId);
    }
    drag.x = event.clientX;
    drag.y = event.clientY;
    this.#options.moved(panBy(this.#options.view(), dx, dy));
  };

  readonly up = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    // The click that follows a drag must not toggle what lies under the pointer.
    if (drag.moved && event.type === 'pointerup') {
      const stage = this.#options.stage();
      const swallow = (click: Event): void => click.stopPropagation();
      stage.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => stage.removeEventListener('click', swallow, { capture: true }));
    }
    this.#drag = undefined;
  };

  readonly doubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('[role=treeitem]')) return;
    const { x, y } = this.#onStage(event.clientX, event.clientY);
    const view = this.#options.view();
    this.#options.moved(zoomAt(view, view.scale >= MAX_SCALE ? 1 / view.scale : DOUBLE_TAP_ZOOM, x, y));
  };

  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return this.#options.plainWheel();
      event.preventDefault();
      const { x, y } = this.#onStage(event.clientX, event.clientY);
      // A line is about 16 px; a pinch on a trackpad comes as many small steps.
      const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
      this.#options.moved(zoomAt(this.#options.view(), Math.exp(-Math.max(-120, Math.min(step, 120)) / 300), x, y));
    },
  };

  /** Two fingers are the map's: keeps the browser from scrolling or zooming the page with them. */
  readonly touch = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
  };

  #pinch(event: PointerEvent): void {
    const [a, b] = [...this.#fingers.values()];
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    const before = a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) } : undefined;
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (!a || !b || !before) return;
    const x = (a.x + b.x) / 2;
    const y = (a.y + b.y) / 2;
    const on = this.#onStage(x, y);
    const factor = before.apart > 0 ? Math.hypot(a.x - b.x, a.y - b.y) / before.apart : 1;
    this.#options.moved(zoomAt(panBy(this.#options.view(), x - before.x, y - before.y), factor, on.x, on.y));
  }

  #onStage(clientX: number, clientY: number): { x: number; y: number } {
    const box = this.#options.stage().getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  }
}
