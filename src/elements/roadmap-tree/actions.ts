/** What a person does in the roadmap: opens, folds, marks, goes on. Part of the late part: nothing of it is needed to draw. */
import type { LitElement } from 'lit';
import type { SyncGroup } from '../../controllers/sync-group.js';
import type { TreeState } from '../../controllers/tree-state.js';
import { STATUSES, countOf, statusOf, type Status } from '../../tree/progress.js';
import type { RoadmapNodeItem } from '../../tree/roadmap.js';
import { at, isBranch } from '../../tree/tree.js';
import { nearestVisible } from '../../tree/visible.js';
import type { CourseProgress } from './course-progress.js';
import { NodeSelectEvent, ProgressChangeEvent, StatusChangeEvent } from './roadmap-tree.events.js';
import { isMarkable, share, stateWords, type View } from './view.js';

/** The parts of the element that are acted on. */
export interface Acted {
  readonly host: LitElement & { roleFocus: string | null };
  readonly state: TreeState<RoadmapNodeItem>;
  readonly progress: CourseProgress;
  readonly group: SyncGroup;
  view(): View | undefined;
  /** Opens the guidance of a node, silently. */
  open(index: number): void;
  close(): void;
  announce(text: string): void;
}

export class Actions {
  readonly #on: Acted;

  constructor(on: Acted) {
    this.#on = on;
  }

  /** A click on a row, or on a control in it. */
  click(index: number, control: string | undefined): void {
    const { state, progress } = this.#on;
    const view = this.#on.view();
    if (!view) return;
    const { tree, links } = view.roadmap;
    if (control === 'fold') state.toggle(index);
    else if (control === 'mark') this.mark(index, progress.tally && statusOf(progress.tally, index) === 'done' ? 'todo' : 'done');
    else if (control === 'see') {
      this.select(at(links.target, index));
      state.moveFocus(at(links.target, index));
    } else {
      // A folded branch opens with its guidance; a click on the branch that one reads folds it again.
      const folds = isBranch(tree, index) && (!state.isOpen(index) || state.selected === index);
      if (folds && index > 0) state.toggle(index);
      if (state.selected !== index) this.select(index);
    }
  }

  /** A key in the tree, or in the guidance of `index`. */
  key(event: KeyboardEvent, index: number, inTree: boolean): void {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const status = plain && /^[1-4]$/.test(event.key) ? STATUSES[Number(event.key) - 1] : undefined;
    if (status) this.mark(index, status);
    else if (event.key === 'Escape' && this.#on.state.selected >= 0) this.leave();
    else {
      if (inTree) this.#on.state.handleKey(event);
      return;
    }
    event.preventDefault();
  }

  /** Opens a node in the tree: the focus stays there. */
  select(index: number): void {
    const item = this.#on.state.tree?.items[index];
    // The root of a guide has no guidance of its own: there is nothing to open but its branch.
    if (!item || (index === 0 && !item.guidance && this.#on.state.toggle(0))) return;
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
    const { state } = this.#on;
    const node = state.selected;
    this.#on.close();
    if (node >= 0 && state.tree) state.moveFocus(nearestVisible(state.tree, state.folds, node));
  }

  mark(index: number, status: Status): void {
    const { host, progress } = this.#on;
    const before = this.#on.view();
    if (!before || before.readonly || !isMarkable(before, index)) return;
    const previous = statusOf(before.tally, index);
    const view = progress.mark(index, status) ? this.#on.view() : undefined;
    if (!view) return;
    const { tree } = view.roadmap;
    this.#on.announce(view.strings.announceStatus(tree.labels[index] ?? '', stateWords(view, index), share(view, 0)));
    host.dispatchEvent(new StatusChangeEvent({ id: tree.ids[index] ?? '', status, previous }));
    const { done, doing, skipped, total } = countOf(view.roadmap, view.tally, 0);
    host.dispatchEvent(new ProgressChangeEvent({ done, doing, skipped, total }));
  }

  chooseRole(role: string | null): void {
    const { host, group } = this.#on;
    if (role === host.roleFocus) return;
    host.roleFocus = role;
    group.announce(role);
  }

  #tellOpened(index: number): void {
    const { host, state } = this.#on;
    const label = state.tree?.labels[index] ?? '';
    this.#on.open(index);
    this.#on.announce(this.#on.view()?.strings.announceOpen(label) ?? label);
    host.dispatchEvent(new NodeSelectEvent({ id: state.tree?.ids[index] ?? '', label }));
    void host.updateComplete.then(() => this.#title()?.scrollIntoView({ block: 'nearest' }));
  }

  #title(): HTMLElement | null {
    return this.#on.host.renderRoot.querySelector('#title');
  }
}
