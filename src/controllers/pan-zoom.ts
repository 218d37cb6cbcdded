/**
 * Pan and zoom by Pointer Events. The wheel, and one finger that goes up or down, are left to the page, as long as that has a
 * use for it; sideways it moves the map: `touch-action: pan-y`, https://www.w3.org/TR/pointerevents3/#the-touch-action-css-property
 */
import { MAX_SCALE, panBy, zoomAt } from '../layout/view-moves.js';
import type { Viewport } from '../layout/viewport.js';

export interface PanZoomOptions {
  /** The box that is panned in. */
  stage(): HTMLElement;
  view(): Viewport;
  /** The view that a person wants. */
  moved(view: Viewport): void;
  /** Whether one finger moves the view in all directions: asked when it comes down. */
  owned?(): boolean;
  /** The wheel was turned without Ctrl or Command. */
  plainWheel(): void;
}

/** A press that moves less is a click. A finger rolls more than a mouse. In px. */
const SLOP = 4;
const FINGER_SLOP = 10;
const DOUBLE_TAP_ZOOM = 1.6;

/** Handles the events of a stage. Holds no listeners of its own, so there is nothing to take down. */
export class PanZoom {
  readonly #options: PanZoomOptions;
  readonly #fingers = new Map<number, { x: number; y: number }>();
  /** The press that may become a drag. */
  #drag: { readonly id: number; readonly owned: boolean; x: number; y: number; moved: boolean } | undefined;

  constructor(options: PanZoomOptions) {
    this.#options = options;
  }

  /** Takes an event; one of another type does nothing. */
  handle(event: Event): void {
    switch (event.type) {
      case 'pointerdown':
        return this.#down(event as PointerEvent);
      case 'pointermove':
        return this.#move(event as PointerEvent);
      case 'pointerup':
      case 'pointercancel':
        return this.#up(event as PointerEvent);
      case 'touchmove':
        // The browser takes the finger for the page with the first move that nobody else takes.
        if (this.#drag?.owned && event.cancelable) event.preventDefault();
        return;
      case 'wheel':
        return this.#wheel(event as WheelEvent);
      case 'dblclick':
        return this.#double(event as MouseEvent);
    }
  }

  #down(event: PointerEvent): void {
    const { pointerId: id, clientX: x, clientY: y } = event;
    const isFinger = event.pointerType === 'touch';
    if (isFinger) this.#fingers.set(id, { x, y });
    // A second finger makes it a pinch.
    if (this.#fingers.size > 1) this.#drag = undefined;
    else if (event.button === 0) this.#drag = { id, owned: isFinger && this.#options.owned?.() === true, x, y, moved: false };
  }

  #move(event: PointerEvent): void {
    this.#pinch(event);
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    const isFinger = event.pointerType === 'touch';
    // A press is captured once it is a drag: until then it can end outside, where nobody hears of it.
    if (!isFinger && (event.buttons & 1) === 0) return void (this.#drag = undefined);
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved) {
      if (Math.hypot(dx, dy) < (isFinger ? FINGER_SLOP : SLOP)) return;
      if (isFinger && !drag.owned && Math.abs(dy) > Math.abs(dx)) return void (this.#drag = undefined);
      drag.moved = true;
      // A finger stays with what it was put on. A press that was over before this part was loaded cannot be captured any more.
      if (!isFinger && event.eventPhase !== Event.NONE) this.#options.stage().setPointerCapture(event.pointerId);
    }
    drag.x = event.clientX;
    drag.y = event.clientY;
    this.#options.moved(panBy(this.#options.view(), dx, dy));
  }

  #up(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    this.#drag = undefined;
    if (!drag.moved || event.type === 'pointercancel') return;
    // The click that follows a drag must not toggle what lies under the pointer.
    const stage = this.#options.stage();
    const swallow = (click: Event): void => click.stopPropagation();
    stage.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => stage.removeEventListener('click', swallow, { capture: true }));
  }

  #double(event: MouseEvent): void {
    const { x, y } = this.#onStage(event.clientX, event.clientY);
    const view = this.#options.view();
    this.#options.moved(zoomAt(view, view.scale >= MAX_SCALE ? 1 / view.scale : DOUBLE_TAP_ZOOM, x, y));
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return this.#options.plainWheel();
    const { x, y } = this.#onStage(event.clientX, event.clientY);
    // A line is about 16 px; a pinch on a trackpad comes as many small steps.
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.#options.moved(zoomAt(this.#options.view(), Math.exp(-Math.max(-120, Math.min(step, 120)) / 300), x, y));
  }

  /** Keeps where a finger is; with a second one the view follows both. */
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
