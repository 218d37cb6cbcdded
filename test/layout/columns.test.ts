import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFor, columnStart, rootMiddle } from '../../src/layout/columns.js';

for (const [form, guide, starts] of [
  ['wide', true, [20, 258, 486, 704, 936, 1168]],
  ['middle', true, [8, 170, 344, 512, 702]],
  ['wide', false, [20, 258, 534, 810]],
  ['middle', false, [8, 170, 418, 666]],
] as const) {
  test(`the columns of ${guide ? 'the guide' : 'any tree'}, ${form}`, () => {
    const columns = columnsFor(form, guide, 16);
    assert.deepEqual(starts.map((_, depth) => columnStart(columns, depth)), starts);
  });
}

test('columns grow with the font', () => {
  const columns = columnsFor('wide', true, 32);
  assert.deepEqual([columnStart(columns, 1), columnStart(columns, 5), columns.bend, rootMiddle(columns)], [516, 2336, 104, 198]);
});
