import { html, svg, type TemplateResult } from 'lit';
import { rolePaths } from '../../render/role-paths.js';

/** Class that gives the colour of a role by its place (from 0) among the guide's roles. */
export function roleClass(place: number): string {
  return `role-${(place % rolePaths.length) + 1}`;
}

function pathOf(place: number): string {
  return rolePaths[place % rolePaths.length] ?? '';
}

/** The shape alone, centred on (6, 6) in a box of 12, to be placed inside an `<svg>`. */
export function roleShape(place: number): TemplateResult {
  return svg`<path d=${pathOf(place)}></path>`;
}

/** The glyph of a role. Decoration: the role's name stands beside it. */
export function roleGlyph(place: number): TemplateResult {
  return html`<svg class="glyph ${roleClass(place)}" viewBox="0 0 12 12" aria-hidden="true"><path d=${pathOf(place)}></path></svg>`;
}
