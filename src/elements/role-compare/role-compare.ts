import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import { Content } from '../../controllers/content.js';
import { Locale } from '../../controllers/locale.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import type { Guide } from '../../guide/types.js';
import { common } from '../../locales/en/common.js';
import { roleCompare } from '../../locales/en/role-compare.js';
import { compareRecords } from '../../query/compare-records.js';
import { readComparison, type RoleComparison } from '../../query/read-comparison.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { late } from '../../styles/late.js';
import { tokens } from '../../styles/tokens.js';
import { chosenIds, fitting, idsIn, toggled } from './chosen-roles.js';
import { comparisonControls } from './controls.js';
import { comparisonFoot } from './foot.js';
import { CompareChangeEvent } from './role-compare.events.js';
import { styles } from './role-compare.styles.js';
import { Room } from './room.js';
import { standIn } from './stand-in.js';
import { comparisonTable } from './table.js';
import type { CompareView } from './view.js';

/** What is compared, and whether it is a whole guide's comparison. */
interface Compared {
  readonly comparison: RoleComparison;
  readonly ofGuide: boolean;
}

/**
 * Roles side by side, factor by factor, in a native table: marks told by shape and word, differences to a baseline, equal
 * rows hidden on request. Without data of its own it shows the built-in guide.
 *
 * @summary Compares roles by factors in a native table.
 * @tag role-compare
 *
 * @example
 * ```html
 * <role-compare roles="ai-engineer llm-engineer" baseline="ai-engineer"></role-compare>
 * ```
 *
 * @slot - A `<table>` (first row and first column are headers) or a `<script type="application/json">`. It is shown until the element has drawn, and when the data is bad.
 *
 * @fires {RoleSelectDetail} role-select - A person chose a role by its header, or took the choice back.
 * @fires {CompareChangeDetail} compare-change - A person changed which roles are shown, the baseline, or whether equal rows are hidden.
 * @fires {DataErrorDetail} data-error - The data cannot be used.
 *
 * @csspart controls - The row of controls above the table.
 * @csspart table - The table.
 * @csspart role - The header of a role's column.
 * @csspart factor - The header of a factor's row.
 * @csspart cell - What a role is rated by a factor.
 * @csspart foot - The key, the source, and the scale of the bars.
 * @csspart problem - What is wrong with the data.
 *
 * @cssproperty [--career-font-size=16px] - Size of the text; everything else follows it.
 * @cssproperty [--career-ink] - Colour of text and strong rules.
 * @cssproperty [--career-paper] - Colour of the ground, also cut out of marks.
 * @cssproperty [--career-tint] - Ground of the baseline's column.
 * @cssproperty [--career-accent] - Colour of what is chosen, and of the focus.
 * @cssproperty [--career-accent-tint] - Ground of the chosen role's column.
 * @cssproperty [--career-line] - Colour of the lines between rows.
 * @cssproperty [--career-line-2] - Colour of the borders of controls.
 * @cssproperty [--career-role-prompt] - Colour of the first role.
 * @cssproperty [--career-role-ai] - Colour of the second role.
 * @cssproperty [--career-role-llm] - Colour of the third role.
 */
export class RoleCompare extends LitElement {
  static override styles = [tokens, host, controls, late, styles];

  /** Accessible name of the table. Without it: the title of the data. */
  @property() label = '';

  /** Forces a colour scheme, and paints the ground in it. Without it the page's `color-scheme` decides. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  /** Address of JSON: a comparison, or a whole guide. */
  @property() src = '';

  /** Name of a group of elements that choose a role together. */
  @property() sync = '';

  /** Ids of the roles to show, parted by spaces, in the order of the columns. Without it: all. */
  @property() roles = '';

  /** Ids of the factors to show, parted by spaces, in the order of the rows. Without it: all. */
  @property() factors = '';

  /** Id of the role that the others are measured against. Without it: none. */
  @property() baseline = '';

  /** Hides the factors by which the roles are equal. */
  @property({ type: Boolean }) differing = false;

  /** A whole guide. Without it, and without other data: the built-in guide. */
  @property({ attribute: false }) guide: Guide | undefined;

  /** A comparison of one's own. Comes before all other data. */
  @property({ attribute: false }) comparison: RoleComparison | undefined;

  @state() private selected: string | null = null;

