import { html, nothing, type TemplateResult } from 'lit';
import { roleGlyph } from '../parts/role-glyph.js';
import type { ChartContext } from './chart-context.js';

/** Samples of the marks but the point, whose sample is the roles' own. */
const samples = {
  point: '',
  bar: 'M0 1h26v10H0Z',
  over: 'M1 0v12M1 6h9M13 6h4M19.5 6h2M21 2l4 4-4 4',
  under: 'M25 0v12M25 6h-9M13 6H9M6.5 6h-2M5 2 1 6l4 4',
};

/** Explains the kinds of mark that are there; values stand at their marks, so there is no other legend. */
export function keyTemplate({ rows, layout, strings }: ChartContext): TemplateResult {
  const averages = rows.flatMap(({ amount, role }) => (amount?.statistic === 'average' ? (role?.place ?? 0) : []));
  const sample = (shape: keyof typeof samples) =>
    shape === 'point' ? [...new Set(averages)].slice(0, 6).map(roleGlyph) : html`<svg width="26" height="12"><path class=${shape === 'bar' ? '' : 'open'} d=${samples[shape]} /></svg>`;
  return html`<p class="key small" aria-hidden="true">
    ${(['point', 'bar', 'over', 'under'] as const).map((shape) => (layout.marks.some((mark) => mark?.shape === shape) ? html`<span>${sample(shape)}${strings.key[shape]}</span>` : nothing))}
  </p>`;
}
