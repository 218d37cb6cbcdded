/** Elements of one page that share a `sync` value choose a role together: this is the side that listens. */
import type { ReactiveControllerHost } from 'lit';

export interface SyncGroupOptions {
  /** The group's name; the empty string when the element is on its own. */
  group(): string;
  /** Another element of the group chose a role. Must not fire `role-select` again. */
  choose(role: string | null): void;
}

/** What `role-select` says. */
export interface RoleSelectDetail {
  /** Id of the chosen role; null when the choice was taken back. */
  readonly role: string | null;
  /** The `sync` group of the element on which the person chose; the empty string for none. */
  readonly group: string;
}

/** Listens to the other elements of the group while the host is connected. */
export function followRole(host: ReactiveControllerHost & Element, { group, choose }: SyncGroupOptions): void {
  let connection: AbortController | undefined;
  const listen = (event: Event): void => {
    const { role, group: theirs } = (event as CustomEvent<Partial<RoleSelectDetail> | null>).detail ?? {};
    if (theirs && theirs === group() && role !== undefined && event.composedPath()[0] !== host) choose(role);
  };
  host.addController({
    hostConnected() {
      connection = new AbortController();
      host.ownerDocument.addEventListener('role-select', listen, { signal: connection.signal });
    },
    hostDisconnected() {
      connection?.abort();
    },
  });
}
