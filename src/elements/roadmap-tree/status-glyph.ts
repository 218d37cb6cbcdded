import { html, svg, type TemplateResult } from 'lit';
import type { Status } from '../../tree/progress.js';

const box = svg`<rect x="2" y="2" width="14" height="14" rx="3" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
const shapes: Record<Status, TemplateResult> = {
  todo: svg`<rect class="quiet" x="2" y="2" width="14" height="14" rx="3" fill="none" stroke-width="1.5"/>`,
  doing: svg`${box}<path d="M5 9h8v3a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1Z" fill="currentColor"/>`,
  done: svg`<rect x="1.25" y="1.25" width="15.5" height="15.5" rx="3.5" fill="currentColor"/><path class="cut" d="m5.2 9.3 2.6 2.6 5-5.6" fill="none" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  skipped: svg`<rect class="quiet" x="2" y="2" width="14" height="14" rx="3" fill="none" stroke-width="1.5" stroke-dasharray="2.6 2.4"/><path d="M5.5 9h7" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
};

/** The sign of a status: square, because it is a control. Decoration: the word stands beside it or in the accessible name. */
export function statusGlyph(status: Status): TemplateResult {
  return html`<svg class="status" viewBox="0 0 18 18" aria-hidden="true">${shapes[status]}</svg>`;
}
