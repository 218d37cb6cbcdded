/* eslint-disable lit-a11y/no-redundant-role -- some browsers take a list without bullets for none, unless its role is told */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { safeAddress } from '../../guide/address.js';
import { mindMapOutline, type MindMapOutlineStrings } from '../../locales/en/mind-map-outline.js';
import { stringsFor } from '../../locales/registry.js';
import { isOpen, type Folds } from '../../tree/folds.js';
import { glyphPlace } from '../../tree/tones.js';
import { childrenOf, isWithin } from '../../tree/kin.js';
import { at, isBranch } from '../../tree/tree.js';
import type { MindMapData } from './data.js';
import type { Found } from './found.js';

/** What the outline shows. */
export interface OutlineState extends MindMapData {
  readonly folds: Folds;
  /** The row that Tab goes to. */
  readonly focus: number;
  readonly selected: number;
  /** What to mark. */
  readonly found?: Found | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  /** Rows that begin a column, whatever the browser would do. */
  readonly starts?: ReadonlySet<number> | undefined;
  /** The branch of which only the part is shown; undefined for the whole. */
  readonly branch?: number | undefined;
}

/** Rows that lie deeper than this are set in no further. */
export const DEEPEST_INSET = 12;

/** Lists within lists, the root's children set in columns. */
export function listsTemplate(state: OutlineState): unknown {
  const { tree } = state;
  const top = topOf(state);
  // A root without children is all there is to show.
  return list(state, isBranch(tree, top) ? [...childrenOf(tree, top)] : [top]);
}

/** The node whose children are the first rows. */
export function topOf({ branch = 0 }: Pick<OutlineState, 'branch'>): number {
  return branch;
}

function list(state: OutlineState, indexes: readonly number[]): unknown {
  return repeat(indexes, (index) => state.tree.ids[index], (index) => entry(state, index));
}

function entry(state: OutlineState, index: number): TemplateResult {
  const { tree } = state;
  const open = isBranch(tree, index) && isOpen(state.folds, index);
  return html`<li class="${toneClass(state, index)} ${open ? '' : 'folded'} ${state.starts?.has(index) ? 'column' : ''}">
    ${rowTemplate(state, index)}${open ? html`<ul role="list" class=${levelOf(state, index) > DEEPEST_INSET ? 'deep' : nothing}>${list(state, [...childrenOf(tree, index)])}</ul>` : nothing}
  </li>`;
}

/** The root, which is no row, where it leads somewhere: what leads there is nowhere else. */
export function headTemplate(state: OutlineState): unknown {
  const top = topOf(state);
  const { href } = state.tree.items[top] ?? {};
  const address = href === undefined || !isBranch(state.tree, top) ? undefined : safeAddress(href);
  return address ? html`<p class="head"><a class="label" href=${address}>${nameOf(state, top)}</a></p>` : nothing;
}

/** The row of a node, or of what hides it. The root is none where it has children, which are drawn also where it is folded; nor is what lies outside the branch that is shown. */
export function shownRow(state: OutlineState, index: number): number {
  const { tree, folds } = state;
  const top = topOf(state);
  let shown = isWithin(tree, index, top) ? index : top;
  for (let i = at(tree.parent, shown); i > top; i = at(tree.parent, i)) if (!isOpen(folds, i)) shown = i;
  return shown === top && isBranch(tree, top) ? top + 1 : shown;
}

/** Classes of an entry: its depth, and the colour of its branch. */
export function toneClass(state: OutlineState, index: number): string {
  return `depth-${Math.min(Math.max(levelOf(state, index), 1), 3)} ${state.tones[index] ?? ''}`;
}

/** How deep a row lies, from 1. */
export function levelOf(state: OutlineState, index: number): number {
  const { depth } = state.tree;
  return at(depth, index) - at(depth, topOf(state));
}

/**
 * A row: a button that selects its node, and opens or folds its branch. What leads somewhere is a link with its own button
 * before it. What takes the focus, one in all, has the node in its id.
 */
export function rowTemplate(state: OutlineState, index: number): TemplateResult {
  const { tree } = state;
  const { href } = tree.items[index] ?? {};
  const address = href === undefined ? undefined : safeAddress(href);
  const isSelected = index === state.selected;
  const classes = `row ${isSelected ? 'selected' : ''}`;
  const current = isSelected ? 'true' : nothing;
  const stop = index === state.focus ? 0 : -1;
  const open = isBranch(tree, index) ? isOpen(state.folds, index) : nothing;
  const count = isBranch(tree, index) ? insideOf(state, index) : undefined;
  // Deeper down, what is open shows how much is inside.
  const figure = count && (!open || levelOf(state, index) < 2) ? html`<span class="count number ${open || !state.found?.isUnder(index) ? '' : 'hit'}" aria-hidden="true">${count.figure}</span>` : nothing;
  if (!address) {
    return html`<button class=${classes} id="n${index}" type="button" tabindex=${stop} aria-expanded=${open} aria-current=${current} title=${count?.said ?? nothing}
      >${startOf(state, index)}${nameOf(state, index)}${figure}</button
    >`;
  }
  const fold = count
    ? html`<button class="fold" type="button" tabindex="-1" aria-expanded=${open} aria-label=${tree.labels[index] ?? ''} title=${count.said}></button>`
    : nothing;
  return html`<div class="${classes} ${fold === nothing ? '' : 'split'}">
    ${fold}${startOf(state, index)}<a class="label" id="n${index}" href=${address} tabindex=${stop} aria-current=${current}>${nameOf(state, index)}</a>${figure}
  </div>`;
}

function insideOf({ tree, language }: OutlineState, index: number): { figure: string; said: string } {
  const strings: MindMapOutlineStrings = stringsFor('mindMapOutline', language, mindMapOutline);
  const figure = (at(tree.end, index) - index - 1).toLocaleString(language);
  return { figure, said: strings.inside(figure) };
}

function nameOf({ tree, found }: OutlineState, index: number): TemplateResult {
  const marked = (text: string | undefined): unknown => found?.plain(index, text) ?? text;
  const name = html`<bdi class="name">${marked(tree.labels[index])}</bdi>`;
  const detail = tree.items[index]?.detail;
  return detail ? html`<span class="named">${name} <small><bdi>${marked(detail)}</bdi></small></span>` : name;
}

/** The glyph of a role, or a badge that the label does not tell. */
function startOf({ tree, glyph }: OutlineState, index: number): unknown {
  const { badge, ...item } = tree.items[index] ?? { label: '' };
  if (badge) return tree.labels[index]?.includes(` ${badge} — `) ? nothing : html`<span class="badge number">${badge}</span> `;
  const place = glyphPlace(item);
  return place >= 0 ? (glyph?.(place) ?? nothing) : nothing;
}
