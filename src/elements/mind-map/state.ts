/** The state of a map as a plain object: what differs from how its data and its attributes have it at the start. Part of what is loaded late. */
import { fitBox, type Box } from '../../layout/viewport.js';
import type { TreeItem } from '../../tree/build-items.js';
import { foldDifference, withDifference } from '../../tree/fold-difference.js';
import { openTo, type Folds } from '../../tree/folds.js';
import { nearestVisible } from '../../tree/nearest-visible.js';
import { isWithin } from '../../tree/kin.js';
import type { Tree } from '../../tree/tree.js';
import { nextVisible } from '../../tree/visible.js';
import type { TreeState } from '../../controllers/tree-state.js';
import { firstView, MARGIN, type Geometry, type MapStage } from './map-stage.js';
import type { MindMapView } from './mind-map.events.js';

/** So many nodes of a branch are asked for their width. */
const COUNTED = 500;

/** Which part of a map is seen. */
export interface MindMapViewport {
  /** Id of a node near the middle; the root when it is left out. */
  readonly node?: string;
  /** Where that node's label starts, from the middle of the stage to the right, in px. */
  readonly x: number;
  /** Where the middle of its label is, from the middle of the stage down, in px. */
  readonly y: number;
  /** 1 is 100 %. */
  readonly scale: number;
}

/** How a map stands, as far as it differs from how its data and its attributes have it at the start. Plain JSON; nodes are named by their ids. */
export interface MindMapState {
  /** The level that the tree was opened to as a whole; `open` and `folded` are counted from there. */
  readonly level?: number | 'all';
  /** Branches opened since. */
  readonly open?: readonly string[];
  /** Branches folded since. */
  readonly folded?: readonly string[];
  /** The selected node. */
  readonly selected?: string;
  /** The node at which the keyboard is. */
  readonly focus?: string;
  /** The branch that is focused on. */
  readonly branch?: string;
  readonly view?: MindMapView;
  readonly viewport?: MindMapViewport;
  /** The text that is searched for. */
  readonly find?: string;
}

/** What a state is read from and written to. */
export interface StateParts {
  readonly host: HTMLElement & { view: MindMapView | undefined };
  readonly stage: MapStage;
  readonly state: TreeState<TreeItem>;
}

/** Keeps what the state is compared with: the folds at the start, and the level that all was opened to since. */
export class MapMemory {
  /** The level that the tree was opened to as a whole; undefined for as it started. */
  level: number | undefined;

  readonly #parts: StateParts;
  #start: Folds = { bits: new Uint32Array(0) };
  /** The folds of a level: made once. */
  #whole: { readonly tree: Tree; readonly level: number; readonly folds: Folds } | undefined;
  /** The part to be seen as soon as the stage has a size. */
  #wanted: { readonly viewport: MindMapViewport | undefined } | undefined;
  /** The part that was wanted and is seen, for as long as nobody moves the map: other columns or fonts keep it. */
  #shown: { readonly viewport: MindMapViewport; readonly geometry: Geometry; readonly folds: Folds } | undefined;

  constructor(parts: StateParts) {
    this.#parts = parts;
  }

  /** A tree has come, with the folds that it starts with. */
  started(folds: Folds): void {
    this.#start = folds;
  }

