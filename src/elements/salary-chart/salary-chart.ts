import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import { ContainerSize } from '../../controllers/container-size.js';
import { Content } from '../../controllers/content.js';
import { Locale } from '../../controllers/locale.js';
import { fontMeter, whenFontsLoad } from '../../controllers/measure.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import { amountText, compactMoney } from '../../formats/money.js';
import { readBands } from '../../formats/read-bands.js';
import type { Band } from '../../guide/band.js';
import type { Guide } from '../../guide/types.js';
import type { Measure } from '../../layout/measure.js';
import { plotLayout, type PlotLayout } from '../../layout/pay-plot.js';
import { common } from '../../locales/en/common.js';
import { salaryChart } from '../../locales/en/salary-chart.js';
import { paySentence } from '../../render/pay-sentence.js';
import { rowsOf } from '../../render/pay-sources.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { late } from '../../styles/late.js';
import { tokens } from '../../styles/tokens.js';
import type { ChartContext } from './chart-context.js';
import { bandData, guideData, type ChartData } from './chart-data.js';
import { footTemplate, footTexts, keyTemplate, unitText } from './foot.js';
import { placeholderData, placeholderFoot } from './placeholder.js';
import { plotTemplate } from './plot.js';
import { salaryChartStyles } from './salary-chart.styles.js';
import { MeasureChangeEvent, ViewChangeEvent, type ChartView } from './salary-chart.events.js';
import { tableTemplate } from './table.js';
import { toolbarTemplate } from './toolbar.js';

/** The mock's break point and label column, in em of the host. */
const NARROW = 40;
const LABEL_COLUMN = 15.5;

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
 * @csspart problem - What is wrong with the data.
 * @cssproperty [--career-font-size=16px] - Size of the text; everything else follows.
 * @cssproperty [--career-ink] - Text and strong rules; `--career-ink-2` and `--career-ink-3` for quieter text.
 * @cssproperty [--career-paper] - Ground of the page, which keeps figures readable over gridlines.
 * @cssproperty [--career-role-prompt] - Colour of the first role; `--career-role-ai` and `--career-role-llm` of the next two.
 */
export class SalaryChart extends LitElement {
  static override styles = [tokens, host, controls, late, salaryChartStyles];

  /** Accessible name; without it the sentence names the chart. */
  @property() label = '';
  /** Forces a colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** Address of JSON: bands, or a whole guide. */
  @property() src = '';
  /** Elements with the same value choose a role together. */
  @property() sync = '';
  /** What is shown: "by-role", "ways-to-earn", "by-hour", "by-project" or "by-step" of a guide; "by-year", "by-month", "by-hour" or "by-project" of bands. */
  @property({ reflect: true }) measure = '';
  /** As a picture, as a table, or both. */
  @property({ reflect: true }) view: ChartView = 'chart';
  /** A guide of one's own. */
  @property({ attribute: false }) guide: Guide | undefined;
  /** Pay of one's own. Comes before every other source. */
  @property({ attribute: false }) bands: readonly Band[] | undefined;

  @state() private selected: string | null = null;

