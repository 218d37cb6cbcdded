/** Search inside a map: the field, its matches, and the way from one to the next. */
import { html, nothing, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { TreeState } from '../../controllers/tree-state.js';
import { mindMapFind, type MindMapFindStrings } from '../../locales/en/mind-map-find.js';
import { stringsFor } from '../../locales/registry.js';
import type { TreeItem } from '../../tree/build-items.js';
import { search, textIndex, wordsOf, type Matches, type TextIndex } from '../../tree/find.js';
import type { Folds } from '../../tree/folds.js';
import { hiddenMatches, isMatch, matchesBefore, stepFrom } from '../../tree/match-steps.js';
import type { Tree } from '../../tree/tree.js';
import { icon } from '../parts/icon.js';
import { FindMarks } from './find-marks.js';
import { inSlices } from './in-slices.js';
import type { MapStage } from './map-stage.js';

export interface FindOptions {
  readonly host: LitElement;
  readonly stage: MapStage;
  readonly state: TreeState<TreeItem>;
  /** Its language is a BCP 47 tag. */
  readonly locale: { readonly language: string };
  /** A person goes to a match. */
  goTo(index: number): void;
  /** Says a text aloud. */
  say(text: string): void;
}

/** What one types in one go is said as one. */
const TYPING_MS = 300;
/** Only this part draws them: among the icons of all they would be fetched before the first drawing. */
const upIcon = 'm4 10 4-4 4 4';
const downIcon = 'm4 6 4 4 4-4';
const clearIcon = 'm5 5 6 6M11 5l-6 6';
const NONE: Matches = { words: [], nodes: [] };

export class Find implements ReactiveController {
  /** What is looked for. */
  text = '';

  readonly #options: FindOptions;
  #input: HTMLInputElement | null;
  #index: TextIndex | undefined;
  #matches = NONE;
  /** The match that one has gone to; -1 before. */
  #current = -1;
  /** The last search, which a later one ends. */
  #searching: Promise<void> | undefined;
  #turn = 0;
  /** How many matches are hidden, and by which folds. */
  #hidden: { readonly of: Matches; readonly folds: Folds; readonly count: number } | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FindOptions) {
    this.#options = options;
    this.#input = this.#field;
    options.host.addController(this);
    // Somebody may have typed before this was loaded.
    if (this.#input?.value) this.#typed(this.#input.value);
  }

  /** The matches of a text, marked; the empty text ends the search. Resolves to their number, when all have been found. */
  async find(text: string): Promise<number> {
    if (this.#input) this.#input.value = text;
    clearTimeout(this.#saying);
    this.#look(text);
    // Another text, or other data, may come meanwhile.
    while (this.#searching) await this.#searching;
    return this.#matches.nodes.length;
  }

  /** Acts on an event of the field, or of the buttons in it. */
  handle(event: Event, target: Element): void {
    const button = target.closest('button');
    if (event.type === 'click') {
      if (button?.value) void this.#step(Number(button.value) as 1 | -1);
      else {
        if (button) void this.find('');
        this.#input?.focus();
      }
    } else if (event.type === 'input') this.#typed((target as HTMLInputElement).value);
    else if (event.type === 'keydown' && !button) this.#keydown(event as KeyboardEvent);
  }

  hostUpdated(): void {
    const field = this.#field;
    // The controls may have been taken away, and come back.
    if (field !== this.#input && field) field.value = this.text;
    this.#input = field;
    // Marks are drawn with another update, which this one may not ask for.
    if (this.#isBehind) queueMicrotask(() => this.#isBehind && this.#look(this.text));
    this.#draw();
  }

  /** Whether there is data that has not been searched. */
  get #isBehind(): boolean {
    const { tree } = this.#options.state;
    return this.text !== '' && tree !== undefined && tree !== this.#index?.tree;
  }

  hostDisconnected(): void {
    clearTimeout(this.#saying);
  }

  get #field(): HTMLInputElement | null {
    return this.#options.host.renderRoot.querySelector<HTMLInputElement>('.field input');
  }

  #keydown(event: KeyboardEvent): void {
    // Enter that ends the input of a character belongs to that.
    if (event.isComposing) return;
    if (event.key === 'Enter') void this.#step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && this.text) {
      // Nothing around it closes; the browser would clear the field, too, but not in every engine.
      event.preventDefault();
      void this.find('');
    }
  }

  #typed(text: string): void {
    this.#look(text);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => void this.#sayCount(), TYPING_MS);
  }

  async #sayCount(): Promise<void> {
    await this.#searching;
    if (this.#matches.words.length > 0) this.#options.say(this.#place + this.#folded(this.#strings.inFolded));
  }

  #look(text: string): void {
    const { tree } = this.#options.state;
    this.text = text;
    if (tree) this.#search(tree);
  }

  #search(tree: Tree<TreeItem>): void {
    const before = this.#index?.tree;
    const isSame = before === tree;
    if (!isSame || !this.#index) this.#index = textIndex(tree);
    if (before && !isSame) {
      // The match that one has gone to is the same node in new data.
      this.#current = tree.indexOf.get(before.ids[this.#current] ?? '') ?? -1;
      this.#matches = NONE;
    }
    const turn = ++this.#turn;
    const found = inSlices(search(this.#index, wordsOf(this.text), this.#matches), () => turn === this.#turn);
    if (found instanceof Promise) this.#searching = found.then((matches) => matches && this.#take(tree, matches));
    else this.#take(tree, found);
  }

  #take(tree: Tree<TreeItem>, matches: Matches): void {
    this.#searching = undefined;
    this.#matches = matches;
    if (!isMatch(matches.nodes, this.#current)) this.#current = -1;
    this.#mark(tree);
  }

  #mark(tree: Tree<TreeItem>): void {
    const { stage, host } = this.#options;
    const options = { tree, matches: this.#matches, current: this.#current, geometry: () => stage.geometry };
    stage.found = this.#matches.nodes.length > 0 ? new FindMarks(options) : undefined;
    host.requestUpdate();
  }

  /** To the next match, or the one before, from the tab stop; to the tab stop itself if it is one that one has not gone to. */
  async #step(direction: 1 | -1): Promise<void> {
    await this.#searching;
    const { state, goTo, say, host } = this.#options;
    const { tree } = state;
    const { nodes } = this.#matches;
    let index = stepFrom(nodes, state.focus, direction, direction === 1 && state.focus !== this.#current);
    // In the outline, the root has no row.
    if (index === 0 && host.renderRoot.querySelector('.outline')) index = stepFrom(nodes, 0, direction, false);
    if (!tree || index < 0) return;
    this.#current = index;
    this.#mark(tree);
    goTo(index);
    clearTimeout(this.#saying);
    say(`${tree.labels[index] ?? ''}, ${this.#place}`);
    await host.updateComplete;
    this.#uncover();
  }

  /** Beside a long outline the controls stay in view, and may cover the row that was brought there. */
  #uncover(): void {
    const { renderRoot } = this.#options.host;
    const mark = renderRoot.querySelector('.outline .current');
    const controls = renderRoot.querySelector('.toolbar');
    if (mark && controls && mark.getBoundingClientRect().bottom > controls.getBoundingClientRect().top) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  get #strings(): MindMapFindStrings {
    return stringsFor('mindMapFind', this.#options.locale.language, mindMapFind);
  }

  #number(value: number): string {
    return value.toLocaleString(this.#options.locale.language);
  }

  /** "3 of 17", or how many there are. */
  get #place(): string {
    const { found, none, place } = this.#strings;
    const { nodes } = this.#matches;
    const { length } = nodes;
    if (length === 0) return none;
    return this.#current < 0 ? found(this.#number(length), length) : place(this.#number(matchesBefore(nodes, this.#current) + 1), this.#number(length));
  }

  /** How many are hidden, if any. */
  #folded(say: (count: string, exact: number) => string): string {
    const hidden = this.#hiddenCount;
    return hidden > 0 ? `, ${say(this.#number(hidden), hidden)}` : '';
  }

  get #hiddenCount(): number {
    const { tree, folds } = this.#options.state;
    const of = this.#matches;
    if (!tree || this.#index?.tree !== tree) return 0;
    if (this.#hidden?.of !== of || this.#hidden.folds !== folds) this.#hidden = { of, folds, count: hiddenMatches(tree, folds, of.nodes) };
    return this.#hidden.count;
  }

  /** Writes what stands in the field beside the text. */
  #draw(): void {
    const field = this.#input?.parentElement;
    if (!field) return;
    let box = field.querySelector<HTMLElement>('.found');
    if (!box) {
      box = document.createElement('span');
      box.className = 'found';
      field.append(box);
    }
    render(this.#matches.words.length > 0 ? this.#template() : nothing, box);
  }

  #template(): TemplateResult {
    const strings = this.#strings;
    const place = this.#place;
    const none = this.#matches.nodes.length === 0;
    const button = (value: string, label: string, path: string, disabled: boolean): TemplateResult =>
      html`<button class="button ${value ? '' : 'clear'}" value=${value} title=${label} aria-label=${label} ?disabled=${disabled}>${icon(path)}</button>`;
    return html`<bdi class="place number" title=${place + this.#folded(strings.inFolded)}
        >${place}<span class="folded-ones">${this.#folded(strings.folded)}</span></bdi
      >${button('-1', strings.previous, upIcon, none)}${button('1', strings.next, downIcon, none)}${button('', strings.clear, clearIcon, false)}`;
  }
}
