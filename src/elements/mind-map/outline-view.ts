/* eslint-disable lit-a11y/no-redundant-role -- some browsers take a list without bullets for none, unless its role is told */
/** The tree in the flow of the page: all its rows as nested lists, or, where they are many or lie deep, those near what is seen. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { mindMapOutline, type MindMapOutlineStrings } from '../../locales/en/mind-map-outline.js';
import { stringsFor } from '../../locales/registry.js';
import { isOpen } from '../../tree/folds.js';
import { at } from '../../tree/tree.js';
import { nextVisible } from '../../tree/visible.js';
import { WHOLE } from './outline-height.js';
import { columnStarts, isOneToggle, keptStarts } from './outline-columns.js';
import { scrollersOf, scrollOn, seenThrough } from './outline-seen.js';
import { anchorIn, OutlineWindow, type Anchor } from './outline-window.js';
import { headTemplate, levelOf, listsTemplate, shownRow, topOf, type OutlineState } from './outline.js';

/** Lists deeper than this are not nested: no reader and no stack could follow. */
const DEEPEST = 40;
/** Less than this, in px, nobody sees. */
const TINY = 0.5;
/** So often in a row other rows are drawn because those that are seen are not there. */
const MOST_TRIES = 3;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

export class OutlineView implements ReactiveController {
  readonly #host: Host;
  /** What is drawn where not all rows are. */
  #window: OutlineWindow | undefined;
  #state: OutlineState | undefined;
  /** What stays where it is. */
  #anchor: Anchor | undefined;
  #hadFocus = false;
  #scrollers: readonly HTMLElement[] = [];
  #listening: AbortController | undefined;
  #spaces: IntersectionObserver | undefined;
  /** What is listened to: what scrolls the list, and its spaces. */
  #heard: readonly Element[] = [];
  #tries = 0;
  /** The rows with which columns begin, and for which width. */
  #columns: readonly number[] = [];
  #columnsWidth = 0;
  #width = 0;
  #isPrinting = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws it. `hear` takes what a person does to rows. */
  template(given: OutlineState, name: string, hear: EventListenerObject): TemplateResult {
    const list = this.#list;
    this.#takeColumns(given, list);
    const { tree, folds } = given;
    const state = { ...given, focus: shownRow(given, given.focus), starts: keptStarts(tree, folds, topOf(given), this.#columns) };
    const wasWindowed = this.#window;
    this.#hadFocus = this.#focused !== null;
    this.#window = isMuch(state) ? (wasWindowed ?? new OutlineWindow()) : undefined;
    // While all rows are drawn nobody follows what scrolls them.
    if (list && this.#window && !wasWindowed) this.#scrollers = scrollersOf(list);
    // The columns of a short outline are set anew.
    this.#anchor = list && (wasWindowed ?? this.#window) ? this.#anchorIn(list, wasWindowed) : undefined;
    this.#state = state;
    const rows = this.#window ? this.#nearRows(this.#window, state, wasWindowed && list) : listsTemplate(state);
    const strings: MindMapOutlineStrings = stringsFor('mindMapOutline', state.language, mindMapOutline);
    const left = this.#window?.left ?? 0;
    // The role is told since some browsers take a list without bullets for none.
    return html`${headTemplate(state)}
      <ul
        class="outline ${this.#window ? 'windowed' : ''}"
        part="outline"
        role="list"
        aria-label=${name}
        @click=${hear}
        @keydown=${hear}
        @keyup=${keepSpace}
        @focusin=${hear}
      >
        ${rows}
      </ul>
      ${left > 0 ? html`<p class="left-out">${strings.notPrinted(left.toLocaleString(state.language))}</p>` : nothing}`;
  }

  hostUpdated(): void {
    const list = this.#list;
    if (!list || !this.#state) return this.#stop();
    // It reads styles up to the document: only where it matters.
    if (this.#window ?? this.#anchor) this.#scrollers = scrollersOf(list);
    if (this.#window) this.#follow(list, this.#window);
    else this.#stopListening();
    this.#keep();
    // A row that is drawn anew, in a window instead of a list, has the focus that it had.
    if (this.#hadFocus && !this.#focused) queueMicrotask(() => this.#stopRow?.focus({ preventScroll: true }));
  }

  hostConnected(): void {
    if (this.#window) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopListening();
  }

  #nearRows(drawn: OutlineWindow, state: OutlineState, list: HTMLElement | undefined): unknown {
    if (list && this.#isResized(list) && drawn.shows(state)) return drawn.same(state);
    const isPaper = this.#isPrinting || matchMedia('print').matches;
    return drawn.template(state, seenThrough(this.#scrollers), this.#anchor, list, isPaper);
  }

  get #list(): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>('.outline') ?? undefined;
  }

  get #focused(): Element | null {
    return this.#host.renderRoot.querySelector('.outline :focus');
  }

  /** What has the tab stop. */
  get #stopRow(): HTMLElement | undefined {
    return this.#elementOf(this.#state?.focus ?? 0);
  }

  #elementOf(index: number): HTMLElement | undefined {
    return this.#list?.querySelector<HTMLElement>(`#n${index}`) ?? undefined;
  }

  /** Columns stay as they are while branches are toggled one by one, and are balanced anew for all else. */
  #takeColumns({ tree, folds, branch }: OutlineState, list: HTMLElement | undefined): void {
    const before = this.#state;
    const width = list?.clientWidth ?? 0;
    const isSame = before?.tree === tree && before.branch === branch && width === this.#columnsWidth;
    this.#columnsWidth = width;
    if (!isSame || !list || this.#window) this.#columns = [];
    else if (before.folds !== folds) this.#columns = isOneToggle(tree, before.folds, folds) ? columnStarts(list) : [];
  }

  /** The row with the tab stop where it is seen, else the first that is. */
  #anchorIn(list: HTMLElement, drawn: OutlineWindow | undefined): Anchor | undefined {
    const seen = seenThrough(this.#scrollers);
    const box = this.#stopRow?.closest('li')?.getBoundingClientRect();
    if (box && this.#state && box.top >= seen.top && box.top < seen.bottom) return { id: this.#state.tree.ids[this.#state.focus] ?? '', top: box.top };
    return drawn?.anchor(list, seen);
  }

  /** Rows whose heights were guessed wrong, and rows that have come or gone, move nothing that is looked at: the page scrolls by the difference. */
  #keep(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    const index = anchor && this.#state && anchorIn(this.#state, anchor);
    const box = index === undefined ? undefined : this.#elementOf(index)?.closest('li')?.getBoundingClientRect();
    if (anchor && box && Math.abs(box.top - anchor.top) > TINY) scrollOn(this.#scrollers, box.top - anchor.top);
  }

  /** Sets what was drawn in its place, and hears when other rows come to be seen. */
  #follow(list: HTMLElement, drawn: OutlineWindow): void {
    const isResized = this.#isResized(list);
    this.#listen(list);
    this.#width = list.clientWidth;
    // What hears of another width must not change the height there and then: it would be called again.
    if (isResized) return void requestAnimationFrame(() => this.#host.requestUpdate());
    drawn.place(list);
    if (this.#isPrinting || this.#tries > MOST_TRIES || !drawn.hasGap(list, seenThrough(this.#scrollers))) return;
    this.#tries++;
    queueMicrotask(() => this.#host.requestUpdate());
  }

  #isResized({ clientWidth }: HTMLElement): boolean {
    return this.#width > 0 && clientWidth !== this.#width;
  }

  #listen(list: HTMLElement): void {
    const spaces = [...list.querySelectorAll('.space')];
    const heard = [...this.#scrollers, ...spaces];
    if (this.#listening && heard.length === this.#heard.length && heard.every((one, k) => one === this.#heard[k])) return;
    this.#stopListening();
    this.#heard = heard;
    const { signal } = (this.#listening = new AbortController());
    const update = (): void => this.#host.requestUpdate();
    const look = (): void => {
      const shown = this.#list;
      if (shown && this.#window?.hasGap(shown, seenThrough(this.#scrollers))) update();
    };
    const print = ({ type }: Event): void => {
      this.#isPrinting = type === 'beforeprint';
      update();
    };
    const moved = (): void => {
      this.#tries = 0;
      look();
    };
    for (const scroller of [...this.#scrollers, window]) scroller.addEventListener('scroll', moved, { passive: true, signal });
    window.addEventListener('resize', moved, { signal });
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, print, { signal });
    matchMedia('print').addEventListener('change', update, { signal });
    // What is above may have another height without anything that scrolls.
    this.#spaces = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && look());
    for (const space of spaces) this.#spaces.observe(space);
  }

  #stopListening(): void {
    this.#listening?.abort();
    this.#spaces?.disconnect();
    this.#listening = this.#spaces = undefined;
    this.#width = 0;
  }

  #stop(): void {
    this.#stopListening();
    this.#window = this.#state = this.#anchor = undefined;
  }
}

/** Whether there are more rows than are drawn at once, or some lie too deep for lists within lists. Looks at so many rows at most. */
function isMuch(state: OutlineState): boolean {
  const { tree, folds } = state;
  const top = topOf(state);
  const end = at(tree.end, top);
  let rows = 0;
  for (let i = top + 1; i > 0 && i < end; i = nextVisible(tree, folds, i)) {
    if (++rows > WHOLE || (levelOf(state, i) >= DEEPEST && isOpen(folds, i))) return true;
  }
  return false;
}

/** Some browsers press a button when the space key comes up, though the key was taken when it went down. */
function keepSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.preventDefault();
}
