/**
 * One branch in the foreground: what is outside it is quiet, and a path leads back. Loaded on use. What it shares with the first
 * drawing it is given: each part that imports that makes a bundler cut it into more, and so larger, files.
 */
import { html, type TemplateResult } from 'lit';
import type { MindMapActionsStrings } from '../../locales/en/mind-map-actions.js';
import type { TreeItem } from '../../tree/build-items.js';
import type { Tree } from '../../tree/tree.js';
import type { TreeState } from '../../controllers/tree-state.js';
import type { MapMemory, MindMapViewport } from './state.js';

/** More than these are not named one by one: the first, and the last ones. */
const LONGEST_PATH = 5;

export interface FocusBranchOptions {
  readonly state: TreeState<TreeItem>;
  readonly memory: MapMemory;
  strings(): MindMapActionsStrings;
  readonly host: { readonly updateComplete: Promise<unknown>; requestUpdate(): void };
}

export class FocusBranch {
  /** The branch in the foreground; undefined for the whole map. */
  id: string | undefined;

  readonly #options: FocusBranchOptions;
  /** What was seen before. */
  #before: { readonly viewport: MindMapViewport | undefined } | undefined;

  constructor(options: FocusBranchOptions) {
    this.#options = options;
  }

  /** Its index in the tree; undefined for the whole map, and where the tree does not have it. */
  get index(): number | undefined {
    return this.id === undefined ? undefined : this.#options.state.tree?.indexOf.get(this.id);
  }

  /** Brings a branch to the foreground: opens it, and brings all of it into view. The root, or no node, stands for the whole map. */
  set(id: string | null): void {
    const { state, memory, host } = this.#options;
    const { tree } = state;
    const index = tree?.indexOf.get(id ?? '') ?? 0;
    if (!tree || index === 0) return this.#leave();
    this.#before ??= { viewport: memory.viewport() };
    this.id = tree.ids[index];
    state.reveal(index);
    if (!state.isOpen(index)) state.toggle(index);
    state.moveFocus(index, false);
    void host.updateComplete.then(() => {
      if (this.index === index) memory.showBranch(index);
    });
  }

  /** As a saved state has it: what is seen is said by the state. */
  take(id: string | undefined): void {
    this.id = id;
    this.#before = undefined;
  }

  /** Marks nodes that are outside. */
  mark(elements: readonly HTMLElement[]): void {
    const { index } = this;
    const { tree } = this.#options.state;
    if (index !== undefined && tree) for (const element of elements) element.classList.toggle('outside', !isIn(tree, Number(element.id.slice(1)), index));
  }

  /** The path from the root to the branch; each button's value is its node. */
  template(hear: EventListenerObject): TemplateResult | undefined {
    const { index } = this;
    const { state, strings } = this.#options;
    const { tree } = state;
    if (index === undefined || !tree) return undefined;
    const { path: name, whole } = strings();
    const path = above(tree, index);
    const named = path.length < LONGEST_PATH ? path : [0, undefined, ...path.slice(2 - LONGEST_PATH)];
    const step = (node: number | undefined): TemplateResult =>
      node === undefined ? html`<li>…</li>` : html`<li><button class="button" name="focus" value=${node}><bdi>${tree.labels[node]}</bdi></button></li>`;
    return html`<nav class="path" part="path" aria-label=${name} @click=${hear}>
      <ol>${named.map(step)}<li aria-current="location"><bdi>${tree.labels[index]}</bdi></li></ol>
      <button class="button" name="focus" value="0" title=${whole} aria-label=${whole}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"></path></svg>
      </button>
    </nav>`;
  }

  #leave(): void {
    const { host, memory } = this.#options;
    if (this.id === undefined) return;
    this.id = undefined;
    host.requestUpdate();
    const before = this.#before;
    this.#before = undefined;
    // The stage is as high as it was only when it has been drawn without the path.
    void host.updateComplete.then(() => memory.show(before?.viewport));
  }
}

function isIn(tree: Tree, index: number, branch: number): boolean {
  return index >= branch && index < (tree.end[branch] ?? 0);
}

/** From the root down to what a node hangs on. */
function above({ parent }: Tree, index: number): number[] {
  const path: number[] = [];
  for (let i = parent[index] ?? -1; i >= 0; i = parent[i] ?? -1) path.push(i);
  return path.reverse();
}
