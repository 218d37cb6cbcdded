/** Which nodes of a tree have a text in their label or detail: all nodes once, then only those that are left. */
import type { TreeItem } from './build-items.js';
import { plainLetters } from './plain-letters.js';
import type { Tree } from './tree.js';

/** What was looked for, and where it is. */
export interface Matches {
  /** As `wordsOf` gives them. */
  readonly words: readonly string[];
  /** Indexes of the nodes that have every word, in tree order. */
  readonly nodes: readonly number[];
}

/** The texts of a tree as a search compares them; each is made when it is first looked at. */
export interface TextIndex {
  readonly tree: Tree<TreeItem>;
  readonly texts: string[];
  /** How many nodes have been looked at, for tests. */
  touched: number;
}

/** So many nodes are looked at in one go. */
const SLICE = 500;

/** The index of a tree, empty. */
export function textIndex(tree: Tree<TreeItem>): TextIndex {
  return { tree, texts: [], touched: 0 };
}

/** The words of a query, as a search compares them; none that is part of another. */
export function wordsOf(query: string): string[] {
  const words = [...new Set(plainLetters(query).split(/\s+/).filter(Boolean))];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/**
 * The nodes whose label and detail have every word somewhere. Yields between slices, so that a large tree need not be searched in one
 * go. Where the words go on from those of a former search, only what that found is looked at again.
 */
export function* search(index: TextIndex, words: readonly string[], former?: Matches): Generator<void, Matches> {
  const narrower = former && goesOn(former.words, words) ? former.nodes : undefined;
  const nodes: number[] = [];
  const length = words.length === 0 ? 0 : (narrower?.length ?? index.tree.size);
  for (let k = 0; k < length; k++) {
    if (k > 0 && k % SLICE === 0) yield;
    const node = narrower ? (narrower[k] as number) : k;
    const text = textOf(index, node);
    if (words.every((word) => text.includes(word))) nodes.push(node);
  }
  return { words, nodes };
}

/** Whether what has the new words has the former ones too. */
function goesOn(former: readonly string[], words: readonly string[]): boolean {
  return former.length > 0 && former.every((old) => words.some((word) => word.includes(old)));
}

function textOf(index: TextIndex, node: number): string {
  const { tree, texts } = index;
  index.touched++;
  const known = texts[node];
  if (known !== undefined) return known;
  const detail = tree.items[node]?.detail;
  // No word has a line break in it, so that none is found across both.
  return (texts[node] = plainLetters(`${tree.labels[node] ?? ''}${detail ? `\n${detail}` : ''}`));
}
