/** The picture of a map: which part is seen, what is prepared for it, and how it gets on the screen. */
import type { GeometryOptions, MapGeometry } from '../../layout/map-geometry.js';
import { drawnTop, pathsOf, type Drawn } from '../../layout/map-links.js';
import { fitBox, seenBox, type Box, type Size, type Viewport } from '../../layout/viewport.js';
import type { Folds } from '../../tree/folds.js';
import type { MindMapData } from './data.js';
import type { Found } from './found.js';
import { drawPaths } from './links.js';
import { drawNode } from './node.js';
import type { StageMoves } from './stage-moves.js';

/** Room between the map and the edge of the stage, in px. */
export const MARGIN = 20;
/** A whole map that would be smaller is not shown whole at first. */
const READS_WELL = 0.8;

/** What is prepared. */
export interface Scene extends Drawn {
  readonly box: Box;
}

/** The geometry of what an element shows. */
export type Geometry = MapGeometry<MindMapData>;

/** How a tree stands. */
export interface StageState {
  readonly folds: Folds;
  /** The node that takes focus: drawn also where it is out of view. */
  readonly focus: number;
  readonly selected: number;
}

export class MapStage {
  geometry: Geometry | undefined;
  /** What the geometry was made for, the data first, and how. */
  form: readonly unknown[] = [];
  options: GeometryOptions | undefined;
  view: Viewport = { x: 0, y: 0, scale: 1 };
  size: Size = { width: 0, height: 0 };
  scene: Scene | undefined;
  /** Whether a person or a method has moved the view or toggled a branch. */
  moved = false;
  /** Motion, and what moves the view: part of what is loaded late. */
  moves: StageMoves | undefined;
  /** What to mark in the nodes. */
  found: Found | undefined;

  readonly #root: () => ParentNode;
  readonly #percent: (share: number) => string;
  #state: Omit<StageState, 'folds'> = { focus: 0, selected: -1 };
  /** Whether the first view has been chosen. */
  #placed = false;
  /** The elements of nodes, by id. */
  #nodes = new Map<string, HTMLElement>();

  constructor(root: () => ParentNode, percent: (share: number) => string) {
    this.#root = root;
    this.#percent = percent;
  }

  /** The box in which the map is drawn. */
  get element(): HTMLElement | null {
    return this.#find('.stage');
  }

  /** Another tree, or one with the same root, in other columns or fonts or with other nodes: then `anchor` stays where it is in a view that was chosen. */
  setGeometry(geometry: Geometry | undefined, anchor: number): void {
    const before = this.geometry;
    this.moves?.take(geometry);
    this.geometry = geometry;
    this.scene = undefined;
    if (before?.tree.ids[0] !== geometry?.tree.ids[0]) this.moved = false;
    // What a first part of a tree has shown stays where it is when the whole comes.
    if (before && geometry && (this.moved || (this.moves && before.data.whole === geometry.data))) this.moves?.keep(before, geometry, anchor);
    else if (before?.data !== geometry?.data) this.#placed = false;
  }

  /** Reads the size of the stage; says whether it has changed. */
  measure(): boolean {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.element ?? {};
    if (width === this.size.width && height === this.size.height) return false;
    this.size = { width, height };
    // The first view suits the size for as long as nobody has chosen another.
    if (!this.moved) this.#placed = false;
    return true;
  }

  /** Draws what is in view. Call it when the stage is in the page. */
  update(state = this.#state): void {
    const { geometry, size } = this;
    this.#state = state;
    const box = this.#find('.nodes');
    if (!geometry || !box || size.width === 0 || size.height === 0) return;
    if (!this.#placed) {
      this.#placed = true;
      this.view = firstView(geometry, size);
    }
    // What cannot be moved yet needs nothing beyond the stage.
    const scene = (this.scene = this.moves?.prepare(geometry, state.focus) ?? sceneOf(geometry, this.view, size));
    this.#drawNodes(box, geometry, scene);
    this.moves?.motion.run(scene, geometry);
    this.draw();
  }

  /** Writes places. */
  draw(): void {
    const { scene, geometry } = this;
    const links = this.#find('.links');
    const motion = this.moves?.motion;
    if (!scene || !geometry || !links) return;
    const middle = motion?.middles(scene.middles) ?? ((index: number): number => scene.middles.get(index) ?? 0);
    const from = Math.floor(scene.box.top);
    for (const { id, style } of this.#nodes.values()) {
      const index = Number(id.slice(1));
      const way = geometry.wayOf(index);
      const x = Math.round(geometry.place(geometry.labelStart(index), way));
      style.setProperty('transform', `translate(${way === 1 ? `${x}px` : `calc(${x}px - 100%)`}, ${drawnTop(geometry, index, middle(index)) - from}px)`);
      style.setProperty('opacity', scene.small ? '0' : (motion?.opacity(index) ?? ''));
    }
    drawPaths(links, scene.small ? new Map() : pathsOf(geometry, scene, middle, from));
    const { scale } = this.view;
    const said = this.#find('.scale');
    if (said) said.textContent = this.#percent(scale);
    this.drawView();
  }

  /** Writes the view: all that a pan inside what is prepared costs. */
  drawView(): void {
    const { x, y, scale } = this.view;
    // Places are written from the top of what is prepared: in a map of a million rows, pixels would lose their fractions.
    const top = Math.floor(this.scene?.box.top ?? 0) * scale;
    this.#find('.layer')?.style.setProperty('transform', `translate(${x}px, ${y + top}px) scale(${scale})`);
    this.moves?.drawn();
  }

  #find(selector: string): HTMLElement | null {
    return this.#root().querySelector<HTMLElement>(selector);
  }

  /** One element a node, in order; only the focus where labels are bars. An element stays with its id. */
  #drawNodes(box: HTMLElement, geometry: Geometry, { nodes, small }: Scene): void {
    const { focus, selected } = this.#state;
    const before = this.#nodes;
    this.#nodes = new Map();
    for (const index of small ? [focus] : nodes) {
      const id = geometry.tree.ids[index] ?? '';
      const element = before.get(id) ?? document.createElement('div');
      this.#nodes.set(id, element);
      drawNode(element, geometry, index, focus, selected, this.found);
    }
    const elements = [...this.#nodes.values()];
    if (this.moves) this.moves.arrange(box, elements);
    else box.replaceChildren(...elements);
  }
}

/** What is seen of a map, and as much more on each side as `ahead` stages. From afar, bands under `least` px are one mark. */
export function sceneOf(geometry: MapGeometry, view: Viewport, size: Size, ahead = 0, least = 0): Scene {
  const box = seenBox(view, size, ahead);
  return { ...geometry.inView(box, least), box, small: least > 0 };
}

/** The whole map, or a part of it, fitted into a stage. */
export function fittedView(geometry: MapGeometry, size: Size, box = geometry.box()): Viewport {
  return fitBox(box, size, MARGIN, geometry.isBoth ? 0.5 : geometry.wayOf(0) === 1 ? 0 : 1);
}

/** All of it where it can be read well, else the root in view at 100 %. */
export function firstView(geometry: MapGeometry, size: Size): Viewport {
  const { rootStart: left, rootWidth } = geometry.columns;
  // How wide it is need not be known where it is too high.
  const fitted = geometry.height * READS_WELL <= size.height && fittedView(geometry, size);
  if (fitted && fitted.scale >= READS_WELL) return fitted;
  const middle = geometry.middleOf(0);
  return fittedView(geometry, size, { left, right: left + rootWidth, top: middle, bottom: middle });
}
