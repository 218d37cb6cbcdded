/** Sizes and places of one tree's nodes on the map: texts measured, bands kept, views found. All in px of the map at 100 %. */
import type { TreeItem } from '../tree/build-items.js';
import { isOpen, type Folds } from '../tree/folds.js';
import { glyphPlace } from '../tree/tones.js';
import { at, isBranch, type Tree } from '../tree/tree.js';
import { nextVisible } from '../tree/visible.js';
import { extentOf, measureBands, middleOf, startBands, type Bands } from './bands.js';
import { bandsInView, type InView, type Reach } from './bands-in-view.js';
import { columnStart, rootMiddle, type Columns } from './columns.js';
import { surelyFits, type FontMeter } from './font-meter.js';
import type { Box } from './viewport.js';
import { wrap, type Wrapped } from './wrap.js';

/** To which side of the root its branches grow. Right-to-left text mirrors it. */
export type MindMapLayout = 'right' | 'left' | 'both';

/** What a map is drawn from. */
export interface MapData {
  readonly tree: Tree<TreeItem>;
  /** One class a node, for its colour; the empty string for what is general. */
  readonly tones: readonly string[];
}

export interface GeometryOptions {
  readonly columns: Columns;
  readonly layout: MindMapLayout;
  readonly rtl: boolean;
  /** Size of the text in px. */
  readonly em: number;
  /** The meter of a font, whose size is in px. */
  meter(size: number, weight: number): FontMeter;
  /** A number as it is written. */
  readonly number: (value: number) => string;
}

/** The type of each depth, in px at 16px text: size, weight, height of a line, padding and border above and below, space around. */
export const TYPES = [
  [16, 650, 20, 20, 2],
  [15, 600, 18, 9, 5],
  [14, 500, 17, 9, 6],
  [13, 400, 16, 9, 2],
] as const;
export type Type = readonly [meter: FontMeter, line: number, around: number, space: number];
export const DETAIL = { size: 12, line: 15, gap: 4 };
/** Padding and border at both ends of a label. */
export const ENDS = { label: 13, root: 24 };
/** Width of what stands before a label: a dot, the glyph of a role, a ring with a badge. */
const START = { dot: 12, glyph: 16, badge: 25 };
/** Gaps before the ring of an open branch and the pill of a folded one, their least widths, and the fork behind the pill. */
export const RING = { gap: 6, width: 14 };
const PILL = { gap: 8, width: 24, pad: 15 };
const FORK = 9;
const LEADER = 16;
/** Up to so many labels are measured as they are: fewer than there are characters. */
const FEW = 200;
/** Above so many visible nodes, the width of the map is taken from its columns. */
const COUNTED = 500;

/** A node's texts, and the size of the box round them. */
export interface Label {
  readonly text: Wrapped;
  /** The quieter text, in at most two lines. */
  readonly detail: Wrapped | undefined;
  readonly width: number;
  readonly height: number;
  /** What is drawn in the place of the texts. */
  readonly content?: unknown;
}

/** What follows a label: where its ring or pill stands, from the start of the label, and what is written in it. */
export interface Handle {
  readonly from: number;
  readonly width: number;
  readonly text: string;
}

export class MapGeometry<Data extends MapData = MapData> {
  readonly data: Data;
  readonly tree: Tree<TreeItem>;
  readonly bands: Bands;
  readonly columns: Columns;
  /** Size of the text against 16px. */
  readonly k: number;
  /** The greatest depth. */
  deepest = 0;
  /** Labels that were asked for. One of another size or content can be put in; what its row needs is then said to the bands. */
  readonly labels = new Map<number, Label>();

  readonly #options: GeometryOptions;
  readonly #types: readonly Type[];
  /** The font of details. */
  readonly small: FontMeter;
  readonly #pill: FontMeter;

  /** `later`: rows and bands are still to be measured (`geometry-slices.ts`). */
  constructor(data: Data, folds: Folds, options: GeometryOptions, later = false) {
    const { tree } = data;
    const { columns, em, layout } = options;
    const k = (this.k = em / 16);
    const meter = (size: number, weight: number): FontMeter => options.meter(size * k, weight);
    this.data = data;
    this.tree = tree;
    this.columns = columns;
    this.#options = options;
    this.#types = TYPES.map(([size, weight, ...heights]) => [meter(size, weight), ...heights]);
    this.small = meter(DETAIL.size, 400);
    this.#pill = meter(DETAIL.size, 600);
    const split = layout === 'both' ? Math.ceil(at(tree.childCount, 0) / 2) : 0;
    this.bands = startBands(tree, new Float64Array(tree.size), folds, { first: 10 * k, open: 8 * k }, split);
    if (later) return;
    for (let i = 0; i < tree.size; i++) {
      this.bands.heights[i] = this.#ownHeight(i);
      this.deepest = Math.max(this.deepest, at(tree.depth, i));
    }
    measureBands(this.bands);
  }

  get isBoth(): boolean {
    return this.#options.layout === 'both';
  }

  isOpen(index: number): boolean {
    return isOpen(this.bands.folds, index);
  }

  /** 1 where a node's children stand to its right, -1 where they stand to its left. */
  wayOf(index: number): 1 | -1 {
    const { layout, rtl } = this.#options;
    return (layout === 'left' || index >= this.bands.secondFrom) === rtl ? 1 : -1;
  }

