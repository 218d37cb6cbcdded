import { html, type TemplateResult } from 'lit';
import type { Mark } from '../../guide/types.js';

/** A ring of 15, or a disc of 16. */
const RING = 'M1.75 9a7.25 7.25 0 1 1 14.5 0 7.25 7.25 0 1 1-14.5 0Z';

/** Per mark: an outline, a filled part, and a stroke (cut out of the filled part where the mark is full). */
const marks: Record<Mark, readonly [line: string, fill: string, cut: string]> = {
  yes: ['', 'M1 9a8 8 0 1 1 16 0A8 8 0 1 1 1 9Z', 'm5.4 9.3 2.5 2.5 4.8-5.4'],
  partial: [RING, 'M9 4a5 5 0 0 0 0 10Z', ''],
  no: [`${RING}M5.2 9h7.6`, '', ''],
};

/** The mark of a rating: round, because it is a reading. Decoration: its word stands beside it. */
export function markGlyph(mark: Mark): TemplateResult {
  const [line, fill, cut] = marks[mark];
  return html`<svg class="mark" viewBox="0 0 18 18" aria-hidden="true"><path class="line" d=${line}></path><path d=${fill}></path><path class="cut" d=${cut}></path></svg>`;
}
