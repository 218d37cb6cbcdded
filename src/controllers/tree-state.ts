/** What both trees do alike: folds, one tab stop, selection, the keyboard of the tree pattern, type-ahead; all kept by id over new data. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { carryFolds, isOpen, openTo, reveal, setOpen, type Folds } from '../tree/folds.js';
import { treeCommand } from '../tree/tree-keys.js';
import { isBranch, type Tree } from '../tree/tree.js';
import { typeAhead } from '../tree/type-ahead.js';
import { nearestVisible } from '../tree/visible.js';

/** Letters typed within this time belong together. */
const TYPE_AHEAD_MS = 500;

export interface TreeStateOptions {
  /** The rendered element of a node that takes focus, once it is rendered. */
  elementOf(index: number): HTMLElement | null | undefined;
  /** A person opened or folded branches. */
  toggled(indexes: readonly number[], open: boolean): void;
  /** A person pressed Enter or Space on a node. */
  activated(index: number, event: KeyboardEvent): void;
  /** Whether children stand to the left of this node. */
  mirrored(index: number): boolean;
  /** BCP 47 tag for comparing letters. */
  language(): string;
}

export class TreeState<Item> implements ReactiveController {
  tree: Tree<Item> | undefined;
  folds: Folds = { bits: new Uint32Array(0) };
  /** Index of the node that is the tab stop. Always visible. */
  focus = 0;
  /** Index of the selected node; -1 for none. */
  selected = -1;

  readonly #host: ReactiveControllerHost;
  readonly #options: TreeStateOptions;
  #letters = '';
  #lettersAt = 0;
  #collator: Intl.Collator | undefined;

  constructor(host: ReactiveControllerHost, options: TreeStateOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#collator = undefined;
  }

  /** Takes new data. Nodes that were there keep their folds, focus and selection by id; new branches are open to `level`. */
  setTree(tree: Tree<Item> | undefined, level: number): void {
    const before = this.tree;
    this.tree = tree;
    if (!tree) return;
    this.folds = before ? carryFolds(before, this.folds, tree, level) : openTo(tree, level);
    this.selected = (before && tree.indexOf.get(before.ids[this.selected] ?? '')) ?? -1;
    const focus = (before && tree.indexOf.get(before.ids[this.focus] ?? '')) ?? 0;
    this.focus = nearestVisible(tree, this.folds, focus);
    this.#host.requestUpdate();
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

  /** Opens branches down to a level: 0 folds all, Infinity opens all. */
  openTo(level: number): void {
    if (this.tree) this.setFolds(openTo(this.tree, level));
  }

  /** Opens what hides a node. */
  reveal(index: number): void {
    if (this.tree) this.setFolds(reveal(this.tree, this.folds, index));
  }

  /** Moves the tab stop to a visible node and, when `take` is true, the focus with it once it is rendered. */
  moveFocus(index: number, take = true): void {
    this.focus = index;
    this.#host.requestUpdate();
    if (take) void this.#host.updateComplete.then(() => this.#options.elementOf(this.focus)?.focus({ preventScroll: true }));
  }

  /** Handles a key pressed on the node that has the focus; says whether the tree had a use for it (then it is taken). */
  handleKey(event: KeyboardEvent): boolean {
    const { tree } = this;
    if (!tree || event.altKey || event.ctrlKey || event.metaKey) return false;
    const command = treeCommand(tree, this.folds, this.focus, event.key, this.#options.mirrored(this.focus));
    if (!command) return this.#typed(event, tree);
    event.preventDefault();
    if (command.type === 'focus') this.moveFocus(command.index);
    else if (command.type === 'activate') this.#options.activated(command.index, event);
    else if (command.indexes.length > 0) {
      this.setFolds(setOpen(tree, this.folds, command.indexes, command.type === 'open'));
      this.#options.toggled(command.indexes, command.type === 'open');
    }
    return true;
  }

  #typed(event: KeyboardEvent, tree: Tree): boolean {
    if ([...event.key].length !== 1 || /[\s\d*]/.test(event.key)) return false;
    event.preventDefault();
    this.#letters = event.timeStamp - this.#lettersAt > TYPE_AHEAD_MS ? event.key : this.#letters + event.key;
    this.#lettersAt = event.timeStamp;
    this.#collator ??= new Intl.Collator(this.#options.language(), { sensitivity: 'base', usage: 'search' });
    const found = typeAhead(tree, this.folds, this.focus, this.#letters, this.#collator);
    if (found >= 0) this.moveFocus(found);
    return true;
  }
}
