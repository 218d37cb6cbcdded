/** What moves the view of a map, folds its branches, and prepares what a move will show. Part of what is loaded late. */
import { foldBands } from '../../layout/fold-bands.js';
import type { MapGeometry } from '../../layout/map-geometry.js';
import { drawnTop } from '../../layout/map-links.js';
import { forgetLabels, settleRows } from '../../layout/settle-rows.js';
import { isInside, keepMap, panBy, showBox, zoomAt } from '../../layout/view-moves.js';
import { seenBox, type Box, type Size, type Viewport } from '../../layout/viewport.js';
import type { Folds } from '../../tree/folds.js';
import { nearestVisible } from '../../tree/nearest-visible.js';
import { isBranch } from '../../tree/tree.js';
import { FarCanvas } from './far-canvas.js';
import { fittedView, MARGIN, sceneOf, type Geometry, type MapStage, type Scene } from './map-stage.js';
import type { MinimapUse } from './minimap-use.js';
import { Motion } from './motion.js';

/** Where labels are under this size, in px, the map is drawn from afar, with a bar for each. */
const READABLE = 6;
/** Size of the smallest labels at 16px text. */
const SMALLEST = 13;
/** Nodes are never built of more elements: with the controls, that is within 400. */
const MOST_ELEMENTS = 300;
/** How far beyond the stage the map is prepared, in stages. The first that gives few enough nodes is taken. */
const AHEAD = [0.5, 0.2, 0];
/** Bands under this many px of the screen are one mark. */
const MARK = 1;
/** Rows that are corrected bring others into view, which may have to be corrected: so many times at most. */
const TRIES = 6;
/** How far from a bar a press still means it, in px of the screen. */
const REACH = 8;

/** What parts that are loaded on use do, and when. */
export interface StageHooks {
  /** There is another geometry. */
  geometry?(geometry: Geometry | undefined): void;
  /** Nodes are about to be drawn. */
  prepare?(geometry: Geometry, nodes: readonly number[]): void;
  /** Nodes have been drawn. */
  drawn?(elements: readonly HTMLElement[]): void;
  /** The view was moved. */
  moved?(): void;
}

export class StageMoves {
  hooks: StageHooks = {};
  readonly motion: Motion;
  /** What is drawn where labels cannot be read. */
  readonly far: FarCanvas;
  /** The overview, and what is kept clear of it. */
  minimap: MinimapUse | undefined;
  /** The node that stays where it is at the next change of folds; undefined for the one with the focus. */
  anchor: number | undefined;
  /** Folds that are how the tree starts, which nobody has asked for. */
  untouched: Folds | undefined;

  readonly #stage: MapStage;
  /** The box of the map, and the folds that it is the box of. */
  #box: { readonly of: Folds; readonly geometry: MapGeometry; readonly box: Box } | undefined;

  constructor(stage: MapStage) {
    this.#stage = stage;
    this.motion = new Motion(() => stage.draw());
    this.far = new FarCanvas(stage);
  }