  readonly #content = new Content<ChartData>(this, {
    fromProperty: () => (this.bands != null ? bandData(readBands(this.bands), '', this.guide) : this.guide && guideData(this.guide)),
    src: () => this.src,
    fromJson: (json) => bandData(readBands(json)),
    fromHtml: (element) => {
      // Most charts have no table inside, and need not load its reader.
      return element.querySelector('table') ? import('./table-data.js').then(({ tableData }) => tableData(element)) : undefined;
    },
    fromGuide: guideData,
  });
  readonly #locale = new Locale(this, 'salaryChart', salaryChart);
  readonly #common = new Locale(this, 'common', common);
  readonly #size = new ContainerSize(this, () => this.#resized());
  readonly #sync = new SyncGroup(this, { group: () => this.sync, choose: (role) => (this.selected = role) });
  #warned = '';
  #drawnWidth = 0;
  #read: readonly unknown[] = [];
  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        this.#read = this.#sources;
        this.#stopWaiting = whenFontsLoad(() => this.requestUpdate());
      },
      hostDisconnected: () => this.#stopWaiting?.(),
    });
  }

  protected override willUpdate(): void {
    const sources = this.#sources;
    // What was set before the element was connected has been read by then.
    if (sources.every((source, index) => source === this.#read[index])) return;
    this.#read = sources;
    void this.#content.refresh();
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#content;
    if (error) return html`${this.#content.notice}<slot></slot>`;
    if (value) return this.#figure(this.#context(value, this.#chosen(value.measures)));
    return this.childElementCount > 0 || !builtInGuide() ? html`<slot></slot>` : this.#placeholder();
  }

  get #sources(): readonly unknown[] {
    return [this.bands, this.guide, this.src];
  }

  #figure(context: ChartContext, pending = false): TemplateResult {
    const { view } = this;
    const layout = this.#layout(context);
    const { measure, strings, language } = context;
    const shown = view === 'table' || view === 'both';
    return html`<figure class="figure ${pending ? 'pending' : ''}" aria-label=${this.label || nothing} aria-busy=${pending ? 'true' : nothing}>
      <figcaption class="say number" part="sentence"><bdi>${paySentence(measure, strings, language)}</bdi></figcaption>
      ${toolbarTemplate(context, view, { measure: this.#chooseMeasure, view: this.#chooseView })}
      ${view === 'table' ? nothing : html`${plotTemplate(context, layout)}${keyTemplate(context, layout.marks)}`}
      <div class="table ${shown ? 'shown' : 'visually-hidden'}">${tableTemplate(context, view === 'table')}</div>
      ${footTemplate(pending ? placeholderFoot(context, unitText(measure, true, strings, language)) : footTexts(context))}
    </figure>`;
  }

  #placeholder(): TemplateResult {
    const measure = placeholderData.measures.find(({ id }) => id === this.measure) ?? placeholderData.measures[0];
    return measure ? this.#figure(this.#context(placeholderData, measure), true) : html``;
  }

  #context(data: ChartData, measure: Measure): ChartContext {
    const { strings, language, direction } = this.#locale;
    const known = measure.groups.some(({ role, rows }) => role?.id === this.selected || rows.some((row) => row.role?.id === this.selected));
    return { data, measure, strings, language, common: this.#common.strings, mirrored: direction === 'rtl', scale: this.#size.em / 16, selected: known ? this.selected : null, select: this.#select };
  }

  /** The measure that is asked for, or the first. */
  #chosen(measures: readonly Measure[]): Measure {
    const found = measures.find(({ id }) => id === this.measure) ?? measures[0];
    if (!found) throw new Error('There is no measure.');
    if (this.measure && found.id !== this.measure && this.#warned !== this.measure) {
      this.#warned = this.measure;
      console.warn(`<${this.localName}>: there is no measure "${this.measure}"; "${found.id}" is shown. There are: ${measures.map(({ id }) => id).join(', ')}.`);
    }
    return found;
  }

  #layout({ measure, strings, language }: ChartContext): PlotLayout {
    const { width, em, family } = this.#size;
    const meter = fontMeter(`600 ${0.8125 * em}px ${family}`);
    this.#drawnWidth = width;
    const narrow = width > 0 && width <= NARROW * em;
    const amounts = rowsOf(measure).map(({ amount }) => amount);
    return plotLayout(
      amounts,
      {
        width: width === 0 ? (NARROW - LABEL_COLUMN) * em : narrow ? width : width - LABEL_COLUMN * em,
        valuesAtMarks: !narrow,
        openEnd: ((narrow ? 44 : 64) * em) / 16,
        gap: (12 * em) / 16,
        textWidth: meter.width,
      },
      {
        amount: (amount, compact) => amountText(amount, language, strings, compact),
        tick: (value) => (value === 0 ? '0' : compactMoney(value, measure.currency, language)),
      },
    );
  }

  /** Draws in the next frame: an update while sizes are observed could ask for another observation. Until then shares of the axis still hold. */
  #resized(): void {
    if (this.#size.width !== this.#drawnWidth) requestAnimationFrame(() => this.requestUpdate());
  }

  readonly #chooseMeasure = (measure: string): void => {
    this.measure = measure;
    this.dispatchEvent(new MeasureChangeEvent(measure));
  };

  readonly #chooseView = (view: ChartView): void => {
    this.view = view;
    this.dispatchEvent(new ViewChangeEvent(view));
  };

  readonly #select = (role: string): void => {
    this.selected = this.selected === role ? null : role;
    this.#sync.announce(this.selected);
  };
}
