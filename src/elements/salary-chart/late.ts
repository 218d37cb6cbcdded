/** What the first drawing does not need: the table, what a person can do, what is followed, warnings, and the styles of states, of forced colours and of print. */
import type { ReactiveController } from 'lit';
import { SyncGroup } from '../../controllers/sync-group.js';
import { late } from '../../styles/late.js';
import { adoptStyles } from '../parts/adopt-styles.js';
import type { ChartData, ChartHost } from './chart-data.js';
import { lateChartStyles } from './late.styles.js';
import { type ChartView, MeasureChangeEvent, ViewChangeEvent } from './salary-chart.events.js';
import { tableStyles } from './table.styles.js';
import { tableTemplate } from './table.js';

/** Acts for a person, and follows the host's group, size and fonts while it is connected. */
export class Late implements ReactiveController {
  /** Id of the role that is highlighted; null for none. */
  selected: string | null = null;
  /** Draws the table. */
  readonly table = tableTemplate;

  readonly #host: ChartHost;
  readonly #group: SyncGroup;
  #size = '';
  #warned = '';
  // An update while sizes are observed could ask for another observation; shares of the axis hold until the next frame.
  readonly #observer = new ResizeObserver(([entry]) => {
    const size = `${entry?.contentRect.width ?? 0} ${getComputedStyle(this.#host).font}`;
    if (size !== this.#size) requestAnimationFrame(this.#update);
    this.#size = size;
  });

  constructor(host: ChartHost) {
    this.#host = host;
    this.#group = new SyncGroup(host, { group: () => host.sync, choose: (role) => this.#choose(role) });
    adoptStyles(host.shadowRoot, [late, tableStyles, lateChartStyles]);
    host.addController(this);
    this.#update();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#update);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#update);
  }

  /** Highlights a role, or takes the choice back. */
  select(role: string): void {
    this.#choose(this.selected === role ? null : role);
    this.#group.announce(this.selected);
  }

  /** Shows another measure. */
  measure(measure: string): void {
    this.#host.measure = measure;
    this.#host.dispatchEvent(new MeasureChangeEvent(measure));
  }

  /** Shows the chart or the table. */
  view(view: string): void {
    this.#host.view = view as ChartView;
    this.#host.dispatchEvent(new ViewChangeEvent(view as ChartView));
  }

  /** Tells once that a measure was asked for which is not there. */
  check(data: ChartData | undefined): void {
    const { measure, localName } = this.#host;
    const ids = data?.measures.map(({ id }) => id) ?? [measure];
    if (!measure || ids.includes(measure) || this.#warned === measure) return;
    this.#warned = measure;
    console.warn(`<${localName}>: there is no measure "${measure}"; "${ids[0] ?? ''}" is shown. There are: ${ids.join(', ')}.`);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  #choose(role: string | null): void {
    this.selected = role;
    this.#update();
  }
}
