import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import { Content } from '../../controllers/content.js';
import type { ListenerFor, ListenerOptions } from '../../controllers/typed-events.js';
import type { Band } from '../../guide/band.js';
import type { Guide } from '../../guide/types.js';
import { baseHost } from '../../styles/base-host.js';
import { baseTokens } from '../../styles/base-tokens.js';
import { buttons } from '../../styles/buttons.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { tellMissing } from '../parts/tell-missing.js';
import { text } from '../parts/text-property.js';
import { chartContext, type Act } from './chart-context.js';
import { plainData, wordsFor, type ChartData } from './chart-data.js';
import { keyTemplate } from './key.js';
import type { Late } from './late.js';
import { plotTemplate } from './plot.js';
import type { ChartView, SalaryChartEventMap } from './salary-chart.events.js';
import { styles } from './salary-chart.styles.js';
import { standIn, tableStandIn } from './stand-in.js';
import { toolbarTemplate } from './toolbar.js';

/**
 * @summary Pay as a chart that can be trusted and a table that can be read: averages as points, ranges as bars, open ends as
 *   open; unlike periods and currencies never on one axis.
 *
 * @example
 * ```html
 * <salary-chart measure="by-role" view="both"></salary-chart>
 * ```
 *
 * @tag salary-chart
 * @slot - A `<table>`, or a `<script type="application/json">`, with data of one's own; what readers without JavaScript see.
 * @fires {RoleSelectDetail} role-select - A person chose a role, or took the choice back.
 * @fires {MeasureChangeDetail} measure-change - A person chose another measure.
 * @fires {ViewChangeDetail} view-change - A person switched between chart and table.
 * @fires {DataErrorDetail} data-error - The data cannot be used.
 * @csspart sentence - The sentence that says what to take away.
 * @csspart toolbar - The choice of measure and view.
 * @csspart plot - The picture.
 * @csspart table - The table.
 * @csspart foot - Source, unit and remarks.
 * @csspart empty - What stands in place of a list of pay that holds nothing.
 * @csspart problem - What is wrong with the data.
 * @cssproperty [--career-font-size=16px] - Size of the text; everything else follows.
 * @cssproperty [--career-ink] - Text and strong rules; `--career-ink-2` and `--career-ink-3` for quieter text.
 * @cssproperty [--career-paper] - Around the letters of names and figures that stand on gridlines. Set it to the ground of the page, unless that is white or nearly black.
 * @cssproperty [--career-role-prompt] - Colour of the first role; `--career-role-ai` and `--career-role-llm` of the next two.
 */
export class SalaryChart extends LitElement {
  static override styles = [baseTokens, baseHost, visuallyHidden, buttons, styles];

  static override properties = {
    label: text,
    theme: { reflect: true },
    src: text,
    sync: text,
    measure: { reflect: true },
    view: { reflect: true },
    guide: { attribute: false },
    bands: { attribute: false },
  };

  /** Accessible name; without it the sentence names the chart. */
  label = '';
  /** Forces a colour scheme. */
  theme: 'light' | 'dark' | undefined;
  /** Address of JSON: bands, or a whole guide. */
  src = '';
  /** Elements with the same value choose a role together. */
  sync = '';
  /** What is shown: "by-role", "ways-to-earn", "by-hour", "by-project" or "by-step" of a guide; "by-year", "by-month", "by-hour" or "by-project" of bands. */
  measure = '';
  /** As a picture, as a table, or both. */
  view: ChartView = 'chart';
  /** A guide of one's own. */
  guide: Guide | null | undefined;
  /** Pay of one's own. Comes before every other source. */
  bands: readonly Band[] | null | undefined;

  readonly #fromBands = (bands: unknown, title = ''): ChartData | Promise<ChartData> =>
    (!this.guide && plainData(bands, this, title)) || import('./from-bands.js').then(({ bandData }) => bandData(bands, this, title));
  readonly #content = new Content<ChartData>(this, {
    // Sentences are made where data is read.
    sources: () => [this.bands, this.guide, this.src, ...(Object.values(wordsFor(this)) as unknown[])],
    html: 'table',
    fromJson: this.#fromBands,
    fromHtml: async (table) => (await import('./from-table.js')).fromTable(table as HTMLTableElement, this.#fromBands),
    fromGuide: async (guide) => (await import('./from-guide.js')).guideData(guide, this),
  });
  #late: Late | undefined;
  /** The late part could not be loaded when it was first asked for. */
  #isAlone: true | undefined;
  #complete: Promise<unknown> | undefined;

  protected override willUpdate(): void {
    this.#content.follow();
  }

  protected override render(): TemplateResult {
    const { value, error, notice, origin } = this.#content;
    // A table that is seen comes with the late part.
    if (value && (this.#late || this.#view === 'chart')) return this.#figure(value);
    if (error || (value && origin !== 'guide') || this.childElementCount || !builtInGuide()) return html`${notice}<slot></slot>`;
    return this.#figure(standIn, true);
  }

  protected override updated(): void {
    // In a group it is loaded at once, so that nothing is missed that others choose meanwhile.
    if (this.#content.value ?? (this.sync || !this.childElementCount)) this.#complete = this.#getLate();
  }

  /** The table is part of what is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#complete;
    return super.getUpdateComplete();
  }

  #getLate(): Promise<Late | undefined> {
    return import('./late.js').then(
      ({ Late }) => (this.#late ??= new Late(this, () => this.#content.value)),
      (error: unknown) => void (this.#isAlone ??= tellMissing(this, error)),
    );
  }

  /** A person acts: at once, or as soon as the part that answers is there. */
  readonly #act: Act = async (action, value) => {
    (this.#late ?? (await this.#getLate()))?.[action](value);
  };

  /** The chart, unless a table is asked for that is there or on its way. */
  get #view(): ChartView {
    return (this.view === 'table' || this.view === 'both') && (this.#late || !this.#isAlone) ? this.view : 'chart';
  }

  #figure(data: ChartData, pending = false): TemplateResult {
    const view = this.#view;
    const context = chartContext(data, this, { view, selected: this.#late?.selected, act: this.#act });
    return html`<figure class="figure ${pending ? 'pending' : ''}" aria-label=${this.label || nothing} aria-busy=${pending || nothing}>
      <figcaption class="say number" part="sentence"><bdi>${context.measure.sentence}</bdi></figcaption>
      ${toolbarTemplate(context)}${view === 'table' ? nothing : [plotTemplate(context), keyTemplate(context)]}
      <div class="table ${view === 'chart' ? 'visually-hidden' : 'shown'}">${this.#late ? this.#late.table(context) : tableStandIn(context)}</div>
      <div class="foot small number" part="foot">${context.measure.foot.map((text) => html`<p><bdi>${text}</bdi></p>`)}</div>
    </figure>`;
  }
}

/** The same listeners as every element has, and typed ones for its own events. */
export interface SalaryChart {
  addEventListener<Name extends keyof (SalaryChartEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<SalaryChartEventMap, Name>, options?: ListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: ListenerOptions): void;
  removeEventListener<Name extends keyof (SalaryChartEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<SalaryChartEventMap, Name>, options?: EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions): void;
}
