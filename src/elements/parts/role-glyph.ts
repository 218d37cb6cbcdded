import { html, svg, type TemplateResult } from 'lit';

/** Outlines of roles in a box of 12, in the order of the guide's roles: told apart without colour. A seventh role starts again. */
const rolePaths = [
  'M.8 6a5.2 5.2 0 1 1 10.4 0A5.2 5.2 0 1 1 .8 6Z',
  'M1.2 1.2h9.6v9.6H1.2Z',
  'M6 0 12 6 6 12 0 6Z',
  'M6 .8 11.8 11H.2Z',
  'M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z',
  'M.2 1h11.6L6 11.2Z',
];

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
