/** What a person does in the roadmap: opens, folds, marks, goes on. Part of the late part: nothing of it is needed to draw. */
import type { LitElement } from 'lit';
import { NodeSelectEvent } from '../../controllers/node-select-event.js';
import { ProgressKeeper } from '../../controllers/progress-keeper.js';
import { localProgressStore, type ProgressStore } from '../../controllers/progress-store.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import { TreeKeyboard } from '../../controllers/tree-keyboard.js';
import { TreeState } from '../../controllers/tree-state.js';
import { DEPTH, SCHEMES, warnOfAttributes, type AttributeWords } from '../../controllers/warn-of-attributes.js';
import { warnOfTree } from '../../controllers/warn-of-tree.js';
import { leavesOf, mark } from '../../tree/mark.js';
import { STATUSES, countOf, statusOf, topicOf, type Status } from '../../tree/progress.js';
import { roadmapFindings } from '../../tree/roadmap-findings.js';
import type { RoadmapNodeItem } from '../../tree/roadmap.js';
import { nearestVisible } from '../../tree/nearest-visible.js';
import { at, isBranch } from '../../tree/tree.js';
import { ProgressChangeEvent, StatusChangeEvent } from './roadmap-tree.events.js';
import type { DefaultScope, Roadmap } from './roadmap.js';
import { isMarkable } from './rows.js';
import { labelOf, share, stateWords, type View } from './view.js';

/** The parts of the element that are acted on. */
export interface Acted {
  readonly host: LitElement & {
    roleFocus: string | null;
    readonly src: string;
    readonly sync: string;
    readonly progressScope: string;
    readonly store?: ProgressStore | null | undefined;
  };
  readonly locale: { readonly language: string; readonly direction: 'ltr' | 'rtl' };
  view(): View | undefined;
  announce(text: string): void;
}

export class Actions {
  /** Folds, tab stop and open node. */
  readonly state: TreeState<RoadmapNodeItem>;
  readonly progress: ProgressKeeper;

  readonly #on: Acted;
  readonly #keyboard: TreeKeyboard;
  readonly #group: SyncGroup;
  #said = '';
  /** Whether a row had the focus before what is drawn now. */
  #hadFocus = false;
  /** Whether the focus follows its node, which is no reason to scroll. */
  #isFollowing = false;

