/** What the first drawing does not need: the table, what a person can do, what is followed, warnings, and the styles of states, of forced colours and of print. */
import { adoptStyles } from '../../controllers/adopt-styles.js';
import { FontLoading } from '../../controllers/font-loading.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import { SCHEMES, warnOfAttributes } from '../../controllers/warn-of-attributes.js';
import { late } from '../../styles/late.js';
import { followSize } from '../parts/follow-size.js';
import type { ChartData, ChartHost } from './chart-data.js';
import { lateChartStyles } from './late.styles.js';
import { type ChartView, MeasureChangeEvent, ViewChangeEvent } from './salary-chart.events.js';
import { tableStyles } from './table.styles.js';
import { tableTemplate } from './table.js';

const VIEWS: readonly ChartView[] = ['chart', 'table', 'both'];

/** Acts for a person, and follows the host's group, size and fonts while it is connected. */
export class Late {
  /** Id of the role that is highlighted; null for none. */
  selected: string | null = null;
  /** Draws the table. */
  readonly table = tableTemplate;

  readonly #host: ChartHost;
  readonly #group: SyncGroup;

  /** `data` is what is shown now. */
  constructor(host: ChartHost, data: () => ChartData | undefined) {
    this.#host = host;
    this.#group = new SyncGroup(host, { group: () => host.sync, choose: (role) => this.#choose(role) });
    adoptStyles(host, [late, tableStyles, lateChartStyles]);
    followSize(host, this.#update);
    host.addController(new FontLoading(this.#update));
    warnOfAttributes(host, () => {
      const measures = data()?.measures;
      return { theme: SCHEMES, view: { words: VIEWS }, ...(measures ? { measure: { words: measures.map(({ id }) => id) } } : {}) };
    });
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

  readonly #update = (): void => this.#host.requestUpdate();

  #choose(role: string | null): void {
    this.selected = role;
    this.#update();
  }
}
