/**
 * Content of one's own in nodes: asked for when a node is drawn, measured in the page, and given its room on the map. Loaded on
 * use. What it shares with the first drawing it is given: each part that imports that makes a bundler cut it into more, and so
 * larger, files.
 */
import { html, type TemplateResult } from 'lit';
import type { TreeState } from '../../controllers/tree-state.js';
import type { TreeItem } from '../../tree/build-items.js';
import type { Geometry, MapStage } from './map-stage.js';

/** A node, as `renderNode` is told of it. */
export interface RenderedNode {
  readonly id: string;
  readonly label: string;
  /** The object that the node was made of, with all of its fields; what was passed with a `name` has that for its label. */
  readonly item: TreeItem;
  /** 0 for the root. */
  readonly depth: number;
  readonly open: boolean;
  readonly selected: boolean;
}

/** Gives the content of a node; undefined for its label as it is. */
export type RenderNode = (node: RenderedNode) => TemplateResult | Node | string | undefined;

export interface CustomNodesOptions {
  readonly host: HTMLElement & { readonly renderNode: RenderNode | undefined; requestUpdate(): void };
  readonly stage: MapStage;
  /** Corrects the height of a node's row. */
  setHeight(geometry: Geometry, index: number, height: number): void;
  /** The view in which a map is shown at first. */
  firstView(geometry: Geometry, size: MapStage['size']): MapStage['view'];
  readonly state: TreeState<TreeItem>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a person types in, or presses by key, inside a node: the keys are its own. */
const KEYED = 'a[href], button, input, select, textarea, summary, [contenteditable]';

export class CustomNodes {
  readonly #options: CustomNodesOptions;
  /** Sizes by id: what is out of view keeps the room that it had. */
  readonly #sizes = new Map<string, Size>();
  /** What was made for the nodes that are drawn, and for what. */
  #made = new Map<string, { readonly of: RenderedNode; readonly content: TemplateResult | undefined }>();
  #by: RenderNode | undefined;
  #failed: RenderNode | undefined;
  #geometry: Geometry | undefined;
  /** Height of a row beyond that of its label, by node of this geometry. */
  readonly #spaces = new Map<number, number>();
  /** Elements that were measured in this geometry, with what they hold. */
  readonly #measured = new Map<Element, TemplateResult>();
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target } of entries) this.#measured.delete(target);
    // In the next frame: what is resized in answer to a resize is a loop to the browser.
    requestAnimationFrame(() => this.measure(entries.map(({ target }) => target as HTMLElement)));
  });

  constructor(options: CustomNodesOptions) {
    this.#options = options;
  }

  /** Forgets sizes and contents: another function makes them. */
  clear(): void {
    this.#sizes.clear();
    this.#made.clear();
    this.stop();
  }

  /** Follows nothing: the element is out of the page. What is drawn after that is measured again. */
  stop(): void {
    this.#measured.clear();
    this.#observer.disconnect();
  }

  /** Gives what is known of sizes to another geometry. */
  take(geometry: Geometry | undefined): void {
    this.#geometry = geometry;
    this.#spaces.clear();
    this.#measured.clear();
    if (!geometry) return;
    for (const [id, size] of this.#sizes) {
      const index = geometry.tree.indexOf.get(id);
      if (index !== undefined) this.#resize(geometry, index, size);
    }
  }

  /** Makes the content of nodes that are about to be drawn. */
  dress(geometry: Geometry, nodes: readonly number[]): void {
    if (geometry !== this.#geometry) this.take(geometry);
    const { renderNode } = this.#options.host;
    const before = renderNode === this.#by ? this.#made : new Map<string, never>();
    this.#by = renderNode;
    this.#made = new Map();
    for (const index of nodes) {
      const of = this.#nodeAt(geometry, index);
      const former = before.get(of.id);
      const same = former?.of.item === of.item && former.of.open === of.open && former.of.selected === of.selected;
      const made = same ? former : { of, content: this.#contentOf(of) };
      this.#made.set(of.id, made);
      const label = geometry.label(index);
      if (made.content) geometry.labels.set(index, { ...label, content: made.content, detail: undefined });
      else if (label.content) this.#undress(geometry, index);
    }
  }

  /** Measures what is drawn and was not measured yet: all is read before anything is written. */
  measure(elements: readonly HTMLElement[]): void {
    const geometry = this.#geometry;
    if (!geometry) return;
    const dressed = elements.flatMap((element) => {
      const index = Number(element.id.slice(1));
      const { content } = geometry.label(index);
      return content ? { element, index, content: content as TemplateResult } : [];
    });
    for (const { element, index } of dressed) {
      const { labels, items } = geometry.tree;
      const [label = '', detail] = [labels[index], items[index]?.detail];
      element.ariaLabel = detail ? `${label} ${detail}` : label;
      element.style.setProperty('--_room', `${geometry.roomOf(index)}px`);
      // Words in it are not marked: it is the page's, and may show none of what was found.
      const kind = this.#options.stage.found?.kind(index);
      element.classList.toggle('hit', kind !== undefined);
      element.classList.toggle('current', kind === 'current');
    }
    const fresh = dressed.filter(({ element, content }) => element.isConnected && this.#measured.get(element) !== content);
    const sizes = fresh.map(({ element }) => ({ width: element.offsetWidth, height: element.offsetHeight }));
    const changed = fresh.flatMap(({ element, index, content }, k) => {
      this.#measured.set(element, content);
      this.#observer.observe(element);
      const size = sizes[k];
      const label = geometry.label(index);
      return size && size.height > 0 && (size.width !== label.width || size.height !== label.height) ? { index, size } : [];
    });
    if (changed.length > 0) this.#give(geometry, changed);
  }

  /** Follows no element that is not drawn any more. */
  release(elements: readonly HTMLElement[]): void {
    const drawn = new Set<Element>(elements);
    for (const element of this.#measured.keys()) {
      if (drawn.has(element)) continue;
      this.#observer.unobserve(element);
      this.#measured.delete(element);
    }
  }

  /** Gives nodes the room that they need; the node that a person looks at stays where it is. */
  #give(geometry: Geometry, changed: readonly { readonly index: number; readonly size: Size }[]): void {
    const { stage, state, firstView } = this.#options;
    const before = geometry.middleOf(state.focus);
    for (const { index, size } of changed) {
      this.#sizes.set(geometry.tree.ids[index] ?? '', size);
      this.#resize(geometry, index, size);
    }
    stage.moves?.motion.stop();
    if (stage.moved) stage.view = { ...stage.view, y: stage.view.y - (geometry.middleOf(state.focus) - before) * stage.view.scale };
    else stage.view = firstView(geometry, stage.size);
    this.#redraw();
  }

  /** Back to the label as it is. */
  #undress(geometry: Geometry, index: number): void {
    this.#sizes.delete(geometry.tree.ids[index] ?? '');
    geometry.labels.delete(index);
    this.#options.setHeight(geometry, index, geometry.label(index).height + (this.#spaces.get(index) ?? 0));
    this.#redraw();
  }

  /** Not in the middle of a drawing. */
  #redraw(): void {
    queueMicrotask(() => this.#options.host.requestUpdate());
  }

  #resize(geometry: Geometry, index: number, size: Size): void {
    const label = geometry.label(index);
    const space = this.#spaces.get(index) ?? (geometry.bands.heights[index] ?? 0) - label.height;
    this.#spaces.set(index, space);
    geometry.labels.set(index, { ...label, ...size });
    this.#options.setHeight(geometry, index, size.height + space);
  }

  #nodeAt(geometry: Geometry, index: number): RenderedNode {
    const { state } = this.#options;
    const { tree } = geometry;
    return {
      id: tree.ids[index] ?? '',
      label: tree.labels[index] ?? '',
      item: (geometry.data.passed?.(index) as TreeItem | undefined) ?? tree.items[index] ?? { label: '' },
      depth: tree.depth[index] ?? 0,
      open: geometry.isOpen(index),
      selected: index === state.selected,
    };
  }

  /** The content in a box of its own; undefined for the default, which also takes the place of what cannot be made. */
  #contentOf(node: RenderedNode): TemplateResult | undefined {
    const { host } = this.#options;
    try {
      const content = this.#by?.(node);
      const dir = getComputedStyle(host).direction;
      return content == null ? undefined : html`<div class="custom" dir=${dir} @keydown=${keepKeys}>${content}</div>`;
    } catch (error) {
      if (this.#failed !== this.#by) console.warn(`<${host.localName}>: renderNode failed for the node "${node.id}", which shows its label.`, error);
      this.#failed = this.#by;
      return undefined;
    }
  }
}

/** Keys pressed in a control inside a node are not the tree's. */
function keepKeys(event: Event): void {
  if ((event.target as Element).closest(KEYED)) event.stopPropagation();
}
