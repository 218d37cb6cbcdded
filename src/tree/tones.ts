/** The colour of each node: its own, that of its branch, or none. */
import type { TreeItem } from './build-items.js';
import { at, type Tree } from './tree.js';

const TONE = /^(?:role|stage)-[1-6]$/;
const STAGES = 6;

/** One class name a node, the empty string for what is general. In a tree that names no colour, the branches of the root take the stage colours in turn. */
export function tonesOf({ items, parent, depth, position }: Tree<TreeItem>): string[] {
  const tones: string[] = [];
  const own = items.map(({ tone = '' }) => (TONE.test(tone) ? tone : ''));
  const named = own.some((tone) => tone !== '');
  own.forEach((tone, i) => {
    const turn = !named && at(depth, i) === 1 ? `stage-${(at(position, i) % STAGES) + 1}` : '';
    tones.push(tone || turn || (tones[at(parent, i)] ?? ''));
  });
  return tones;
}

/** The place (from 0) of the role whose glyph a node shows; -1 for none. */
export function glyphPlace({ role, tone }: TreeItem): number {
  return role === undefined || !tone?.startsWith('role-') ? -1 : Number(tone.slice(5)) - 1;
}
