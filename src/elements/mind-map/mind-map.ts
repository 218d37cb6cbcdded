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
import { MapGeometry, type MindMapLayout } from '../../layout/map-geometry.js';
import { mindMap } from '../../locales/en/mind-map.js';
import { baseHost } from '../../styles/base-host.js';
import { buttons } from '../../styles/buttons.js';
import { tokens } from '../../styles/tokens.js';
import type { TreeItem } from '../../tree/build-items.js';
import { openTo } from '../../tree/folds.js';
import { text } from '../parts/text-property.js';
import type { Actions } from './actions.js';
import { dataFromHtml, dataFromTree, type MindMapData } from './data.js';
import { MapStage, type StageState } from './map-stage.js';
import type { MindMapEventMap } from './mind-map.events.js';
import type { MindMapView } from './mind-map.events.js';
import { mindMapStyles } from './mind-map.styles.js';
import { foreseenRows, NARROW, outlineHeight, rowsOf } from './outline-height.js';
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
 * @fires {NodeSelectDetail} node-select - A person selected a node.
 * @fires {NodeToggleDetail} node-toggle - A person opened or folded a branch.
 * @fires {ViewChangeDetail} view-change - A person changed between map and outline.
 * @fires {RoleSelectDetail} role-select - A person selected a node that stands for a role.
 * @fires {DataErrorDetail} data-error - The data cannot be used.
 * @csspart stage - The box in which the map is drawn.
 * @csspart node - A node of the map.
 * @csspart toolbar - The controls.
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

  readonly #locale = new Locale(this, 'mindMap', mindMap);
  readonly #size = new ContainerSize(this, () => this.#stage.measure());
  readonly #stage = new MapStage(() => this.renderRoot, (share) => this.#percent(share));
  readonly #content = new Content<MindMapData>(this, {
    sources: () => [this.tree, this.guide, this.src, this.label],
    html: 'ul, ol',
    trees: true,
    fromJson: (json) => dataFromTree(json, this.#rootName),
    fromHtml: (list) => dataFromHtml(list, this.#rootName),
    fromGuide: (guide) => this.#fromGuide(guide),
  });
  readonly #outline = new LatePart(this, {
    load: () => import('./outline-part.js'),
    ready: () => this.#view === 'outline',
    arrived: () => this.requestUpdate(),
  });
  readonly #late = new LatePart(this, {
    load: () => import('./late.js'),
    ready: () => this.#data !== undefined && (this.#view === 'map' || this.#outline.module !== undefined),
    arrived: ({ Actions }) => {
      this.#actions = new Actions({ host: this, stage: this.#stage, content: this.#content, locale: this.#locale });
      this.#giveData();
    },
  });
  #actions: Actions | undefined;
  /** How the tree stands before anything is done to it. */
  #start: StageState = { folds: { bits: new Uint32Array(0) }, focus: 0, selected: -1 };
  #data: MindMapData | undefined;
  /** What the geometry was made for. */
  #form: readonly unknown[] = [];
  /** From where the data was to come for which a place was kept, and whether what is shown is that. */
  #waitedFor: ContentOrigin | undefined;
  #isReserved = false;

  constructor() {
    super();
    followRole(this, { group: () => this.sync, choose: (role) => this.#act((actions) => actions.choose(role)) });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#content.follow();
    const data = this.#content.value;
    if (data !== this.#data) this.#takeData(data);
    else if (data && changed.has('expand') && this.expand) this.expandTo(this.#startLevel);
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
    return html`${this.#picture()}${this.controls === 'none' ? nothing : toolbarTemplate(this.#locale.strings, toolbar, this.#hear)}`;
  }

  #picture(): TemplateResult {
    const { selected, folds } = this.#state;
    const { strings } = this.#locale;
    const data = this.#data;
    const isOutline = this.#view === 'outline';
    const outline = isOutline && this.#outline.module;
    const name = this.label || data?.name || strings.name;
    if (data && outline) return outline.outlineTemplate({ ...data, selected, folds, language: this.#locale.language }, name, this.#hear);
    if (!data || isOutline) {
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
    return this.#size.width > 0 ? this.#size.width / this.#size.em : WIDE;
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
    const before = this.#form;
    if (form.every((part, k) => part === before[k])) return this.#stage.moves?.fold(folds, focus);
    this.#form = form;
    const columns = scaleColumns((data?.columns ?? generalColumns)[wide ? 0 : 1], em / 16);
    const geometry = data && new MapGeometry(data, folds, { columns, layout: this.layout, rtl, em, meter: (size, weight) => fontMeter(`${weight} ${size}px ${family}`), number: this.#number });
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

  readonly #number = (value: number): string => value.toLocaleString(this.#locale.language);
  readonly #percent = (share: number): string =>
    share.toLocaleString(this.#locale.language, { style: 'percent', maximumSignificantDigits: share < 1 ? 2 : 3 });
}

/** The same listeners as every element has, and typed ones for its own events. */
export interface MindMap {
  addEventListener<Name extends keyof (MindMapEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<MindMapEventMap, Name>, options?: ListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: ListenerOptions): void;
  removeEventListener<Name extends keyof (MindMapEventMap & HTMLElementEventMap)>(type: Name, listener: ListenerFor<MindMapEventMap, Name>, options?: EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions): void;
}
