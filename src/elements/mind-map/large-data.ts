/**
 * Data that is not drawn as it comes: what has to be read first, and large trees. Of these a first part is shown at once; the
 * rest is read and laid out in slices, between which the page answers, and takes its place when all of it is there. Loaded on use.
 */
import type { LitElement } from 'lit';
import { foldBands } from '../../layout/fold-bands.js';
import { generalColumns, scaleColumns } from '../../layout/columns.js';
import { geometryInSlices } from '../../layout/geometry-slices.js';
import type { GeometryOptions } from '../../layout/map-geometry.js';
import type { TreeItem } from '../../tree/build-items.js';
import { firstPart } from '../../tree/first-part.js';
import { openTo, type Folds } from '../../tree/folds.js';
import { largeTree, type LargeTree } from '../../tree/large-tree.js';
import { readItems, readTree } from '../../tree/read-tree.js';
import { addTones } from '../../tree/tones.js';
import type { Tree } from '../../tree/tree.js';
import { dataOf, MOST, type LayOut, type MindMapData } from './data.js';
import { inSlices } from './in-slices.js';
import type { Geometry, MapStage } from './map-stage.js';

/** What of an element large data has to do with. */
export interface DataParts {
  readonly host: LitElement;
  /** Where data comes from. Every reading has a promise of its own. */
  readonly content: { readonly value: unknown; readonly done: Promise<void> | undefined; hostConnected(): void; hostDisconnected(): void };
  readonly stage: Pick<MapStage, 'element' | 'form' | 'options'>;
  readonly locale: { readonly strings: { readonly loading: string } };
  /** How deep a tree is open at first. */
  level(): number;
}

/** About so many nodes are shown before the rest. */
const PART = 1000;
/** Nodes between two pauses. */
const SLICE = 4096;
/** After so many ms it is said that there is more to come. */
const PATIENCE = 300;

/** What was last made for an element: it is the same when the element is moved in the page, and forgotten when other data is asked for or shown. */
const made = new WeakMap<LitElement, { readonly json: unknown; readonly label: string; readonly data: MindMapData }>();
/** Elements whose data has turned out to be wrong after a part of it was shown. */
const wrong = new WeakSet<LitElement>();

/** `root` is the root of `json`. */
export async function otherData(json: unknown, root: unknown, label: string, parts: DataParts): Promise<MindMapData> {
  if (!isLarge(root)) {
    const tree = readTree(json, label);
    return { ...(await dataOf(tree)), passed: (index) => passedAt(root, tree, index) };
  }
  const known = made.get(parts.host);
  if (known && known.json === json && known.label === label) return known.data;
  made.delete(parts.host);
  return new Growth(json, root, label, parts).start();
}

/** The object that a node was made of, where that is another than its item: found by the places of its branches. */
function passedAt(root: unknown, tree: Tree, index: number): unknown {
  const places = [];
  for (let i = index; i > 0; i = tree.parent[i] ?? 0) places.push(tree.position[i] ?? 0);
  return places.reduceRight<unknown>((node, place) => (node as { readonly children?: readonly unknown[] | null } | undefined)?.children?.[place], root);
}

function isLarge(root: unknown): boolean {
  const pending = [root];
  // The list grows while it is walked.
  for (const node of pending) {
    const children = (node as { readonly children?: unknown } | null | undefined)?.children;
    if (!Array.isArray(children)) continue;
    if (pending.length + children.length > MOST) return true;
    pending.push(...(children as unknown[]));
  }
  return false;
}

/** One reading of one large tree. */
class Growth {
  readonly #json: unknown;
  readonly #root: unknown;
  readonly #label: string;
  readonly #parts: DataParts;
  readonly #reading: unknown;
  /** How the part was last laid out. */
  #form: { readonly form: readonly unknown[]; readonly options: GeometryOptions } | undefined;

  constructor(json: unknown, root: unknown, label: string, parts: DataParts) {
    this.#json = json;
    this.#root = root;
    this.#label = label;
    this.#parts = parts;
    this.#reading = parts.content.done;
  }

  /** The first part where nothing is shown yet, else the whole. Throws `GuideError`. */
  async start(): Promise<MindMapData> {
    const { host, content } = this.#parts;
    const tree = wrong.delete(host) || content.value !== undefined ? undefined : firstPart(this.#root, PART);
    if (!tree) return this.#keep(await this.#busy(this.#whole()));
    const part: MindMapData = { ...(await dataOf(tree)), layOut: (form, options, folds) => this.#layOutPart(part, form, options, folds) };
    part.rest = this.#grow(part);
    return part;
  }

  get #isWanted(): boolean {
    const { host, content } = this.#parts;
    return host.isConnected && content.done === this.#reading;
  }

  #layOutPart(part: MindMapData, form: readonly unknown[], options: GeometryOptions, folds: Folds): Geometry {
    this.#form = { form, options };
    const { host, stage } = this.#parts;
    void host.updateComplete.then(() => part.whole ?? stage.element?.setAttribute('aria-busy', 'true'));
    // How many nodes are in a branch is not known yet.
    return atOnce(geometryInSlices(part, folds, { ...options, number: () => '…' }));
  }

  async #grow(part: MindMapData): Promise<void> {
    const { host, content } = this.#parts;
    // The part comes first.
    await new Promise((done) => setTimeout(done));
    try {
      part.whole = await this.#busy(this.#whole());
      this.#keep(part);
      host.requestUpdate();
    } catch {
      if (!this.#isWanted) return;
      // Read once more, and whole, so that it is told as for any other data.
      wrong.add(host);
      content.hostDisconnected();
      content.hostConnected();
    }
  }

