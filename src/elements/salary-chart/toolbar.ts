/** The choice of measure and view. A control with one choice is left out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Measure } from '../../layout/measure.js';
import { chartIcon, icon, tableIcon } from '../parts/icon.js';
import type { ChartContext } from './chart-context.js';
import type { ChartView } from './salary-chart.events.js';

/** With more, a joined row would not be one row. */
const JOINED = 5;

/** What a person chose. */
export interface ToolbarHandlers {
  measure(id: string): void;
  view(view: ChartView): void;
}

export function toolbarTemplate(context: ChartContext, view: ChartView, choose: ToolbarHandlers): TemplateResult | typeof nothing {
  const { data, common, strings } = context;
  if (data.measures.length < 2 && view === 'both') return nothing;
  const toggle = (value: ChartView, label: string, path: string) =>
    html`<button class="button" aria-pressed=${view === value} @click=${() => choose.view(value)}>${icon(path)}${label}</button>`;
  return html`<div class="toolbar" part="toolbar">
    ${data.measures.length > 1 ? measureControls(context, choose) : nothing}
    ${view === 'both' ? nothing : html`<span class="joined views push" role="group" aria-label=${strings.view}>${toggle('chart', common.chart, chartIcon)}${toggle('table', common.table, tableIcon)}</span>`}
  </div>`;
}

/** A joined row, and a menu where the container is too narrow for it; only one of them is displayed. */
function measureControls({ data, measure, strings }: ChartContext, choose: ToolbarHandlers): TemplateResult {
  const name = (each: Measure) => strings.measureName(each.kind, each.period, each.oneOfCurrencies ? each.currency : '');
  const joined = data.measures.length <= JOINED;
  return html`${joined
      ? html`<span class="joined measures" role="group" aria-label=${strings.measure}
          >${data.measures.map((each) => html`<button class="button" aria-pressed=${each === measure} @click=${() => choose.measure(each.id)}>${name(each)}</button>`)}</span
        >`
      : nothing}
    <label class="field ${joined ? 'menu' : ''}"
      ><span class="visually-hidden">${strings.measure}</span>
      <select @change=${(event: Event) => choose.measure((event.target as HTMLSelectElement).value)}>
        ${data.measures.map((each) => html`<option value=${each.id} .selected=${each === measure}>${name(each)}</option>`)}
      </select></label
    >`;
}
