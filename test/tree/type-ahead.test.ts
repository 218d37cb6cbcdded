import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildItems } from '../../src/tree/build-items.js';
import { openTo } from '../../src/tree/folds.js';
import { typeAhead } from '../../src/tree/type-ahead.js';
import { find, outline } from './sample.js';

const tree = outline('menu\n  crêpe\n  Cake\n    carrot\n  bread\n  coffee\n  中文');
const collator = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });

for (const [from, letters, wanted] of [
  ['menu', 'b', 'bread'],
  ['menu', 'B', 'bread'],
  ['menu', 'c', 'crêpe'],
  ['crêpe', 'c', 'Cake'],
  ['Cake', 'cc', 'coffee'],
  ['coffee', 'c', 'crêpe'],
  ['menu', 'cre', 'crêpe'],
  ['Cake', 'ca', 'Cake'],
  ['menu', '中', '中文'],
  ['menu', 'x', undefined],
  ['menu', 'carr', undefined],
  ['menu', '', undefined],
] as const) {
  test(`"${letters}" from ${from} leads to ${wanted ?? 'nothing'}`, () => {
    const found = typeAhead(tree, openTo(tree, 1), find(tree, from), letters, collator);
    assert.equal(found < 0 ? undefined : tree.labels[found], wanted);
  });
}

test('finds what is drawn of a node as well as its label', () => {
  const folds = openTo(tree, 1);
  const drawn = (index: number): string => (tree.labels[index] === 'bread' ? 'loaf' : '');
  assert.equal(tree.labels[typeAhead(tree, folds, 0, 'lo', collator, drawn)], 'bread');
  assert.equal(tree.labels[typeAhead(tree, folds, 0, 'br', collator, drawn)], 'bread');
});

test('looks at no more than 50,000 nodes of a larger tree', () => {
  const tree = buildItems({ label: 'star', children: Array.from({ length: 200_000 }, (_, k) => ({ label: k === 40_000 || k === 120_000 ? 'wanted' : `ray ${k}` })) });
  const folds = openTo(tree, Infinity);
  let looked = 0;
  const drawn = (index: number): string => {
    looked++;
    return tree.labels[index] ?? '';
  };
  assert.equal(typeAhead(tree, folds, 0, 'wa', collator, drawn), 40_001);
  looked = 0;
  assert.equal(typeAhead(tree, folds, 50_000, 'wa', collator, drawn), -1);
  assert.equal(looked, 50_000);
  assert.equal(typeAhead(tree, folds, 100_000, 'wa', collator, drawn), 120_001);
});
