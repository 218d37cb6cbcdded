import type { ReactiveController } from 'lit';
import { SyncGroup } from '../../controllers/sync-group.js';
import { SCHEMES, warnOfAttributes, type AttributeWords } from '../../controllers/warn-of-attributes.js';
import { roleCompareActions } from '../../locales/en/role-compare-actions.js';
import { stringsFor } from '../../locales/registry.js';
import { followSize } from '../parts/follow-size.js';
import { leastRoles } from './controls.js';
import { CompareChangeEvent } from './role-compare.events.js';
import type { RoleCompare } from './role-compare.js';
import { columnsIn } from './room.js';
import { toggled } from './toggled.js';
import type { CompareActions, CompareView, Done } from './view.js';

/** What a person does in the comparison, and what follows from a drawing that is not seen. */
export class Actions implements CompareActions, Done, ReactiveController {
  change = '';
  recent: readonly string[] = [];
  selected: string | null = null;

  readonly #host: RoleCompare;
  readonly #view: () => CompareView | undefined;
  readonly #group: SyncGroup;
  #columns = 0;

  constructor(host: RoleCompare, view: () => CompareView | undefined) {
    this.#host = host;
    this.#view = view;
    this.#group = new SyncGroup(host, { group: () => host.sync, choose: (role) => this.#choose(role) });
    followSize(host, () => {
      if (columnsIn(host) !== this.#columns) host.requestUpdate();
    });
    warnOfAttributes(host, () => ({ theme: SCHEMES, ...this.#idWords() }));
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const view = this.#view();
    if (!view) return;
    this.#columns = view.columns;
    this.#nameParts(view);
  }

  select(role: string): void {
    this.#choose(this.selected === role ? null : role);
    this.#group.announce(this.selected);
  }

  toggle(role: string): void {
    const view = this.#view();
    if (!view) return;
    const shown = view.shown.map(({ id }) => id);
    const known = view.comparison.roles.map(({ id }) => id);
    const preferred = [this.#host.baseline, ...this.recent].filter(Boolean);
    const next = toggled(shown, role, { known, room: view.columns, least: leastRoles(view), preferred });
    if (next === shown) return;
    this.recent = [role, ...this.recent.filter((id) => id !== role)];
    this.#host.roles = next.join(' ');
    const isReplaced = next.length === shown.length;
    const { showing } = stringsFor('roleCompareActions', view.language, roleCompareActions);
    this.#changed(isReplaced ? showing(next.map((id) => view.comparison.roles.find((each) => each.id === id)?.label ?? id)) : '');
  }

  measure(baseline: string): void {
    this.#host.baseline = baseline;
    this.#changed();
  }

  differ(): void {
    this.#host.differing = !this.#host.differing;
    this.#changed();
  }

  #choose(role: string | null): void {
    this.selected = role;
    this.#host.requestUpdate();
  }

  #changed(change = ''): void {
    this.change = change;
    const view = this.#view();
    if (!view) return;
    const { shown, baseline, differing } = view;
    this.#host.dispatchEvent(new CompareChangeEvent({ roles: shown.map(({ id }) => id), baseline: baseline?.id ?? null, differing }));
  }

  /**
   * The narrow form lays rows out anew, which costs a native table its meaning in some browsers: there the roles of ARIA say
   * what the elements are.
   */
  #nameParts({ columns }: CompareView): void {
    for (const part of this.#host.shadowRoot?.querySelectorAll('table, table *') ?? []) {
      const role = ROLES[part.getAttribute('scope') ?? part.localName];
      if (role && columns < 3) part.setAttribute('role', role);
      else if (role) part.removeAttribute('role');
    }
  }

  /** What the attributes may name: once there is data, its roles and factors. */
  #idWords(): Record<string, AttributeWords> {
    const view = this.#view();
    if (!view) return {};
    const idsOf = (records: readonly { readonly id: string }[], noun: string): AttributeWords => {
      const words = records.map(({ id }) => id);
      return { words, expected: `the id of a ${noun} (${words.join(', ')})`, several: true };
    };
    const roles = idsOf(view.comparison.roles, 'role');
    return { roles, baseline: roles, factors: idsOf(view.comparison.factors, 'factor') };
  }
}

/** What parts of a table are to assistive technology, by their scope or name. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  col: 'columnheader',
  row: 'rowheader',
  td: 'cell',
};
