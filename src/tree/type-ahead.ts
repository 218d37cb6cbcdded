/** Type-ahead: which visible node the letters typed so far mean. */
import type { Folds } from './folds.js';
import type { Tree } from './tree.js';
import { nextVisible } from './visible.js';

/** So many nodes are looked at. */
const MOST = 50_000;

/**
 * The next visible node, after the focus and round the end, whose label starts with the letters; -1 when none does.
 * One letter, typed again and again, steps through the labels that start with it; more letters may also stay where they are.
 * Case and accents do not count (`Intl.Collator`, sensitivity "base"). What is `drawn` of a node counts like its label.
 * It looks at no more than 50,000 nodes: a key must not take longer, and what is further away is a matter for a search.
 */
export function typeAhead(tree: Tree, folds: Folds, focus: number, letters: string, collator: Intl.Collator, drawn?: (index: number) => string): number {
  const repeated = [...letters].every((letter, _, all) => letter === all[0]);
  const wanted = repeated ? [...letters].slice(0, 1).join('') : letters;
  if (wanted === '') return -1;
  const isMeant = startsWith(wanted, collator);
  let index = repeated ? after(tree, folds, focus) : focus;
  const first = index;
  for (let count = 0; count < MOST; count++) {
    if (isMeant(tree.labels[index] ?? '') || (drawn && isMeant(drawn(index)))) return index;
    index = after(tree, folds, index);
    if (index === first) break;
  }
  return -1;
}

function after(tree: Tree, folds: Folds, index: number): number {
  const next = nextVisible(tree, folds, index);
  return next < 0 ? 0 : next;
}

/** Whether a label starts with letters. Few characters are first ones: hardly any label is compared. */
function startsWith(letters: string, collator: Intl.Collator): (label: string) => boolean {
  const { length } = [...letters];
  const [wanted = ''] = letters;
  const firsts = new Map<string, boolean>();
  return (label) => {
    const text = label.trimStart();
    const [first = ''] = text;
    let isSame = firsts.get(first);
    if (isSame === undefined) firsts.set(first, (isSame = collator.compare(first, wanted) === 0));
    return isSame && collator.compare([...text].slice(0, length).join(''), letters) === 0;
  };
}
