import type { DataErrorEvent } from '../../controllers/data-error-event.js';
import type { NodeSelectEvent } from '../../controllers/node-select-event.js';
import type { RoleSelectEvent } from '../../controllers/sync-group.js';
import type { Status } from '../../tree/progress.js';

/** What `status-change` says. */
export interface StatusChangeDetail {
  /** Id of the node that was marked; a topic stands for all skills in it. */
  readonly id: string;
  readonly status: Status;
  /** What it was before; for a topic, what its skills amounted to. */
  readonly previous: Status;
}

/** Fired when a person marks a node. */
export class StatusChangeEvent extends CustomEvent<StatusChangeDetail> {
  static readonly type = 'status-change';

  constructor(detail: StatusChangeDetail) {
    super(StatusChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** What `progress-change` says: skills, counted over the whole roadmap. */
export interface ProgressChangeDetail {
  readonly done: number;
  readonly doing: number;
  readonly skipped: number;
  readonly total: number;
}

/** Fired after `status-change`, with the new figures of the whole roadmap. */
export class ProgressChangeEvent extends CustomEvent<ProgressChangeDetail> {
  static readonly type = 'progress-change';

  constructor(detail: ProgressChangeDetail) {
    super(ProgressChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** Events of `<roadmap-tree>` by name. */
export interface RoadmapTreeEventMap {
  readonly 'node-select': NodeSelectEvent;
  readonly 'status-change': StatusChangeEvent;
  readonly 'progress-change': ProgressChangeEvent;
  readonly 'role-select': RoleSelectEvent;
  readonly 'data-error': DataErrorEvent;
}
