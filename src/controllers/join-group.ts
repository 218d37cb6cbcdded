/** What a group of elements has chosen is kept for those that join it later. Part of what is loaded late. */
import type { ReactiveControllerHost } from 'lit';
import type { RoleSelectDetail, SyncGroupOptions } from './follow-role.js';

/** The groups of a page: the group of each of their members, and what was chosen last in each. */
interface Groups {
  readonly members: Set<SyncGroupOptions['group']>;
  readonly choices: Map<string, string | null>;
}

const groupsOf = new WeakMap<Document, Groups>();

function groupsIn(page: Document): Groups {
  const groups = groupsOf.get(page) ?? { members: new Set(), choices: new Map() };
  groupsOf.set(page, groups);
  return groups;
}

/** A choice is kept as long as its group has a member. */
function forgetEmpty({ members, choices }: Groups): void {
  const left = new Set(Array.from(members, (group) => group()));
  for (const group of choices.keys()) if (!left.has(group)) choices.delete(group);
}

/** Makes the host a member of its group while it is connected: it takes what was chosen last there, and keeps in mind what is chosen next. */
export function joinGroup(host: ReactiveControllerHost & Element, { group, choose }: SyncGroupOptions): void {
  let connection: AbortController | undefined;
  let page = host.ownerDocument;
  let joined = '';
  const listen = (event: Event): void => {
    const { role, group: theirs } = (event as CustomEvent<Partial<RoleSelectDetail> | null>).detail ?? {};
    if (theirs && theirs === group() && role !== undefined) groupsIn(page).choices.set(theirs, role);
  };
  const join = (): void => {
    if (group() === joined) return;
    joined = group();
    const groups = groupsIn(page);
    forgetEmpty(groups);
    const role = groups.choices.get(joined);
    if (role !== undefined) choose(role);
  };
  host.addController({
    hostConnected() {
      page = host.ownerDocument;
      connection = new AbortController();
      page.addEventListener('role-select', listen, { signal: connection.signal });
      groupsIn(page).members.add(group);
      join();
    },
    // The `sync` attribute may have changed.
    hostUpdate: join,
    hostDisconnected() {
      connection?.abort();
      joined = '';
      groupsIn(page).members.delete(group);
      forgetEmpty(groupsIn(page));
    },
  });
}
