/**
 * The keyboard of the tree view pattern as a function: key in, what to do out.
 * https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
import { isOpen, type Folds } from './folds.js';
import { childrenOf } from './kin.js';
import { at, isBranch, type Tree } from './tree.js';
import { lastVisibleWithin, previousVisible } from './visible-before.js';
import { nextVisible } from './visible.js';

export type TreeCommand =
  | { readonly type: 'focus'; readonly index: number }
  | { readonly type: 'open' | 'fold'; readonly indexes: readonly number[] }
  | { readonly type: 'activate'; readonly index: number };

/**
 * What a key does in a tree with its focus on a visible node; undefined when the tree has no use for the key.
 * `mirrored` is true where children stand to the left of their parent (right-to-left text, left branches).
 */
export function treeCommand(tree: Tree, folds: Folds, focus: number, key: string, mirrored = false): TreeCommand | undefined {
  const inward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const outward = mirrored ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowDown':
      return focusOn(nextVisible(tree, folds, focus));
    case 'ArrowUp':
      return focusOn(previousVisible(tree, folds, focus));
    case 'Home':
      return focusOn(0);
    case 'End':
      return focusOn(lastVisibleWithin(tree, folds, 0));
    case inward:
      return goIn(tree, folds, focus);
    case outward:
      return goOut(tree, folds, focus);
    case '*':
      return { type: 'open', indexes: siblingsOf(tree, focus).filter((i) => isBranch(tree, i) && !isOpen(folds, i)) };
    case 'Enter':
    case ' ':
      return { type: 'activate', index: focus };
    default:
      return undefined;
  }
}

function focusOn(index: number): TreeCommand | undefined {
  return index < 0 ? undefined : { type: 'focus', index };
}

function goIn(tree: Tree, folds: Folds, focus: number): TreeCommand | undefined {
  if (!isBranch(tree, focus)) return undefined;
  return isOpen(folds, focus) ? focusOn(focus + 1) : { type: 'open', indexes: [focus] };
}

function goOut(tree: Tree, folds: Folds, focus: number): TreeCommand | undefined {
  if (isBranch(tree, focus) && isOpen(folds, focus)) return { type: 'fold', indexes: [focus] };
  return focusOn(at(tree.parent, focus));
}

function siblingsOf(tree: Tree, index: number): number[] {
  const parent = at(tree.parent, index);
  return parent < 0 ? [index] : [...childrenOf(tree, parent)];
}
