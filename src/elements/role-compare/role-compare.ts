import { html, LitElement } from 'lit';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import { Content } from '../../controllers/content.js';
import type { ListenerFor, ListenerOptions } from '../../controllers/typed-events.js';
import type { Guide } from '../../guide/types.js';
import { isPlain } from '../../query/is-plain.js';
import type { RoleComparison } from '../../query/read-comparison.js';
import { baseHost } from '../../styles/base-host.js';
import { baseTokens } from '../../styles/base-tokens.js';
import { buttons } from '../../styles/buttons.js';
import { field } from '../../styles/field.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { tellMissing } from '../parts/tell-missing.js';
import { text } from '../parts/text-property.js';
import type { Actions } from './actions.js';
import { comparisonControls } from './controls.js';
import { comparisonFoot } from './foot.js';
import type { RoleCompareEventMap } from './role-compare.events.js';
import { styles } from './role-compare.styles.js';
import { standIn } from './stand-in.js';
import { comparisonTable } from './table.js';
import { compareView, type Compared, type CompareView } from './view.js';

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
 * @csspart empty - What stands in place of a comparison that holds nothing.
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
  static override styles = [baseTokens, baseHost, visuallyHidden, buttons, field, styles];

  static override properties = {
    label: text,
    theme: { reflect: true },
    src: text,
    sync: text,
    roles: text,
    factors: text,
    baseline: text,
    differing: { type: Boolean },
    guide: { attribute: false },
    comparison: { attribute: false },
  };

  /** Accessible name of the table. Without it: the title of the data. */
  label = '';

  /** Forces a colour scheme, and paints the ground in it. Without it the page's `color-scheme` decides. */
  theme: 'light' | 'dark' | undefined;

  /** Address of JSON: a comparison, or a whole guide. */
  src = '';

  /** Name of a group of elements that choose a role together. */
  sync = '';

  /** Ids of the roles to show, parted by spaces, in the order of the columns. Without it: all. */
  roles = '';

  /** Ids of the factors to show, parted by spaces, in the order of the rows. Without it: all. */
  factors = '';

  /** Id of the role that the others are measured against. Without it: none. */
  baseline = '';

  /** Hides the factors by which the roles are equal. */
  differing = false;

  /** A whole guide. Without it, and without other data: the built-in guide. */
  guide: Guide | null | undefined;

  /** A comparison of one's own. Comes before all other data. */
  comparison: RoleComparison | null | undefined;

  #actions: Actions | undefined;
  /** The late part could not be loaded when it was first asked for. */
  #isAlone: true | undefined;
  #complete: Promise<unknown> | undefined;
  readonly #content = new Content<Compared>(this, {
    sources: () => [this.comparison, this.guide, this.src],
    html: 'table',
    fromJson: (json) => (isPlain(json) ? { comparison: json } : fromJson(json)),
    fromHtml: async (table) => (await import('./comparison-from-table.js')).fromTable(table as HTMLTableElement),
    fromGuide,
  });

  /** An empty element keeps the height of the built-in guide. */
  get #isWaiting(): boolean {
    const { value, error } = this.#content;
    return Boolean(!value && !error && builtInGuide() && !this.src && !this.textContent.trim());
  }

  protected override willUpdate(): void {
    this.#content.follow();
  }

  protected override render(): unknown {
    const { value, notice } = this.#content;
    if (value) return this.#drawn(value);
    return html`${this.#isWaiting ? html`<div class="stand-in" aria-busy="true" inert>${this.#drawn({ comparison: standIn })}</div>` : notice}<slot></slot>`;
  }

  protected override updated(): void {
    // In a group it is loaded at once, so that nothing is missed that others choose meanwhile.
    if (this.#content.value ?? (this.sync || this.#isWaiting)) this.#complete = this.#getActions();
  }

  /** What the late part brings is a part of what is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#complete;
    return super.getUpdateComplete();
  }

  #drawn(data: Compared): unknown {
    const view = compareView(data, this, this.#act, this.#actions);
    return [comparisonControls(view), comparisonTable(view), comparisonFoot(view)];
  }

  #view(): CompareView | undefined {
    const { value } = this.#content;
    return value && compareView(value, this, this.#act, this.#actions);
  }

  /** A person acts: at once, or as soon as the part that answers is there. */
  readonly #act: CompareView['act'] = async (action, value) => (this.#actions ?? (await this.#getActions()))?.[action](value);

  #getActions(): Promise<Actions | undefined> {
    return import('./late.js').then(
      ({ actionsFor }) => (this.#actions ??= actionsFor(this, () => this.#view())),
      (error: unknown) => void (this.#isAlone ??= tellMissing(this, error)),
    );
  }
}

async function fromGuide(guide: Guide): Promise<Compared> {
  return (await import('./from-guide.js')).fromGuide(guide);
}

async function fromJson(json: unknown): Promise<Compared> {
  return (await import('./from-json.js')).fromJson(json);
}

/** The same listeners as every element has, and typed ones for its own events. */
export interface RoleCompare {
  addEventListener<Name extends keyof (RoleCompareEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<RoleCompareEventMap, Name>, options?: ListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: ListenerOptions): void;
  removeEventListener<Name extends keyof (RoleCompareEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<RoleCompareEventMap, Name>, options?: EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions): void;
}
