import type { DataErrorEvent } from '../../controllers/data-error-event.js';
import type { RoleSelectEvent } from '../../controllers/sync-group.js';

/** What `measure-change` says. */
export interface MeasureChangeDetail {
  /** The measure now shown, as in the `measure` attribute. */
  readonly measure: string;
}

/** Fired when a person chooses another measure. */
export class MeasureChangeEvent extends CustomEvent<MeasureChangeDetail> {
  static readonly type = 'measure-change';

  constructor(measure: string) {
    super(MeasureChangeEvent.type, { detail: { measure }, bubbles: true, composed: true });
  }
}

/** How the chart shows its figures: as a picture, as a table, or as both, one under the other. */
export type ChartView = 'chart' | 'table' | 'both';

/** What `view-change` says. */
export interface ViewChangeDetail {
  readonly view: ChartView;
}

/** Fired when a person switches between chart and table. */
export class ViewChangeEvent extends CustomEvent<ViewChangeDetail> {
  static readonly type = 'view-change';

  constructor(view: ChartView) {
    super(ViewChangeEvent.type, { detail: { view }, bubbles: true, composed: true });
  }
}

/** Events of `<salary-chart>` by name. */
export interface SalaryChartEventMap {
  readonly 'measure-change': MeasureChangeEvent;
  readonly 'view-change': ViewChangeEvent;
  readonly 'role-select': RoleSelectEvent;
  readonly 'data-error': DataErrorEvent;
}
