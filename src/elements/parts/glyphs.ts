import { html, svg, type TemplateResult } from 'lit';
import type { Mark } from '../../guide/types.js';

/** Shapes of roles, in the order of the guide's roles: told apart without colour. A seventh role starts again. */
const roleShapes = [
  svg`<circle cx="6" cy="6" r="5.2"/>`,
  svg`<rect x="1.2" y="1.2" width="9.6" height="9.6"/>`,
  svg`<path d="M6 0 12 6 6 12 0 6Z"/>`,
  svg`<path d="M6 .8 11.8 11H.2Z"/>`,
  svg`<path d="M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z"/>`,
  svg`<path d="M.2 1h11.6L6 11.2Z"/>`,
];

/** Class that gives the colour of a role by its place (from 0) among the guide's roles. */
export function roleClass(place: number): string {
  return `role-${(place % roleShapes.length) + 1}`;
}

/** The shape alone, centred on (6, 6) in a box of 12, to be placed inside an `<svg>`. */
export function roleShape(place: number): TemplateResult {
  return roleShapes[place % roleShapes.length] ?? svg``;
}

/** The glyph of a role. Decoration: the role's name stands beside it. */
export function roleGlyph(place: number): TemplateResult {
  return html`<svg class="glyph ${roleClass(place)}" viewBox="0 0 12 12" aria-hidden="true">${roleShape(place)}</svg>`;
}

const markShapes: Record<Mark, TemplateResult> = {
  yes: svg`<circle cx="9" cy="9" r="8" fill="currentColor"/><path d="m5.4 9.3 2.5 2.5 4.8-5.4" class="cut" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  partial: svg`<circle cx="9" cy="9" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M9 4a5 5 0 0 0 0 10Z" fill="currentColor"/>`,
  no: svg`<circle cx="9" cy="9" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5.2 9h7.6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
};

/** The mark of a rating: round, because it is a reading. Decoration: its word stands beside it. `.cut` is stroked in paper by the style. */
export function markGlyph(mark: Mark): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 18 18" aria-hidden="true">${markShapes[mark]}</svg>`;
}
