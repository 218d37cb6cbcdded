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
  /** BCP 47 tag for comparing letters. */
  language(): string;
  /** The tree is open to a level as a whole, or no longer. */
  opened(level: number | undefined): void;
}

const ZOOM_STEP = 1.25;
/** Where a hint may stand: the first of these where it covers no label, else the last. */
const CORNERS = ['', 'at-end', 'at-top at-end', 'at-top'];

export class Actions {
  /** How the tree stands. */
  readonly state: TreeState<TreeItem>;
  /** What moves the view. */
  readonly moves: StageMoves;

  /** Counts how often fonts have loaded: texts may have another width each time. Undefined before. */
  fonts: number | undefined;

  readonly #options: ActionsOptions;
  readonly #keyboard: TreeKeyboard;
  readonly #panZoom: PanZoom;
  #hinted = false;

  constructor(options: ActionsOptions) {
    const { stage, host } = options;
    const state = (this.state = new TreeState<TreeItem>(host, (index) => host.renderRoot.querySelector<HTMLElement>(`#n${index}`)));
    this.#options = options;
    this.moves = stage.moves = new StageMoves(stage);
    host.addController(new FontLoading(() => this.#fontsLoaded()));
    // What has loaded since the first drawing has told nobody.
    if (document.fonts.size > 0) this.#fontsLoaded();
    host.addController({ hostDisconnected: () => this.moves.motion.stop() });
    this.#keyboard = new TreeKeyboard(state, {
      toggled: (indexes, open) => this.#tell(indexes, open),
      activated: (index) => this.#activate(index),
      mirrored: (index) => stage.geometry?.wayOf(index) === -1,
      language: () => options.language(),
      drawn: (index) => stage.geometry?.drawn(index) ?? '',
    });
    this.#panZoom = new PanZoom({
      stage: () => stage.element as HTMLElement,
      view: () => stage.view,
      moved: (view) => this.moves.move(view),
      plainWheel: () => this.#hint(),
    });
  }

  /** Takes data: the first with these folds, what comes later with the folds, focus and selection of nodes that were there, and new ones open to a level. */
  take(tree: Tree<TreeItem>, folds: Folds, level: number): void {
    const { state } = this;
    const isFirst = state.tree === undefined;
    state.setTree(tree, level);
    if (isFirst) state.setFolds(folds);
  }

  /** Acts on an event of the map, the outline or the toolbar. It may have happened a moment ago: `target` is where. */
  handle(event: Event, target: Element): void {
    const node = target.closest<HTMLElement>('.node');
    const index = Number(node?.id.slice(1));
    switch (event.type) {
      case 'click':
        return this.#click(target, node ? index : undefined);
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
    this.state.openTo(level);
    this.#options.opened(level);
  }

  /** Opens what hides a node and brings it into view. */
  reveal(index: number): void {
    const { state } = this;
    state.reveal(index);
    state.moveFocus(index, false);
    void this.#options.host.updateComplete.then(() => this.moves.show(index));
  }

  /** Another element of the group chose a role. */
  choose(role: string | null): void {
    const { state } = this;
    const { tree } = state;
    if (!tree) return;
    const index = role === null ? -1 : tree.items.findIndex((item) => item.role === role);
    if (index >= 0) {
      state.selected = index;
      this.reveal(index);
    } else if (role === null && tree.items[state.selected]?.role !== undefined) {
      state.selected = -1;
      state.setFolds(state.folds);
    }
  }

  #click(target: Element, node: number | undefined): void {
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
    const { host, opened } = this.#options;
    opened(undefined);
    for (const index of indexes) host.dispatchEvent(new NodeToggleEvent({ id: this.#idOf(index), open }));
  }

  #idOf(index: number): string {
    return this.state.tree?.ids[index] ?? '';
  }

  /** Says once how to zoom. */
  #hint(): void {
    const { stage, language } = this.#options;
    if (this.#hinted) return;
    this.#hinted = true;
    const strings: MindMapActionsStrings = stringsFor('mindMapActions', language(), mindMapActions);
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
