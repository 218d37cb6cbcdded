/**
 * The rows of a long outline that are near what is seen of the page, and spaces in the place of the others, so that the page is
 * as high as with all of them.
 */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { foldRows, forgetHeights, heightWithin, outlineRows, rowAt, rowHeight, rowsWithin, rowTop, setRowHeight, type OutlineRows } from '../../layout/outline-rows.js';
import { at } from '../../tree/tree.js';
import { nextVisible } from '../../tree/visible.js';
import { WHOLE } from './outline-height.js';
import type { Stretch } from './outline-seen.js';
import { DEEPEST_INSET, levelOf, rowTemplate, shownRow, toneClass, topOf, type OutlineState } from './outline.js';

/** Rows drawn before and after those that are seen, in parts of these, where they are not too many. */
const AHEAD = 0.5;
/** So many rows are drawn where no more are seen: four or five elements each, and the toolbar, are within 400. */
const MOST_ROWS = 56;
/** No more are drawn however high the window says that it is: a frame may be as high as what it holds. */
const EVER = 300;
/** Browsers cut off what is higher, in px; the spaces of a longer outline are smaller than what they stand for. */
const HIGHEST = 15_000_000;
/** Height of a row until one has been measured, in px. */
const GUESS = 28;
/** What a measured height may be off, in px. */
const EXACT = 0.1;

/** What stays where it is: a node, and where in the window its row is. */
export interface Anchor {
  readonly id: string;
  readonly top: number;
}

/** What is drawn one under the other: a row, or a space, which stands for a stretch of rows that are not there. */
type Piece = { readonly index: number } | ({ readonly space: 'above' | 'between' | 'below' } & Stretch);

export class OutlineWindow {
  /** How many rows are not drawn. */
  left = 0;

  #state: OutlineState | undefined;
  #rows: OutlineRows | undefined;
  /** The rows near what is seen. */
  #near: readonly number[] = [];
  #pieces: readonly Piece[] = [];
  /** How far beyond what is seen there is to be no space, in px. */
  #margin = 0;
  #width = 0;

  /**
   * What to draw: the rows about what is `seen`, in which `anchor` stays where it is. `list` holds what was drawn before.
   * On paper, the first ones.
   */
  template(state: OutlineState, seen: Stretch, anchor: Anchor | undefined, list: HTMLElement | undefined, isPaper: boolean): unknown {
    const { tree, folds } = state;
    const rows = this.#rows?.tree === tree ? this.#rows : outlineRows(tree, folds, this.#rows?.height ?? GUESS);
    const from = isPaper ? 0 : this.#aim(state, rows, seen, anchor, list);
    foldRows(rows, folds);
    this.#state = state;
    this.#rows = rows;
    this.#near = isPaper ? this.#run(topOf(state) + 1, WHOLE, Infinity) : this.#around(anchorTop(rows, state, seen, anchor) ?? from, seen);
    this.left = rowsWithin(rows, topOf(state)) - this.#near.length;
    this.#pieces = this.#piecesOf(state, rows);
    return this.same(state);
  }

