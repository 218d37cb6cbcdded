import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import { ContainerSize } from '../../controllers/container-size.js';
import { Content, type ContentOrigin } from '../../controllers/content.js';
import { followRole } from '../../controllers/follow-role.js';
import { LatePart } from '../../controllers/late-part.js';
import { Locale } from '../../controllers/locale.js';
import { fontMeter } from '../../controllers/measure.js';
import type { ListenerFor, ListenerOptions } from '../../controllers/typed-events.js';
import type { Guide } from '../../guide/types.js';
import { generalColumns, scaleColumns } from '../../layout/columns.js';
import { MapGeometry, type GeometryOptions, type MindMapLayout } from '../../layout/map-geometry.js';
import { mindMap } from '../../locales/en/mind-map.js';
import { baseHost } from '../../styles/base-host.js';
import { buttons } from '../../styles/buttons.js';
import { tokens } from '../../styles/tokens.js';
import type { TreeItem } from '../../tree/build-items.js';
import { openTo } from '../../tree/folds.js';
import { text } from '../parts/text-property.js';
import type { Actions, ActionsOptions } from './actions.js';
import type { RenderNode } from './custom-node.js';
import { dataFromHtml, dataFromTree, type MindMapData } from './data.js';
import type { DataParts } from './large-data.js';
import type { ExportFormat } from './export.js';
import type { ExportOptions } from './export-picture.js';
import { MapStage, type StageState } from './map-stage.js';
import type { MindMapEventMap } from './mind-map.events.js';
import type { MindMapView } from './mind-map.events.js';
import { mindMapStyles } from './mind-map.styles.js';
import type { OutlineView } from './outline-view.js';
import { foreseenRows, NARROW, outlineHeight, rowsOf } from './outline-height.js';
import type { MindMapState } from './state.js';
import { takeEvent } from './take-event.js';
import { toolbarTemplate } from './toolbar.js';

/** From this width on, in em, columns are wide. */
const WIDE = 65;

/**
 * A tree as a mind map that opens branch by branch, or as an outline. Shows the built-in guide unless it is given a tree.
 *
 * @summary Mind map and outline of a tree.
 * @tag mind-map
 * @slot - A nested list (`<ul>`), or a `<script>` of type `application/json` or `text/markdown`: the tree, and what is read where scripts do not run.
 * @slot toolbar-start - Controls of your own before those of the map.
 * @slot toolbar-end - Controls of your own after them.
 * @attr {'tiled'} print - Prints the map in full size on several pages, not fitted to one.
 * @fires {NodeSelectDetail} node-select - A person selected a node.
 * @fires {NodeToggleDetail} node-toggle - A person opened or folded a branch.
 * @fires {ViewChangeDetail} view-change - A person changed between map and outline.
 * @fires {RoleSelectDetail} role-select - A person selected a node that stands for a role.
 * @fires {DataErrorDetail} data-error - The data cannot be used.
 * @csspart stage - The box in which the map is drawn.
 * @csspart node - A node of the map.
 * @csspart toolbar - The controls.
 * @csspart minimap - The overview of a map that is larger than three screens.
 * @csspart path - The path to the branch that is in the foreground.
 * @csspart outline - The outline.
 * @csspart empty - What is said in the place of a tree that holds nothing.
 * @csspart problem - The notice in the place of data that cannot be used.
 * @cssproperty [--mind-map-height=40em] - Height of the map; a tree that need not be loaded takes less when it needs less.
 * @example
 * <mind-map label="Fruit" expand="all"><ul><li>Fruit<ul><li>Apple</li><li>Pear</li></ul></li></ul></mind-map>
 */
export class MindMap extends LitElement {
  static override styles = [tokens, baseHost, buttons, mindMapStyles];

  static override properties = {
    label: text,
    theme: { reflect: true },
    src: text,
    sync: text,
    expand: text,
    view: {},
    layout: {},
    controls: {},
    tree: { attribute: false },
    guide: { attribute: false },
    permalink: text,
    renderNode: { attribute: false },
  };

