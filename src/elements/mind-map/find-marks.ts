/** Marks what was found in the texts of nodes. Asked only for what is drawn. */
import { html } from 'lit';
import type { Matches } from '../../tree/find.js';
import { rangesInLines, rangesOf, type Stretch } from '../../tree/match-ranges.js';
import { isMatch, matchesUnder } from '../../tree/match-steps.js';
import type { Tree } from '../../tree/tree.js';
import type { TreeItem } from '../../tree/build-items.js';
import type { Wrapped } from '../../layout/wrap.js';
import type { Found } from './found.js';
import type { Geometry } from './map-stage.js';

export interface FindMarksOptions {
  /** The tree in which it was found. */
  readonly tree: Tree<TreeItem>;
  readonly matches: Matches;
  /** The match that one has gone to; -1 before. */
  readonly current: number;
  geometry(): Geometry | undefined;
}

export class FindMarks implements Found {
  readonly #options: FindMarksOptions;

  constructor(options: FindMarksOptions) {
    this.#options = options;
  }

  text(index: number): unknown {
    const geometry = this.#geometryWith(index);
    if (!geometry) return undefined;
    const { text, detail } = geometry.label(index);
    const ranges = this.#inLines(geometry.drawn(index), text);
    const all = text.lines.join('\n');
    // What was found may be left out of the drawing, as the number that a ring shows.
    const isNowhere = ranges.length === 0 && (!detail || this.#inDetail(geometry, index, detail).length === 0);
    return [this.#marked(index, all, isNowhere ? [[0, all.length]] : ranges), detail ? '\n' : ''];
  }

  detail(index: number): unknown {
    const geometry = this.#geometryWith(index);
    const detail = geometry?.label(index).detail;
    return geometry && detail && this.#marked(index, detail.lines.join('\n'), this.#inDetail(geometry, index, detail));
  }

  plain(index: number, text = ''): unknown {
    return this.#has(index) ? this.#marked(index, text, rangesOf(text, this.#options.matches.words)) : undefined;
  }

  kind(index: number): 'hit' | 'current' | undefined {
    if (!this.#geometryWith(index)) return undefined;
    return index === this.#options.current ? 'current' : 'hit';
  }

  isUnder(index: number): boolean {
    const { tree, matches } = this.#options;
    return matchesUnder(tree, matches.nodes, index) > 0;
  }

  #has(index: number): boolean {
    return isMatch(this.#options.matches.nodes, index);
  }

  /** New data is drawn once before it is searched: it has no marks then. */
  #geometryWith(index: number): Geometry | undefined {
    const geometry = this.#options.geometry();
    return geometry?.tree === this.#options.tree && this.#has(index) ? geometry : undefined;
  }

  #inDetail({ tree }: Geometry, index: number, detail: Wrapped): Stretch[] {
    return this.#inLines(tree.items[index]?.detail ?? '', detail);
  }

  #inLines(text: string, { lines, cut }: Wrapped): Stretch[] {
    return rangesInLines(text, lines, cut, this.#options.matches.words);
  }

  #marked(index: number, text: string, ranges: readonly Stretch[]): unknown {
    const name = index === this.#options.current ? 'current' : '';
    const parts: unknown[] = [];
    let done = 0;
    for (const [start, end] of ranges) {
      parts.push(text.slice(done, start), html`<mark class=${name}>${text.slice(start, end)}</mark>`);
      done = end;
    }
    return [...parts, text.slice(done)];
  }
}
