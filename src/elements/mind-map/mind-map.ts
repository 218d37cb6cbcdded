import { html, LitElement, nothing, svg, type PropertyValues, type ReactiveElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ContainerSize } from '../../controllers/container-size.js';
import { Content } from '../../controllers/content.js';
import { Locale } from '../../controllers/locale.js';
import { LatePart } from '../../controllers/late-part.js';
import type { PanZoom } from '../../controllers/pan-zoom.js';
import { SyncGroup } from '../../controllers/sync-group.js';
import { TreeState } from '../../controllers/tree-state.js';
import type { Guide } from '../../guide/types.js';
import { columnsFor } from '../../layout/columns.js';
import { common } from '../../locales/en/common.js';
import { mindMap } from '../../locales/en/mind-map.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { foldsFromIds } from '../../tree/folds.js';
import type { TreeItem } from '../../tree/read-tree.js';
import type { Actions } from './actions.js';
import { dataFromGuide, dataFromHtml, dataFromJson, type MindMapData } from './data.js';
import { MapGeometry, type MindMapLayout } from './map-geometry.js';
import { MapStage } from './map-stage.js';
import type { MindMapView } from './mind-map.events.js';
import { mindMapStyles } from './mind-map.styles.js';
import { nodeTemplate } from './node.js';
import { elementsOf, pathClasses } from './place-map.js';
import { placeholder } from './placeholder.js';
import { toolbarTemplate, type ToolbarActions } from './toolbar.js';

/** Under this width, in em, the outline is the default; from the other on, columns are wide. */
const NARROW = 35;
const WIDE = 65;

/**
 * A tree as a mind map that opens branch by branch, or as an outline. Shows the built-in guide unless it is given a tree.
 *
 * @summary Mind map and outline of a tree.
 * @tag mind-map
 * @slot - A nested list (`<ul>`) or a `<script type="application/json">`: the tree, and what is read where scripts do not run.
 * @fires {NodeSelectDetail} node-select - A person selected a node.
 * @fires {NodeToggleDetail} node-toggle - A person opened or folded a branch.
 * @fires {ViewChangeDetail} view-change - A person changed between map and outline.
 * @fires {RoleSelectDetail} role-select - A person selected a node that stands for a role.
 * @fires {DataErrorDetail} data-error - The data cannot be used.
 * @csspart stage - The box in which the map is drawn.
 * @csspart node - A node of the map.
 * @csspart toolbar - The controls.
 * @csspart outline - The outline.
 * @csspart problem - The notice in the place of data that cannot be used.
 * @cssproperty [--mind-map-height=40em] - Height of the map; a tree of your own takes less when it needs less.
 * @example
 * <mind-map label="Fruit" expand="all"><ul><li>Fruit<ul><li>Apple</li><li>Pear</li></ul></li></ul></mind-map>
 */
export class MindMap extends LitElement {
  /** What is drawn depends on the size of the stage, which is known after it was rendered. */
  static override enabledWarnings: NonNullable<typeof ReactiveElement.enabledWarnings> = ['migration'];
  static override styles = [tokens, host, controls, mindMapStyles];

  /** Accessible name; names the root of an inner list with several top items. */
  @property() label = '';
  /** Forces a colour scheme: `light` or `dark`. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** Address of a tree or of a whole guide as JSON. */
  @property() src = '';
  /** Name of a group: elements of one group choose a role together. */
  @property() sync = '';
  /** How deep the tree is open at first: a number of levels, or `all`. */
  @property() expand = '';
  /** `map` or `outline`; by default the width decides. */
  @property() view: MindMapView | undefined;
  /** To which side the branches grow: `right`, `left` or `both`. Right-to-left text mirrors it. */
  @property() layout: MindMapLayout = 'right';
  /** `none` leaves the toolbar out. */
  @property() controls: 'all' | 'none' = 'all';
  /** A tree of your own: `{ label, children }`, d3's `{ name, children }`, or an array of such nodes. */
  @property({ attribute: false }) tree: TreeItem | readonly TreeItem[] | undefined;
  /** A whole guide. */
  @property({ attribute: false }) guide: Guide | undefined;

  @state() private hinted: 'no' | 'yes' | 'now' = 'no';

