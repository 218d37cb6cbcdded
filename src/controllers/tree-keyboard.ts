/** The keyboard of the tree pattern, with type-ahead. Part of the elements' late parts. */
import { setOpen } from '../tree/change-folds.js';
import { treeCommand } from '../tree/tree-keys.js';
import type { Tree } from '../tree/tree.js';
import { typeAhead } from '../tree/type-ahead.js';
import { takeTreeKey } from './take-tree-key.js';
import type { TreeState } from './tree-state.js';

/** Letters and digits typed within this time belong together. */
const TYPE_AHEAD_MS = 500;

export interface TreeKeyboardOptions {
  /** A person opened or folded branches. */
  toggled?(indexes: readonly number[], open: boolean): void;
  /** A person pressed Enter or Space on a node. */
  activated(index: number): void;
  /** Whether children stand to the left of this node. */
  mirrored(index: number): boolean;
  /** BCP 47 tag for comparing letters. */
  language(): string;
  /** What is drawn of a node where that is less than its label; type-ahead finds both. */
  drawn?(index: number): string;
}

export class TreeKeyboard {
  readonly #state: TreeState<unknown>;
  readonly #options: TreeKeyboardOptions;
  #letters = '';
  #lettersAt = 0;

  constructor(state: TreeState<unknown>, options: TreeKeyboardOptions) {
    this.#state = state;
    this.#options = options;
  }

  /** Handles a key pressed on the node that has the focus, and takes it also where it moves nothing; says whether the tree had a use for it. */
  handle(event: KeyboardEvent): boolean {
    const { tree, folds, focus } = this.#state;
    if (!tree || event.altKey || event.ctrlKey || event.metaKey) return false;
    takeTreeKey(event);
    // A space goes on with a label that goes on so ("3 months"); else it is the key that activates.
    if (event.key === ' ' && this.isTyping(event) && this.#find(tree, `${this.#letters} `) >= 0) return this.#typed(event, tree);
    const command = treeCommand(tree, folds, focus, event.key, this.#options.mirrored(focus));
    if (!command) return this.#typed(event, tree);
    if (command.type === 'focus') this.#state.moveFocus(command.index);
    else if (command.type === 'activate') this.#options.activated(command.index);
    else if (command.indexes.length > 0) {
      this.#state.setFolds(setOpen(tree, folds, command.indexes, command.type === 'open'));
      this.#options.toggled?.(command.indexes, command.type === 'open');
    }
    return true;
  }

  /** Whether what is typed now belongs to the letters before it. */
  isTyping(event: KeyboardEvent): boolean {
    return this.#letters !== '' && event.timeStamp - this.#lettersAt <= TYPE_AHEAD_MS;
  }

  #typed(event: KeyboardEvent, tree: Tree): boolean {
    if ([...event.key].length !== 1) return false;
    this.#letters = this.isTyping(event) ? this.#letters + event.key : event.key;
    this.#lettersAt = event.timeStamp;
    const found = this.#find(tree, this.#letters);
    if (found >= 0) this.#state.moveFocus(found);
    return true;
  }

  #find(tree: Tree, letters: string): number {
    const collator = new Intl.Collator(this.#options.language(), { sensitivity: 'base', usage: 'search' });
    return typeAhead(tree, this.#state.folds, this.#state.focus, letters, collator, this.#options.drawn);
  }
}
