import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { setOpen } from '../../src/tree/change-folds.js';
import { isOpen, openTo } from '../../src/tree/folds.js';
import { buildItems } from '../../src/tree/build-items.js';
import { at, type Tree } from '../../src/tree/tree.js';
import { nearestVisible } from '../../src/tree/nearest-visible.js';
import { lastVisibleWithin, previousVisible } from '../../src/tree/visible-before.js';
import { nextVisible, visibleNodes } from '../../src/tree/visible.js';
import { chain, find, food } from './sample.js';

test('folded branches are stepped over', () => {
  const tree = food();
  const folds = openTo(tree, 1);
  assert.deepEqual([...visibleNodes(tree, folds)].map((i) => tree.labels[i]), ['food', 'fruit', 'bread', 'vegetables']);
  assert.equal(lastVisibleWithin(tree, folds, 0), find(tree, 'vegetables'));
  assert.equal(nearestVisible(tree, folds, find(tree, 'cox')), find(tree, 'fruit'));
  assert.equal(nearestVisible(tree, folds, find(tree, 'bread')), find(tree, 'bread'));
});

test('steps forth and back agree with a filter over all nodes', () => {
  const isVisible = (tree: Tree, folds: ReturnType<typeof openTo>, i: number): boolean => {
    for (let above = at(tree.parent, i); above >= 0; above = at(tree.parent, above)) if (!isOpen(folds, above)) return false;
    return true;
  };
  const tree = food();
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: tree.size, maxLength: tree.size }), (open) => {
      const folds = setOpen(tree, openTo(tree, 0), Array.from(tree.ids.keys()).filter((i) => open[i]), true);
      const wanted = Array.from(tree.ids.keys()).filter((i) => isVisible(tree, folds, i));
      assert.deepEqual([...visibleNodes(tree, folds)], wanted);
      wanted.forEach((i, k) => {
        assert.equal(nextVisible(tree, folds, i), wanted[k + 1] ?? -1);
        assert.equal(previousVisible(tree, folds, i), wanted[k - 1] ?? -1);
      });
    }),
  );
});

test('a chain of 10,000 is walked from end to end', () => {
  const tree = buildItems(chain(10_000));
  const folds = openTo(tree, Infinity);
  assert.equal([...visibleNodes(tree, folds)].length, 10_000);
  assert.equal(previousVisible(tree, folds, 9999), 9998);
});
