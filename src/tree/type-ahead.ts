/** Type-ahead: which visible node the letters typed so far mean. */
import type { Folds } from './folds.js';
import type { Tree } from './tree.js';
import { nextVisible } from './visible.js';

/**
 * The next visible node, after the focus and round the end, whose label starts with the letters; -1 when none does.
 * One letter, typed again and again, steps through the labels that start with it; more letters may also stay where they are.
 * Case and accents do not count (`Intl.Collator`, sensitivity "base"). What is `drawn` of a node counts like its label.
 */
export function typeAhead(tree: Tree, folds: Folds, focus: number, letters: string, collator: Intl.Collator, drawn?: (index: number) => string): number {
  const repeated = [...letters].every((letter, _, all) => letter === all[0]);
  const wanted = repeated ? [...letters].slice(0, 1).join('') : letters;
  if (wanted === '') return -1;
  let index = repeated ? after(tree, folds, focus) : focus;
  const first = index;
  do {
    if ([tree.labels[index], drawn?.(index)].some((label) => startsWith(label ?? '', wanted, collator))) return index;
    index = after(tree, folds, index);
  } while (index !== first);
  return -1;
}

function after(tree: Tree, folds: Folds, index: number): number {
  const next = nextVisible(tree, folds, index);
  return next < 0 ? 0 : next;
}

function startsWith(label: string, letters: string, collator: Intl.Collator): boolean {
  return collator.compare([...label.trimStart()].slice(0, [...letters].length).join(''), letters) === 0;
}