  /** Where a distance outward from the root is on the map. */
  place(outward: number, way: 1 | -1): number {
    return way === 1 ? outward : 2 * rootMiddle(this.columns) - outward;
  }

  /** Both ends of a stretch, the lesser first: outward distances on the map, or places on the map as distances. */
  ends(from: number, to: number, way: 1 | -1): [number, number] {
    return way === 1 ? [from, to] : [this.place(to, way), this.place(from, way)];
  }

  /** Start of a node's column, outward. */
  columnOf(index: number): number {
    return columnStart(this.columns, at(this.tree.depth, index));
  }

  /** Start of a node's label, outward. */
  labelStart(index: number): number {
    return this.columnOf(index) + this.#startWidth(index) * this.k;
  }

  label(index: number): Label {
    let label = this.labels.get(index);
    if (!label) {
      const { k } = this;
      const [meter, line, around] = this.typeOf(index);
      const room = this.roomOf(index);
      const said = this.tree.items[index]?.detail;
      const text = wrap(this.drawn(index), room, meter);
      const detail = said ? wrap(said, room, this.small, 2) : undefined;
      const more = detail ? detail.lines.length * DETAIL.line + (index === 0 ? DETAIL.gap : 0) : 0;
      label = {
        text,
        detail,
        width: index === 0 ? this.columns.rootWidth : Math.ceil(Math.max(text.width, detail?.width ?? 0)) + ENDS.label * k,
        height: (text.lines.length * line + more + around) * k,
      };
      this.labels.set(index, label);
    }
    return label;
  }

  /** A label without the number that its ring shows already: "Stage 3 — Expert Level" beside a 3 is "Expert Level". */
  drawn(index: number): string {
    const label = this.tree.labels[index] ?? '';
    const { badge = '' } = this.tree.items[index] ?? {};
    return label.split(` ${badge} — `).at(-1) ?? label;
  }

  /** The ring or pill of a branch. */
  handle(index: number, open = this.isOpen(index)): Handle {
    const { k } = this;
    const end = this.label(index).width;
    if (open) return { from: end + RING.gap * k, width: RING.width * k, text: '' };
    const text = this.#options.number(at(this.tree.end, index) - index - 1);
    return { from: end + PILL.gap * k, width: Math.ceil(Math.max(PILL.width * k, this.#pill(text) + PILL.pad * k)), text };
  }

  get forkSize(): number {
    return FORK * this.k;
  }

  /** What of the map lies in a box. */
  inView({ left, right, top, bottom }: Box, least: number): InView {
    const reach = (index: number): Reach => {
      const [near, far] = this.ends(left, right, this.wayOf(index));
      return { near, far };
    };
    return bandsInView(this.bands, { top, bottom, first: reach(0), second: reach(Infinity), least }, (depth) => columnStart(this.columns, depth));
  }

  middleOf(index: number): number {
    return middleOf(this.bands, index);
  }

  /** Height of the whole. */
  get height(): number {
    return extentOf(this.bands);
  }

  /** The box of everything visible. */
  box(): Box {
    const { tree, columns } = this;
    let end = 0;
    let count = 0;
    for (let i = 0; i >= 0 && count <= COUNTED; i = nextVisible(tree, this.bands.folds, i), count++) end = Math.max(end, this.outerEnd(i));
    if (count > COUNTED) end = columnStart(columns, this.deepest + 1);
    const start = this.isBoth ? 2 * rootMiddle(columns) - end : columns.rootStart;
    const [left, right] = this.ends(start, end, this.wayOf(0));
    return { left, right, top: 0, bottom: this.height };
  }

  /** Where a node ends with what stands behind it, outward. */
  outerEnd(index: number): number {
    const start = this.labelStart(index);
    if (index === 0 || !isBranch(this.tree, index)) return start + this.label(index).width;
    const { from, width } = this.handle(index, false);
    return start + from + width + this.forkSize;
  }

  /** The type of a node's label. */
  typeOf(index: number): Type {
    return this.#types[Math.min(at(this.tree.depth, index), 3)] as Type;
  }

  /** In px at 16px text. */
  #startWidth(index: number): number {
    const item = this.tree.items[index] as TreeItem;
    if (index === 0) return 0;
    return item.badge ? START.badge : glyphPlace(item) >= 0 ? START.glyph : START.dot;
  }

  /** Width for the text of a label. */
  roomOf(index: number): number {
    const { k, columns } = this;
    if (index === 0) return columns.rootWidth - ENDS.root * k;
    const pitch = columnStart(columns, at(this.tree.depth, index) + 1) - this.columnOf(index);
    const behind = isBranch(this.tree, index) ? PILL.gap + PILL.width + FORK : LEADER;
    return pitch - (this.#startWidth(index) + ENDS.label + behind) * k;
  }

  /** Height of a node's row. A label that surely fits in one line is not wrapped before it is drawn. */
  #ownHeight(index: number): number {
    const [meter, line, around] = this.typeOf(index);
    const { size, items, labels } = this.tree;
    const plain = size > FEW && !items[index]?.detail && surelyFits(labels[index] ?? '', this.roomOf(index), meter);
    return this.rowOf(index, plain ? (line + around) * this.k : this.label(index).height);
  }

  /** Height of the row of a label that is so high. */
  rowOf(index: number, height: number): number {
    return Math.round((height + this.typeOf(index)[3] * this.k) * 16) / 16;
  }
}
