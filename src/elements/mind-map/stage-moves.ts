/** What moves the view of a map, folds its branches, and prepares what a move will show. Part of what is loaded late. */
import { foldBands } from '../../layout/fold-bands.js';
import type { MapGeometry } from '../../layout/map-geometry.js';
import { drawnTop } from '../../layout/map-links.js';
import { isInside, keepMap, panBy, showBox, zoomAt } from '../../layout/view-moves.js';
import { seenBox, type Box, type Size, type Viewport } from '../../layout/viewport.js';
import type { Folds } from '../../tree/folds.js';
import { nearestVisible } from '../../tree/nearest-visible.js';
import { fittedView, MARGIN, sceneOf, type MapStage, type Scene } from './map-stage.js';
import { Motion } from './motion.js';

/** Labels under this size, in px, are drawn as bars. */
const READABLE = 6;
/** Size of the smallest labels at 16px text. */
const SMALLEST = 13;
/** More nodes are never built of elements: two or three elements each, within 400. */
const MOST_NODES = 130;
/** How far beyond the stage the map is prepared, in stages. The first that gives few enough nodes is taken. */
const AHEAD = [0.5, 0.2, 0];
/** Bands under this many px of the screen are one mark. */
const MARK = 1;
/** How far from a bar a press still means it, in px of the screen. */
const REACH = 8;

export class StageMoves {
  readonly motion: Motion;
  /** The node that stays where it is at the next change of folds; undefined for the one with the focus. */
  anchor: number | undefined;

  readonly #stage: MapStage;
  /** The box of the map, and the folds that it is the box of. */
  #box: { readonly of: Folds; readonly geometry: MapGeometry; readonly box: Box } | undefined;

  constructor(stage: MapStage) {
    this.#stage = stage;
    this.motion = new Motion(() => stage.draw());
  }

