/**
 * The form of a map: where its nodes stand and how its links run, whatever the layout. What draws a map, moves its view and
 * takes its keys needs no more than this. All in px of the map at 100 %; the first node's place is the layout's own business.
 */
import type { Folds } from '../tree/folds.js';
import type { Box } from './viewport.js';

/** To which side of a node its handle and its children are. */
export type Way = 'right' | 'left' | 'down';

/**
 * Where a node's box begins: where the link from its parent meets it, midway across. Label and handle follow in the node's
 * own direction: its `Way`, turned by `turnOf`.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What of a map lies in a box. */
export interface FormView {
  /** Nodes in the box, in preorder. */
  readonly nodes: readonly number[];
  /** Children whose link to their parent may cross the box, in preorder. Where links share a trunk, enough of them to draw it. */
  readonly links: readonly number[];
  /** The place of every node in `nodes`, and of both ends of every link. */
  readonly places: ReadonlyMap<number, Place>;
}

/** Links of one parent as path data. */
export interface FormFan {
  /** What they share, in the colour of the parent; the empty string for nothing. */
  readonly trunk: string;
  /** What is each child's own, in its colour. */
  readonly branches: readonly string[];
}

/** A form. An index is that of a visible node; `now` gives the place of a node at this moment, which in a move is not the one where it ends. */
export interface MapForm {
  /** `aria-orientation` of the tree: where siblings stand side by side, the arrow keys swap axes. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Where the whole stands across when there is room: 0 left, 0.5 in the middle, 1 right. */
  readonly align: number;
  readonly folds: Folds;

  /** Takes new folds, and sizes of nodes that have changed. */
  fold(folds: Folds): void;
  wayOf(index: number): Way;
  /** Whether the arrow keys of the horizontal axis are swapped at a node. */
  isMirrored(index: number): boolean;
  /** Degrees, clockwise, by which a node is turned round its place; 0 but for a radial form. */
  turnOf(index: number): number;
  placeOf(index: number): Place;
  /** The box of a node with its handle; of its corners where it is turned. */
  boxOf(index: number): Box;
  /** The box of everything visible. */
  box(): Box;
  /** What lies in a box. Costs what is found, not what is visible. A branch smaller than `least` px may be given as one node. */
  inView(box: Box, least: number): FormView;
  /** The node nearest to a point, at most `reach` from it. */
  nodeNear(point: Place, reach: number): number | undefined;

  /** The links to some children of one parent, given in their order. */
  fan(children: readonly number[], now: (index: number) => Place): FormFan;
  /** The short line to the pill of a folded branch, which stands between `from` and `to` from the start of the box, and the fork behind it. */
  stub(index: number, place: Place, from: number, to: number, size: number): string;
  /** A line in place of a label too small to be read. */
  bar(index: number, place: Place): string;
}
