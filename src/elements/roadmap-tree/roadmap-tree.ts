import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { builtInGuide, type NodeNeeds } from '../../controllers/built-in-guide.js';
import { Content } from '../../controllers/content.js';
import { Locale } from '../../controllers/locale.js';
import { ProgressKeeper } from '../../controllers/progress-keeper.js';
import type { ProgressStore } from '../../controllers/progress-store.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import { TreeState } from '../../controllers/tree-state.js';
import type { Guide } from '../../guide/types.js';
import { common } from '../../locales/en/common.js';
import { roadmapTree } from '../../locales/en/roadmap-tree.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { problem } from '../../styles/problem.js';
import { tokens } from '../../styles/tokens.js';
import { setOpen } from '../../tree/folds.js';
import type { Needs } from '../../tree/needs.js';
import { STATUSES, countAll, countOf, mark, statusOf, type Status, type Tally } from '../../tree/progress.js';
import type { RoadmapItem, RoadmapNodeItem } from '../../tree/roadmap.js';
import { leavesOf } from '../../tree/topic-links.js';
import { at, isBranch, type Tree } from '../../tree/tree.js';
import { nearestVisible } from '../../tree/visible.js';
import { problemNotice } from '../parts/problem.js';
import { head, strip } from './head.js';
import { nextIn, nextSection } from './next-up.js';
import { panel, type GuidanceText, type PanelModule } from './panel.js';
import { NodeSelectEvent, ProgressChangeEvent, StatusChangeEvent } from './roadmap-tree.events.js';
import { roadmapTreeStyles } from './roadmap-tree.styles.js';
import { fromGuide, fromHtml, fromJson, needsIn, type Roadmap } from './roadmap.js';
import { roleFilter } from './role-filter.js';
import { stages } from './rows.js';
import { StageGuidance } from './stage-guidance.js';
import { standIn } from './stand-in.js';
import { isMarkable, share, stageOf, stateWords, type View } from './view.js';

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
  static override readonly styles = [tokens, host, controls, problem, roadmapTreeStyles];

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
  #tally: Tally | undefined;
  #needs: Needs | undefined;
  #announcement = '';
  #module: PanelModule | undefined;
  #loading: Promise<void> | undefined;
  readonly #guidance = new StageGuidance(this);
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
    activated: (index) => this.#select(index),
    mirrored: () => this.#locale.direction === 'rtl',
    language: () => this.#locale.language,
  });
  readonly #keeper = new ProgressKeeper(this, {
    store: () => this.store,
    scope: () => this.#shown && (this.progressScope || (this.#shown.tree.ids[0] ?? '')),
    loaded: () => this.#recount(),
  });

  protected override willUpdate(changed: PropertyValues<RoadmapTree>): void {
    if (this.hasUpdated && ['roadmap', 'guide', 'src', 'label'].some((name) => changed.has(name as keyof RoadmapTree))) void this.#content.refresh();
    if (this.#content.value !== this.#shown) this.#show(this.#content.value);
    else if (changed.has('expand')) this.#unfold();
    if (changed.has('store') || changed.has('progressScope')) this.#keeper.follow();
  }

  /** Complete once what was opened stands. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loading || this.#module) return complete;
    await this.#loading;
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
    if (index >= 0 && STATUSES.includes(status)) this.#mark(index, status);
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
    const { error } = this.#content;
    if (error) return html`${problemNotice(error, common)}<slot></slot>`;
    if (!view) return this.#isEmpty() ? this.#placeholder() : html`<slot></slot>`;
    return this.#body(view);
  }

  #body(view: View): TemplateResult {
    return html`<div class="body ${this.#locale.direction} ${view.roadmap.roles.length > 0 ? '' : 'plain'}">
      ${strip(view)} ${nextSection(view, (index) => this.#go(index))} ${roleFilter(view, (role) => this.#chooseRole(role))}
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
    return panel(view, this.#module, () => this.#text(view), {
      open: (index, from) => this.#go(index, from),
      mark: (index, status) => this.#markByPerson(index, status),
      close: () => this.#leave(),
      retry: () => this.#guidance.retry(view.roadmap.tree.ids[stageOf(view, view.current)] ?? ''),
      key: (event) => {
        if (!this.#markByKey(event, view.current)) this.#closeByKey(event);
      },
    });
  }

  /** Loads what fills the guidance, once. */
  async #loadPanel(): Promise<void> {
    this.#module = await import('./guidance-panel.js');
    const { styleSheet } = this.#module.guidanceStyles;
    if (styleSheet && this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [...this.shadowRoot.adoptedStyleSheets, styleSheet];
    this.requestUpdate();
  }

  #text(view: View): GuidanceText {
    const { current } = view;
    const { tree, builtIn } = view.roadmap;
    const own = tree.items[current]?.guidance;
    if (own || !builtIn || current === 0) return own;
    return this.#guidance.text(tree.ids[stageOf(view, current)] ?? '', tree.ids[current] ?? '');
  }

  #view(): View | undefined {
    const roadmap = this.#shown;
    const tally = this.#tally;
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
    this.#shown = roadmap;
    this.#state.setTree(roadmap?.tree, this.#level());
    if (!roadmap) return;
    this.#openTopics(before);
    this.#needs = roadmap.builtIn ? undefined : needsIn(roadmap);
    if (roadmap.builtIn) void this.#loadNeeds(roadmap);
    this.#keeper.follow();
    this.#recount();
  }

  async #loadNeeds(roadmap: Roadmap): Promise<void> {
    const loaded: Readonly<Record<string, NodeNeeds>> | undefined = await builtInGuide()?.needs().catch(() => undefined);
    if (this.#shown !== roadmap) return;
    this.#needs = needsIn(roadmap, loaded);
    this.requestUpdate();
  }

  #recount(): void {
    if (this.#shown) this.#tally = countAll(this.#shown, this.#keeper.progress);
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

  #mark(index: number, status: Status): boolean {
    const roadmap = this.#shown;
    const before = this.#tally;
    if (!roadmap || !before) return false;
    this.#tally = mark(roadmap, before, index, status);
    if (this.#tally === before) return false;
    this.#keeper.save(this.#tally.progress, leavesOf(roadmap.tree, roadmap.links, index).map((leaf) => roadmap.tree.ids[leaf] ?? ''));
    this.requestUpdate();
    return true;
  }

  #markByPerson(index: number, status: Status): void {
    const before = this.#view();
    if (!before || this.readonly || !isMarkable(before, index)) return;
    const previous = statusOf(before.tally, index);
    const view = this.#mark(index, status) ? this.#view() : undefined;
    if (!view) return;
    const { tree } = view.roadmap;
    this.#announcement = view.strings.announceStatus(tree.labels[index] ?? '', stateWords(view, index), share(view, 0));
    this.dispatchEvent(new StatusChangeEvent({ id: tree.ids[index] ?? '', status, previous }));
    const { done, doing, skipped, total } = countOf(view.roadmap, view.tally, 0);
    this.dispatchEvent(new ProgressChangeEvent({ done, doing, skipped, total }));
  }

  #open(index: number): void {
    this.#loading ??= this.#loadPanel();
    this.#state.reveal(index);
    this.#state.selected = index;
    this.#state.moveFocus(index, false);
  }

  /** A person opens a node in the tree: the focus stays there. */
  #select(index: number): void {
    const item = this.#shown?.tree.items[index];
    // The root of a guide has no guidance of its own: there is nothing to open but its branch.
    if (!item || (index === 0 && !item.guidance && this.#state.toggle(0))) return;
    this.#open(index);
    this.#tellOpened(index);
  }

  /** A person opens a node from elsewhere: the focus goes to its title, or stays on the button that leads on to the next. */
  #go(index: number, from: 'link' | 'step' = 'link'): void {
    this.#open(index);
    this.#tellOpened(index);
    void this.updateComplete.then(() => {
      if (from === 'link' || !this.shadowRoot?.activeElement) this.#title()?.focus({ preventScroll: true });
    });
  }

  #tellOpened(index: number): void {
    const { tree } = this.#shown ?? {};
    const label = tree?.labels[index] ?? '';
    this.#announcement = this.#locale.strings.announceOpen(label);
    this.dispatchEvent(new NodeSelectEvent({ id: tree?.ids[index] ?? '', label }));
    void this.updateComplete.then(() => this.#title()?.scrollIntoView({ block: 'nearest' }));
  }

  /** A person closes the guidance: the focus goes back to its node. */
  #leave(): void {
    const node = this.#state.selected;
    this.close();
    if (node >= 0) this.#state.moveFocus(this.#state.tree ? nearestVisible(this.#state.tree, this.#state.folds, node) : 0);
  }

  #title(): HTMLElement | null {
    return this.renderRoot.querySelector('#title');
  }

  #chooseRole(role: string | null): void {
    if (role === this.roleFocus) return;
    this.roleFocus = role;
    this.#group.announce(role);
  }

  /** Nothing in the light DOM to read, and a guide on its way. */
  #isEmpty(): boolean {
    return this.src === '' && builtInGuide() !== undefined && this.childElementCount === 0 && this.textContent.trim() === '';
  }

  #onClick(event: MouseEvent): void {
    const index = indexAt(event);
    if (index < 0 || !this.#shown) return;
    const { tree, links } = this.#shown;
    const act = event.target instanceof Element ? event.target.closest('[data-act]')?.getAttribute('data-act') : undefined;
    if (act === 'fold') this.#state.toggle(index);
    else if (act === 'mark') this.#markByPerson(index, this.#tally && statusOf(this.#tally, index) === 'done' ? 'todo' : 'done');
    else if (act === 'see') {
      this.#select(at(links.target, index));
      this.#state.moveFocus(at(links.target, index));
    } else {
      // A folded branch opens with its guidance; a click on the branch that one reads folds it again.
      const folds = isBranch(tree, index) && (!this.#state.isOpen(index) || this.#state.selected === index);
      if (folds && index > 0) this.#state.toggle(index);
      if (this.#state.selected !== index) this.#select(index);
    }
  }

  #onFocus(event: FocusEvent): void {
    const index = indexAt(event);
    if (index >= 0 && index !== this.#state.focus) this.#state.moveFocus(index, false);
    if (index >= 0) this.#row(index)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#markByKey(event, this.#state.focus) && !this.#closeByKey(event)) this.#state.handleKey(event);
  }

  #markByKey(event: KeyboardEvent, index: number): boolean {
    const status = /^[1-4]$/.test(event.key) ? STATUSES[Number(event.key) - 1] : undefined;
    if (!status || event.altKey || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    this.#markByPerson(index, status);
    return true;
  }

  #closeByKey(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || this.#state.selected < 0) return false;
    event.preventDefault();
    this.#leave();
    return true;
  }
}

/** Index of the node on which something happened; -1 outside all. */
function indexAt(event: Event): number {
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  return Number(row?.getAttribute('data-index') ?? -1);
}