  constructor(on: Acted) {
    const { host } = on;
    this.#on = on;
    this.state = new TreeState<RoadmapNodeItem>(host, (index) => this.#rowOf(index));
    this.progress = new ProgressKeeper(host, { store: () => host.store ?? localProgressStore, scope: () => host.progressScope });
    this.#group = new SyncGroup(host, { group: () => host.sync, choose: (role) => (host.roleFocus = role) });
    this.#keyboard = new TreeKeyboard(this.state, {
      activated: (index) => this.select(index),
      mirrored: () => on.locale.direction === 'rtl',
      language: () => on.locale.language,
      // The root may be called by a word that is not in the data.
      drawn: (index) => (index === 0 ? this.#labelOf(0) : ''),
    });
    warnOfAttributes(host, () => ({ theme: SCHEMES, expand: DEPTH, ...this.#roleWords() }));
  }

  /** Takes another roadmap: what its progress is kept under, and how deep branches are open that were not there before. */
  show(roadmap: Roadmap | undefined, scope: DefaultScope, levels: readonly [level: number, inner: number]): void {
    this.#holdFocus();
    this.progress.show(roadmap, ...scope);
    this.state.setTree(roadmap?.tree, ...levels);
    // A guide was checked as a whole.
    if (roadmap && !roadmap.references) warnOfTree(this.#on.host, roadmap.tree, roadmapFindings);
  }

  /** Opens branches as deep as `expand` says now. */
  openTo(levels: readonly [level: number, inner: number]): void {
    this.#holdFocus();
    this.state.openTo(...levels);
  }

  /** Something happened on a row, on a control in it, or on what is next. */
  take(event: Event, index: number, control: string | undefined): void {
    if (event.type === 'click') this.#click(index, control);
    else if (event.type === 'focusin') this.#focus(index);
    else this.key(event as KeyboardEvent, index, true);
  }

  /** A key in the tree, or in the guidance of `index`. */
  key(event: KeyboardEvent, index: number, inTree: boolean): void {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    // A digit goes on with the letters before it ("a2"), if there are any.
    const isTyped = inTree && this.#keyboard.isTyping(event);
    const status = plain && !isTyped && /^[1-4]$/.test(event.key) ? STATUSES[Number(event.key) - 1] : undefined;
    if (status) this.mark(index, status);
    else if (event.key === 'Escape' && this.state.selected >= 0) this.leave();
    else {
      if (inTree) this.#keyboard.handle(event);
      return;
    }
    event.preventDefault();
  }

  /** Opens the guidance of a node and what hides it, silently. */
  open(index: number): void {
    const { state } = this;
    state.reveal(index);
    state.selected = index;
    state.moveFocus(index, false);
  }

  /** Closes the guidance; the focus stays where it is. */
  close(): void {
    this.state.selected = -1;
    this.#on.host.requestUpdate();
  }

  /** Opens a node in the tree: the focus stays there. */
  select(index: number): void {
    const item = this.state.tree?.items[index];
    // The root of a guide has no guidance of its own: there is nothing to open but its branch.
    if (!item || (index === 0 && !item.guidance && this.state.toggle(0))) return;
    this.#tellOpened(index);
  }

  /** Opens a node from elsewhere: the focus goes to its title, or stays on the button that leads on to the next. */
  go(index: number, from: 'link' | 'step'): void {
    const { host } = this.#on;
    this.#tellOpened(index);
    void host.updateComplete.then(() => {
      if (from === 'link' || !host.shadowRoot?.activeElement) this.#title()?.focus({ preventScroll: true });
    });
  }

  /** Closes the guidance: the focus goes back to its node. */
  leave(): void {
    const { state } = this;
    const node = state.selected;
    this.close();
    if (node >= 0 && state.tree) state.moveFocus(nearestVisible(state.tree, state.folds, node));
  }

  /** A person marks a node. */
  mark(index: number, status: Status): void {
    const { host } = this.#on;
    const before = this.#on.view();
    if (!before || before.readonly) return;
    if (!isMarkable(before, index)) {
      this.#say(before.strings.announceNoStatus(labelOf(before, index)));
      return;
    }
    const previous = statusOf(before.tally, index);
    const view = this.set(index, status) ? this.#on.view() : undefined;
    if (!view) return;
    const { tree } = view.roadmap;
    this.#say(view.strings.announceStatus(labelOf(view, index), stateWords(view, index), share(view, 0)));
    host.dispatchEvent(new StatusChangeEvent({ id: tree.ids[index] ?? '', status, previous }));
    const { done, doing, skipped, total } = countOf(view.roadmap, view.tally, 0);
    host.dispatchEvent(new ProgressChangeEvent({ done, doing, skipped, total }));
  }

  /** Marks a node, silently, and keeps that; says whether something changed. */
  set(index: number, status: Status): boolean {
    const { roadmap, tally } = this.#on.view() ?? {};
    const after = roadmap && tally && mark(roadmap, tally, index, status);
    if (!after || after === tally) return false;
    this.progress.save(after, leavesOf(roadmap, index).map((leaf) => roadmap.tree.ids[leaf] ?? ''));
    return true;
  }

  chooseRole(role: string | null): void {
    const { host } = this.#on;
    if (role === host.roleFocus) return;
    host.roleFocus = role;
    this.#group.announce(role);
  }

  /** Wide containers need to know where the last stage ends: the guidance beside the spine may be longer than all of it. */
  drawn(): void {
    const { tree } = this.state;
    this.#followFocus();
    if (tree) this.#on.host.renderRoot.querySelector<HTMLElement>('.body')?.style.setProperty('--_stages', String(at(tree.childCount, 0)));
  }

  /** The roles that may be in focus, where that is known: other elements of a group may know others. */
  #roleWords(): Record<string, AttributeWords> {
    const { roles } = this.#on.view()?.roadmap ?? {};
    return roles && !this.#on.host.sync ? { roleFocus: { words: roles.map(({ id }) => id) } } : {};
  }

  #click(index: number, control: string | undefined): void {
    const { state } = this;
    const view = this.#on.view();
    if (!view) return;
    const { tree } = view.roadmap;
    if (control === 'go') this.go(index, 'link');
    else if (control === 'fold') state.toggle(index);
    else if (control === 'mark') this.mark(index, statusOf(view.tally, index) === 'done' ? 'todo' : 'done');
    else if (control === 'see') {
      const topic = topicOf(view.roadmap, index);
      this.select(topic);
      state.moveFocus(topic);
    } else {
      // A folded branch opens with its guidance; a click on the branch that one reads folds it again.
      const folds = isBranch(tree, index) && (!state.isOpen(index) || state.selected === index);
      if (folds && index > 0) state.toggle(index);
      if (state.selected !== index) this.select(index);
    }
  }

  #focus(index: number): void {
    const { state } = this;
    if (index !== state.focus) state.moveFocus(index, false);
    if (!this.#isFollowing) this.#rowOf(index)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #rowOf(index: number): HTMLElement | null {
    return this.#on.host.renderRoot.querySelector(`.row[data-index="${index}"]`);
  }

  /** The node whose row has the focus is the one that the tree holds on to. */
  #holdFocus(): void {
    const { state } = this;
    const row = this.#on.host.shadowRoot?.activeElement?.closest<HTMLElement>('.row');
    if (!state.tree || !row) return;
    state.focus = Number(row.dataset['index']);
    this.#hadFocus = true;
  }

  /** Rows come, go and change places; the focus goes with its node, or to what is left above it. */
  #followFocus(): void {
    const row = this.#hadFocus && this.#rowOf(this.state.focus);
    this.#hadFocus = false;
    if (!row || row === this.#on.host.shadowRoot?.activeElement) return;
    this.#isFollowing = true;
    row.focus({ preventScroll: true });
    this.#isFollowing = false;
  }

  #tellOpened(index: number): void {
    const { host } = this.#on;
    const label = this.#labelOf(index);
    this.open(index);
    this.#say(this.#on.view()?.strings.announceOpen(label) ?? label);
    host.dispatchEvent(new NodeSelectEvent({ id: this.state.tree?.ids[index] ?? '', label }));
    void host.updateComplete.then(() => this.#title()?.scrollIntoView({ block: 'nearest' }));
  }

  /** The same text again is no change to those who listen, so the second time it ends in a space. */
  #say(text: string): void {
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.#on.announce(this.#said);
    this.#on.host.requestUpdate();
  }

  #labelOf(index: number): string {
    const view = this.#on.view();
    return view ? labelOf(view, index) : '';
  }

  #title(): HTMLElement | null {
    return this.#on.host.renderRoot.querySelector('#title');
  }
}
