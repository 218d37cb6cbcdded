import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import { Content } from '../../controllers/content.js';
import { LatePart } from '../../controllers/late-part.js';
import { loadProgress } from '../../controllers/load-progress.js';
import { Locale } from '../../controllers/locale.js';
import { placeScope } from '../../controllers/place-scope.js';
import type { ProgressStore } from '../../controllers/progress-store.js';
import { takeTreeKey } from '../../controllers/take-tree-key.js';
import type { ListenerFor, ListenerOptions } from '../../controllers/typed-events.js';
import type { Guide } from '../../guide/types.js';
import type { roadmapDetails } from '../../locales/en/roadmap-details.js';
import { roadmapSpine } from '../../locales/en/roadmap-spine.js';
import type { RoadmapTreeStrings } from '../../locales/en/roadmap-tree.js';
import { baseHost } from '../../styles/base-host.js';
import { tokens } from '../../styles/tokens.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { isOpen, openTo } from '../../tree/folds.js';
import { countAll, type Progress, type Status, type Tally } from '../../tree/progress.js';
import { nameOf } from '../../tree/roadmap-name.js';
import type { RoadmapItem } from '../../tree/roadmap.js';
import { isBranch } from '../../tree/tree.js';
import { text } from '../parts/text-property.js';
import type { Actions } from './actions.js';
import type { GuidanceTexts } from './guidance-texts.js';
import { head, strip } from './head.js';
import { headStyles } from './head.styles.js';
import { layoutStyles } from './layout.styles.js';
import { nextIn, nextSection } from './next-up.js';
import { nextStyles } from './next-up.styles.js';
import type { RoadmapTreeEventMap } from './roadmap-tree.events.js';
import { fromJson, type DefaultScope, type Roadmap } from './roadmap.js';
import { needsRows, stages } from './spine.js';
import { spineStyles } from './spine.styles.js';
import { standIn } from './stand-in.js';
import { standInStyles } from './stand-in.styles.js';
import { labelOf, type View } from './view.js';

type LateModule = typeof import('./late.js');

/** What the late part gives the element to work with. */
interface Answers {
  readonly actions: Actions;
  readonly texts: GuidanceTexts;
  readonly locale: Locale<typeof roadmapDetails>;
}

/**
 * A roadmap that people finish: stages along a spine, topics and skills in them, guidance behind each node, and the progress of
 * the person who reads it, kept in the browser.
 *
 * @example
 * ```html
 * <roadmap-tree label="Career roadmap" role-focus="llm-engineer"></roadmap-tree>
 * ```
 * @summary Stages, topics and skills with guidance and progress.
 * @tag roadmap-tree
 * @slot - A nested list: the roadmap, and what is read without JavaScript. A `<details>` in an item holds its guidance.
 * @fires {NodeSelectDetail} node-select - A person opened the guidance of a node.
 * @fires {StatusChangeDetail} status-change - A person marked a node.
 * @fires {ProgressChangeDetail} progress-change - The figures of the whole roadmap after that.
 * @fires {RoleSelectDetail} role-select - A person chose the role in focus; null for all.
 * @fires {DataErrorDetail} data-error - The data cannot be used.
 * @csspart root - The head: total and strip. It is the root of the tree.
 * @csspart next - What is next.
 * @csspart filter - The choice of a role.
 * @csspart stage-row - The row of a stage.
 * @csspart topic-row - The row of a topic.
 * @csspart branch-row - The row of a branch below a topic.
 * @csspart skill - The row of a skill.
 * @csspart guidance - The guidance.
 * @csspart empty - What stands in place of a roadmap that holds nothing.
 * @csspart problem - The notice about data that cannot be used.
 * @cssproperty [--career-ink] - Text and strong rules.
 * @cssproperty [--career-paper] - Ground behind the text.
 * @cssproperty [--career-accent] - Focus, links and what is open.
 * @cssproperty [--career-stage-1] - Colour of the first stage; up to `--career-stage-6`.
 * @cssproperty [--roadmap-tree-guidance-top=16px] - Where the guidance stays while the page scrolls, in wide containers.
 */
export class RoadmapTree extends LitElement {
  static override readonly styles = [tokens, baseHost, visuallyHidden, headStyles, nextStyles, spineStyles, standInStyles, layoutStyles];

  static override readonly properties = {
    label: text,
    theme: { reflect: true },
    src: text,
    sync: text,
    expand: text,
    roleFocus: { attribute: 'role-focus', reflect: true },
    progressScope: { converter: text.converter, attribute: 'progress-scope' },
    readonly: { type: Boolean },
    roadmap: { attribute: false },
    guide: { attribute: false },
    store: { attribute: false },
  };

