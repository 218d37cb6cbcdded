import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { safeAddress } from '../../guide/address.js';
import { mindMapOutline, type MindMapOutlineStrings } from '../../locales/en/mind-map-outline.js';
import { stringsFor } from '../../locales/registry.js';
import { isOpen, type Folds } from '../../tree/folds.js';
import { glyphPlace } from '../../tree/tones.js';
import { at, childrenOf, isBranch } from '../../tree/tree.js';
import { downIcon, endIcon, icon } from '../parts/icon.js';
import type { MindMapData } from './data.js';

/** What the outline shows. */
export interface OutlineState extends MindMapData {
  readonly folds: Folds;
  readonly selected: number;
  /** BCP 47 tag. */
  readonly language: string;
}

/** Deeper lists are built, but no deeper than a reader or a stack can follow. */
const DEEPEST = 200;

/** The tree in the flow of the page: the same folds as nested lists, the root's children set in columns. `hear` takes clicks on branches, which are buttons without a name whose value is the node. */
export function outlineTemplate(state: OutlineState, name: string, hear: EventListenerObject): TemplateResult {
  const { tree } = state;
  // A root without children is all there is to show.
  const top = isBranch(tree, 0) ? [...childrenOf(tree, 0)] : [0];
  return html`<ul class="outline" part="outline" aria-label=${name} @click=${hear}>${list(state, top)}</ul>`;
}

function list(state: OutlineState, indexes: readonly number[]): unknown {
  return repeat(indexes, (index) => state.tree.ids[index], (index) => entry(state, index));
}

function entry(state: OutlineState, index: number): TemplateResult {
  const { tree } = state;
  const depth = at(tree.depth, index);
  const open = isBranch(tree, index) && depth < DEEPEST && isOpen(state.folds, index);
  const classes = `depth-${Math.min(depth, 3)} ${state.tones[index] ?? ''} ${open && tree.end[index] ? '' : 'folded'}`;
  return html`<li class=${classes}>
    ${isBranch(tree, index) ? branchRow(state, index, open) : leafRow(state, index)}
    ${open ? html`<ul>${list(state, [...childrenOf(tree, index)])}</ul>` : nothing}
  </li>`;
}

function branchRow(state: OutlineState, index: number, open: boolean): TemplateResult {
  const strings: MindMapOutlineStrings = stringsFor('mindMapOutline', state.language, mindMapOutline);
  const count = (at(state.tree.end, index) - index - 1).toLocaleString(state.language);
  return html`<button
    class="row ${index === state.selected ? 'selected' : ''}"
    type="button"
    aria-expanded=${open}
    aria-current=${index === state.selected ? 'true' : nothing}
    value=${index}
  >
    ${icon(open ? downIcon : endIcon)}${glyphOf(state, index)}<span class="name"><bdi>${state.tree.labels[index]}</bdi></span>
    <span class="count number" aria-hidden="true">${count}</span><span class="visually-hidden">, ${strings.inside(count)}</span>
  </button>`;
}

function leafRow(state: OutlineState, index: number): TemplateResult {
  const { tree } = state;
  const item = tree.items[index];
  const label = tree.labels[index];
  const address = item?.href === undefined ? undefined : safeAddress(item.href);
  const detail = item?.detail ? html`<small><bdi>${item.detail}</bdi></small>` : nothing;
  return html`<div class="row ${index === state.selected ? 'selected' : ''}" aria-current=${index === state.selected ? 'true' : nothing}>
    <span class="gap"></span>${glyphOf(state, index)}<span class="name"><bdi>${address ? html`<a href=${address}>${label}</a>` : label}</bdi> ${detail}</span>
  </div>`;
}

function glyphOf({ tree, glyph }: OutlineState, index: number): unknown {
  const item = tree.items[index];
  const place = item ? glyphPlace(item) : -1;
  return place >= 0 ? glyph?.(place) : nothing;
}
