import { html, nothing, render } from 'lit';
import { safeAddress } from '../../guide/address.js';
import { glyphPlace } from '../../tree/tones.js';
import { at, isBranch } from '../../tree/tree.js';
import type { Found } from './found.js';
import type { Geometry } from './map-stage.js';

/** Writes one node. What stands in its ring and pill is its style's, for it is no part of its name. Its place is written by `MapStage`. */
export function drawNode(element: HTMLElement, geometry: Geometry, index: number, focus: number, selected: number, found?: Found): void {
  const { tree, data } = geometry;
  const { badge, detail: said, href, ...item } = tree.items[index] ?? { label: '' };
  const name = tree.labels[index] ?? '';
  const branch = isBranch(tree, index);
  const open = geometry.isOpen(index);
  const depth = at(tree.depth, index);
  const { text, detail, content } = geometry.label(index);
  const glyph = badge || !data.glyph ? -1 : glyphPlace(item);
  const address = href === undefined ? undefined : safeAddress(href);
  // An empty label keeps its height. The last break keeps the words apart where the label is read as one text.
  const face = found?.text(index) ?? (text.lines.join('\n') || '\u00A0') + (detail ? '\n' : '');
  const handle = branch && (index > 0 || !open) ? geometry.handle(index) : undefined;
  Object.assign(element, {
    id: `n${index}`,
    className: `node depth-${Math.min(depth, 3)} ${badge || glyph >= 0 || index === 0 ? '' : 'dotted'} ${data.tones[index] ?? ''} ${geometry.wayOf(index) === 1 ? '' : 'leftward'}`,
    part: 'node',
    role: 'treeitem',
    tabIndex: index === focus ? 0 : -1,
    // With a second line the text is the name, if it is all there.
    ariaLabel: !said ? name : detail?.cut || text.cut || badge ? `${name} ${said}` : null,
    ariaLevel: depth + 1,
    ariaSetSize: index === 0 ? 1 : at(tree.childCount, at(tree.parent, index)),
    ariaPosInSet: at(tree.position, index) + 1,
    ariaExpanded: branch ? open : null,
    ariaSelected: index === selected,
  });
  render(
    html`${badge ? html`<span class="ring number" data-text=${badge} aria-hidden="true"></span>` : glyph >= 0 ? data.glyph?.(glyph) : nothing}${
      content ?? (address ? html`<a href=${address} tabindex="-1">${face}</a>` : face)
    }${detail ? html`<small>${found?.detail(index) ?? detail.lines.join('\n')}</small>` : nothing}${
      handle ? html`<span class="toggle number ${open ? 'open' : found?.isUnder(index) ? 'hit' : ''}" data-text=${handle.text} aria-hidden="true"></span>` : nothing
    }`,
    element,
  );
  if (handle) element.querySelector<HTMLElement>('.toggle')?.style.setProperty('inline-size', `${handle.width}px`);
  if (index === 0) element.style.setProperty('inline-size', `${geometry.columns.rootWidth}px`);
}