  #keep(data: MindMapData): MindMapData {
    const { host, content } = this.#parts;
    const known = { json: this.#json, label: this.#label, data };
    made.set(host, known);
    let isShown = false;
    const watcher = {
      hostUpdated: () => {
        isShown ||= content.value === data;
        const isOther = isShown ? content.value !== data : content.done !== this.#reading;
        if (isOther && made.get(host) === known) made.delete(host);
        if (isOther) host.removeController(watcher);
      },
    };
    host.addController(watcher);
    return data;
  }

  async #whole(): Promise<MindMapData> {
    const { tree, hasTones, hasRoles, isRead } = await this.#build();
    const tones: string[] = [];
    await this.#run(tonesInSlices(tree, tones, hasTones));
    const layout = new SlicedLayout(this.#parts.host);
    const data: MindMapData = {
      ...{ tree, tones, name: tree.labels[0] ?? '' },
      ...(hasRoles && { glyph: (await import('./role-glyphs.js')).roleGlyph }),
      ...(isRead && { passed: (index: number) => passedAt(this.#root, tree, index) }),
      layOut: (form, options, folds, isUrgent) => layout.get(data, form, options, folds, isUrgent),
    };
    const wanted = this.#form ?? this.#formShown;
    if (wanted) await layout.prepare(data, wanted.form, wanted.options, openTo(tree, this.#parts.level()), () => this.#isWanted);
    return data;
  }

  /** The tree, and whether its items had to be made anew. */
  /** How other data is laid out that is shown meanwhile: what takes its place is laid out so, too, but in columns of its own kind. */
  get #formShown(): { form: readonly unknown[]; options: GeometryOptions } | undefined {
    const { element, form, options } = this.#parts.stage;
    if (!element || !options) return undefined;
    const [, wide] = form;
    return { form: form.slice(1), options: { ...options, columns: scaleColumns(generalColumns[wide ? 0 : 1], options.em / 16) } };
  }

  async #build(): Promise<LargeTree & { readonly isRead: boolean }> {
    const plain = await this.#run(largeTree(this.#root));
    const built = plain ?? (await this.#run(largeTree(await this.#run(readItems(this.#json, this.#label)))));
    if (!built) throw new Error('A tree that was read is none.');
    return { ...built, isRead: !plain };
  }

  /** Runs steps to their end. Throws where nobody wants it any more. */
  async #run<Value>(steps: Generator<void, Value>): Promise<Value> {
    const value = await inSlices(steps, () => this.#isWanted);
    if (!this.#isWanted) throw new DOMException('Other data is wanted.', 'AbortError');
    return value as Value;
  }

  /** Says that there is more to come for as long as something takes. */
  async #busy<Value>(work: Promise<Value>): Promise<Value> {
    const { host, stage, locale } = this.#parts;
    const { element } = stage;
    const { loading } = locale.strings;
    const words = document.createElement('p');
    words.className = 'hint at-end busy';
    // A screen reader is told elsewhere: what is new and in what is busy, most of them say nothing of.
    words.ariaHidden = 'true';
    words.textContent = loading;
    element?.setAttribute('aria-busy', 'true');
    const region = (): Element | null => host.renderRoot.querySelector('.said');
    const tell = (): void => {
      if (!words.isConnected) element?.append(words);
      const said = region();
      if (said) said.textContent = loading;
      // It comes with the late part.
      else timer = setTimeout(tell, PATIENCE);
    };
    let timer = setTimeout(tell, PATIENCE);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      words.remove();
      const said = region();
      if (said?.textContent === loading) said.textContent = '';
      for (const one of [element, stage.element]) one?.removeAttribute('aria-busy');
    }
  }
}

function* tonesInSlices(tree: Tree<TreeItem>, tones: string[], hasTones: boolean): Generator<void, void> {
  for (let to = SLICE; tones.length < tree.size; to += SLICE) {
    addTones(tree, tones, Math.min(to, tree.size), hasTones);
    yield;
  }
}

function atOnce<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Lays a tree out in slices, for the form that was last asked for. */
class SlicedLayout {
  readonly #host: LitElement;
  #form: readonly unknown[] = [];
  #geometry: Geometry | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The geometry in a form; undefined until it is there, and then the element is updated. Where it is urgent, it is there at once. */
  get(data: MindMapData, form: readonly unknown[], options: GeometryOptions, folds: Folds, isUrgent: boolean): ReturnType<LayOut> {
    if (isUrgent && !this.#isFor(form)) this.#geometry = undefined;
    if (isUrgent && !this.#geometry) {
      this.#form = form;
      this.#geometry = atOnce(geometryInSlices(data, folds, options));
    } else if (!this.#isFor(form)) {
      void this.prepare(data, form, options, folds, () => this.#host.isConnected);
    }
    if (this.#geometry) foldBands(this.#geometry.bands, folds);
    return this.#geometry;
  }

  async prepare(data: MindMapData, form: readonly unknown[], options: GeometryOptions, folds: Folds, isWanted: () => boolean): Promise<void> {
    this.#form = form;
    this.#geometry = undefined;
    const geometry = await inSlices(geometryInSlices(data, folds, options), () => this.#form === form && isWanted());
    if (this.#form !== form) return;
    this.#geometry = geometry;
    // What was given up is begun again when it is asked for again.
    if (geometry) this.#host.requestUpdate();
    else this.#form = [];
  }

  #isFor(form: readonly unknown[]): boolean {
    return form.length === this.#form.length && form.every((part, place) => part === this.#form[place]);
  }
}
