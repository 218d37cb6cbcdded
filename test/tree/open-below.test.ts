import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openIds } from '../../src/tree/change-folds.js';
import { foldDifference, withDifference } from '../../src/tree/fold-difference.js';
import { openTo, type Folds } from '../../src/tree/folds.js';
import { countVisible, isOpenBelow, toggleBelow } from '../../src/tree/open-below.js';
import { buildTree } from '../../src/tree/tree.js';

interface Item {
  readonly id: string;
  readonly children?: readonly Item[];
}

const item = (id: string, ...children: Item[]): Item => ({ id, children });
const tree = buildTree(item('root', item('a', item('b', item('c')), item('d')), item('e', item('f'))), {
  id: ({ id }) => id,
  label: ({ id }) => id,
  children: ({ children }) => children,
});
const open = (folds: Folds): string[] => openIds(tree, folds);
const place = (id: string): number => tree.indexOf.get(id) ?? -1;

describe('a branch with all below it', () => {
  for (const [what, level, id, before, after] of [
    ['folded', 1, 'a', false, ['root', 'a', 'b']],
    ['open in part', 2, 'a', false, ['root', 'a', 'b', 'e']],
    ['open', Infinity, 'a', true, ['root', 'e']],
    ['a leaf', 1, 'd', true, ['root']],
    ['the root', 1, 'root', false, ['root', 'a', 'b', 'e']],
  ] as const) {
    it(`${what} is toggled`, () => {
      const folds = openTo(tree, level);
      assert.equal(isOpenBelow(tree, folds, place(id)), before);
      assert.deepEqual(open(toggleBelow(tree, folds, place(id))), after);
    });
  }

  it('counts what is visible', () => {
    assert.deepEqual([0, 1, 2, Infinity].map((level) => countVisible(tree, openTo(tree, level))), [1, 3, 6, 7]);
  });
});

describe('the difference of folds', () => {
  it('is empty for the same, and gives back the other', () => {
    const levels = [0, 1, 2, Infinity].map((level) => openTo(tree, level));
    for (const before of levels) {
      for (const folds of levels) {
        const difference = foldDifference(tree, before, folds);
        if (before === folds) assert.deepEqual(difference, { open: [], folded: [] });
        assert.deepEqual(open(withDifference(tree, before, difference)), open(folds));
      }
    }
    assert.deepEqual(foldDifference(tree, openTo(tree, 1), openTo(tree, 2)), { open: ['a', 'e'], folded: [] });
  });

  it('passes over what the tree does not know, and leaves', () => {
    assert.deepEqual(open(withDifference(tree, openTo(tree, 1), { open: ['a', 'c', 'x'], folded: ['y', 'root'] })), ['a']);
  });
});
