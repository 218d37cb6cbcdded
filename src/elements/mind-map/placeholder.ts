import { html, type TemplateResult } from 'lit';
import type { MindMapStrings } from '../../locales/en/mind-map.js';
import type { MindMapView } from './mind-map.events.js';

/** Rows of the built-in guide's outline as it opens: how many lie under each of its branches. */
const ROWS = [3, 0, 0, 6, 0, 0, 0, 0];

/** Keeps the height of what is to come; its hairlines appear only when loading takes a while. */
export function placeholder(view: MindMapView, strings: MindMapStrings): TemplateResult {
  if (view === 'map') return html`<div class="stage waiting" part="stage" aria-busy="true" aria-label=${strings.loading} role="group"><slot></slot></div>`;
  const row = html`<div class="row"></div>`;
  return html`<slot></slot>
    <ul class="outline waiting" aria-busy="true" aria-label=${strings.loading}>
      ${ROWS.map((count) => html`<li class="depth-1 ${count === 0 ? 'folded' : ''}">${row}<ul>${Array.from({ length: count }, () => html`<li class="depth-2 folded">${row}</li>`)}</ul></li>`)}
    </ul>`;
}