  /** Accessible name; names the root of an inner list with several top items. */
  label = '';
  /** Forces a colour scheme: `light` or `dark`. */
  theme: 'light' | 'dark' | undefined;
  /** Address of a tree (JSON, Markdown, OPML, FreeMind, indented text) or of a whole guide as JSON. */
  src = '';
  /** Name of a group: elements of one group choose a role together. */
  sync = '';
  /** How deep the tree is open at first: a number of levels, or `all`. */
  expand = '';
  /** `map` or `outline`; by default the width decides. */
  view: MindMapView | undefined;
  /** To which side the branches grow: `right`, `left` or `both`. Right-to-left text mirrors it. */
  layout: MindMapLayout = 'right';
  /** `none` leaves the toolbar out. */
  controls: 'all' | 'none' = 'all';
  /** A tree of your own: `{ label, children }`, d3's `{ name, children }`, or an array of such nodes. */
  tree: TreeItem | readonly TreeItem[] | null | undefined;
  /** A whole guide. */
  guide: Guide | null | undefined;
  /** Name of a parameter in the fragment of the page's address that keeps the state: `permalink="map"` makes `#section?map=…` of `#section`. */
  permalink: string | undefined;
  /** Gives nodes a content of your own: a Lit template, DOM or a text; undefined for the label as it is. Another function draws anew. */
  renderNode: RenderNode | undefined;

