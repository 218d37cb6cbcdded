/** Elements of one page that share a `sync` value choose a role together. One event carries it; there is no registry. */
import type { ReactiveControllerHost } from 'lit';
import { followRole, type RoleSelectDetail, type SyncGroupOptions } from './follow-role.js';
import { joinGroup } from './join-group.js';

export type { RoleSelectDetail, SyncGroupOptions } from './follow-role.js';

/** Fired on an element when a person chooses a role in it. Bubbles and crosses shadow boundaries. */
export class RoleSelectEvent extends CustomEvent<RoleSelectDetail> {
  static readonly type = 'role-select';

  constructor(role: string | null, group: string) {
    super(RoleSelectEvent.type, { detail: { role, group }, bubbles: true, composed: true });
  }
}

/** Tells the other elements of the group what was chosen here, and listens to them while connected. What they chose before it came it takes as well. */
export class SyncGroup {
  readonly #host: Element;
  readonly #group: () => string;

  constructor(host: ReactiveControllerHost & Element, options: SyncGroupOptions) {
    this.#host = host;
    this.#group = options.group;
    followRole(host, options);
    joinGroup(host, options);
  }

  /** A person chose a role in the host: tell the page. */
  announce(role: string | null): void {
    this.#host.dispatchEvent(new RoleSelectEvent(role, this.#group()));
  }
}

declare global {
  /** Heard on any element, and on the document. */
  interface GlobalEventHandlersEventMap {
    'role-select': RoleSelectEvent;
  }
}
