/** What a person or a method does to the tree, and how the page is told. Loaded once the first drawing stands. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { canScroll } from '../../controllers/can-scroll.js';
import { FontLoading } from '../../controllers/font-loading.js';
import { joinGroup } from '../../controllers/join-group.js';
import { LatePart } from '../../controllers/late-part.js';
import { NodeSelectEvent } from '../../controllers/node-select-event.js';
import { PanZoom } from '../../controllers/pan-zoom.js';
import { RoleSelectEvent } from '../../controllers/sync-group.js';
import { takeTreeKey } from '../../controllers/take-tree-key.js';
import { TreeKeyboard } from '../../controllers/tree-keyboard.js';
import { TreeState } from '../../controllers/tree-state.js';
import { DEPTH, SCHEMES, warnOfAttributes } from '../../controllers/warn-of-attributes.js';
import { warnOfTree } from '../../controllers/warn-of-tree.js';
import type { MindMapLayout } from '../../layout/map-geometry.js';
import { GuideError } from '../../guide/error.js';
import { issue } from '../../guide/issue.js';
import { mindMapActions, type MindMapActionsStrings } from '../../locales/en/mind-map-actions.js';
import { stringsFor } from '../../locales/registry.js';
import type { TreeItem } from '../../tree/build-items.js';
import { setOpen } from '../../tree/change-folds.js';
import type { Folds } from '../../tree/folds.js';
import { countVisible, toggleBelow } from '../../tree/open-below.js';
import { isWithin, pathTo } from '../../tree/kin.js';
import { isBranch, type Tree } from '../../tree/tree.js';
import { lastVisibleWithin } from '../../tree/visible-before.js';
import { Announcer } from './announce.js';
import type { RenderNode } from './custom-node.js';
import type { ExportFormat } from './export.js';
import type { ExportOptions } from './export-picture.js';
import type { Find } from './find.js';
import { isFullScreen, toggleFullScreen } from './full-screen.js';
import type { MindMapData } from './data.js';
import { showHint, zoomKey } from './hint.js';
import { KeepFocus } from './keep-focus.js';
import type { MapStage } from './map-stage.js';
import { MinimapUse } from './minimap-use.js';
import { NodeToggleEvent, ViewChangeEvent, type MindMapView } from './mind-map.events.js';
import { OnUse } from './on-use.js';
import { Saving } from './saving.js';
import { StageMoves } from './stage-moves.js';
import { MapMemory, type MindMapState } from './state.js';
import type { Command } from './toolbar.js';

export interface ActionsOptions {
  readonly host: LitElement & { view: MindMapView | undefined; readonly label: string; readonly layout: MindMapLayout; readonly controls: 'all' | 'none'; readonly src: string; readonly sync: string; readonly permalink: string | undefined; readonly renderNode: RenderNode | undefined };
  readonly stage: MapStage;
  /** Where data comes from. */
  readonly content: { readonly value: MindMapData | undefined; readonly done: Promise<void> | undefined };
  /** Its language is a BCP 47 tag. */
  readonly locale: { readonly language: string };
  /** How deep a tree is open at first. */
  level(): number;
}

/** What is done to a tree. */
type Call = (tree: Tree<TreeItem>) => void;

/** What the attributes may say. */
const WORDS = {
  theme: SCHEMES,
  expand: DEPTH,
  view: { words: ['map', 'outline'] },
  layout: { words: ['right', 'left', 'both'] },
  controls: { words: ['all', 'none'] },
};

