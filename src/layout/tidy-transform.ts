/** How the element of a node is moved to its place in any form. */
import type { Place, Way } from './map-form.js';

/** Where a label stands. */
export interface LabelPlace {
  readonly place: Place;
  readonly way: Way;
  /** Degrees. */
  readonly turn: number;
  /** From the place to the start of the label, in px. */
  readonly start: number;
  readonly height: number;
}

/**
 * CSS transform of an element of the size of the label, whose origin is its top left corner; `top` is where the drawing begins.
 * What is not turned stands on whole pixels, so that its text is sharp; its width is the page's own.
 */
export function labelTransform({ place: { x, y }, way, turn, start, height }: LabelPlace, top: number): string {
  if (way === 'down') return `translate(calc(${Math.round(x)}px - 50%), ${Math.round(y + start) - top}px)`;
  if (turn === 0) {
    const middle = Math.round(y - height / 2) - top;
    return way === 'right' ? `translate(${Math.round(x + start)}px, ${middle}px)` : `translate(calc(${Math.round(x - start)}px - 100%), ${middle}px)`;
  }
  const along = way === 'right' ? `${start}px` : `calc(${-start}px - 100%)`;
  return `translate(${x}px, ${y - top}px) rotate(${turn}deg) translate(${along}, -50%)`;
}