  /** Takes a view that a person or a method wants. */
  move(wanted: Viewport): void {
    const stage = this.#stage;
    const { geometry } = stage;
    if (!geometry || stage.size.width === 0) return;
    const view = zoomedOut(stage.view, wanted, this.#leastScale(geometry));
    const zoomed = view.scale !== stage.view.scale;
    stage.moved = true;
    stage.view = keepMap(view, this.boxOf(geometry), stage.size);
    const { scene } = stage;
    if (zoomed || !scene || !isInside(seenBox(stage.view, stage.size), scene.box)) stage.update();
    else stage.drawView();
    this.hooks.moved?.();
  }

  /** Takes another geometry. */
  take(geometry: Geometry | undefined): void {
    this.motion.stop();
    this.hooks.geometry?.(geometry);
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
    if (geometry && size.width > 0) this.move(this.minimap?.fitted(geometry) ?? fittedView(geometry, size));
  }

  /** A map at less than half of what fits is soon a speck that nobody finds again. */
  #leastScale(geometry: Geometry): number {
    return fittedView(geometry, this.#stage.size, this.boxOf(geometry)).scale / 2;
  }

  /** The view has been written. */
  drawn(): void {
    this.far.draw();
    this.minimap?.draw();
  }

  /** Brings a visible node into view; where labels are drawn as bars, to the middle of it and so large that it can be read. */
  show(index: number): void {
    const { geometry, scene, size, view } = this.#stage;
    if (!geometry || size.width === 0) return;
    const box = nodeBox(geometry, index);
    const shown = showBox(scene?.small ? centredView(box, size) : view, box, size, MARGIN);
    this.move(this.minimap?.clear(shown, box) ?? shown);
  }

  /** The node whose bar lies nearest to a point of the window, within a finger's or a pointer's reach; undefined where labels are elements, or there is none. */
  barAt(clientX: number, clientY: number): number | undefined {
    const { element, geometry, scene, view } = this.#stage;
    if (!element || !geometry || !scene?.small) return undefined;
    const { left, top } = element.getBoundingClientRect();
    const [x, y, reach] = [(clientX - left - view.x) / view.scale, (clientY - top - view.y) / view.scale, REACH / view.scale];
    // Bands of one mark are one bar here, too: a pixel may stand for thousands of nodes.
    const { nodes, middles } = geometry.inView({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, MARK / view.scale);
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
    if (folds !== this.untouched) stage.moved = true;
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
    const former = this.#lookedAt(before, after, shownIn(before, after, anchor));
    const was = nodeBox(before, former);
    const is = nodeBox(after, shownIn(after, before, former));
    const kept = panBy(view, (was.left - is.left) * view.scale, (was.top - is.top) * view.scale);
    stage.view = before.data === after.data || stage.size.width === 0 ? kept : keepMap(kept, this.boxOf(after), stage.size);
  }

  /** The node with the focus where it is seen, else the one nearest to the middle of the stage that the other map has, too. */
  #lookedAt(geometry: MapGeometry, other: MapGeometry, focus: number): number {
    const { view, size } = this.#stage;
    const seen = seenBox(view, size);
    const box = nodeBox(geometry, focus);
    if (size.width === 0 || (box.left < seen.right && box.right > seen.left && box.top < seen.bottom && box.bottom > seen.top)) return focus;
    const { nodes } = geometry.inView(seen, MARK / view.scale);
    const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
    let [nearest, least] = [focus, Infinity];
    for (const index of nodes) {
      if (!other.tree.indexOf.has(geometry.tree.ids[index] ?? '')) continue;
      const { left, right, top, bottom } = nodeBox(geometry, index);
      const distance = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
      if (distance < least) [nearest, least] = [index, distance];
    }
    return nearest;
  }

  /** What is drawn of a map: somewhat more than is seen, and the node that takes focus, which a move may have taken out of view. */
  prepare(geometry: Geometry, focus: number): Scene {
    forgetLabels(geometry);
    const scene = this.#settled(geometry, focus);
    const nodes = [...new Set(scene.nodes).add(focus)].sort((a, b) => a - b);
    this.hooks.prepare?.(geometry, scene.small ? [focus] : nodes);
    return {
      ...scene,
      nodes,
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
    this.#tellCut(elements);
    this.hooks.drawn?.(elements);
  }

  /** What of the texts of a node is cut off, its title tells. */
  #tellCut(elements: readonly HTMLElement[]): void {
    const { geometry } = this.#stage;
    for (const element of elements) {
      const index = Number(element.id.slice(1));
      const label = geometry?.label(index);
      const cut = [label?.text.cut && geometry?.tree.labels[index], label?.detail?.cut && geometry?.tree.items[index]?.detail];
      element.title = cut.filter(Boolean).join('\n');
    }
  }

  /** A scene whose rows are as high as their labels; what is looked at stays where it is when others were reckoned wrongly. */
  #settled(geometry: MapGeometry, focus: number): Scene {
    const stage = this.#stage;
    let scene = this.#around(geometry);
    for (let tries = 0; tries < TRIES && !scene.small; tries++) {
      const { view, size } = stage;
      const stays = nearestTo(scene, focus, (size.height / 2 - view.y) / view.scale);
      if (!settleRows(geometry, scene.nodes)) break;
      stage.view = panBy(view, 0, ((scene.middles.get(stays) ?? 0) - geometry.middleOf(stays)) * view.scale);
      scene = this.#around(geometry);
    }
    return scene;
  }

  #around(geometry: MapGeometry): Scene {
    const { view, size } = this.#stage;
    const least = MARK / view.scale;
    if (SMALLEST * geometry.k * view.scale < READABLE) return sceneOf(geometry, view, size, AHEAD[0], least);
    for (const ahead of AHEAD) {
      const scene = sceneOf(geometry, view, size, ahead);
      if (areFew(geometry, scene.nodes)) return scene;
    }
    // Too many labels for elements, though they could be read: drawn as bars until one zooms in.
    return sceneOf(geometry, view, size, 0, least);
  }

  /** The box of the map: found once for each state of the folds. */
  boxOf(geometry: MapGeometry): Box {
    const { folds } = geometry.bands;
    if (this.#box?.of !== folds || this.#box.geometry !== geometry) this.#box = { of: folds, geometry, box: geometry.box() };
    return this.#box.box;
  }
}

/** The node with the focus where it is drawn, else the one nearest to a place. */
function nearestTo({ nodes, middles }: Scene, focus: number, y: number): number {
  const away = (index: number): number => Math.abs((middles.get(index) ?? Infinity) - y);
  return nodes.includes(focus) ? focus : nodes.reduce((best, index) => (away(index) < away(best) ? index : best), nodes[0] ?? 0);
}

/** Whether the elements of these nodes are few enough: one each, its handle, its ring or glyph, its link and its detail. */
function areFew({ tree }: MapGeometry, nodes: readonly number[]): boolean {
  let count = 0;
  for (const index of nodes) {
    const { badge, role, href, detail } = tree.items[index] ?? {};
    count += 1 + Number(isBranch(tree, index)) + (badge ? 1 : role === undefined ? 0 : 2) + Number(href !== undefined) + Number(detail !== undefined);
    if (count > MOST_ELEMENTS) return false;
  }
  return true;
}

/** The way from one view to another, as far as the scale goes down to the least; what is below that already may stay so. */
function zoomedOut(from: Viewport, to: Viewport, least: number): Viewport {
  if (to.scale >= least || to.scale >= from.scale) return to;
  const scale = Math.min(from.scale, least);
  const share = (from.scale - scale) / (from.scale - to.scale);
  return { scale, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
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