  /** Takes a view that a person or a method wants. */
  move(view: Viewport): void {
    const stage = this.#stage;
    const { geometry } = stage;
    if (!geometry || stage.size.width === 0) return;
    const zoomed = view.scale !== stage.view.scale;
    stage.moved = true;
    stage.view = keepMap(view, this.#boxOf(geometry), stage.size);
    const { scene } = stage;
    if (zoomed || !scene || !isInside(seenBox(stage.view, stage.size), scene.box)) stage.update();
    else stage.drawView();
  }

  zoomBy(factor: number): void {
    const { view, size } = this.#stage;
    // What is no factor, from a script without types, changes nothing.
    if (!(factor > 0 && factor < Infinity)) return;
    this.move(zoomAt(view, factor, size.width / 2, size.height / 2));
  }

  /** Brings the whole map into view. */
  fit(): void {
    const { geometry, size } = this.#stage;
    if (geometry && size.width > 0) this.move(fittedView(geometry, size));
  }

  /** Brings a visible node into view; where labels are drawn as bars, to the middle of it and so large that it can be read. */
  show(index: number): void {
    const { geometry, scene, size, view } = this.#stage;
    if (!geometry || size.width === 0) return;
    const box = nodeBox(geometry, index);
    this.move(showBox(scene?.small ? centredView(box, size) : view, box, size, MARGIN));
  }

  /** The node whose bar lies nearest to a point of the window, within a finger's or a pointer's reach; undefined where labels are elements, or there is none. */
  barAt(clientX: number, clientY: number): number | undefined {
    const { element, geometry, scene, view } = this.#stage;
    if (!element || !geometry || !scene?.small) return undefined;
    const { left, top } = element.getBoundingClientRect();
    const [x, y, reach] = [(clientX - left - view.x) / view.scale, (clientY - top - view.y) / view.scale, REACH / view.scale];
    const { nodes, middles } = geometry.inView({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, 0);
    const distance = (index: number): number => Math.abs((middles.get(index) ?? Infinity) - y);
    return [...nodes].sort((a, b) => distance(a) - distance(b))[0];
  }

  /** Takes new folds; one node stays where it is on the screen. */
  fold(folds: Folds, focus: number): void {
    const stage = this.#stage;
    const { geometry, scene, view } = stage;
    const anchor = this.anchor ?? focus;
    this.anchor = undefined;
    if (!geometry || geometry.bands.folds === folds) return;
    stage.moved = true;
    const shown = nearestVisible(geometry.tree, geometry.bands.folds, anchor);
    const stays = nearestVisible(geometry.tree, folds, shown);
    const before = drawnTop(geometry, stays, geometry.middleOf(stays));
    foldBands(geometry.bands, folds);
    const shift = drawnTop(geometry, stays, geometry.middleOf(stays)) - before;
    stage.view = { ...view, y: view.y - shift * view.scale };
    if (scene && !scene.small) this.motion.start(scene.middles, shift);
    stage.scene = undefined;
  }

  /** A tree with the same root in other columns or fonts, or with other nodes: a node that both show stays where it is on the screen. */
  keep(before: MapGeometry, after: MapGeometry, anchor: number): void {
    const stage = this.#stage;
    const { view } = stage;
    const former = shownIn(before, after, anchor);
    const was = nodeBox(before, former);
    const is = nodeBox(after, shownIn(after, before, former));
    const kept = panBy(view, (was.left - is.left) * view.scale, (was.top - is.top) * view.scale);
    stage.view = before.data === after.data || stage.size.width === 0 ? kept : keepMap(kept, this.#boxOf(after), stage.size);
  }

  /** What is drawn of a map: somewhat more than is seen, and the node that takes focus, which a move may have taken out of view. */
  prepare(geometry: MapGeometry, focus: number): Scene {
    const scene = this.#around(geometry);
    return {
      ...scene,
      nodes: [...new Set(scene.nodes).add(focus)].sort((a, b) => a - b),
      middles: new Map(scene.middles).set(focus, geometry.middleOf(focus)),
    };
  }

  /** Puts elements into a box, in their order. What is there already is not taken out, and focus stays with the tab stop. */
  arrange(box: HTMLElement, elements: readonly HTMLElement[]): void {
    const hadFocus = box.matches(':focus-within');
    const stay = new Set<Element>(elements);
    for (const child of [...box.children]) if (!stay.has(child)) child.remove();
    let next = box.firstElementChild;
    for (const element of elements) {
      if (element === next) next = next.nextElementSibling;
      else box.insertBefore(element, next);
    }
    if (hadFocus && !box.matches(':focus-within')) elements.find(({ tabIndex }) => tabIndex === 0)?.focus({ preventScroll: true });
  }

  #around(geometry: MapGeometry): Scene {
    const { view, size } = this.#stage;
    const least = MARK / view.scale;
    if (SMALLEST * geometry.k * view.scale < READABLE) return sceneOf(geometry, view, size, AHEAD[0], least);
    for (const ahead of AHEAD) {
      const scene = sceneOf(geometry, view, size, ahead);
      if (scene.nodes.length <= MOST_NODES) return scene;
    }
    // Too many labels for elements, though they could be read: drawn as bars until one zooms in.
    return sceneOf(geometry, view, size, 0, least);
  }

  #boxOf(geometry: MapGeometry): Box {
    const { folds } = geometry.bands;
    if (this.#box?.of !== folds || this.#box.geometry !== geometry) this.#box = { of: folds, geometry, box: geometry.box() };
    return this.#box.box;
  }
}

/** The view at 100 % in which a box is in the middle. */
function centredView({ left, right, top, bottom }: Box, { width, height }: Size): Viewport {
  return { scale: 1, x: (width - left - right) / 2, y: (height - top - bottom) / 2 };
}

/** A node of another map in this one: itself, or what hides it; the root where it is not in it. */
function shownIn({ tree, bands }: MapGeometry, other: MapGeometry, index: number): number {
  return nearestVisible(tree, bands.folds, tree.indexOf.get(other.tree.ids[index] ?? '') ?? 0);
}

/** The box of a visible node: its label with what stands before and behind it. */
function nodeBox(geometry: MapGeometry, index: number): Box {
  const [left, right] = geometry.ends(geometry.columnOf(index), geometry.outerEnd(index), geometry.wayOf(index));
  const middle = geometry.middleOf(index);
  const half = (geometry.bands.heights[index] ?? 0) / 2;
  return { left, right, top: middle - half, bottom: middle + half };
}
