import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryFolds, foldsFromIds, openIds, reveal, setOpen, setOpenBelow } from '../../src/tree/change-folds.js';
import { isOpen, openTo } from '../../src/tree/folds.js';
import { find, food, outline } from './sample.js';

for (const [level, ids] of [
  [0, []],
  [1, ['food']],
  [2, ['food', 'fruit', 'vegetables']],
  [Infinity, ['food', 'fruit', 'apple', 'vegetables']],
] as const) {
  test(`level ${level} opens ${ids.join(', ') || 'nothing'}`, () => {
    const tree = food();
    assert.deepEqual(openIds(tree, openTo(tree, level)), ids);
  });
}

test('leaves are never open', () => {
  const tree = food();
  const folds = setOpen(tree, openTo(tree, Infinity), [find(tree, 'bread')], true);
  assert.equal(isOpen(folds, find(tree, 'bread')), false);
});

test('a change leaves the folds before it as they were', () => {
  const tree = food();
  const before = openTo(tree, 1);
  const after = setOpen(tree, before, [find(tree, 'fruit')], true);
  assert.deepEqual(openIds(tree, before), ['food']);
  assert.deepEqual(openIds(tree, after), ['food', 'fruit']);
});

test('reveal opens what is above and keeps what is open', () => {
  const tree = food();
  const folds = openTo(tree, 1);
  assert.deepEqual(openIds(tree, reveal(tree, folds, find(tree, 'cox'))), ['food', 'fruit', 'apple']);
  assert.equal(reveal(tree, folds, find(tree, 'bread')), folds);
});

test('a branch opens and folds with all under it', () => {
  const tree = food();
  const open = setOpenBelow(tree, openTo(tree, 1), find(tree, 'fruit'), true);
  assert.deepEqual(openIds(tree, open), ['food', 'fruit', 'apple']);
  assert.deepEqual(openIds(tree, setOpenBelow(tree, open, 0, false)), []);
});

test('saved ids give folds again, unknown ones and leaves are passed over', () => {
  const tree = food();
  assert.deepEqual(openIds(tree, foldsFromIds(tree, ['food', 'apple', 'bread', 'nothing'])), ['food', 'apple']);
});

test('new data keeps the state of what was there; what is new opens to the level', () => {
  const before = food();
  const after = outline('food\n  bread\n    rye\n  fruit\n    apple\n      cox\n  new\n    one');
  const folds = setOpen(before, openTo(before, 1), [find(before, 'apple')], true);
  assert.deepEqual(openIds(after, carryFolds(before, folds, after, 2)), ['food', 'bread', 'apple', 'new']);
});
