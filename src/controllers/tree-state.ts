/** What both trees do alike: folds, one tab stop, selection; all kept by id over new data. Their keyboard is in `tree-keyboard.ts`. */
import type { ReactiveControllerHost } from 'lit';
import { carryFolds, reveal, setOpen } from '../tree/change-folds.js';
import { isOpen, openTo, type Folds } from '../tree/folds.js';
import { nearestVisible } from '../tree/nearest-visible.js';
import { at, isBranch, type Tree } from '../tree/tree.js';

export class TreeState<Item> {
  tree: Tree<Item> | undefined;
  folds: Folds = { bits: new Uint32Array(0) };
  /** Index of the node that is the tab stop. Always visible. */
  focus = 0;
  /** Index of the selected node; -1 for none. */
  selected = -1;

  readonly #host: ReactiveControllerHost;
  readonly #elementOf: (index: number) => HTMLElement | null;

  /** `elementOf` finds the rendered element of a node that takes focus, once it is rendered. */
  constructor(host: ReactiveControllerHost, elementOf: (index: number) => HTMLElement | null) {
    this.#host = host;
    this.#elementOf = elementOf;
  }

  /** Takes new data. Nodes that were there keep their folds, focus and selection by id, and the focus of one that has gone is its parent's; new branches are open as `openTo` has them. */
  setTree(tree: Tree<Item> | undefined, level: number, inner?: number): void {
    const before = this.tree;
    this.tree = tree;
    if (!tree) return;
    const placeOf = (index: number): number | undefined => before && tree.indexOf.get(before.ids[index] ?? '');
    const folds = before ? carryFolds(before, this.folds, tree, level, inner) : openTo(tree, level, inner);
    this.selected = placeOf(this.selected) ?? -1;
    let kept = this.focus;
    while (before && kept > 0 && placeOf(kept) === undefined) kept = at(before.parent, kept);
    this.focus = placeOf(kept) ?? 0;
    this.setFolds(folds);
  }

  /** Replaces the folds; the tab stop moves up to what is still visible. */
  setFolds(folds: Folds): void {
    this.folds = folds;
    if (this.tree) this.focus = nearestVisible(this.tree, folds, this.focus);
    this.#host.requestUpdate();
  }

  isOpen(index: number): boolean {
    return isOpen(this.folds, index);
  }

  /** Opens a folded branch, folds an open one. A leaf stays as it is; says whether something changed. */
  toggle(index: number): boolean {
    if (!this.tree || !isBranch(this.tree, index)) return false;
    this.setFolds(setOpen(this.tree, this.folds, [index], !this.isOpen(index)));
    return true;
  }

  /** Opens branches down to a level: 0 folds all, Infinity opens all; those from depth `inner` on are open behind the folded ones. */
  openTo(level: number, inner?: number): void {
    if (this.tree) this.setFolds(openTo(this.tree, level, inner));
  }

  /** Opens what hides a node. */
  reveal(index: number): void {
    if (this.tree) this.setFolds(reveal(this.tree, this.folds, index));
  }

  /** Moves the tab stop to a visible node and, when `take` is true, the focus with it once it is rendered. */
  moveFocus(index: number, take = true): void {
    this.focus = index;
    this.#host.requestUpdate();
    if (take) void this.#host.updateComplete.then(() => this.#elementOf(this.focus)?.focus({ preventScroll: true }));
  }
}
