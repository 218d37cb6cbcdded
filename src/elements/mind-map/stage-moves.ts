/** What moves the view of a map, and folds its branches. Part of what is loaded late. */
import { foldBands } from '../../layout/fold-bands.js';
import { keepMap, panBy, showBox, zoomAt } from '../../layout/view-moves.js';
import type { Box, Viewport } from '../../layout/viewport.js';
import type { Folds } from '../../tree/folds.js';
import { nearestVisible } from '../../tree/nearest-visible.js';
import { drawnTop } from './links.js';
import type { MapGeometry } from './map-geometry.js';
import { fittedView, MARGIN, type MapStage } from './map-stage.js';
import { Motion } from './motion.js';

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
    if (zoomed || !stage.isPrepared()) stage.update();
    else stage.drawView();
  }

  zoomBy(factor: number): void {
    const { view, size } = this.#stage;
    this.move(zoomAt(view, factor, size.width / 2, size.height / 2));
  }

  /** Brings the whole map into view. */
  fit(): void {
    const { geometry, size } = this.#stage;
    if (geometry && size.width > 0) this.move(fittedView(geometry, size));
  }

  /** Brings a visible node into view. */
  show(index: number): void {
    const { geometry, size, view } = this.#stage;
    if (geometry && size.width > 0) this.move(showBox(view, nodeBox(geometry, index), size, MARGIN));
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

  /** The same tree in other columns or fonts: a node stays where it is on the screen. */
  keep(before: MapGeometry, after: MapGeometry, anchor: number): void {
    const { view } = this.#stage;
    const was = nodeBox(before, anchor);
    const is = nodeBox(after, anchor);
    this.#stage.view = panBy(view, (was.left - is.left) * view.scale, (was.top - is.top) * view.scale);
  }

  #boxOf(geometry: MapGeometry): Box {
    const { folds } = geometry.bands;
    if (this.#box?.of !== folds || this.#box.geometry !== geometry) this.#box = { of: folds, geometry, box: geometry.box() };
    return this.#box.box;
  }
}

/** The box of a visible node: its label with what stands before and behind it. */
function nodeBox(geometry: MapGeometry, index: number): Box {
  const [left, right] = geometry.ends(geometry.columnOf(index), geometry.outerEnd(index), geometry.wayOf(index));
  const middle = geometry.middleOf(index);
  const half = (geometry.bands.heights[index] ?? 0) / 2;
  return { left, right, top: middle - half, bottom: middle + half };
}
