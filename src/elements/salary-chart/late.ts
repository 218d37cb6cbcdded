/** What the first drawing does not need: the table, what a person can do, what is followed, warnings, and the styles of states, of forced colours and of print. */
import type { ReactiveController } from 'lit';
import { FontLoading } from '../../controllers/font-loading.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import { late } from '../../styles/late.js';
import { adoptStyles } from '../parts/adopt-styles.js';
import { followSize } from '../parts/follow-size.js';
import type { ChartData, ChartHost } from './chart-data.js';
import { lateChartStyles } from './late.styles.js';
import { type ChartView, MeasureChangeEvent, ViewChangeEvent } from './salary-chart.events.js';
import { tableStyles } from './table.styles.js';
import { tableTemplate } from './table.js';

/** The first is shown where another is asked for. */
const VIEWS: readonly ChartView[] = ['chart', 'table', 'both'];

/** Acts for a person, and follows the host's group, size and fonts while it is connected. */
export class Late implements ReactiveController {
  /** Id of the role that is highlighted; null for none. */
  selected: string | null = null;
  /** Draws the table. */
  readonly table = tableTemplate;

  readonly #host: ChartHost;
  readonly #data: () => ChartData | undefined;
  readonly #group: SyncGroup;
  readonly #warned = new Set<string>();

  /** `data` is what is shown now. */
  constructor(host: ChartHost, data: () => ChartData | undefined) {
    this.#host = host;
    this.#data = data;
    this.#group = new SyncGroup(host, { group: () => host.sync, choose: (role) => this.#choose(role) });
    adoptStyles(host.shadowRoot, [late, tableStyles, lateChartStyles]);
    followSize(host, this.#update);
    host.addController(new FontLoading(this.#update));
    host.addController(this);
    this.#update();
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

  /** Tells once that a measure, or a view, was asked for which is not there. */
  hostUpdated(): void {
    const { measure, view } = this.#host;
    const data = this.#data();
    if (data) this.#warn('measure', measure, data.measures.map(({ id }) => id));
    this.#warn('view', view, VIEWS);
  }

  #warn(what: string, asked: string | null, known: readonly string[]): void {
    const message = `<${this.#host.localName}>: there is no ${what} "${asked ?? ''}"; "${known[0] ?? ''}" is shown. There are: ${known.join(', ')}.`;
    if (!asked || known.includes(asked) || this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(message);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  #choose(role: string | null): void {
    this.selected = role;
    this.#update();
  }
}
