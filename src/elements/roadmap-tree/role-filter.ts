import { html, nothing, type TemplateResult } from 'lit';
import { roleGlyph } from '../parts/role-glyph.js';
import type { View } from './view.js';

/** The role in focus, one of several. Nothing for a roadmap without roles. */
export function roleFilter(view: View, choose: (role: string | null) => void): TemplateResult | typeof nothing {
  const { strings, role } = view;
  const { roles } = view.roadmap;
  if (roles.length === 0) return nothing;
  const choice = (id: string | null, content: unknown, title: string): TemplateResult =>
    html`<button class="button" type="button" title=${title} aria-pressed=${role === id ? 'true' : 'false'} @click=${() => choose(id)}>${content}</button>`;
  return html`<div class="toolbar filter" part="filter">
    <span class="small" id="role">${strings.role}</span>
    <span class="joined" role="group" aria-labelledby="role">
      ${choice(null, strings.allRoles, strings.allRoles)}
      ${roles.map(({ id, short, label }, place) => choice(id, html`${roleGlyph(place)}${short}`, label))}
    </span>
  </div>`;
}
