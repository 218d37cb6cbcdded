import { html, nothing, type TemplateResult } from 'lit';
import { chartIcon, icon, tableIcon } from '../parts/icon.js';
import type { ChartContext } from './chart-context.js';

/** The choice of measure (if there is one) and of view. A control with one choice is left out. */
export function toolbarTemplate(context: ChartContext): TemplateResult {
  const { data, view, strings, act } = context;
  const toggle = (value: 'chart' | 'table', path: string) =>
    html`<button class="button" aria-pressed=${view === value} @click=${() => act('view', value)}>${icon(path)}${strings[value]}</button>`;
  const views = view === 'both' ? nothing : html`<span class="joined views" role="group" aria-label=${strings.view}>${toggle('chart', chartIcon)}${toggle('table', tableIcon)}</span>`;
  return html`<div class="toolbar" part="toolbar">${data.control?.(context)}${views}</div>`;
}
