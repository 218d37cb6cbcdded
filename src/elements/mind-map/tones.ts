/** The colour of each node: its own, that of its branch, or none. */
import type { TreeItem } from '../../tree/read-tree.js';
import { at, type Tree } from '../../tree/tree.js';

const TONE = /^(?:role|stage)-[1-6]$/;
const STAGES = 6;

/** One class name a node, the empty string for what is general. In a tree that names no colour, the branches of the root take the stage colours in turn. */
export function tonesOf(tree: Tree<TreeItem>): string[] {
  const tones: string[] = [];
  const named = tree.items.some(({ tone }) => tone !== undefined && TONE.test(tone));
  for (let i = 0; i < tree.size; i++) {
    const own = tree.items[i]?.tone;
    const inherited = tones[at(tree.parent, i)] ?? '';
    if (own !== undefined && TONE.test(own)) tones.push(own);
    else if (!named && at(tree.depth, i) === 1) tones.push(`stage-${(at(tree.position, i) % STAGES) + 1}`);
    else tones.push(inherited);
  }
  return tones;
}

/** The place (from 0) of the role whose glyph a node shows; -1 for none. */
export function glyphPlace(item: TreeItem | undefined): number {
  const match = item?.role !== undefined ? /^role-([1-6])$/.exec(item.tone ?? '') : null;
  return match ? Number(match[1]) - 1 : -1;
}
