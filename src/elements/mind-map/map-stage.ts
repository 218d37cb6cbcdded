/** The picture of a map: which part is seen, what is prepared for it, and how it gets on the screen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fitBox, isInside, keepMap, panBy, seenBox, showBox, zoomAt, type Box, type Size, type Viewport } from '../../layout/viewport.js';
import type { Folds } from '../../tree/folds.js';
import { nearestVisible } from '../../tree/visible.js';
import type { MapGeometry } from './map-geometry.js';
import type { Motion } from './motion.js';
import { drawnTop, pathsOf, placeNodes } from './place-map.js';
import type { InView } from '../../layout/bands.js';

/** Labels under this size, in px, are drawn as bars. */
const READABLE = 6;
/** Size of the smallest labels at 16px text. */
const SMALLEST = 13;
/** More nodes are never built of elements: two or three elements each, within 400. */
const MOST_NODES = 130;
/** How far beyond the stage the map is prepared, in stages. The first that gives few enough nodes is taken. */
const AHEAD = [0.5, 0.2, 0];
const MARGIN = 20;
/** Bands under this many px of the screen are one mark. */
const MARK = 1;

/** What is prepared. */
export interface Scene extends InView {
  readonly box: Box;
  /** Whether labels are drawn as bars. */
  readonly small: boolean;
}

