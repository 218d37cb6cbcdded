/** What a person or a method does to the tree, and how the page is told. Loaded once the first drawing stands. */
import type { LitElement } from 'lit';
import { FontLoading } from '../../controllers/font-loading.js';
import { NodeSelectEvent } from '../../controllers/node-select-event.js';
import { PanZoom } from '../../controllers/pan-zoom.js';
import { RoleSelectEvent } from '../../controllers/sync-group.js';
import { TreeKeyboard } from '../../controllers/tree-keyboard.js';
import { TreeState } from '../../controllers/tree-state.js';
import { mindMapActions, type MindMapActionsStrings } from '../../locales/en/mind-map-actions.js';
import { stringsFor } from '../../locales/registry.js';
import type { TreeItem } from '../../tree/build-items.js';
import type { Folds } from '../../tree/folds.js';
import type { Tree } from '../../tree/tree.js';
import type { MapStage } from './map-stage.js';
import { NodeToggleEvent, ViewChangeEvent, type MindMapView } from './mind-map.events.js';
import { StageMoves } from './stage-moves.js';
import type { Command } from './toolbar.js';

export interface ActionsOptions {
  readonly host: LitElement & { view: MindMapView | undefined; readonly sync: string };
  readonly stage: MapStage;
  /** Where data comes from. */
  readonly content: { readonly value: unknown; readonly done: Promise<void> | undefined };
  /** Its language is a BCP 47 tag. */
  readonly locale: { readonly language: string };
}

/** What is done to a tree. */
type Call = (tree: Tree<TreeItem>) => void;

const ZOOM_STEP = 1.25;
/** Where a hint may stand: the first of these where it covers no label, else the last. */
const CORNERS = ['', 'at-end', 'at-top at-end', 'at-top'];

export class Actions {
  /** How the tree stands. */
  readonly state: TreeState<TreeItem>;
  /** What moves the view. */
  readonly moves: StageMoves;

  /** The level that the tree was opened to as a whole; undefined after a branch was toggled. */
  level: number | undefined;
  /** Counts how often fonts have loaded: texts may have another width each time. Undefined before. */
  fonts: number | undefined;

  readonly #options: ActionsOptions;
  readonly #keyboard: TreeKeyboard;
  readonly #panZoom: PanZoom;
  /** Calls for data that is still on its way: the last of each kind. */
  readonly #calls = new Map<string, Call>();
  #hinted = false;