  readonly #locale = new Locale(this, 'mindMap', mindMap);
  readonly #size = new ContainerSize(this, () => this.#stage.measure());
  readonly #stage = new MapStage(() => this.renderRoot, (share) => this.#number(share, { style: 'percent', maximumSignificantDigits: share < 1 ? 2 : 3 }));
  readonly #content = new Content<MindMapData>(this, {
    sources: () => [this.tree, this.guide, this.src, this.label],
    html: 'ul, ol',
    trees: true,
    fromJson: (json) => dataFromTree(json, this.#rootName, this.#parts),
    fromHtml: (list) => dataFromHtml(list, this.#rootName, this.#parts),
    fromGuide: (guide) => this.#fromGuide(guide),
  });
  /** What the parts that are loaded late have to do with. */
  readonly #parts: ActionsOptions & DataParts = { host: this, stage: this.#stage, content: this.#content, locale: this.#locale, level: () => this.#startLevel };
  readonly #outline = new LatePart(this, {
    load: () => import('./outline-part.js'),
    ready: () => this.#view === 'outline',
    arrived: ({ OutlineView }) => {
      this.#rows = new OutlineView(this);
      this.requestUpdate();
    },
  });
  readonly #late = new LatePart(this, {
    load: () => import('./late.js'),
    ready: () => this.#data !== undefined && (this.#view === 'map' || this.#outline.module !== undefined),
    arrived: ({ Actions }) => {
      this.#actions = new Actions(this.#parts);
      this.#giveData();
      if (this.#kept) this.#actions.restore(this.#kept);
    },
  });
  #actions: Actions | undefined;
  #rows: OutlineView | undefined;
  /** How the tree stands before anything is done to it. */
  #start: StageState = { folds: { bits: new Uint32Array(0) }, focus: 0, selected: -1 };
  #data: MindMapData | undefined;
  /** From where the data was to come for which a place was kept, and whether what is shown is that. */
  #waitedFor: ContentOrigin | undefined;
  #isReserved = false;
  /** A state that was set. */
  #kept: MindMapState | null | undefined;

  constructor() {
    super();
    followRole(this, { group: () => this.sync, choose: (role) => this.#act((actions) => actions.choose(role)) });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#content.follow();
    const { value } = this.#content;
    const data = value?.whole ?? value;
    if (data !== this.#data) this.#takeData(data);
    else if (data && changed.has('expand') && this.expand) this.#act((actions) => actions.startAnew());
    if (this.#view === 'map') this.#setGeometry();
  }

  protected override updated(): void {
    const { element } = this.#stage;
    if (!element) return;
    element.style.setProperty('--_height', this.#height);
    this.#stage.measure();
    this.#stage.update(this.#state);
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
    this.#act((actions) => actions.openTo(level));
  }

  /** Opens what hides a node and brings it into view. An unknown id does nothing. */
  reveal(id: string): void {
    this.#act((actions) => actions.reveal(id));
  }

  /** How the map stands, as far as it differs from the start: a plain object. What is set may come before the data. */
  get state(): MindMapState {
    return this.#actions?.saved ?? this.#kept ?? {};
  }

  set state(state: MindMapState | null | undefined) {
    this.#kept = state;
    this.#actions?.restore(state);
  }

  /** Brings a branch to the foreground: opens it, brings all of it into view, and makes the rest quiet. Null brings the whole map back; an unknown id does nothing. */
  focusOn(id: string | null): void {
    this.#act((actions) => actions.focusOn(id));
  }

  /** Gives the map the whole screen, or takes it back. A browser allows it only where a person has just pressed something. */
  toggleFullScreen(): void {
    this.#act((actions) => actions.toggleFullScreen());
  }

  /** Marks what matches a text, as the search field does; the empty text ends the search. Resolves to the number of matches. */
  async find(text: string): Promise<number> {
    await this.#late.get();
    return this.#actions?.find(text) ?? 0;
  }

  /** Saves what is shown: `svg` or `png` for a picture of what is open, `markdown`, `opml`, `freemind`, `json` or `indented` for the whole tree. Rejects with a `GuideError` that says what cannot be done. */
  async exportAs(format: ExportFormat, options: ExportOptions = {}): Promise<Blob> {
    await this.#late.get();
    return (this.#actions as Actions).exportAs(format, options);
  }

  /** Brings the whole map into view. */
  fit(): void {
    this.#act(({ moves }) => moves.fit());
  }

  /** Zooms about the middle of the stage. */
  zoomBy(factor: number): void {
    this.#act(({ moves }) => moves.zoomBy(factor));
  }

  protected override render(): TemplateResult {
    const { error, notice } = this.#content;
    if (error) return html`${notice}<slot></slot>`;
    if (this.#isEmpty) return html`<div class="small" part="empty" role="status">${this.#locale.strings.nothing}</div><slot></slot>`;
    const toolbar = { view: this.#view, level: this.#actions?.level, ready: this.#data !== undefined, number: this.#number };
    return html`${this.#actions?.head(this.#hear)}${this.#picture()}${this.controls === 'none' ? nothing : toolbarTemplate(this.#locale.strings, toolbar, this.#hear)}`;
  }

  #picture(): TemplateResult {
    const { selected, focus, folds } = this.#state;
    const { strings } = this.#locale;
    const data = this.#data;
    const isOutline = this.#view === 'outline';
    const outline = isOutline && this.#rows;
    const name = this.label || data?.name || strings.name;
    // Where a part on its way would make it another, nothing is drawn first. No address has a parameter without a name.
    const isHeld = this.#actions?.isHeld ?? this.renderNode ?? this.#kept ?? location.hash.replace(/[#?]/g, '&').includes(`&${this.permalink as string}=`);
    if (data && outline && !isHeld) return outline.template({ ...data, selected, focus, folds, branch: this.#actions?.branch, language: this.#locale.language, found: this.#stage.found }, name, this.#hear);
    if (!data || isOutline || isHeld) {
      if (!data) this.#waitedFor = this.#content.origin;
      return html`<div class="stage waiting ${isOutline ? 'rows' : ''}" part="stage" role="group" aria-busy="true" aria-label=${strings.loading}><slot></slot></div>`;
    }
    const hear = this.#hear;
    return html`<div
      class="stage"
      part="stage"
      @click=${hear}
      @keydown=${hear}
      @focusin=${hear}
      @pointerdown=${hear}
      @mousedown=${hear}
      @pointermove=${hear}
      @pointerup=${hear}
      @pointercancel=${hear}
      @dblclick=${hear}
      @wheel=${hear}
      @touchstart=${hear}
      @touchmove=${hear}
    >
      <div class="layer"><svg class="links" aria-hidden="true"></svg><div class="nodes" role="tree" aria-label=${name}></div></div>
    </div>`;
  }

  /** Takes what a person does. What needs the late part is done as soon as that is there. */
  readonly #hear = {
    passive: false,
    handleEvent: (event: Event): void => {
      const target = event.target as Element;
      takeEvent(event, target);
      this.#act((actions) => actions.handle(event, target));
    },
  };

  #act(action: (actions: Actions) => void): void {
    if (this.#actions) action(this.#actions);
    else void this.#late.get().then(() => this.#act(action), () => undefined);
  }

  async #fromGuide(guide: Guide): Promise<MindMapData> {
    return (await import('./from-guide.js')).dataFromGuide(guide, this.#locale.language);
  }

  get #rootName(): string {
    return this.label || this.#locale.strings.name;
  }

  /** Width of the host in its own em; wide while it is not shown. */
  get #ems(): number {
    return this.#size.width / this.#size.em || WIDE;
  }

  get #view(): MindMapView {
    return this.view === 'map' || this.view === 'outline' ? this.view : this.#ems < NARROW ? 'outline' : 'map';
  }

  get #startLevel(): number {
    const level = this.expand === 'all' ? Infinity : Number.parseInt(this.expand, 10);
    return level >= 0 ? level : 1;
  }

  /** How the tree stands. */
  get #state(): StageState {
    return this.#actions?.state ?? this.#start;
  }

  /** A tree without a word in it, or no data at all and no guide in its place. */
  get #isEmpty(): boolean {
    const tree = this.#data?.tree;
    return tree ? tree.size === 1 && tree.labels[0] === '' : this.#content.origin === 'guide' && !builtInGuide();
  }

  #takeData(data: MindMapData | undefined): void {
    this.#data = data;
    if (!data) return;
    this.#isReserved = this.#waitedFor === this.#content.origin;
    this.#start = { folds: (!this.expand && data.folds) || openTo(data.tree, this.#startLevel), focus: 0, selected: -1 };
    this.#giveData();
  }

  #giveData(): void {
    if (this.#data) this.#actions?.take(this.#data.tree, this.#start.folds, this.#startLevel);
  }

  #setGeometry(): void {
    const { folds, focus } = this.#state;
    const { em, family } = this.#size;
    const data = this.#data;
    const rtl = this.#locale.direction === 'rtl';
    const wide = this.#ems >= WIDE;
    const form = [data, wide, em, family, this.#actions?.fonts, this.layout, rtl, this.#locale.language];
    const { form: before } = this.#stage;
    if (form.every((part, k) => part === before[k])) return this.#stage.moves?.fold(folds, focus);
    const columns = scaleColumns((data?.columns ?? generalColumns)[wide ? 0 : 1], em / 16);
    const options: GeometryOptions = { columns, layout: this.layout, rtl, em, meter: (size, weight) => fontMeter(`${weight} ${size}px ${family}`), number: this.#number };
    // A large tree that is laid out anew is shown as it was until then.
    const geometry = data && (data.layOut ? data.layOut(form.slice(1), options, folds, data !== this.#stage.geometry?.data) : new MapGeometry(data, folds, options));
    if (data && !geometry) return this.#stage.moves?.fold(folds, focus);
    Object.assign(this.#stage, { form, options });
    this.#stage.setGeometry(geometry, focus);
  }

  /** Height for a picture that has no other. A tree takes no more than it needs; one that was waited for keeps what was reserved for it. */
  get #height(): string {
    const { geometry } = this.#stage;
    if (this.#view === 'outline') {
      const rows = this.#data ? rowsOf(this.#data.tree, this.#state.folds) : foreseenRows(this, this.#startLevel);
      return `${outlineHeight(rows, this.#ems)}em`;
    }
    return !geometry || this.#isReserved ? '' : `${Math.ceil(geometry.height / this.#size.em + 3)}em`;
  }

  readonly #number = (value: number, form?: Intl.NumberFormatOptions): string => value.toLocaleString(this.#locale.language, form);
}

/** The same listeners as every element has, and typed ones for its own events. */
export interface MindMap {
  addEventListener<Name extends keyof (MindMapEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<MindMapEventMap, Name>, options?: ListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: ListenerOptions): void;
  removeEventListener<Name extends keyof (MindMapEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<MindMapEventMap, Name>, options?: EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions): void;
}
