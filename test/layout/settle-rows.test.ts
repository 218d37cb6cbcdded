import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { geometryInSlices } from '../../src/layout/geometry-slices.js';
import { MapGeometry } from '../../src/layout/map-geometry.js';
import { reckonedLines, settleRows } from '../../src/layout/settle-rows.js';
import { wrap } from '../../src/layout/wrap.js';
import { openTo } from '../../src/tree/folds.js';
import { dataFrom, optionsOf } from './meter.js';

const words = fc.array(fc.constantFrom('a', 'word', 'longer words', 'and/or', 'well-known', 'unbreakableunbreakableunbreakable', 'ü'), { minLength: 1, maxLength: 16 });

test('the lines of a text in words are those that it is broken into', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 300 }), (parts, room) => {
      const text = parts.join(' ');
      const width = (one: string): number => one.length * 7;
      const { lines } = wrap(text, room, width);
      assert.equal(reckonedLines(text, room, width, 3), lines.length, `${text} in ${room}`);
    }),
    { numRuns: 500 },
  );
});

for (const [text, room, lines] of [
  ['', 100, 1],
  ['大規模言語モデルの学習と評価', 70, 2],
  ['大規模言語', 70, 1],
  ['x'.repeat(100), 70, 3],
] as const) {
  test(`${text.slice(0, 8)} in ${room} px takes ${lines} lines`, () => assert.equal(reckonedLines(text, room, (one) => one.length * 10, 3), lines));
}

test('rows that were reckoned wrongly are right as soon as they are drawn, and cost no pass over the tree', () => {
  const data = dataFrom({ label: 'root', children: Array.from({ length: 5000 }, (_, k) => ({ label: 'some words in a label '.repeat(1 + (k % 4)), children: [{ label: 'leaf' }] })) });
  // Several characters together take less than each by itself: kerning, and more of it than there is.
  const options = optionsOf({ meter: (size) => (text) => (text.length * size) / (text.length > 1 ? 2.6 : 2) });
  const steps = geometryInSlices(data, openTo(data.tree, 1), options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const geometry = step.value;
  const whole = new MapGeometry(data, openTo(data.tree, 1), options);
  const drawn = Array.from({ length: 30 }, (_, k) => 2001 + 2 * k);
  const wrong = drawn.filter((index) => geometry.bands.heights[index] !== whole.bands.heights[index]);
  assert.ok(wrong.length > 0);
  geometry.bands.touched = 0;
  assert.equal(settleRows(geometry, drawn), true);
  assert.ok(geometry.bands.touched <= 2 * drawn.length, `${geometry.bands.touched} touched`);
  for (const index of drawn) assert.equal(geometry.bands.heights[index], whole.bands.heights[index]);
  assert.equal(settleRows(geometry, drawn), false);
});
