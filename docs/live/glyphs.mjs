/** The shapes of roles and marks, as the elements draw them. */
import { html } from './html.mjs';

const ROLE_SHAPES = [
  html`<circle cx="6" cy="6" r="5.2"/>`,
  html`<path d="M1.2 1.2h9.6v9.6H1.2z"/>`,
  html`<path d="M6 0 12 6 6 12 0 6Z"/>`,
];

export function roleGlyph(guide, roleId) {
  const place = guide.roles.findIndex((role) => role.id === roleId);
  return html`<svg class="glyph role-${place + 1}" viewBox="0 0 12 12" aria-hidden="true">${ROLE_SHAPES[place % ROLE_SHAPES.length]}</svg>`;
}

export function chevron() {
  return html`<svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="m6 4 4 4-4 4"/></svg>`;
}