/** What a page has put into a node for a person to act on. */
const OWN = '.custom :is(a[href], button, input, select, textarea, summary, [contenteditable])';
const ZOOM_STEP = 1.25;

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
  readonly #memory: MapMemory;
  readonly #onUse: OnUse;
  readonly #announcer: Announcer;
  readonly #saving: Saving;
  /** A state that waits for data. */
  #wanted: MindMapState | undefined;
  /** Calls for data that is still on its way: the last of each kind. */
  readonly #calls = new Map<string, Call>();
  /** Search, loaded when it is first used. */
  readonly #findPart: LatePart<typeof import('./find-part.js')>;
  #find: Find | undefined;
  #hinted = false;
  #isDrawn = false;

  constructor(options: ActionsOptions) {
    const { stage, host } = options;
    const state = (this.state = new TreeState<TreeItem>(host, (index) => host.renderRoot.querySelector<HTMLElement>(`#n${index}`)));
    this.#options = options;
    const moves = (this.moves = stage.moves = new StageMoves(stage));
    moves.minimap = new MinimapUse({ host, stage, moves });
    new KeepFocus(host);
    host.addController(new FontLoading(() => this.#textsChanged()));
    // What has loaded since the first drawing has told nobody.
    if (document.fonts.size > 0) this.#textsChanged();
    this.#announcer = new Announcer(() => host.renderRoot.querySelector('.said'));
    this.#memory = new MapMemory({ host, stage, state });
    host.addEventListener('fullscreenchange', () => host.requestUpdate());
    host.addController({
      hostUpdated: () => queueMicrotask(() => this.#settle()),
      hostDisconnected: () => {
        this.moves.motion.finish();
        this.#announcer.stop();
      },
    });
    this.#keyboard = new TreeKeyboard(state, {
      toggled: (indexes, open) => this.#tell(indexes, open),
      activated: (index) => this.#activate(index),
      mirrored: (index) => (this.#isOutline ? getComputedStyle(host).direction === 'rtl' : stage.geometry?.wayOf(index) === -1),
      language: () => options.locale.language,
      drawn: (index) => stage.geometry?.drawn(index) ?? '',
    });
    this.#findPart = new LatePart(host, {
      load: () => import('./find-part.js'),
      ready: () => false,
      arrived: ({ Find }) => {
        this.#find = new Find({ host, stage, state, locale: options.locale, goTo: (index) => this.#goTo(index), say: (text) => this.#announcer.say(text) });
      },
    });
    for (const type of ['focusin', 'input', 'keydown']) host.renderRoot.addEventListener(type, (event) => this.#search(event, event.target as Element));
    // What has been typed so far was heard by nobody.
    if (host.renderRoot.querySelector<HTMLInputElement>('.field input')?.value) this.#findPart.get().catch(() => undefined);
    this.#panZoom = new PanZoom({
      stage: () => stage.element as HTMLElement,
      view: () => stage.view,
      moved: (view) => this.moves.move(view),
      // The map was entered, or there is nothing else that the finger could move.
      owned: () => stage.element?.matches(':focus-within') === true || isFullScreen(host) || !canScroll(host),
      plainWheel: () => this.#hint(),
    });
    this.#onUse = new OnUse({
      ...options,
      state,
      memory: this.#memory,
      strings: () => this.#strings,
      read: () => this.saved,
      restore: (saved) => this.restore(saved),
      redress: () => this.#textsChanged(),
    });
    this.#saving = new Saving({ ...options, state });
    joinGroup(host, { group: () => host.sync, choose: (role) => this.choose(role) });
    warnOfAttributes(host, () => WORDS);
  }

  /** Whether the first drawing would soon be another, for a part of it is on its way. */
  get isHeld(): boolean {
    return !this.#isDrawn && this.#onUse.isAwaited;
  }

  /** Index of the branch in the foreground; undefined for the whole map. */
  get branch(): number | undefined {
    return this.#onUse.branchIndex;
  }

  /** What differs from the start. */
  get saved(): MindMapState {
    const { tree } = this.state;
    // A part of a tree does not know all ids.
    const isPart = this.#options.content.value?.rest && this.#calls.has('state');
    return tree && !isPart ? this.#memory.read(tree, this.#onUse.branchId, this.#find?.text) : (this.#wanted ?? {});
  }

  /** What stands before the map or the outline: what is said aloud, and the path to the branch in the foreground. */
  head(hear: EventListenerObject): TemplateResult {
    return html`<div class="said visually-hidden" role="status"></div>${this.#onUse.pathTemplate(hear)}`;
  }

  /** Takes data. Nodes that were there keep folds, focus and selection, and new ones are open to a level; where none was, these are the folds. */
  take(tree: Tree<TreeItem>, folds: Folds, level: number): void {
    const { state } = this;
    warnOfTree(this.#options.host, tree);
    const before = state.tree;
    this.#memory.started(folds);
    state.setTree(tree, level);
    if (!tree.ids.some((id) => before?.indexOf.has(id))) state.setFolds(folds);
    const { value } = this.#options.content;
    const isGrown = value?.whole?.tree === tree;
    if (!isGrown && (tree.size !== before?.size || tree.ids.some((id, index) => id !== before.ids[index]))) this.level = undefined;
    for (const call of this.#calls.values()) call(tree);
    // What is called for on the first part of a large tree is called for on the whole.
    if (!value?.rest || isGrown) this.#calls.clear();
  }

  /** Acts on an event of the map, the outline or the toolbar. It may have happened a moment ago: `target` is where. */
  handle(event: Event, target: Element): void {
    if (target.closest('.field')) return this.#search(event, target);
    // A control that the page has put into a node is the page's; a press in the overview is its own.
    if (target.closest(OWN) || (event.type !== 'wheel' && target.closest('.minimap'))) return;
    const node = target.closest<HTMLElement>('.node, .row');
    const isRow = node?.classList.contains('row');
    // What has the node in its id is the row, or the link in it.
    const index = Number((node?.id || node?.querySelector('[id]')?.id)?.slice(1));
    switch (event.type) {
      case 'click':
        return this.#click(target, node ? index : undefined, event as MouseEvent);
      case 'keydown':
        if (!node) return;
        return isRow ? this.#rowKeydown(event as KeyboardEvent, node, index) : this.#keydown(event as KeyboardEvent, node);
      case 'focusin':
        // Focus that came by keyboard brings its node into view; a press on a node leaves the map where it is.
        if (isRow && index !== this.state.focus) this.state.moveFocus(index, false);
        return node && target.matches(':focus-visible') ? this.#bring(index) : undefined;
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
      this.level = this.#memory.level = level;
      this.#sayShown();
    });
  }

  /** Opens the tree as deep as it is to be open at first now: nobody has done anything to it. */
  startAnew(): void {
    this.#call('level', () => {
      const { state } = this;
      state.openTo(this.#options.level());
      this.level = this.#memory.level = undefined;
      this.#memory.started(state.folds);
      this.moves.untouched = state.folds;
    });
  }

  /** Brings a branch to the foreground, or with null the whole map back. An unknown id does nothing. */
  focusOn(id: string | null): void {
    this.#call('branch', ({ indexOf, labels }) => {
      const index = id === null ? 0 : indexOf.get(id);
      if (index === undefined || (index === 0 && this.#onUse.branchId === undefined)) return;
      this.#onUse.focusOn(index === 0 ? null : id);
      this.#announcer.say(index === 0 ? this.#strings.whole : this.#strings.branch(labels[index] ?? ''));
    });
  }

  /** Takes a state; what it does not say is as at the start. */
  restore(saved: MindMapState | null | undefined): void {
    const wanted = (this.#wanted = saved ?? {});
    this.#call('state', (tree) => {
      this.#memory.restore(wanted, tree);
      this.level = wanted.open || wanted.folded ? undefined : this.#memory.level;
      this.#onUse.takeBranch(tree.indexOf.has(wanted.branch ?? '') ? wanted.branch : undefined);
      const text = typeof wanted.find === 'string' ? wanted.find : '';
      if (text !== (this.#find?.text ?? '')) void this.find(text);
    });
  }

  /** Gives the screen to the map, or takes it back. */
  toggleFullScreen(): void {
    void toggleFullScreen(this.#options.host);
  }

  /** Opens what hides a node and brings it into view. */
  reveal(id: string): void {
    this.#call('node', ({ indexOf }) => this.#show(indexOf.get(id)));
  }

  /** Marks what matches a text, once there is data to look in; resolves to the number of matches. */
  async find(text: string | null | undefined): Promise<number> {
    if (text != null && typeof text !== 'string') throw new GuideError([issue('text', 'a text', text)]);
    const { content, host } = this.#options;
    await this.#findPart.get();
    // Only an update asks for what a property has been set to.
    await host.updateComplete;
    await content.done;
    // Of a large tree, a part comes first.
    await content.value?.rest;
    await host.updateComplete;
    return this.#find?.find(text ?? '') ?? 0;
  }

  /** Saves what is shown as a file. */
  exportAs(format: ExportFormat, options: ExportOptions | null): Promise<Blob> {
    return this.#saving.exportAs(format, options);
  }

  /** Another element of the group chose a role. */
  choose(role: string | null): void {
    this.#call('role', ({ items }) => {
      const { state } = this;
      const index = role === null ? -1 : items.findIndex((item) => item.role === role);
      if (index >= 0) {
        state.selected = index;
        this.#show(index, false);
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
    await content.value?.rest;
    await host.updateComplete;
    if (content.value && this.#calls.get(kind) === call) this.#calls.delete(kind);
  }

  /** Opens what hides a node and brings it into view; the page scrolls to its row only where that `isAsked` for here. */
  #show(index: number | undefined, isAsked = true): void {
    const { state } = this;
    if (index === undefined) return;
    state.reveal(index);
    state.moveFocus(index, false);
    void this.#options.host.updateComplete.then(() => (isAsked || !this.#isOutline ? this.#bring(index) : undefined));
  }

  /** Brings a node into view: in the stage, or its row in the page. */
  #bring(index: number): void {
    const row = this.#options.host.renderRoot.querySelector(`.outline #n${index}`);
    if (row) row.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else this.moves.show(index);
  }

  get #isOutline(): boolean {
    return this.#options.host.renderRoot.querySelector('.outline') !== null;
  }

  /** Goes where a person's search leads: what hides it is opened, and the page told. */
  #goTo(index: number): void {
    const { state } = this;
    const { tree } = state;
    if (!tree) return;
    const folded = pathTo(tree, index).filter((above) => above !== index && !state.isOpen(above));
    // The outline shows only what is in the branch in the foreground.
    if (this.#isOutline && this.branch !== undefined && !isWithin(tree, index, this.branch)) this.focusOn(null);
    this.#show(index);
    if (folded.length > 0) this.#tell(folded, true);
  }

  #search(event: Event, target: Element): void {
    if (!target.closest('.field')) return;
    if (this.#find) this.#find.handle(event, target);
    else void this.#findPart.get().then(() => this.#find?.handle(event, target), () => undefined);
  }

  #click(target: Element, node: number | undefined, { clientX, clientY, altKey, shiftKey }: MouseEvent): void {
    const { state } = this;
    const button = target.closest('button');
    if (node !== undefined) {
      const isRow = target.closest('.row') !== null;
      if (isRow) this.#openRoot();
      state.moveFocus(node);
      if (altKey) this.#bringForward(node);
      else if (!target.closest('.toggle, .fold')) this.#activate(node, !(isRow && target.closest('a')));
      else if (shiftKey) this.#toggleBelow(node);
      else this.#toggle(node);
    } else if (button) {
      // A control of the page, in a slot, is the page's.
      if (!this.#options.host.renderRoot.contains(button)) return;
      const { name, value } = button;
      if (name === '') this.#activate(Number(value));
      else if (name === 'download') void this.#saving.toggleMenu(button);
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
    else if (command === 'screen') this.toggleFullScreen();
    else if (command === 'focus') this.#goBackTo(Number(value));
    else {
      const view = value as MindMapView;
      host.view = view;
      host.dispatchEvent(new ViewChangeEvent({ view }));
    }
  }

  #keydown(event: KeyboardEvent, node: HTMLElement): void {
    const { state } = this;
    const { altKey, shiftKey, key } = event;
    if (key === 'Enter' && altKey) {
      // A row is a button, which some browsers press then.
      event.preventDefault();
      return this.#bringForward(state.focus);
    }
    if (key === 'Enter' && shiftKey) return this.#toggleBelow(state.focus);
    if (key === 'Escape' && this.branch !== undefined) return this.focusOn(null);
    const link = node.querySelector('a');
    if (key === 'Enter' && link) return link.click();
    if (this.#crossRoot(event)) return this.moves.show(state.focus);
    const { folds } = state;
    if (this.#keyboard.handle(event) && folds === state.folds && !this.#isOutline) this.moves.show(state.focus);
  }

  /** From a root with branches to both sides, Left and Right lead to the first on that side, and open what is folded: neither folds. Says whether the key was one of these. */
  #crossRoot(event: KeyboardEvent): boolean {
    const { state } = this;
    const { tree } = state;
    const { geometry } = this.#options.stage;
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!tree || state.focus !== 0 || way === 0 || !geometry?.isBoth || this.#isOutline || event.altKey || event.ctrlKey || event.metaKey) return false;
    takeTreeKey(event);
    // The first child, and the first on the second side.
    const child = [1, geometry.bands.secondFrom].find((index) => index < tree.size && geometry.wayOf(index) === way);
    if (!state.isOpen(0)) this.#toggle(0);
    else if (child !== undefined) state.moveFocus(child);
    return true;
  }

  #rowKeydown(event: KeyboardEvent, row: HTMLElement, index: number): void {
    const { state } = this;
    const { tree } = state;
    if (!tree) return;
    this.#openRoot();
    state.focus = index;
    this.#keydown(event, row);
    // The root, and what is not in the branch that is shown, have no row.
    const top = this.branch ?? 0;
    if (!isBranch(tree, top) || (state.focus > top && isWithin(tree, state.focus, top))) return;
    state.moveFocus(event.key === 'Home' ? top + 1 : event.key === 'End' ? lastVisibleWithin(tree, state.folds, top) : index);
  }

  /** The outline shows the children of the root also where that is folded: what is done to them opens it. */
  #openRoot(): void {
    const { state } = this;
    if (state.tree && !state.isOpen(0)) state.setFolds(setOpen(state.tree, state.folds, [0], true));
  }

  /** Selects and toggles, as a click on a label or Enter does; a link in the outline is only selected. */
  #activate(index: number, toggles = true): void {
    const { state } = this;
    const { host } = this.#options;
    const item = state.tree?.items[index];
    if (!item) return;
    state.selected = index;
    state.setFolds(state.folds);
    host.dispatchEvent(new NodeSelectEvent({ id: this.#idOf(index), label: item.label }));
    if (item.role !== undefined) host.dispatchEvent(new RoleSelectEvent(item.role, host.sync));
    if (toggles) this.#toggle(index);
  }

  #toggle(index: number): void {
    const { state } = this;
    this.moves.anchor = index;
    if (state.toggle(index)) this.#tell([index], state.isOpen(index));
  }

  /** Opens a branch with all that is below it; folds it so where all is open. */
  #toggleBelow(index: number): void {
    const { state } = this;
    const { tree, folds } = state;
    if (!tree || !isBranch(tree, index)) return;
    this.moves.anchor = index;
    state.setFolds(toggleBelow(tree, folds, index));
    this.#tell([index], state.isOpen(index));
    this.#sayShown();
  }

  /** Brings a branch to the foreground; the one that is there goes back. */
  #bringForward(index: number): void {
    this.focusOn(index === this.branch ? null : this.#idOf(index));
  }

  /** A step of the path was pressed: focus goes to its node, since the step itself goes. */
  #goBackTo(index: number): void {
    this.focusOn(this.#idOf(index));
    this.state.moveFocus(index || this.state.focus);
  }

  /** Says how many nodes are shown. */
  #sayShown(): void {
    const { tree, folds } = this.state;
    if (!tree) return;
    const count = countVisible(tree, folds);
    this.#announcer.say(this.#strings.shown(count.toLocaleString(this.#options.locale.language), count));
  }

  /** What waits for the host to be drawn. */
  #settle(): void {
    const { host } = this.#options;
    const button = host.renderRoot.querySelector('[name=screen]');
    if (button) button.ariaPressed = String(isFullScreen(host));
    if (this.#onUse.isAwaited) return;
    this.#isDrawn ||= this.state.tree !== undefined;
    this.#memory.settle();
  }

  get #strings(): MindMapActionsStrings {
    return stringsFor('mindMapActions', this.#options.locale.language, mindMapActions);
  }

  #textsChanged(): void {
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
    const { element } = this.#options.stage;
    if (this.#hinted || !element) return;
    this.#hinted = true;
    void showHint(element, this.#strings.wheelHint(zoomKey())).then((isShown) => (this.#hinted = isShown));
  }
}
