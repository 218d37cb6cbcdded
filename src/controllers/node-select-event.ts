/** What `node-select` says. */
export interface NodeSelectDetail {
  /** Id of the node. */
  readonly id: string;
  readonly label: string;
}

/** Fired on an element when a person selects a node in it. Bubbles and crosses shadow boundaries. */
export class NodeSelectEvent extends CustomEvent<NodeSelectDetail> {
  static readonly type = 'node-select';

  constructor(detail: NodeSelectDetail) {
    super(NodeSelectEvent.type, { detail, bubbles: true, composed: true });
  }
}
