import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../../guide/address.js';
import { at, isBranch } from '../../tree/tree.js';
import { roleGlyph } from '../parts/role-glyph.js';
import type { MapGeometry } from './map-geometry.js';
import { glyphPlace } from './tones.js';

/** What a node's picture depends on besides the tree. */
export interface NodeState {
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly selected: boolean;
  readonly number: (value: number) => string;
}

/** One node. What stands in its ring and pill is its style's, for it is no part of its name. Its place, and the width of its pill, are written by `place-map.ts`. */
export function nodeTemplate(geometry: MapGeometry, index: number, state: NodeState): TemplateResult {
  const { tree } = geometry;
  const item = tree.items[index];
  const branch = isBranch(tree, index);
  const depth = at(tree.depth, index);
  const wrapped = geometry.wrapped(index);
  const detail = geometry.detailOf(index);
  const glyph = glyphPlace(item);
  const parent = at(tree.parent, index);
  const full = item?.detail ? `${tree.labels[index] ?? ''} ${item.detail}` : tree.labels[index];
  // With a second line the text is the name, if it is all there.
  const named = item?.detail !== undefined && detail?.cut === false && !wrapped.cut && !item.badge;
  const address = item?.href === undefined ? undefined : safeAddress(item.href);
  // The last break keeps the words apart where the label is read as one text.
  const text = wrapped.lines.join('\n') + (detail ? '\n' : '');
  const kind = item?.badge ? 'badged' : glyph >= 0 ? 'glyphed' : 'dotted';
  return html`<div
    id="n${index}"
    class="node depth-${Math.min(depth, 3)} ${kind} ${geometry.tones[index] ?? ''} ${geometry.wayOf(index) === 1 ? '' : 'leftward'}"
    part="node"
    role="treeitem"
    tabindex=${state.tabStop ? 0 : -1}
    title=${wrapped.cut ? (tree.labels[index] ?? '') : nothing}
    aria-label=${named ? nothing : (full ?? '')}
    aria-level=${depth + 1}
    aria-setsize=${parent < 0 ? 1 : at(tree.childCount, parent)}
    aria-posinset=${at(tree.position, index) + 1}
    aria-expanded=${branch ? state.open : nothing}
    aria-selected=${state.selected}
  >${item?.badge ? html`<span class="ring number" data-text=${item.badge} aria-hidden="true"></span>` : glyph >= 0 ? roleGlyph(glyph) : nothing}${
    address ? html`<a href=${address} tabindex="-1">${text}</a>` : text
  }${detail ? html`<small>${detail.lines.join('\n')}</small>` : nothing}${
    branch && (index > 0 || !state.open) ? html`<span class="toggle ${state.open ? 'open' : 'shut number'}" data-text=${state.open ? nothing : state.number(geometry.inside(index))} aria-hidden="true"></span>` : nothing
  }</div>`;
}