  /** The same rows as before, of a tree of which these are shown. */
  same(state: OutlineState): unknown {
    this.#state = state;
    return repeat(
      this.#pieces,
      (piece) => ('index' in piece ? `:${state.tree.ids[piece.index] ?? ''}` : piece.space),
      (piece) => ('index' in piece ? entry(state, piece.index, this.#isAside(piece.index)) : html`<li class="space" aria-hidden="true"></li>`),
    );
  }

  /** Whether a row is there for its tab stop alone. */
  #isAside(index: number): boolean {
    return index < (this.#near[0] ?? index) || index > (this.#near.at(-1) ?? index);
  }

  /** Whether what is drawn can stay. */
  shows({ tree, folds, focus, branch }: OutlineState): boolean {
    const state = this.#state;
    return state?.tree === tree && state.folds === folds && state.focus === focus && state.branch === branch;
  }

  /** Gives the spaces their heights and takes those of the rows. */
  place(list: HTMLElement): void {
    const rows = this.#rows;
    if (!rows || !this.#state || list.clientWidth === 0) return;
    this.#setPlaces(list, rows);
    if (!this.#measure(list, rows)) return;
    this.#pieces = this.#piecesOf(this.#state, rows);
    this.#setPlaces(list, rows);
  }

  /** The first row that is seen whole. */
  anchor(list: HTMLElement, seen: Stretch): Anchor | undefined {
    for (const [k, piece] of this.#pieces.entries()) {
      if (!('index' in piece)) continue;
      const box = list.children[k]?.getBoundingClientRect();
      if (box && box.top >= seen.top && box.bottom <= seen.bottom) return { id: this.#state?.tree.ids[piece.index] ?? '', top: box.top };
    }
    return undefined;
  }

  /** Whether there is a space in what is seen, or so near to it that other rows are to be drawn. */
  hasGap(list: HTMLElement, seen: Stretch): boolean {
    if (seen.bottom <= seen.top) return false;
    return this.#spacesOf(list).some(([, { top, bottom }]) => bottom - top >= 1 && top < seen.bottom + this.#margin && bottom > seen.top - this.#margin);
  }

  /** Where in the outline the seen stretch begins, in px from its first row. */
  #aim(state: OutlineState, rows: OutlineRows, seen: Stretch, anchor: Anchor | undefined, list: HTMLElement | undefined): number {
    const begin = rowTop(rows, topOf(state) + 1);
    if (!list || anchor) return begin;
    const [piece, box] = this.#spacesOf(list).find(([, { top, bottom }]) => top < seen.bottom && bottom > seen.top) ?? [];
    return piece && box ? piece.top + (seen.top - box.top) / scaleOf(rows) : begin + seen.top - list.getBoundingClientRect().top;
  }

  #spacesOf(list: HTMLElement): [Stretch, DOMRect][] {
    return this.#pieces.flatMap((piece, k): [Stretch, DOMRect][] => {
      const element = 'index' in piece ? undefined : list.children[k];
      return element ? [[piece as Stretch, element.getBoundingClientRect()]] : [];
    });
  }

  /** The rows in a stretch as high as what is seen, and some before and after them. */
  #around(from: number, seen: Stretch): number[] {
    const rows = this.#rows as OutlineRows;
    const height = Math.max(seen.bottom - seen.top, 0);
    const count = Math.ceil(height / rows.height) + 1;
    const ahead = Math.max(Math.min(count * AHEAD, (MOST_ROWS - count) / 2), 2) * rows.height;
    this.#margin = ahead / 2;
    const begin = topOf(this.#state as OutlineState) + 1;
    return this.#run(Math.max(rowAt(rows, from - ahead), begin), EVER, from + height + ahead);
  }

  /** Visible rows from one on, down to a height. */
  #run(first: number, most: number, to: number): number[] {
    const { tree, folds } = this.#state as OutlineState;
    const rows = this.#rows as OutlineRows;
    const found: number[] = [];
    let bottom = rowTop(rows, first);
    const end = at(tree.end, topOf(this.#state as OutlineState));
    for (let i = first; i >= 0 && i < end && found.length < most && bottom <= to; i = nextVisible(tree, folds, i)) {
      found.push(i);
      bottom += rowHeight(rows, i);
    }
    return found;
  }

  /** The rows, the one with the tab stop among them, and the spaces about them. */
  #piecesOf(state: OutlineState, rows: OutlineRows): Piece[] {
    const { focus: stop } = state;
    const begin = rowTop(rows, topOf(state) + 1);
    const near = this.#near;
    const [first, last] = [near[0] ?? stop, near.at(-1) ?? stop];
    const top = (index: number): number => rowTop(rows, index);
    const bottom = (index: number): number => rowTop(rows, index) + rowHeight(rows, index);
    const pieces: Piece[] = near.map((index) => ({ index }));
    const isAbove = stop < first;
    if (isAbove) pieces.unshift({ index: stop }, { space: 'between', top: bottom(stop), bottom: top(first) });
    else if (stop > last) pieces.push({ space: 'between', top: bottom(last), bottom: top(stop) }, { index: stop });
    pieces.unshift({ space: 'above', top: begin, bottom: top(isAbove ? stop : first) });
    pieces.push({ space: 'below', top: bottom(Math.max(last, stop)), bottom: begin + heightWithin(rows, topOf(state)) });
    return pieces;
  }

  #setPlaces(list: HTMLElement, rows: OutlineRows): void {
    const state = this.#state as OutlineState;
    const scale = scaleOf(rows);
    for (const [k, piece] of this.#pieces.entries()) {
      const { style } = list.children[k] as HTMLElement;
      if ('index' in piece) style.setProperty('--_inset', String(Math.min(Math.max(levelOf(state, piece.index) - 2, 0), DEEPEST_INSET - 1)));
      else style.setProperty('block-size', `${(piece.bottom - piece.top) * scale}px`);
    }
  }

  /** Takes the heights of rows; says whether what was known of them no longer counts. */
  #measure(list: HTMLElement, rows: OutlineRows): boolean {
    const heights = this.#pieces.map((piece, k) => ('index' in piece ? (list.children[k]?.getBoundingClientRect().height ?? 0) : 0));
    const usual = middleOf(heights.filter((height) => height > 0));
    const isOther = list.clientWidth !== this.#width && usual > 0;
    this.#width = list.clientWidth;
    if (isOther) forgetHeights(rows, usual);
    for (const [k, piece] of this.#pieces.entries()) {
      const height = heights[k] ?? 0;
      if ('index' in piece && Math.abs(height - rowHeight(rows, piece.index)) > EXACT) setRowHeight(rows, piece.index, height);
    }
    return isOther;
  }
}

function entry(state: OutlineState, index: number, isAside: boolean): TemplateResult {
  const { tree } = state;
  return html`<li
    class="${toneClass(state, index)} ${isAside ? 'aside' : ''}"
    aria-level=${levelOf(state, index)}
    aria-setsize=${at(tree.childCount, at(tree.parent, index))}
    aria-posinset=${at(tree.position, index) + 1}
  >${rowTemplate(state, index)}</li>`;
}

/** Where the seen stretch begins so that an anchor, or what hides it now, stays where it is; undefined without one. */
function anchorTop(rows: OutlineRows, state: OutlineState, seen: Stretch, anchor: Anchor | undefined): number | undefined {
  const index = anchor && anchorIn(state, anchor);
  return anchor && index !== undefined ? rowTop(rows, index) - (anchor.top - seen.top) : undefined;
}

/** The node of an anchor, or the one that hides it. */
export function anchorIn(state: OutlineState, { id }: Anchor): number | undefined {
  const index = state.tree.indexOf.get(id);
  return index === undefined ? undefined : shownRow(state, index);
}

/** How much smaller spaces are than what they stand for. */
function scaleOf(rows: OutlineRows): number {
  return Math.min(1, HIGHEST / heightWithin(rows, 0));
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
