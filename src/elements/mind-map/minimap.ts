/**
 * An overview of the whole map with a frame round what is seen. Loaded when a map is first larger than three screens. It is
 * painted when the picture changes; a pan only moves the frame. All that it does, keys do, too: so it takes no focus and is
 * not spoken of.
 */
import { seenBox, type Box, type Size, type Viewport } from '../../layout/viewport.js';
import { wholePicture, type WholePicture } from './far-picture.js';
import type { Geometry, MapStage } from './map-stage.js';
import { minimapStyles } from './minimap.styles.js';
import { frameOf, inPicture, minimapSize, onMap, viewAt } from './minimap-place.js';
import { ToneColors } from './tone-colors.js';

export const lateStyles = [minimapStyles];

/** Of its border, on both sides. */
const BORDER = 2;
/** Round the map in the picture, in px. */
const MARGIN = 4;

export interface MinimapOptions {
  readonly stage: MapStage;
  boxOf(geometry: Geometry): Box;
  /** A person wants this view. */
  move(view: Viewport): void;
}

/** What is painted, and what it was painted of. */
interface Painted {
  readonly geometry: Geometry;
  readonly folds: Geometry['bands']['folds'];
  readonly stage: Size;
  readonly box: Box;
  readonly pixels: number;
  readonly picture: Size;
  readonly whole: WholePicture;
}

export class Minimap {
  readonly #options: MinimapOptions;
  readonly #element = element('div', 'minimap');
  readonly #canvas = element('canvas');
  readonly #frame = element('div', 'frame');
  readonly #colors = new ToneColors(() => this.#paint());
  #painted: Painted | undefined;
  #asked = 0;
  /** The frame as it is written. */
  #written = '';
  /** A press, and how far it is from the middle of what is seen, in px of the map. */
  #press: { readonly id: number; readonly dx: number; readonly dy: number } | undefined;

  constructor(options: MinimapOptions) {
    this.#options = options;
    this.#element.ariaHidden = 'true';
    this.#element.part.add('minimap');
    this.#element.append(this.#canvas, this.#frame);
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) this.#element.addEventListener(type, (event) => this.#hear(event));
  }

  /** Follows the view. What has to be painted anew is so in a frame of its own: a toggle does not wait for it. */
  draw(): void {
    const { geometry, element } = this.#options.stage;
    if (!geometry || !element) return this.hide();
    if (this.#isStale(geometry, element)) this.#asked ||= requestAnimationFrame(() => this.#renew());
    else this.#place();
  }

  /** Goes, without a trace. */
  hide(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    this.#element.remove();
    this.#painted = undefined;
    this.#press = undefined;
    // Colours are told only in the page.
    this.#colors.forget();
  }

  /** Whether the picture is another. Rows that are measured as they come into view change the height: what is less than a pixel is not seen. */
  #isStale(geometry: Geometry, element: Element): boolean {
    const painted = this.#painted;
    const { size } = this.#options.stage;
    return (
      painted?.geometry !== geometry ||
      painted.folds !== geometry.bands.folds ||
      painted.stage !== size ||
      painted.pixels !== devicePixelRatio ||
      this.#element.parentNode !== element ||
      Math.abs(geometry.height - painted.box.bottom) * painted.whole.view.scale > 1
    );
  }

  /** Makes the picture anew. */
  #renew(): void {
    this.#asked = 0;
    const { stage, boxOf } = this.#options;
    const { geometry, element, size } = stage;
    if (!geometry || !element?.isConnected || size.width === 0) return this.hide();
    if (this.#element.parentNode !== element) {
      // Another stage, or none for a while: what has changed meanwhile was told to nobody.
      this.#colors.forget();
      element.append(this.#element);
    }
    const box = { ...boxOf(geometry), bottom: geometry.height };
    const { width, height } = minimapSize({ width: box.right - box.left, height: box.bottom - box.top }, size);
    const picture = { width: width - BORDER, height: height - BORDER };
    const { style } = this.#element;
    style.setProperty('width', `${width}px`);
    style.setProperty('height', `${height}px`);
    this.#painted = { geometry, folds: geometry.bands.folds, stage: size, box, pixels: devicePixelRatio, picture, whole: wholePicture(geometry, picture, MARGIN, box) };
    this.#paint();
    this.#place();
  }

  #paint(): void {
    const context = this.#canvas.getContext('2d');
    if (!this.#painted || !context) return;
    const { pixels, picture, whole } = this.#painted;
    this.#colors.follow(this.#element, whole.picture.tones);
    // Another size is another, empty canvas; the same one is emptied by it, too.
    this.#canvas.width = Math.round(picture.width * pixels);
    this.#canvas.height = Math.round(picture.height * pixels);
    whole.picture.paint(context, whole.view, pixels, (tone) => this.#colors.of(tone));
  }

  /** Moves the frame: all that a pan costs. */
  #place(): void {
    if (!this.#painted) return;
    const { whole, picture } = this.#painted;
    const { view, size } = this.#options.stage;
    const { left, right, top, bottom } = frameOf(inPicture(seenBox(view, size), whole), picture);
    const written = [left, top, right - left, bottom - top].map((length) => `${length.toFixed(1)}px`);
    if (written.join() === this.#written) return;
    this.#written = written.join();
    const [x, y, width, height] = written as [string, string, string, string];
    const { style } = this.#frame;
    style.setProperty('width', width);
    style.setProperty('height', height);
    style.setProperty('transform', `translate(${x}, ${y})`);
  }

  #hear(event: PointerEvent): void {
    const { pointerId: id, type, button, pointerType } = event;
    if (type === 'pointerdown') {
      if (button !== 0 || this.#press) return;
      const { x, y } = this.#pointOf(event);
      const seen = this.#seen();
      const isInside = x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom;
      // What is taken hold of by its frame stays under the pointer where it was taken; elsewhere the middle comes there.
      this.#press = { id, dx: isInside ? x - (seen.left + seen.right) / 2 : 0, dy: isInside ? y - (seen.top + seen.bottom) / 2 : 0 };
      // A finger stays with what it was put on.
      if (pointerType !== 'touch') this.#element.setPointerCapture(id);
      if (!isInside) this.#moveTo(x, y);
    } else if (this.#press?.id === id) {
      const { dx, dy } = this.#press;
      const { x, y } = this.#pointOf(event);
      if (type === 'pointermove') this.#moveTo(x - dx, y - dy);
      else this.#press = undefined;
    }
  }

  /** What is seen, as the frame shows it: in px of the map. */
  #seen(): Box {
    const { view, size } = this.#options.stage;
    const seen = seenBox(view, size);
    if (!this.#painted) return seen;
    const { whole, picture } = this.#painted;
    return onMap(frameOf(inPicture(seen, whole), picture), whole);
  }

  /** The place of a pointer, in px of the map. */
  #pointOf({ clientX, clientY }: PointerEvent): { readonly x: number; readonly y: number } {
    const { left, top } = this.#canvas.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    if (!this.#painted) return { x, y };
    const point = onMap({ left: x, right: x, top: y, bottom: y }, this.#painted.whole);
    return { x: point.left, y: point.top };
  }

  #moveTo(x: number, y: number): void {
    const { stage, move } = this.#options;
    if (this.#painted) move(viewAt(stage.view, stage.size, this.#painted.box, x, y));
  }
}

function element<Name extends 'div' | 'canvas'>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
