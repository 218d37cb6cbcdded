/** The choice among several measures. Loaded with data that has them. */
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../controllers/adopt-styles.js';
import { languageTag } from '../../controllers/locale.js';
import type { MeasureOfMany } from '../../layout/axes.js';
import { salaryChartMeasures, type SalaryChartMeasuresStrings } from '../../locales/en/salary-chart-measures.js';
import { stringsFor } from '../../locales/registry.js';
import { field } from '../../styles/field.js';
import type { ChartContext } from './chart-context.js';
import type { ChartData, ChartHost, ShownMeasure } from './chart-data.js';
import { measureControlStyles } from './measure-control.styles.js';

/** With more, a joined row would not be one row. */
const JOINED = 5;

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Data with a control for its measures, if there are several. Throws if there is none. */
export function chartData(measures: readonly (MeasureOfMany & ShownMeasure)[], host: ChartHost, title: string): ChartData {
  const [first, ...others] = measures;
  if (!first) throw new Error('There is no measure.');
  const data: ChartData = { measures: [first, ...others], title };
  if (others.length === 0) return data;
  const words: SalaryChartMeasuresStrings = stringsFor('salaryChartMeasures', languageTag(host), salaryChartMeasures);
  const choices = measures.map(({ id, kind, period, oneOfCurrencies, currency }) => ({ id, name: words.measureName(kind, period, oneOfCurrencies ? currency : '') }));
  adoptStyles(host, [field, measureControlStyles]);
  return { ...data, control: (context) => measureControl(context, choices, words.measure) };
}

/** A joined row, and a menu where the container is too narrow for it; only one of them is displayed. */
function measureControl({ measure: { id: shown }, act }: ChartContext, choices: readonly Choice[], label: string): TemplateResult {
  const choose = (measure: string) => act('measure', measure);
  const joined = choices.length <= JOINED;
  return html`${joined
      ? html`<span class="joined measures" role="group" aria-label=${label}
          >${choices.map(({ id, name }) => html`<button class="button" aria-pressed=${id === shown} @click=${() => choose(id)}>${name}</button>`)}</span
        >`
      : nothing}
    <label class="field ${joined ? 'menu' : ''}"
      ><span class="visually-hidden">${label}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === shown}>${name}</option>`)}
      </select></label
    >`;
}
