import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { builtInGuide, type NodeNeeds } from '../../controllers/built-in-guide.js';
import { Content } from '../../controllers/content.js';
import { LatePart } from '../../controllers/late-part.js';
import { Locale } from '../../controllers/locale.js';
import type { ProgressStore } from '../../controllers/progress-store.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import { TreeState } from '../../controllers/tree-state.js';
import type { Guide } from '../../guide/types.js';
import { roadmapTree } from '../../locales/en/roadmap-tree.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { setOpen } from '../../tree/folds.js';
import type { Needs } from '../../tree/needs.js';
import { STATUSES, countAll, type Status } from '../../tree/progress.js';
import type { RoadmapItem, RoadmapNodeItem } from '../../tree/roadmap.js';
import { at, type Tree } from '../../tree/tree.js';
import { CourseProgress } from './course-progress.js';
import { head, strip } from './head.js';
import { nextIn, nextSection } from './next-up.js';
import type { Actions } from './actions.js';
import type { GuidanceTexts } from './guidance-texts.js';
import { panel } from './panel.js';
import { roadmapTreeStyles } from './roadmap-tree.styles.js';
import { fromGuide, fromHtml, fromJson, needsIn, type Roadmap } from './roadmap.js';
import { roleFilter } from './role-filter.js';
import { roomStyles } from './room.styles.js';
import { stages } from './rows.js';
import { spineStyles } from './spine.styles.js';
import { standIn } from './stand-in.js';
import type { View } from './view.js';

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
 * @csspart problem - The notice about data that cannot be used.
 * @cssproperty [--career-ink] - Text and strong rules.
 * @cssproperty [--career-paper] - Ground behind the text.
 * @cssproperty [--career-accent] - Focus, links and what is open.
 * @cssproperty [--career-stage-1] - Colour of the first stage; up to `--career-stage-6`.
 * @cssproperty [--roadmap-tree-guidance-top=16px] - Where the guidance stays while the page scrolls, in wide containers.
 */
export class RoadmapTree extends LitElement {
  static override readonly styles = [tokens, host, controls, roadmapTreeStyles, spineStyles, roomStyles];

  /** Accessible name of the tree; the name of the root where the data has several top nodes. */
  @property() label = '';
  /** Forces a colour scheme. */
  @property({ reflect: true }) theme?: 'light' | 'dark';
  /** Address of the data: a roadmap as JSON, or a whole guide. */
  @property() src = '';
  /** Elements with the same value choose a role together. */
  @property() sync = '';
  /** How deep branches are open at first: 1 shows the stages, "all" everything. */
  @property() expand = '1';
  /** Id of the role in focus: what it does not need becomes quiet, and "next up" is chosen for it. */
  @property({ attribute: 'role-focus', reflect: true }) roleFocus: string | null = null;
  /** Name under which progress is kept; the id of the roadmap where none is given. */
  @property({ attribute: 'progress-scope' }) progressScope = '';
  /** Shows progress without letting people change it. */
  @property({ type: Boolean }) readonly = false;
  /** A roadmap of one's own: a node with `label` and `children`, or an array of nodes. */
  @property({ attribute: false }) roadmap?: RoadmapItem | readonly RoadmapItem[] | undefined;
  /** A whole guide. */
  @property({ attribute: false }) guide?: Guide | undefined;
  /** Where progress is kept, in place of `localStorage`. */
  @property({ attribute: false }) store?: ProgressStore | undefined;

