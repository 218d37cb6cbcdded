/** The canvas on which a map is drawn while it is too small to be read. */
import { FarPicture } from './far-picture.js';
import type { MapStage, Scene } from './map-stage.js';
import { ToneColors } from './tone-colors.js';

export class FarCanvas {
  readonly #stage: MapStage;
  readonly #colors = new ToneColors(() => this.draw());
  #canvas: HTMLCanvasElement | undefined;
  #picture: FarPicture | undefined;
  /** What the picture shows. */
  #scene: Scene | undefined;

  constructor(stage: MapStage) {
    this.#stage = stage;
  }

  /** Paints what is in view in the frame in which the elements go, and goes in the frame in which they come. */
  draw(): void {
    const { element, geometry, scene, view, size } = this.#stage;
    if (!element || !geometry || !scene?.small) return this.#clear();
    if (this.#scene !== scene) this.#picture = new FarPicture(geometry, scene, Math.floor(scene.box.top), 1 / view.scale);
    this.#scene = scene;
    const canvas = (this.#canvas ??= newCanvas());
    // The outline takes the stage with all that is in it out of the page; another stage comes back.
    if (canvas.parentNode !== element) element.prepend(canvas);
    this.#colors.follow(element, this.#picture?.tones ?? []);
    const pixels = devicePixelRatio;
    const [width, height] = [Math.round(size.width * pixels), Math.round(size.height * pixels)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.resetTransform();
    context.clearRect(0, 0, width, height);
    this.#picture?.paint(context, view, pixels, (tone) => this.#colors.of(tone));
  }

  #clear(): void {
    this.#canvas?.remove();
    this.#canvas = this.#picture = this.#scene = undefined;
    this.#colors.forget();
  }
}

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'far';
  canvas.ariaHidden = 'true';
  return canvas;
}
