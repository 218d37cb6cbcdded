import type { DataErrorEvent } from '../../controllers/data-error-event.js';
import type { RoleSelectEvent } from '../../controllers/sync-group.js';

/** What `compare-change` says. */
export interface CompareChangeDetail {
  /** Ids of the roles that are shown, in the order of the columns. */
  readonly roles: readonly string[];
  /** Id of the role that the others are measured against; null for none. */
  readonly baseline: string | null;
  /** Whether equal rows are hidden. */
  readonly differing: boolean;
}

/** Fired on a comparison when a person changes what it shows. Bubbles and crosses shadow boundaries. */
export class CompareChangeEvent extends CustomEvent<CompareChangeDetail> {
  static readonly type = 'compare-change';

  constructor(detail: CompareChangeDetail) {
    super(CompareChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** Events of `<role-compare>` by name. */
export interface RoleCompareEventMap {
  readonly 'compare-change': CompareChangeEvent;
  readonly 'role-select': RoleSelectEvent;
  readonly 'data-error': DataErrorEvent;
}