  readonly #locale = new Locale(this, 'mindMap', mindMap);
  readonly #common = new Locale(this, 'common', common);
  readonly #size = new ContainerSize(this, () => this.#measureStage());
  readonly #stage = new MapStage(this);
  readonly #state = new TreeState<TreeItem>(this, {
    elementOf: (index) => this.renderRoot.querySelector<HTMLElement>(`#n${index}`),
    toggled: (indexes, open) => this.#actions?.toggled(indexes, open),
    activated: (index) => this.#actions?.activate(index),
    mirrored: (index) => this.#stage.geometry?.wayOf(index) === -1,
    language: () => this.#locale.language,
  });
  readonly #content = new Content<MindMapData>(this, {
    fromProperty: () => {
      this.#read = this.#sources;
      if (this.tree !== undefined) return dataFromJson(this.tree, this.#rootName);
      return this.guide && dataFromGuide(this.guide, this.#locale.strings, this.#locale.language);
    },
    src: () => this.src,
    fromJson: (json) => dataFromJson(json, this.#rootName),
    fromHtml: (element) => dataFromHtml(element, this.#rootName),
    fromGuide: (guide) => dataFromGuide(guide, this.#locale.strings, this.#locale.language),
  });
  readonly #sync = new SyncGroup(this, {
    group: () => this.sync,
    choose: (role) => this.#chooseRole(role),
  });
  readonly #late = new LatePart(this, {
    load: () => import('./late.js'),
    ready: () => this.#shown !== undefined,
    arrived: ({ Actions, Motion, PanZoom }) => {
      this.#stage.motion = new Motion(() => this.#stage.draw());
      this.#panZoom = new PanZoom({
        stage: () => this.#stage.element as HTMLElement,
        view: () => this.#stage.view,
        moved: (view) => this.#stage.move(view),
        plainWheel: () => (this.hinted = this.hinted === 'no' ? 'now' : this.hinted),
      });
      this.#actions = new Actions({
        host: this,
        state: this.#state,
        stage: this.#stage,
        announce: (role) => this.#sync.announce(role),
        toggling: (index) => {
          this.#anchor = index;
          this.#level = undefined;
        },
      });
      this.requestUpdate();
    },
  });
  #panZoom: PanZoom | undefined;
  #actions: Actions | undefined;
  readonly #buttons: ToolbarActions = {
    expandAll: () => this.expandAll(),
    collapseAll: () => this.collapseAll(),
    expandTo: (level) => this.expandTo(level),
    zoomBy: (factor) => this.zoomBy(factor),
    fit: () => this.fit(),
    changeView: (view) => this.#actions?.changeView(view),
  };
  /** The properties that data was last read from. */
  #read: readonly unknown[] = [];
  #shown: MindMapData | undefined;
  /** What the geometry was made for. */
  #form = '';
  #level: number | undefined;
  /** The tree that the stage's height was made for. */
  #heightOf: object | undefined;
  /** The node that stays where it is at the next change of folds. */
  #anchor = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#sources.some((source, k) => source !== this.#read[k])) void this.#content.refresh();
    const data = this.#content.value;
    const fresh = data !== this.#shown;
    if (fresh) this.#takeData(data);
    else if (this.hasUpdated && changed.has('expand') && this.expand !== '') this.expandTo(this.#startLevel);
    this.#setGeometry(fresh);
    this.#stage.fold(this.#state.folds, this.#anchor);
    this.#anchor = this.#state.focus;
    if (this.#view === 'map') this.#stage.prepare(this.#state.focus);
  }

  protected override updated(): void {
    const stage = this.#stage.element;
    if (!stage) return;
    this.#size.follow(stage);
    this.#fitHeight(stage);
    this.#measureStage();
    this.#stage.placed();
  }

  /** Opens every branch. */
  expandAll(): void {
    this.expandTo(Infinity);
  }

  /** Folds every branch, the root too. */
  collapseAll(): void {
    this.expandTo(0);
  }

  /** Opens branches down to a level and folds the others: 1 shows the children of the root. */
  expandTo(level: number): void {
    this.#state.openTo(level);
    this.#level = level;
  }

  /** Opens what hides a node and brings it into view. An unknown id does nothing. */
  reveal(id: string): void {
    const index = this.#state.tree?.indexOf.get(id);
    if (index === undefined) return;
    this.#state.reveal(index);
    this.#state.moveFocus(index, false);
    void this.updateComplete.then(() => this.#stage.show(index));
  }

  /** Brings the whole map into view. */
  fit(): void {
    this.#stage.fit();
  }

  /** Zooms about the middle of the stage. */
  zoomBy(factor: number): void {
    this.#stage.zoomBy(factor);
  }

  protected override render(): TemplateResult {
    const { error } = this.#content;
    if (error) return html`${this.#content.notice}<slot></slot>`;
    const view = this.#view;
    return html`${this.#shown ? (view === 'map' ? this.#map() : this.#outline()) : placeholder(view, this.#locale.strings)}
    ${this.controls === 'none'
      ? nothing
      : toolbarTemplate(this.#locale.strings, { view, level: this.#level, scale: this.#stage.view.scale, ready: this.#shown !== undefined, number: this.#number, percent: this.#percent }, this.#buttons)}`;
  }

  #map(): TemplateResult {
    const { scene, geometry } = this.#stage;
    const pan = this.#panZoom;
    return html`<div
      class="stage"
      part="stage"
      @pointerdown=${pan?.down}
      @mousedown=${pan?.press}
      @pointermove=${pan?.move}
      @pointerup=${pan?.up}
      @pointercancel=${pan?.up}
      @dblclick=${pan?.doubleClick}
      @wheel=${pan?.wheel}
      @touchstart=${pan?.touch}
      @touchmove=${pan?.touch}
    >
      <div class="layer">
        <svg class="links" aria-hidden="true">
          ${scene && geometry ? repeat(pathClasses(geometry, scene), (tone) => tone, (tone) => svg`<path class=${tone}></path>`) : nothing}
        </svg>
        <div
          class="nodes"
          role="tree"
          aria-label=${this.#name}
          @click=${this.#actions?.click}
          @keydown=${this.#actions?.keydown}
          @focusin=${this.#actions?.focusin}
        >
          ${scene && geometry
            ? repeat(elementsOf(scene, this.#state.focus), (index) => geometry.tree.ids[index], (index) => this.#node(geometry, index))
            : nothing}
        </div>
      </div>
      ${this.hinted === 'now' ? html`<p class="hint">${this.#locale.strings.wheelHint(commandKey())}</p>` : nothing}
    </div>`;
  }

  #node(geometry: MapGeometry, index: number): TemplateResult {
    const { focus, selected } = this.#state;
    return nodeTemplate(geometry, index, { open: this.#state.isOpen(index), tabStop: index === focus, selected: index === selected, number: this.#number });
  }

  #outline(): TemplateResult {
    const { tree, selected } = this.#state;
    const { module } = this.#late;
    if (!tree || !module) return placeholder('outline', this.#locale.strings);
    const tones = this.#stage.geometry?.tones ?? [];
    const outline = { tree, tones, strings: this.#locale.strings, selected, isOpen: (index: number) => this.#state.isOpen(index), number: this.#number };
    return module.outlineTemplate({ ...outline, pressed: (index) => this.#actions?.activate(index) }, this.#name);
  }

  get #sources(): readonly unknown[] {
    return [this.tree, this.guide, this.src, this.label];
  }

  get #rootName(): string {
    return this.label || this.#locale.strings.name;
  }

  get #name(): string {
    return this.label || this.#shown?.name || this.#locale.strings.name;
  }

  /** Width of the host in its own em; wide while it is not shown. */
  get #ems(): number {
    return this.#size.width > 0 ? this.#size.width / this.#size.em : WIDE;
  }

  get #view(): MindMapView {
    return this.view === 'map' || this.view === 'outline' ? this.view : this.#ems < NARROW ? 'outline' : 'map';
  }

  get #startLevel(): number {
    if (this.expand === 'all') return Infinity;
    const level = Number.parseInt(this.expand, 10);
    return level >= 0 ? level : 1;
  }

  #takeData(data: MindMapData | undefined): void {
    const first = this.#state.tree === undefined;
    this.#shown = data;
    this.#state.setTree(data?.tree, this.#startLevel);
    if (data?.open && first && this.expand === '') this.#state.setFolds(foldsFromIds(data.tree, data.open));
    this.#level = undefined;
  }

  #setGeometry(fresh: boolean): void {
    const { tree, folds } = this.#state;
    if (!this.#shown || !tree) return this.#stage.setGeometry(undefined, true);
    const { em, family, fonts } = this.#size;
    const rtl = this.#locale.direction === 'rtl';
    const wide = this.#ems >= WIDE;
    const form = [wide, em, family, fonts, this.layout, rtl].join();
    if (!fresh && form === this.#form) return;
    this.#form = form;
    const columns = columnsFor(wide ? 'wide' : 'middle', this.#shown.guide, em);
    this.#stage.setGeometry(new MapGeometry(tree, folds, { columns, layout: this.layout, rtl, em, family }), fresh, this.#state.focus);
  }

  #measureStage(): void {
    const stage = this.#stage.element;
    if (stage) this.#stage.resize({ width: stage.clientWidth, height: stage.clientHeight });
  }

  /** A tree of one's own takes no more height than it needs; what has to be loaded keeps the height that was reserved for it. */
  #fitHeight(stage: HTMLElement): void {
    const { geometry } = this.#stage;
    const { origin } = this.#content;
    if (!geometry || this.#heightOf === geometry.tree || origin === 'guide' || origin === 'src') return;
    this.#heightOf = geometry.tree;
    stage.style.setProperty('--_height', `${Math.ceil(geometry.bands.extent / this.#size.em + 3)}em`);
  }

  #chooseRole(role: string | null): void {
    const { tree, selected } = this.#state;
    if (!tree) return;
    if (role !== null) {
      const index = tree.items.findIndex((item) => item.role === role);
      if (index < 0) return;
      this.#state.selected = index;
      return this.reveal(this.#idOf(index));
    }
    if (tree.items[selected]?.role !== undefined) this.#state.selected = -1;
    this.requestUpdate();
  }

  #idOf(index: number): string {
    return this.#state.tree?.ids[index] ?? '';
  }

  readonly #number = (value: number): string => new Intl.NumberFormat(this.#locale.language).format(value);
  readonly #percent = (value: number): string =>
    new Intl.NumberFormat(this.#locale.language, { style: 'percent', ...(value < 0.1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 }) }).format(value);
}

/** The key that zooms with the wheel, as the person's keyboard names it. */
function commandKey(): string {
  return /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