  #shown: Roadmap | undefined;
  #needs: Needs | undefined;
  #announcement = '';
  #actions: Actions | undefined;
  #texts: GuidanceTexts | undefined;
  readonly #locale = new Locale(this, 'roadmapTree', roadmapTree);
  readonly #group = new SyncGroup(this, { group: () => this.sync, choose: (role) => (this.roleFocus = role) });
  readonly #content = new Content<Roadmap>(this, {
    fromProperty: () => (this.roadmap ? fromJson(this.roadmap, this.label) : this.guide && fromGuide(this.guide, false)),
    src: () => this.src,
    fromJson: (json) => fromJson(json, this.label),
    fromHtml: (element) => fromHtml(element, this.label),
    fromGuide,
  });
  readonly #state = new TreeState<RoadmapNodeItem>(this, {
    elementOf: (index) => this.#row(index),
    toggled: () => undefined,
    activated: (index) => this.#actions?.select(index),
    mirrored: () => this.#locale.direction === 'rtl',
    language: () => this.#locale.language,
  });
  readonly #progress = new CourseProgress(this, { store: () => this.store, scope: () => this.progressScope });

  readonly #late = new LatePart(this, {
    load: () => import('./late.js'),
    ready: () => this.#view() !== undefined,
    arrived: ({ Actions, GuidanceTexts }) => {
      this.#texts = new GuidanceTexts(this);
      this.#actions = new Actions({
        host: this,
        state: this.#state,
        progress: this.#progress,
        group: this.#group,
        view: () => this.#view(),
        open: (index) => this.#open(index),
        close: () => this.close(),
        announce: (text) => (this.#announcement = text),
      });
      this.requestUpdate();
    },
  });

  protected override willUpdate(changed: PropertyValues<RoadmapTree>): void {
    const isOther = changed.has('roadmap') || changed.has('guide') || changed.has('src') || changed.has('label');
    if (isOther && this.hasUpdated) void this.#content.refresh();
    if (this.#content.value !== this.#shown) this.#show(this.#content.value);
    else if (changed.has('expand')) this.#unfold();
    if (changed.has('store') || changed.has('progressScope')) this.#progress.follow();
  }

  /** Complete once what is drawn also answers. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#actions || !this.isConnected || !this.#view()) return complete;
    await this.#late.get().catch(() => undefined);
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    // Wide containers need to know where the last stage ends: the guidance beside the spine may be longer than all of it.
    const { tree } = this.#shown ?? {};
    if (tree) this.renderRoot.querySelector<HTMLElement>('.body')?.style.setProperty('--_stages', String(Math.max(1, at(tree.childCount, 0))));
  }

  /** Marks a node: a skill itself, a branch with all the skills in it. Fires no event. Says whether there is such a node. */
  mark(id: string, status: Status): boolean {
    const index = this.#indexOf(id);
    if (index >= 0 && STATUSES.includes(status)) this.#progress.mark(index, status);
    return index >= 0;
  }

  /** Opens the guidance of a node and what hides it in the tree. Fires no event. Says whether there is such a node. */
  open(id: string): boolean {
    const index = this.#indexOf(id);
    if (index >= 0) this.#open(index);
    return index >= 0;
  }

  /** Closes the guidance. */
  close(): void {
    this.#state.selected = -1;
    this.requestUpdate();
  }

  /** Ids of the skills that are next for the role in focus: at most three. */
  next(): string[] {
    const view = this.#view();
    return view ? nextIn(view).map(({ index }) => view.roadmap.tree.ids[index] ?? '') : [];
  }

  protected override render(): unknown {
    const view = this.#view();
    const { error, notice } = this.#content;
    if (error) return html`${notice ?? nothing}<slot></slot>`;
    if (!view) return this.#isEmpty() ? this.#placeholder() : html`<slot></slot>`;
    return this.#body(view);
  }

  #body(view: View): TemplateResult {
    return html`<div class="body ${this.#locale.direction} ${view.roadmap.roles.length > 0 ? '' : 'plain'}">
      ${strip(view)} ${nextSection(view, (index) => this.#act((actions) => actions.go(index, 'link')))}
      ${roleFilter(view, (role) => this.#act((actions) => actions.chooseRole(role)))}
      <div
        class="tree"
        role="tree"
        aria-label=${this.label || view.roadmap.tree.labels[0] || view.strings.label}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
      >
        ${head(view)} ${stages(view)}
      </div>
      ${this.#panel(view)}
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  #placeholder(): TemplateResult {
    const roadmap = standIn();
    const tally = countAll(roadmap, new Map());
    const view = this.#viewOf({ roadmap, tally, needs: needsIn(roadmap), focus: -1, current: -1, isOpen: (index) => index === 0 });
    return html`<div class="stand-in" inert aria-busy="true">${this.#body(view)}</div>`;
  }

  #panel(view: View): TemplateResult {
    const { module } = this.#late;
    const texts = this.#texts;
    const actions = this.#actions;
    const fill = module && texts && actions && (() => module.guidancePanel(view, texts, actions));
    return panel(view, fill, (event) => actions?.key(event, view.current, false));
  }

  #view(): View | undefined {
    const roadmap = this.#shown;
    const { tally } = this.#progress;
    const needs = this.#needs;
    // What the built-in guide's nodes need comes a moment after it: both are drawn at once, so that nothing moves.
    if (!roadmap || !tally || !needs) return undefined;
    const { focus, selected } = this.#state;
    return this.#viewOf({ roadmap, tally, needs, focus, current: selected, isOpen: (index) => this.#state.isOpen(index) });
  }

  #viewOf(shown: Pick<View, 'roadmap' | 'tally' | 'needs' | 'focus' | 'current' | 'isOpen'>): View {
    const { strings, language } = this.#locale;
    const numbers = new Intl.NumberFormat(language);
    const role = shown.roadmap.roles.some(({ id }) => id === this.roleFocus) ? this.roleFocus : null;
    return { ...shown, role, readonly: this.readonly, strings, number: (value) => numbers.format(value) };
  }

  #show(roadmap: Roadmap | undefined): void {
    const before = this.#state.tree;
    const isSameGuide = this.#shown?.builtIn === true && roadmap?.builtIn === true;
    this.#shown = roadmap;
    this.#progress.show(roadmap);
    this.#state.setTree(roadmap?.tree, this.#level());
    if (!roadmap) return;
    this.#openTopics(before);
    if (isSameGuide) return;
    this.#needs = roadmap.builtIn ? undefined : needsIn(roadmap);
    if (roadmap.builtIn) void this.#loadNeeds(roadmap);
  }

  async #loadNeeds(roadmap: Roadmap): Promise<void> {
    const loaded: Readonly<Record<string, NodeNeeds>> | undefined = await builtInGuide()?.needs().catch(() => undefined);
    if (!this.#shown?.builtIn) return;
    this.#needs = needsIn(roadmap, loaded);
    this.requestUpdate();
  }

  #level(): number {
    return this.expand === 'all' ? Infinity : /^\d+$/.test(this.expand) ? Number(this.expand) : 1;
  }

  /** While stages are folded, the topics in them are ready: an open stage shows its skills at once. */
  #openTopics(before: Tree | undefined): void {
    const { tree, folds } = this.#state;
    if (!tree || this.#level() > 1) return;
    const fresh = tree.ids.flatMap((id, index) => (at(tree.depth, index) > 1 && !before?.indexOf.has(id) ? index : []));
    this.#state.setFolds(setOpen(tree, folds, fresh, true));
  }

  #unfold(): void {
    this.#state.openTo(this.#level());
    this.#openTopics(undefined);
  }

  #indexOf(id: string): number {
    return this.#shown?.tree.indexOf.get(id) ?? -1;
  }

  #row(index: number): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-index="${index}"]`);
  }

  #open(index: number): void {
    this.#state.reveal(index);
    this.#state.selected = index;
    this.#state.moveFocus(index, false);
  }

  /** Nothing in the light DOM to read, and a guide on its way. */
  #isEmpty(): boolean {
    return this.src === '' && builtInGuide() !== undefined && this.childElementCount === 0 && this.textContent.trim() === '';
  }

  /** A person acts: at once, or as soon as the part that answers is there. */
  #act(then: (actions: Actions) => void): void {
    if (this.#actions) then(this.#actions);
    else void this.#late.get().then(() => this.#actions && then(this.#actions));
  }

  #onClick(event: MouseEvent): void {
    const index = indexAt(event);
    const control = event.target instanceof Element ? event.target.closest('[data-act]')?.getAttribute('data-act') : undefined;
    if (index >= 0) this.#act((actions) => actions.click(index, control ?? undefined));
  }

  #onFocus(event: FocusEvent): void {
    const index = indexAt(event);
    if (index >= 0 && index !== this.#state.focus) this.#state.moveFocus(index, false);
    if (index >= 0) this.#row(index)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#actions && /^Arrow|^ $/.test(event.key)) event.preventDefault();
    this.#act((actions) => actions.key(event, this.#state.focus, true));
  }
}

/** Index of the node on which something happened; -1 outside all. */
function indexAt(event: Event): number {
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  return Number(row?.getAttribute('data-index') ?? -1);
}