  readonly #locale = new Locale(this, 'roleCompare', roleCompare);
  readonly #common = new Locale(this, 'common', common);
  readonly #room = new Room(this);
  readonly #group = new SyncGroup(this, { group: () => this.sync, choose: (role) => (this.selected = role) });
  readonly #content = new Content<Compared>(this, {
    fromProperty: () => {
      if (this.comparison !== undefined) return { comparison: readComparison(this.comparison), ofGuide: false };
      return this.guide && ofGuide(this.guide);
    },
    src: () => this.src,
    fromJson: (json) => ({ comparison: readComparison(json), ofGuide: false }),
    fromHtml: (element) => (element.querySelector('table') ? this.#fromTable(element) : undefined),
    fromGuide: ofGuide,
  });
  /** Roles that a person brought in, the last one first: they stay when there is not room for all. */
  #recent: readonly string[] = [];
  /** What a tap changed elsewhere in the controls; said once. */
  #change = '';
  #warned = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('comparison') || changed.has('guide') || changed.has('src'))) void this.#content.refresh();
    this.#warnOfUnknownIds();
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#content;
    return html`<div class="probe"></div>
      ${error ? this.#content.notice : value ? this.#drawn(this.#view(value)) : this.#waiting()}
      ${value && !error ? nothing : html`<slot></slot>`}`;
  }

  #drawn(view: CompareView): TemplateResult {
    return html`${comparisonControls(view, this.#change, this.#actions)}${comparisonTable(view, this.#actions)}${comparisonFoot(view)}`;
  }

  /** Keeps the height of the built-in guide for an empty element. */
  #waiting(): TemplateResult | typeof nothing {
    if (!builtInGuide() || this.src || this.textContent.trim() !== '') return nothing;
    return html`<div class="stand-in" aria-busy="true" inert>${this.#drawn(this.#view({ comparison: standIn(), ofGuide: true }))}</div>`;
  }

  #view({ comparison, ofGuide }: Compared): CompareView {
    const { strings, language } = this.#locale;
    const known = comparison.roles.map(({ id }) => id);
    const wanted = chosenIds(known, this.roles);
    const ids = fitting(wanted, this.#room.columns, this.#preferred);
    const shown = ids.flatMap((id) => comparison.roles.find((role) => role.id === id) ?? []);
    const factorIds = chosenIds(
      comparison.factors.map(({ id }) => id),
      this.factors,
    );
    const factors = factorIds.flatMap((id) => comparison.factors.find((factor) => factor.id === id) ?? []);
    const baseline = comparison.roles.find(({ id }) => id === this.baseline) ?? null;
    const { rows, leftOut } = compareRecords({
      roles: shown,
      factors,
      ratingOf: (role, factor) => comparison.ratings.find((rating) => rating.role === role.id && rating.factor === factor.id) ?? null,
      baseline,
      differing: this.differing && comparison.roles.length > 1,
    });
    const count = (number: number): string => number.toLocaleString(language);
    const ownCaption = comparison.title ?? strings.ownCaption(factors.length, count(factors.length), shown.length, count(shown.length));
    return {
      comparison,
      shown,
      baseline,
      rows,
      leftOut,
      differing: this.differing,
      selected: this.selected,
      narrow: this.#room.narrow,
      least: this.#room.narrow ? 2 : 1,
      name: this.label || comparison.title || strings.name,
      caption: ofGuide ? strings.caption(factors.length, count(factors.length)) : ownCaption,
      language,
      strings,
      common: this.#common.strings,
    };
  }

  /** Only a table inside the element needs its reader. */
  async #fromTable(element: Element): Promise<Compared | undefined> {
    const { comparisonWithin } = await import('./comparison-from-table.js');
    const comparison = comparisonWithin(element, this.#locale.strings.markWords);
    return comparison && { comparison, ofGuide: false };
  }

  get #preferred(): string[] {
    return [this.baseline, this.selected ?? '', ...this.#recent].filter(Boolean);
  }

  readonly #actions = {
    select: (role: string): void => {
      this.selected = this.selected === role ? null : role;
      this.#group.announce(this.selected);
    },
    toggle: (role: string): void => {
      const view = this.#current();
      if (!view) return;
      const shown = view.shown.map(({ id }) => id);
      const known = view.comparison.roles.map(({ id }) => id);
      const next = toggled(shown, role, { known, room: this.#room.columns, least: view.least, preferred: [this.baseline, ...this.#recent].filter(Boolean) });
      if (next === shown) return;
      this.#recent = [role, ...this.#recent.filter((id) => id !== role)];
      this.roles = next.join(' ');
      const replaced = next.length === shown.length;
      this.#changed(replaced ? view.strings.showing(next.map((id) => view.comparison.roles.find((each) => each.id === id)?.label ?? id)) : '');
    },
    measure: (baseline: string): void => {
      this.baseline = baseline;
      this.#changed();
    },
    differ: (): void => {
      this.differing = !this.differing;
      this.#changed();
    },
  };

  #current(): CompareView | undefined {
    return this.#content.value && this.#view(this.#content.value);
  }

  #changed(change = ''): void {
    this.#change = change;
    const view = this.#current();
    if (!view) return;
    this.dispatchEvent(
      new CompareChangeEvent({ roles: view.shown.map(({ id }) => id), baseline: view.baseline?.id ?? null, differing: view.differing }),
    );
  }

  /** A misspelt id in an attribute leaves the rest as it is, but its author should know. */
  #warnOfUnknownIds(): void {
    const comparison = this.#content.value?.comparison;
    if (!comparison) return;
    const roles = comparison.roles.map(({ id }) => id);
    const factors = comparison.factors.map(({ id }) => id);
    const unknown = [...idsIn(`${this.roles} ${this.baseline}`).filter((id) => !roles.includes(id)), ...idsIn(this.factors).filter((id) => !factors.includes(id))];
    if (unknown.length === 0 || unknown.join(' ') === this.#warned) return;
    this.#warned = unknown.join(' ');
    console.warn(`<${this.localName}>: "${unknown.join('", "')}" is not among the roles (${roles.join(', ')}) or factors (${factors.join(', ')}).`);
  }
}

function ofGuide(guide: Guide): Compared {
  const { roles, factors, ratings, metadata } = guide;
  return { comparison: { roles, factors, ratings, source: metadata.sourceText.title }, ofGuide: true };
}