  /** Accessible name of the tree; the name of the root where the data has several top nodes. */
  label = '';
  /** Forces a colour scheme. */
  theme?: 'light' | 'dark';
  /** Address of the data: a roadmap (JSON, Markdown, OPML, FreeMind, indented text), or a whole guide as JSON. */
  src = '';
  /** Elements with the same value choose a role together. */
  sync = '';
  /** How deep branches are open at first: 1 shows the stages, "all" everything. */
  expand = '1';
  /** Id of the role in focus: what it does not need becomes quiet, and "next up" is chosen for it. */
  roleFocus: string | null = null;
  /** Name under which progress is kept. Without it: the id of the roadmap, or where nothing names that, its place. */
  progressScope = '';
  /** Shows progress without letting people change it. */
  readonly = false;
  /** A roadmap of one's own: a node with `label` and `children`, or an array of nodes. */
  roadmap?: RoadmapItem | readonly RoadmapItem[] | null | undefined;
  /** A whole guide. */
  guide?: Guide | null | undefined;
  /** Where progress is kept, in place of `localStorage`. */
  store?: ProgressStore | null | undefined;

  #shown: Roadmap | undefined;
  #scope: DefaultScope = [];
  /** The figures of the first picture, until they are followed. */
  #kept: Tally | undefined;
  #announcement = '';
  #answers: Answers | undefined;
  readonly #locale = new Locale(this, 'roadmapTree', roadmapSpine);
  readonly #guidePart = new LatePart(this, { load: () => import('./guide-part.js'), ready: () => !this.#shown && this.#waitsForGuide() });
  readonly #content = new Content<Roadmap>(this, {
    sources: () => [this.roadmap, this.guide, this.src, this.label],
    html: 'ul, ol',
    trees: true,
    fromJson: (json) => fromJson(json, this.label),
    fromHtml: async (list) => (await import('./read-html.js')).readHtml(list, this.label),
    fromGuide: (guide, builtIn) => this.#fromGuide(guide, builtIn),
  });
  readonly #late: LatePart<LateModule> = new LatePart<LateModule>(this, {
    load: () => import('./late.js'),
    // In a group at once, so that nothing is missed that others choose meanwhile.
    ready: () => this.#shown !== undefined || this.sync !== '',
    arrived: ({ Actions, GuidanceTexts, detailsLocale }) => {
      const actions = new Actions({
        host: this,
        locale: this.#locale,
        view: () => this.#view(),
        announce: (text) => (this.#announcement = text),
      });
      this.#answers = { actions, texts: new GuidanceTexts(this), locale: detailsLocale(this) };
      actions.show(this.#shown, this.#scope, this.#levels());
      this.requestUpdate();
    },
  });

  protected override willUpdate(changed: PropertyValues<RoadmapTree>): void {
    this.#content.follow();
    const { value: read, origin } = this.#content;
    const value = read && isBranch(read.tree, 0) ? read : undefined;
    const actions = this.#answers?.actions;
    if (value !== this.#shown) {
      this.#shown = value;
      const name = value && nameOf(value.tree);
      this.#scope = name ? [name, value.tree.ids[0]] : [value && placeScope(this, origin === 'src' ? this.src : '')];
      if (actions) actions.show(value, this.#scope, this.#levels());
      else this.#kept = value && countAll(value, this.#load(value));
    } else if (changed.has('expand')) actions?.openTo(this.#levels());
    actions?.progress.follow();
  }

  /** Complete once what is drawn also answers. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#content.origin === 'property') await this.#content.done;
    if (this.#shown && this.isConnected) await this.#late.get().catch(() => undefined);
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.#answers?.actions.drawn();
  }

  /** Marks a node: a skill itself, a branch with all the skills in it. Fires no event. Says whether there is such a node. */
  mark(id: string, status: Status): boolean {
    return this.#at(id, (actions, index) => actions.set(index, status));
  }

  /** Opens the guidance of a node and what hides it in the tree. Fires no event. Says whether there is such a node. */
  open(id: string): boolean {
    return this.#at(id, (actions, index) => actions.open(index));
  }

  /** Closes the guidance. */
  close(): void {
    this.#act((actions) => actions.close());
  }

  /** Ids of the skills that are next for the role in focus: at most three. */
  next(): string[] {
    const view = this.#view();
    return view ? nextIn(view).map(({ index }) => view.roadmap.tree.ids[index] ?? '') : [];
  }

  protected override render(): unknown {
    const { error, notice } = this.#content;
    const view = this.#view();
    if (error) return html`${notice}<slot></slot>`;
    if (this.#content.value && !view) return html`<div class="small" part="empty" role="status">${this.#locale.strings.nothing}</div>`;
    if (view && (this.#answers || !needsRows(view))) return this.#body(view);
    return this.#waitsForGuide() ? this.#placeholder() : html`<slot></slot>`;
  }

  #body(view: View): TemplateResult {
    const { roles } = view.roadmap;
    const late = this.#late.module;
    const answers = this.#answers;
    return html`<div class="body ${this.#locale.direction} ${roles ? '' : 'plain'}" @click=${this.#on}>
      ${strip(view)}
      <div class="tree" role="tree" aria-label=${this.label || labelOf(view, 0)} @keydown=${this.#on} @focusin=${this.#on}>
        ${head(view)} ${stages(view)}
      </div>
      ${late && answers ? late.panel(view, answers.texts, answers.actions) : html`<div class="panel idle"></div>`} ${nextSection(view)}
      ${roles && html`<div class="filter" part="filter">${this.#guidePart.module?.roleFilter(view, this.#chooseRole)}</div>`}
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  /** Progress as this browser has kept it. Another store answers when the part is there that listens to it. */
  #load({ renamed = (progress) => progress }: Roadmap): Progress {
    const [name = '', formerName] = this.#scope;
    if (this.store) return new Map();
    return renamed(this.progressScope ? loadProgress(this.progressScope) : loadProgress(name, formerName));
  }

  #placeholder(): TemplateResult {
    const roadmap = standIn();
    const view = this.#viewOf({ roadmap, tally: countAll(roadmap, new Map()), focus: -1, current: -1, isOpen: (index) => index === 0 });
    return html`<div class="stand-in" inert aria-busy="true">${this.#body(view)}</div>`;
  }

  #view(): View | undefined {
    const roadmap = this.#shown;
    const tally = this.#answers ? this.#answers.actions.progress.tally : this.#kept;
    if (!roadmap || !tally) return undefined;
    // Until someone can act, all is as it was opened.
    const { focus, selected, folds } = this.#answers?.actions.state ?? { focus: 0, selected: -1, folds: openTo(roadmap.tree, ...this.#levels()) };
    return this.#viewOf({ roadmap, tally, focus, current: selected, isOpen: (index) => isOpen(folds, index) });
  }

  /** How deep branches are open at first. While stages are folded, the topics in them are ready: an open stage shows its skills at once. */
  #levels(): [level: number, inner: number] {
    const level = this.expand === 'all' ? Infinity : /^\d+$/.test(this.expand) ? Number(this.expand) : 1;
    return [level, level > 1 ? Infinity : 2];
  }

  #viewOf(shown: Pick<View, 'roadmap' | 'tally' | 'focus' | 'current' | 'isOpen'>): View {
    const { strings, language } = this.#locale;
    const numbers = new Intl.NumberFormat(language);
    return {
      ...shown,
      rows: this.#late.module,
      role: shown.roadmap.roles?.find(({ id }) => id === this.roleFocus)?.id ?? null,
      readonly: this.readonly,
      // What draws with the others came with them.
      strings: { ...strings, ...this.#answers?.locale.strings } as RoadmapTreeStrings,
      number: (value) => numbers.format(value),
    };
  }

  async #fromGuide(guide: Guide, builtIn: boolean): Promise<Roadmap> {
    const { fromGuide } = await this.#guidePart.get();
    return fromGuide(guide, builtIn);
  }

  /** No data of one's own, and the guide on its way. */
  #waitsForGuide(): boolean {
    return !this.roadmap && !this.src && builtInGuide() !== undefined && this.textContent.trim() === '' && this.childElementCount === 0;
  }

  /** A person or a method acts: at once, or as soon as the part that answers is there. */
  #act(then: (actions: Actions) => void): void {
    if (this.#answers) then(this.#answers.actions);
    else void this.#late.get().then(() => this.#answers && then(this.#answers.actions), () => undefined);
  }

  #at(id: string, then: (actions: Actions, index: number) => void): boolean {
    const index = this.#shown?.tree.indexOf.get(id);
    if (index !== undefined) this.#act((actions) => then(actions, index));
    return index !== undefined;
  }

  readonly #chooseRole = (role: string | null): void => this.#act((actions) => actions.chooseRole(role));

  /** A click, a key or the focus on a row, on a control in it, or on what is next. */
  readonly #on = (event: Event): void => {
    const target = event.target as Element;
    const index = target.closest('[data-index]')?.getAttribute('data-index');
    const control = target.closest('[data-act]')?.getAttribute('data-act') ?? undefined;
    if (!index) return;
    if (!this.#answers && event instanceof KeyboardEvent) takeTreeKey(event);
    this.#act((actions) => actions.take(event, Number(index), control));
  };
}

/** The same listeners as every element has, and typed ones for its own events. */
export interface RoadmapTree {
  addEventListener<Name extends keyof (RoadmapTreeEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<RoadmapTreeEventMap, Name>, options?: ListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: ListenerOptions): void;
  removeEventListener<Name extends keyof (RoadmapTreeEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<RoadmapTreeEventMap, Name>, options?: EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions): void;
}