  /** The state with what others know of it. */
  read(tree: Tree<TreeItem>, branch: string | undefined, find: string | undefined): MindMapState {
    const { host, state } = this.#parts;
    const { level } = this;
    const { open, folded } = foldDifference(tree, this.#folds(tree), state.folds);
    const view = host.view === initialView(host) ? undefined : host.view;
    const viewport = this.#wanted ? this.#wanted.viewport : this.viewport();
    return {
      ...(level !== undefined && { level: level === Infinity ? 'all' : level }),
      ...(open.length > 0 && { open }),
      ...(folded.length > 0 && { folded }),
      ...(state.selected >= 0 && { selected: tree.ids[state.selected] ?? '' }),
      ...(state.focus > 0 && { focus: tree.ids[state.focus] ?? '' }),
      ...(branch !== undefined && { branch }),
      ...(view && { view }),
      ...(viewport && { viewport }),
      ...(find && { find }),
    };
  }

  /** Takes a state; what it does not say is as at the start, and ids that the tree does not know are passed over. */
  restore(wanted: MindMapState, tree: Tree<TreeItem>): void {
    const { host, state } = this.#parts;
    const { indexOf } = tree;
    const level = wanted.level === 'all' ? Infinity : Number(wanted.level);
    this.level = level >= 0 ? level : undefined;
    state.selected = indexOf.get(wanted.selected ?? '') ?? -1;
    state.focus = indexOf.get(wanted.focus ?? '') ?? 0;
    state.setFolds(withDifference(tree, this.#folds(tree), { open: idsOf(wanted.open), folded: idsOf(wanted.folded) }));
    host.view = wanted.view === 'map' || wanted.view === 'outline' ? wanted.view : initialView(host);
    this.#wanted = { viewport: isViewport(wanted.viewport) ? wanted.viewport : undefined };
  }

  /** Where the view of the stage is, against the node nearest to the middle; undefined where nobody has moved it. */
  viewport(): MindMapViewport | undefined {
    const { geometry, scene, size, view, moved } = this.#parts.stage;
    if (!geometry || !scene || !moved || size.width === 0) return undefined;
    const fromMiddle = (index: number): [x: number, y: number] => {
      const [x, y] = placeOf(geometry, index);
      return [x * view.scale + view.x - size.width / 2, y * view.scale + view.y - size.height / 2];
    };
    const distance = (index: number): number => Math.hypot(...fromMiddle(index));
    const nearest = scene.nodes.reduce((best, index) => (distance(index) < distance(best) ? index : best), 0);
    const [x, y] = fromMiddle(nearest);
    return { node: geometry.tree.ids[nearest] ?? '', x: Math.round(x), y: Math.round(y), scale: Number(view.scale.toPrecision(4)) };
  }

  /** Shows a part, as soon as there is a stage to show it in: the first view when there is none. */
  show(viewport: MindMapViewport | undefined): void {
    this.#wanted = { viewport };
    this.settle();
  }

  /** Somebody has moved the map. */
  moved(): void {
    this.#shown = undefined;
  }

  /** Shows what is wanted. Call it when the map has been drawn. */
  settle(): void {
    const { state, stage } = this.#parts;
    const { geometry, moves, scene, size } = stage;
    const shown = this.#shown;
    const wanted = this.#wanted ?? (shown && shown.folds === state.folds && shown.geometry !== geometry ? shown : undefined);
    // Before anything is drawn, the stage would choose its first view over this one.
    if (!wanted || !geometry || !moves || !scene || size.width === 0 || size.height === 0) return;
    this.#wanted = undefined;
    const { viewport } = wanted;
    moves.motion.finish();
    moves.move(viewport ? viewOf(geometry, viewport, size) : firstView(geometry, size));
    // Where nobody has chosen a view, it goes on following the size.
    stage.moved = viewport !== undefined;
    this.#shown = viewport && { viewport, geometry, folds: state.folds };
  }

  /** Brings all that is visible of a branch into view, not larger than it is. */
  showBranch(index: number): void {
    const { geometry, moves, size } = this.#parts.stage;
    if (!geometry || !moves || size.width === 0) return;
    moves.motion.finish();
    moves.move(fitBox(branchBox(geometry, index), size, MARGIN, 0.5));
  }

  /** The folds that the state is counted from. */
  #folds(tree: Tree): Folds {
    const { level } = this;
    if (level === undefined) return this.#start;
    if (this.#whole?.tree !== tree || this.#whole.level !== level) this.#whole = { tree, level, folds: openTo(tree, level) };
    return this.#whole.folds;
  }
}

/** The view that the page's own HTML asks for. */
function initialView(host: HTMLElement): MindMapView | undefined {
  return (host.getAttribute('view') ?? undefined) as MindMapView | undefined;
}

/** Where a node's label starts, and its middle, on the map. */
function placeOf(geometry: Geometry, index: number): [x: number, y: number] {
  return [geometry.place(geometry.labelStart(index), geometry.wayOf(index)), geometry.middleOf(index)];
}

/** The view that shows a part; about the root where its node is not known or not shown. */
function viewOf(geometry: Geometry, { node = '', x, y, scale }: MindMapViewport, size: MapStage['size']): MapStage['view'] {
  const index = nearestVisible(geometry.tree, geometry.bands.folds, geometry.tree.indexOf.get(node) ?? 0);
  const [left, middle] = placeOf(geometry, index);
  return { scale, x: size.width / 2 + x - left * scale, y: size.height / 2 + y - middle * scale };
}

/** What a script without types, or an address, says may be anything. */
function idsOf(ids: unknown): string[] {
  return Array.isArray(ids) ? ids.map(String) : [];
}

function isViewport(viewport: MindMapViewport | null | undefined): viewport is MindMapViewport {
  return viewport != null && [viewport.x, viewport.y, viewport.scale].every(Number.isFinite) && viewport.scale > 0;
}

/** The box of a branch with all that is visible of it. */
function branchBox(geometry: Geometry, branch: number): Box {
  const { tree, bands } = geometry;
  let end = 0;
  let count = 0;
  for (let i = branch; i >= 0 && isWithin(tree, i, branch) && count < COUNTED; i = nextVisible(tree, bands.folds, i), count++) end = Math.max(end, geometry.outerEnd(i));
  const middle = geometry.middleOf(branch);
  const top = middle - (bands.middles[branch] ?? 0);
  const [left, right] = geometry.ends(geometry.columnOf(branch), end, geometry.wayOf(branch));
  return { left, right, top, bottom: top + (bands.extents[branch] ?? 0) };
}
