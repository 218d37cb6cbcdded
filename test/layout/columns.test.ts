import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnStart, generalColumns, rootMiddle, scaleColumns } from '../../src/layout/columns.js';
import { guideColumns } from '../../src/layout/guide-columns.js';

for (const [form, guide, starts] of [
  ['wide', true, [20, 258, 486, 704, 936, 1168]],
  ['middle', true, [8, 170, 344, 512, 702]],
  ['wide', false, [20, 258, 534, 810]],
  ['middle', false, [8, 170, 418, 666]],
] as const) {
  test(`the columns of ${guide ? 'the guide' : 'any tree'}, ${form}`, () => {
    const [wide, middle] = guide ? guideColumns : generalColumns;
    const columns = form === 'wide' ? wide : middle;
    assert.deepEqual(starts.map((_, depth) => columnStart(columns, depth)), starts);
  });
}

test('columns grow with the font', () => {
  const columns = scaleColumns(guideColumns[0], 2);
  assert.deepEqual([columnStart(columns, 1), columnStart(columns, 5), columns.bend, rootMiddle(columns)], [516, 2336, 104, 198]);
});
