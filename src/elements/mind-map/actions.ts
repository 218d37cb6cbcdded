/** What a person does to the tree, and how the page is told. Loaded once the first drawing stands. */
import type { TreeState } from '../../controllers/tree-state.js';
import type { TreeItem } from '../../tree/read-tree.js';
import type { MapStage } from './map-stage.js';
import { NodeSelectEvent, NodeToggleEvent, ViewChangeEvent, type MindMapView } from './mind-map.events.js';

export interface ActionsOptions {
  readonly host: HTMLElement & { view: MindMapView | undefined };
  readonly state: TreeState<TreeItem>;
  readonly stage: MapStage;
  /** A person chose a role. */
  announce(role: string): void;
  /** Branches are about to be opened or folded one by one; the node at `index` stays where it is. */
  toggling(index: number): void;
}

/** Handlers to bind in the templates. */
export class Actions {
  readonly #options: ActionsOptions;

  constructor(options: ActionsOptions) {
    this.#options = options;
  }

  /** Selects and toggles, as a click on a label or Enter does. */
  readonly activate = (index: number): void => {
    const { host, state, announce } = this.#options;
    const item = state.tree?.items[index];
    if (!item) return;
    state.selected = index;
    state.moveFocus(state.focus, false);
    host.dispatchEvent(new NodeSelectEvent({ id: this.#idOf(index), label: item.label }));
    if (item.role !== undefined) announce(item.role);
    this.#toggle(index);
  };

  /** Tells the page of branches that were opened or folded. */
  toggled(indexes: readonly number[], open: boolean): void {
    for (const index of indexes) this.#options.host.dispatchEvent(new NodeToggleEvent({ id: this.#idOf(index), open }));
  }

  changeView(view: MindMapView): void {
    const { host } = this.#options;
    host.view = view;
    host.dispatchEvent(new ViewChangeEvent({ view }));
  }

  readonly click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const node = target.closest<HTMLElement>('[role=treeitem]');
    if (!node) return;
    const index = Number(node.id.slice(1));
    this.#options.state.moveFocus(index);
    if (target.closest('.toggle')) this.#toggle(index);
    else this.activate(index);
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const { state, stage, toggling } = this.#options;
    const link = (event.target as Element).querySelector('a');
    if (event.key === 'Enter' && link) return link.click();
    const { folds } = state;
    if (!state.handleKey(event)) return;
    if (folds === state.folds) stage.show(state.focus);
    else toggling(state.focus);
  };

  /** Focus that came by keyboard brings its node into view; a press on a node leaves the map where it is. */
  readonly focusin = (event: FocusEvent): void => {
    const node = event.target as HTMLElement;
    if (node.matches('[role=treeitem]:focus-visible')) this.#options.stage.show(Number(node.id.slice(1)));
  };

  #toggle(index: number): void {
    const { state, toggling } = this.#options;
    toggling(index);
    if (state.toggle(index)) this.toggled([index], state.isOpen(index));
  }

  #idOf(index: number): string {
    return this.#options.state.tree?.ids[index] ?? '';
  }
}
