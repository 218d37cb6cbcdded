/** The colour of each node: its own, that of its branch, or none. */
import type { TreeItem } from './build-items.js';
import { at, type Tree } from './tree.js';

const TONE = /^(?:role|stage)-[1-6]$/;
const STAGES = 6;

/** One class name a node, the empty string for what is general. In a tree that names no colour, the branches of the root take the stage colours in turn. */
export function tonesOf(tree: Tree<TreeItem>): string[] {
  const tones: string[] = [];
  addTones(tree, tones, tree.size, tree.items.some(isNamed));
  return tones;
}

/** Adds the tones of the nodes up to `to`. */
export function addTones({ items, parent, depth, position }: Tree<TreeItem>, tones: string[], to: number, areNamed: boolean): void {
  for (let i = tones.length; i < to; i++) {
    const item = items[i];
    const turn = !areNamed && at(depth, i) === 1 ? `stage-${(at(position, i) % STAGES) + 1}` : '';
    tones.push((item && isNamed(item) && item.tone) || turn || (tones[at(parent, i)] ?? ''));
  }
}

/** Whether a node names its colour. */
export function isNamed({ tone }: TreeItem): boolean {
  return tone !== undefined && TONE.test(tone);
}

/** The place (from 0) of the role whose glyph a node shows; -1 for none. */
export function glyphPlace({ role, tone }: TreeItem): number {
  return role === undefined || !tone?.startsWith('role-') ? -1 : Number(tone.slice(5)) - 1;
}
