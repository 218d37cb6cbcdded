/** Sizes and places of one tree's nodes on the map: texts measured, bands kept, views found. All in px of the map at 100 %. */
import { fontMeter, type FontMeter } from '../../controllers/measure.js';
import { Bands, type InView, type Reach } from '../../layout/bands.js';
import { columnStart, rootMiddle, type Columns } from '../../layout/columns.js';
import type { Box } from '../../layout/viewport.js';
import { wrap, type Wrapped } from '../../layout/wrap.js';
import type { Folds } from '../../tree/folds.js';
import type { TreeItem } from '../../tree/read-tree.js';
import { at, isBranch, type Tree } from '../../tree/tree.js';
import { nextVisible } from '../../tree/visible.js';
import { glyphPlace, tonesOf } from './tones.js';

/** To which side of the root its branches grow. Right-to-left text mirrors it. */
export type MindMapLayout = 'right' | 'left' | 'both';

export interface GeometryOptions {
  readonly columns: Columns;
  readonly layout: MindMapLayout;
  readonly rtl: boolean;
  /** Font size of the host in px. */
  readonly em: number;
  readonly family: string;
}

/** The type of one depth, in px at 16px text. */
interface Type {
  readonly size: number;
  readonly weight: number;
  readonly line: number;
  readonly row: number;
}

const TYPES: readonly Type[] = [
  { size: 16, weight: 650, line: 20, row: 40 },
  { size: 15, weight: 600, line: 18, row: 32 },
  { size: 14, weight: 500, line: 17, row: 32 },
  { size: 13, weight: 400, line: 16, row: 27 },
];
const DETAIL = { size: 12, weight: 400, line: 15, row: 0 };
/** Padding and border of a label. */
const LABEL_PAD = { across: 13, along: 9 };
const ROOT_PAD = { across: 24, along: 20, detail: 4 };
/** Width of what stands before a label: a dot, the glyph of a role, a ring with a badge. */
const START = { dot: 12, glyph: 16, badge: 25 };
/** Gaps before the ring of an open branch and the pill of a folded one, their least widths, and the fork behind the pill. */
const RING = { gap: 6, width: 14 };
const PILL = { gap: 8, width: 24, pad: 15 };
const FORK = 9;
const LEADER = 16;
/** Above so many visible nodes, the width of the map is taken from its columns. */
const COUNTED = 5000;

/** What follows a label: where its ring or pill stands, from the start of the label. */
export interface Handle {
  readonly from: number;
  readonly width: number;
}

export class MapGeometry {
  readonly tree: Tree<TreeItem>;
  readonly bands: Bands;
  readonly tones: readonly string[];
  readonly columns: Columns;
  readonly k: number;

  readonly #options: GeometryOptions;
  readonly #meters: readonly FontMeter[];
  readonly #small: FontMeter;
  readonly #pill: FontMeter;
  readonly #wrapped = new Map<number, Wrapped>();
  #folds: Folds;
  #deepest = 0;
  #box: Box | undefined;

  constructor(tree: Tree<TreeItem>, folds: Folds, options: GeometryOptions) {
    const k = (this.k = options.em / 16);
    const meter = ({ size, weight }: Type): FontMeter => fontMeter(`${weight} ${size * k}px ${options.family}`);
    this.tree = tree;
    this.columns = options.columns;
    this.#options = options;
    this.#folds = folds;
    this.#meters = TYPES.map(meter);
    this.#small = meter(DETAIL);
    this.#pill = meter({ ...DETAIL, weight: 600 });
    this.tones = tonesOf(tree);
    const heights = new Float64Array(tree.size);
    for (let i = 0; i < tree.size; i++) {
      heights[i] = this.#ownHeight(i);
      this.#deepest = Math.max(this.#deepest, at(tree.depth, i));
    }
    const split = options.layout === 'both' && tree.size > 0 ? Math.ceil(at(tree.childCount, 0) / 2) : 0;
    this.bands = new Bands(tree, heights, folds, { first: 10 * k, open: 8 * k }, split);
  }

  get folds(): Folds {
    return this.#folds;
  }

  fold(folds: Folds): void {
    this.#folds = folds;
    this.#box = undefined;
    this.bands.fold(folds);
  }

  /** Whether branches grow to both sides. */
  get isBoth(): boolean {
    return this.#options.layout === 'both';
  }

  /** 1 where a node's children stand to its right, -1 where they stand to its left. */
  wayOf(index: number): 1 | -1 {
    return this.#way(this.bands.isSecond(index));
  }

  /** Where a distance outward from the root is on the map. */
  place(outward: number, way: 1 | -1): number {
    return way === 1 ? outward : 2 * rootMiddle(this.columns) - outward;
  }

  /** Start of a node's label, outward. */
  labelStart(index: number): number {
    return columnStart(this.columns, at(this.tree.depth, index)) + this.#startWidth(index);
  }

  /** Width of a node's label with its padding. */
  labelWidth(index: number): number {
    if (index === 0) return this.columns.rootWidth;
    const detail = this.detailOf(index);
    const width = Math.max(this.wrapped(index).width, detail?.width ?? 0);
    return Math.ceil(width) + LABEL_PAD.across * this.k;
  }

  /** Height of a node's label with its padding. */
  labelHeight(index: number): number {
    const lines = this.wrapped(index).lines.length * this.#type(index).line;
    const detail = this.#detailLines(index) * DETAIL.line + (index === 0 && this.detailOf(0) ? ROOT_PAD.detail : 0);
    return (lines + detail + (index === 0 ? ROOT_PAD.along : LABEL_PAD.along)) * this.k;
  }

