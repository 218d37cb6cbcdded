import type { DataErrorEvent } from '../../controllers/data-error-event.js';
import type { NodeSelectEvent } from '../../controllers/node-select-event.js';
import type { RoleSelectEvent } from '../../controllers/sync-group.js';

/** What `node-toggle` says. */
export interface NodeToggleDetail {
  /** Id of the branch. */
  readonly id: string;
  /** Whether it is open now. */
  readonly open: boolean;
}

/** A person opened or folded a branch. */
export class NodeToggleEvent extends CustomEvent<NodeToggleDetail> {
  static readonly type = 'node-toggle';

  constructor(detail: NodeToggleDetail) {
    super(NodeToggleEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** Map or outline. */
export type MindMapView = 'map' | 'outline';

/** What `view-change` says. */
export interface ViewChangeDetail {
  readonly view: MindMapView;
}

/** A person changed between map and outline. */
export class ViewChangeEvent extends CustomEvent<ViewChangeDetail> {
  static readonly type = 'view-change';

  constructor(detail: ViewChangeDetail) {
    super(ViewChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** Events of `<mind-map>` by name. */
export interface MindMapEventMap {
  readonly 'node-select': NodeSelectEvent;
  readonly 'node-toggle': NodeToggleEvent;
  readonly 'view-change': ViewChangeEvent;
  readonly 'role-select': RoleSelectEvent;
  readonly 'data-error': DataErrorEvent;
}