  constructor(options: ActionsOptions) {
    const { stage, host } = options;
    const state = (this.state = new TreeState<TreeItem>(host, (index) => host.renderRoot.querySelector<HTMLElement>(`#n${index}`)));
    this.#options = options;
    this.moves = stage.moves = new StageMoves(stage);
    host.addController(new FontLoading(() => this.#fontsLoaded()));
    // What has loaded since the first drawing has told nobody.
    if (document.fonts.size > 0) this.#fontsLoaded();
    host.addController({ hostDisconnected: () => this.moves.motion.finish() });
    this.#keyboard = new TreeKeyboard(state, {
      toggled: (indexes, open) => this.#tell(indexes, open),
      activated: (index) => this.#activate(index),
      mirrored: (index) => stage.geometry?.wayOf(index) === -1,
      language: () => options.locale.language,
      drawn: (index) => stage.geometry?.drawn(index) ?? '',
    });
    this.#panZoom = new PanZoom({
      stage: () => stage.element as HTMLElement,
      view: () => stage.view,
      moved: (view) => this.moves.move(view),
      plainWheel: () => this.#hint(),
    });
  }

  /** Takes data. Nodes that were there keep folds, focus and selection, and new ones are open to a level; where none was, these are the folds. */
  take(tree: Tree<TreeItem>, folds: Folds, level: number): void {
    const { state } = this;
    const before = state.tree;
    state.setTree(tree, level);
    if (!tree.ids.some((id) => before?.indexOf.has(id))) state.setFolds(folds);
    if (tree.size !== before?.size || tree.ids.some((id, index) => id !== before.ids[index])) this.level = undefined;
    for (const call of this.#calls.values()) call(tree);
    this.#calls.clear();
  }

  /** Acts on an event of the map, the outline or the toolbar. It may have happened a moment ago: `target` is where. */
  handle(event: Event, target: Element): void {
    const node = target.closest<HTMLElement>('.node');
    const index = Number(node?.id.slice(1));
    switch (event.type) {
      case 'click':
        return this.#click(target, node ? index : undefined, event as MouseEvent);
      case 'keydown':
        return node ? this.#keydown(event as KeyboardEvent, node) : undefined;
      case 'focusin':
        // Focus that came by keyboard brings its node into view; a press on a node leaves the map where it is.
        return node?.matches(':focus-visible') ? this.moves.show(index) : undefined;
      case 'dblclick':
        return node ? undefined : this.#panZoom.handle(event);
      default:
        return this.#panZoom.handle(event);
    }
  }

  /** Opens branches down to a level and folds the others. */
  openTo(level: number): void {
    this.#call('level', () => {
      this.state.openTo(level);
      this.level = level;
    });
  }

  /** Opens what hides a node and brings it into view. */
  reveal(id: string): void {
    this.#call('node', ({ indexOf }) => this.#show(indexOf.get(id)));
  }

  /** Another element of the group chose a role. */
  choose(role: string | null): void {
    this.#call('role', ({ items }) => {
      const { state } = this;
      const index = role === null ? -1 : items.findIndex((item) => item.role === role);
      if (index >= 0) {
        state.selected = index;
        this.#show(index);
      } else if (role === null && items[state.selected]?.role !== undefined) {
        state.selected = -1;
        state.setFolds(state.folds);
      }
    });
  }

  /** Does what is called for, and once more with the data that is on its way. */
  #call(kind: string, call: Call): void {
    const { tree } = this.state;
    this.#calls.delete(kind);
    this.#calls.set(kind, call);
    if (tree) call(tree);
    void this.#forget(kind, call);
  }

  /** Forgets a call as soon as what was asked for before it is read and drawn. Where there is no data then, it waits for some. */
  async #forget(kind: string, call: Call): Promise<void> {
    const { content, host } = this.#options;
    // Only an update asks for what a property has been set to.
    await host.updateComplete;
    await content.done;
    await host.updateComplete;
    if (content.value && this.#calls.get(kind) === call) this.#calls.delete(kind);
  }

  #show(index: number | undefined): void {
    const { state } = this;
    if (index === undefined) return;
    state.reveal(index);
    state.moveFocus(index, false);
    void this.#options.host.updateComplete.then(() => this.moves.show(index));
  }

  #click(target: Element, node: number | undefined, { clientX, clientY }: MouseEvent): void {
    const { state } = this;
    const button = target.closest('button');
    if (node !== undefined) {
      state.moveFocus(node);
      if (target.closest('.toggle')) this.#toggle(node);
      else this.#activate(node);
    } else if (button) {
      const { name, value } = button;
      if (name === '') this.#activate(Number(value));
      else this.#command(name as Command, value);
    } else {
      // What is too small to be read is gone to, not toggled.
      const bar = this.moves.barAt(clientX, clientY);
      if (bar === undefined) return;
      state.moveFocus(bar);
      this.moves.show(bar);
    }
  }

  #command(command: Command, value: string): void {
    const { host } = this.#options;
    if (command === 'level') this.openTo(Number(value));
    else if (command === 'zoom') this.moves.zoomBy(ZOOM_STEP ** Number(value));
    else if (command === 'fit') this.moves.fit();
    else {
      const view = value as MindMapView;
      host.view = view;
      host.dispatchEvent(new ViewChangeEvent({ view }));
    }
  }

  #keydown(event: KeyboardEvent, node: HTMLElement): void {
    const { state } = this;
    const link = node.querySelector('a');
    if (event.key === 'Enter' && link) return link.click();
    const { folds } = state;
    if (this.#keyboard.handle(event) && folds === state.folds) this.moves.show(state.focus);
  }

  /** Selects and toggles, as a click on a label or Enter does. */
  #activate(index: number): void {
    const { state } = this;
    const { host } = this.#options;
    const item = state.tree?.items[index];
    if (!item) return;
    state.selected = index;
    state.setFolds(state.folds);
    host.dispatchEvent(new NodeSelectEvent({ id: this.#idOf(index), label: item.label }));
    if (item.role !== undefined) host.dispatchEvent(new RoleSelectEvent(item.role, host.sync));
    this.#toggle(index);
  }

  #toggle(index: number): void {
    const { state } = this;
    this.moves.anchor = index;
    if (state.toggle(index)) this.#tell([index], state.isOpen(index));
  }

  #fontsLoaded(): void {
    this.fonts = (this.fonts ?? 0) + 1;
    this.#options.host.requestUpdate();
  }

  /** Tells the page of branches that were opened or folded one by one. */
  #tell(indexes: readonly number[], open: boolean): void {
    const { host } = this.#options;
    this.level = undefined;
    for (const index of indexes) host.dispatchEvent(new NodeToggleEvent({ id: this.#idOf(index), open }));
  }

  #idOf(index: number): string {
    return this.state.tree?.ids[index] ?? '';
  }

  /** Says once how to zoom. */
  #hint(): void {
    const { stage, locale } = this.#options;
    if (this.#hinted) return;
    this.#hinted = true;
    const strings: MindMapActionsStrings = stringsFor('mindMapActions', locale.language, mindMapActions);
    const hint = document.createElement('p');
    hint.className = 'hint';
    // The key that zooms with the wheel, as the person's keyboard names it.
    hint.textContent = strings.wheelHint(/Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl');
    stage.element?.append(hint);
    const labels = Array.from(stage.element?.querySelectorAll('.node') ?? [], (node) => node.getBoundingClientRect());
    CORNERS.find((corner) => {
      hint.className = `hint ${corner}`;
      const box = hint.getBoundingClientRect();
      return !labels.some((label) => label.left < box.right && label.right > box.left && label.top < box.bottom && label.bottom > box.top);
    });
  }
}
