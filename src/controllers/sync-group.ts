/** Elements of one page that share a `sync` value choose a role together. One event carries it; there is no registry. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What `role-select` says. */
export interface RoleSelectDetail {
  /** Id of the chosen role; null when the choice was taken back. */
  readonly role: string | null;
  /** The `sync` group of the element on which the person chose; the empty string for none. */
  readonly group: string;
}

/** Fired on an element when a person chooses a role in it. Bubbles and crosses shadow boundaries. */
export class RoleSelectEvent extends CustomEvent<RoleSelectDetail> {
  static readonly type = 'role-select';

  constructor(role: string | null, group: string) {
    super(RoleSelectEvent.type, { detail: { role, group }, bubbles: true, composed: true });
  }
}

export interface SyncGroupOptions {
  /** The group's name; the empty string when the element is on its own. */
  group(): string;
  /** Another element of the group chose a role. Must not fire `role-select` again. */
  choose(role: string | null): void;
}

/** Tells the other elements of the group what was chosen here, and listens to them while connected. */
export class SyncGroup implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: SyncGroupOptions;
  #connection: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, options: SyncGroupOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.#host.ownerDocument.addEventListener('role-select', this.#onRoleSelect, { signal: this.#connection.signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** A person chose a role in the host: tell the page. */
  announce(role: string | null): void {
    this.#host.dispatchEvent(new RoleSelectEvent(role, this.#options.group()));
  }

  readonly #onRoleSelect = (event: Event): void => {
    if (event.composedPath()[0] === this.#host) return;
    const { role, group } = (event as CustomEvent<Partial<RoleSelectDetail> | null>).detail ?? {};
    if (!group || group !== this.#options.group() || role === undefined) return;
    this.#options.choose(role);
  };
}