  /** A node's label in lines. */
  wrapped(index: number): Wrapped {
    let wrapped = this.#wrapped.get(index);
    if (!wrapped) {
      const meter = this.#meter(index);
      wrapped = wrap(shownLabel(this.tree, index), this.#room(index), (text) => meter.width(text));
      this.#wrapped.set(index, wrapped);
    }
    return wrapped;
  }

  /** A node's quieter text, in at most two lines. */
  detailOf(index: number): Wrapped | undefined {
    const detail = this.tree.items[index]?.detail;
    return detail ? wrap(detail, this.#room(index), (text) => this.#small.width(text), 2) : undefined;
  }

  /** The ring or pill of a branch, outward from the start of its label. */
  handleOf(index: number, open: boolean): Handle {
    const end = this.labelWidth(index);
    if (open) return { from: end + RING.gap * this.k, width: RING.width * this.k };
    const text = this.#pill.width(String(this.inside(index)));
    return { from: end + PILL.gap * this.k, width: Math.ceil(Math.max(PILL.width * this.k, text + PILL.pad * this.k)) };
  }

  get forkSize(): number {
    return FORK * this.k;
  }

  /** How many nodes lie in a branch. */
  inside(index: number): number {
    return at(this.tree.end, index) - index - 1;
  }

  /** What of the map lies in a box. */
  inView(box: Box, least: number): InView {
    const reach = (way: 1 | -1): Reach => {
      const [a, b] = [this.place(box.left, way), this.place(box.right, way)];
      return { near: Math.min(a, b), far: Math.max(a, b) };
    };
    const area = { top: box.top, bottom: box.bottom, first: reach(this.#way(false)), second: reach(this.#way(true)), least };
    return this.bands.inView(area, (depth) => columnStart(this.columns, depth));
  }

  /** The box of a visible node: its label with what stands before and behind it. */
  nodeBox(index: number): Box {
    const way = this.wayOf(index);
    const start = columnStart(this.columns, at(this.tree.depth, index));
    const ends = [this.place(start, way), this.place(this.#outerEnd(index), way)];
    const middle = this.bands.middleOf(index);
    const half = this.bands.heightOf(index) / 2;
    return { left: Math.min(...ends), right: Math.max(...ends), top: middle - half, bottom: middle + half };
  }

  /** The box of everything visible. Kept until something is folded or opened. */
  get box(): Box {
    if (this.#box) return this.#box;
    let end = this.columns.rootStart + this.columns.rootWidth;
    let count = 0;
    for (let i = 0; i >= 0 && count <= COUNTED; i = nextVisible(this.tree, this.#folds, i), count++) end = Math.max(end, this.#outerEnd(i));
    if (count > COUNTED) end = columnStart(this.columns, this.#deepest + 1);
    const start = this.#options.layout === 'both' ? 2 * rootMiddle(this.columns) - end : this.columns.rootStart;
    const ends = [this.place(start, this.#way(false)), this.place(end, this.#way(false))];
    return (this.#box = { left: Math.min(...ends), right: Math.max(...ends), top: 0, bottom: this.bands.extent });
  }

  #detailLines(index: number): number {
    return this.detailOf(index)?.lines.length ?? 0;
  }

  #outerEnd(index: number): number {
    if (index > 0 && !isBranch(this.tree, index)) return this.labelStart(index) + this.labelWidth(index);
    const handle = this.handleOf(index, false);
    return this.labelStart(index) + (index === 0 ? this.labelWidth(0) : handle.from + handle.width + FORK * this.k);
  }

  #way(second: boolean): 1 | -1 {
    const { layout, rtl } = this.#options;
    return (layout === 'left' || (layout === 'both' && second)) === rtl ? 1 : -1;
  }

  #type(index: number): Type {
    return (TYPES[at(this.tree.depth, index)] ?? TYPES.at(-1)) as Type;
  }

  #meter(index: number): FontMeter {
    return (this.#meters[at(this.tree.depth, index)] ?? this.#meters.at(-1)) as FontMeter;
  }

  #startWidth(index: number): number {
    if (index === 0) return 0;
    const item = this.tree.items[index];
    return (item?.badge ? START.badge : glyphPlace(item) >= 0 ? START.glyph : START.dot) * this.k;
  }

  /** Width for the text of a label. */
  #room(index: number): number {
    if (index === 0) return this.columns.rootWidth - ROOT_PAD.across * this.k;
    const depth = at(this.tree.depth, index);
    const pitch = columnStart(this.columns, depth + 1) - columnStart(this.columns, depth);
    const behind = isBranch(this.tree, index) ? PILL.gap + PILL.width + FORK : LEADER;
    return pitch - this.#startWidth(index) - (LABEL_PAD.across + behind) * this.k;
  }

  /** A label that surely fits in one line is not wrapped before it is drawn. */
  #ownHeight(index: number): number {
    const { row, line } = this.#type(index);
    if (index === 0) return this.labelHeight(0) + 2 * this.k;
    const lines = this.#meter(index).surelyFits(this.tree.labels[index] ?? '', this.#room(index)) ? 1 : this.wrapped(index).lines.length;
    return Math.round((row + (lines - 1) * line + this.#detailLines(index) * DETAIL.line) * this.k * 16) / 16;
  }
}

/** A label without the number that its ring shows already: "Stage 3 — Expert Level" beside a 3 is "Expert Level". */
function shownLabel(tree: Tree<TreeItem>, index: number): string {
  const label = tree.labels[index] ?? '';
  const badge = tree.items[index]?.badge;
  if (!badge) return label;
  const end = label.indexOf(` ${badge} — `);
  return end > 0 ? label.slice(end + badge.length + 4) : label;
}