export class MapStage implements ReactiveController {
  geometry: MapGeometry | undefined;
  view: Viewport = { x: 0, y: 0, scale: 1 };
  size: Size = { width: 0, height: 0 };
  scene: Scene | undefined;
  /** Whether the first view has been chosen. */
  #placed = false;
  /** Whether a person or a method has moved the view or toggled a branch since. */
  #moved = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  /** Shows where things came from; places change at once without it. */
  motion: Motion | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.motion?.stop();
  }

  get element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.stage');
  }

  /** Another tree (`fresh`), or the same in other columns or fonts: then `anchor` stays where it is. */
  setGeometry(geometry: MapGeometry | undefined, fresh: boolean, anchor = 0): void {
    const before = this.geometry;
    this.motion?.stop();
    this.geometry = geometry;
    this.scene = undefined;
    if (fresh) this.#placed = this.#moved = false;
    if (!geometry || !before || !this.#placed || !this.#moved) return;
    const was = before.nodeBox(anchor);
    const is = geometry.nodeBox(anchor);
    this.view = panBy(this.view, (was.left - is.left) * this.view.scale, (was.top - is.top) * this.view.scale);
  }

  /** The stage has this size now. */
  resize(size: Size): void {
    if (size.width === this.size.width && size.height === this.size.height) return;
    this.size = size;
    // The first view suits the size for as long as nobody has chosen another.
    if (!this.#moved) this.#placed = false;
    this.#host.requestUpdate();
  }

  /** Takes new folds; the node `anchor` stays where it is on the screen. */
  fold(folds: Folds, anchor: number): void {
    const { geometry, scene } = this;
    if (!geometry || geometry.folds === folds) return;
    this.#moved = true;
    const shown = nearestVisible(geometry.tree, geometry.folds, anchor);
    const stays = nearestVisible(geometry.tree, folds, shown);
    const before = drawnTop(geometry, stays, geometry.bands.middleOf(stays));
    geometry.fold(folds);
    const shift = drawnTop(geometry, stays, geometry.bands.middleOf(stays)) - before;
    this.view = { ...this.view, y: this.view.y - shift * this.view.scale };
    if (scene && !scene.small) this.motion?.start(this.motion.current(scene.middles), shift);
    this.scene = undefined;
  }

  /** Finds what is to be drawn; call it before rendering. `focus` is drawn also when it is out of view. */
  prepare(focus: number): Scene | undefined {
    const { geometry, size } = this;
    if (!geometry || size.width === 0 || size.height === 0) return undefined;
    if (!this.#placed) {
      this.#placed = true;
      this.view = this.#firstView(geometry);
    }
    if (this.scene && this.#isPrepared() && this.scene.nodes.includes(focus) && this.scene.small === this.#isSmall()) return this.scene;
    return (this.scene = this.#find(geometry, focus));
  }

  /** Writes places after rendering. */
  placed(): void {
    const { scene, geometry } = this;
    if (!scene || !geometry) return;
    if (this.motion?.isNew) this.motion.run(scene.middles, (index) => geometry.tree.parent[index] ?? -1);
    this.draw();
  }

  /** Takes a view that a person or a method wants. */
  move(view: Viewport): void {
    if (!this.geometry) return;
    this.#moved = true;
    const zoomed = view.scale !== this.view.scale;
    this.view = this.#kept(view);
    if (!zoomed && this.scene && this.#isPrepared()) this.#drawLayer();
    else this.#host.requestUpdate();
  }

  zoomBy(factor: number): void {
    this.move(zoomAt(this.view, factor, this.size.width / 2, this.size.height / 2));
  }

  fit(): void {
    if (this.geometry && this.size.width > 0) this.move(this.#fitted(this.geometry));
  }

  /** Brings a visible node into view. */
  show(index: number): void {
    if (this.geometry && this.size.width > 0 && this.#placed) this.move(showBox(this.view, this.geometry.nodeBox(index), this.size, MARGIN));
  }

  #find(geometry: MapGeometry, focus: number): Scene {
    const small = this.#isSmall();
    const least = small ? MARK / this.view.scale : 0;
    for (const ahead of AHEAD) {
      const box = seenBox(this.view, this.size, ahead);
      const found = geometry.inView(box, least);
      if (small) return { ...withNode(geometry, found, focus), box, small };
      if (found.nodes.length <= MOST_NODES) return { ...withNode(geometry, found, focus), box, small };
    }
    // Too many labels for elements, though they could be read: drawn as bars until one zooms in.
    const box = seenBox(this.view, this.size);
    return { ...withNode(geometry, geometry.inView(box, MARK / this.view.scale), focus), box, small: true };
  }

  #isSmall(): boolean {
    return SMALLEST * (this.geometry?.k ?? 1) * this.view.scale < READABLE;
  }

  #isPrepared(): boolean {
    return this.scene !== undefined && isInside(seenBox(this.view, this.size), this.scene.box);
  }

  #kept(view: Viewport): Viewport {
    return this.geometry ? keepMap(view, this.geometry.box, this.size) : view;
  }

  #fitted(geometry: MapGeometry): Viewport {
    return fitBox(geometry.box, this.size, MARGIN, geometry.isBoth ? 0.5 : geometry.wayOf(0) === 1 ? 0 : 1);
  }

  /** All of it where it can be read well, else the root in view at 100 %. */
  #firstView(geometry: MapGeometry): Viewport {
    const fitted = this.#fitted(geometry);
    if (fitted.scale >= 0.8) return fitted;
    const root = geometry.nodeBox(0);
    const x = geometry.isBoth ? (this.size.width - root.left - root.right) / 2 : geometry.wayOf(0) === 1 ? MARGIN - root.left : this.size.width - MARGIN - root.right;
    return { scale: 1, x, y: (this.size.height - root.top - root.bottom) / 2 };
  }

  /** Writes what is prepared to the page. */
  draw(): void {
    const { scene, geometry } = this;
    const layer = this.#host.renderRoot.querySelector<HTMLElement>('.layer');
    if (!scene || !geometry || !layer) return;
    const middle = this.motion?.middles(scene.middles) ?? ((index: number): number => scene.middles.get(index) ?? 0);
    const top = Math.floor(scene.box.top);
    placeNodes(layer, geometry, scene, middle, top, (index) => this.motion?.opacity(index) ?? '1');
    const paths = pathsOf(geometry, scene, middle, top);
    for (const path of layer.querySelectorAll('.links path')) path.setAttribute('d', paths.get(path.getAttribute('class') ?? '') ?? '');
    this.#drawLayer();
  }

  #drawLayer(): void {
    const layer = this.#host.renderRoot.querySelector<HTMLElement>('.layer');
    const { x, y, scale } = this.view;
    // Places are written from the top of what is prepared: in a map of a million rows, pixels would lose their fractions.
    const top = Math.floor(this.scene?.box.top ?? 0) * scale;
    layer?.style.setProperty('transform', `translate(${x}px, ${y + top}px) scale(${scale})`);
  }
}

/** What was found, with one node more if it was not among it. */
function withNode(geometry: MapGeometry, found: InView, index: number): InView {
  if (found.middles.has(index) && found.nodes.includes(index)) return found;
  const after = found.nodes.findIndex((node) => node > index);
  const nodes = [...found.nodes];
  nodes.splice(after < 0 ? nodes.length : after, 0, index);
  return { ...found, nodes, middles: new Map(found.middles).set(index, geometry.bands.middleOf(index)) };
}
