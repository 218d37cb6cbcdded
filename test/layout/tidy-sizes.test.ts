import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidyGaps, tidySize, type Measured } from '../../src/layout/tidy-sizes.js';
import { labelTransform } from '../../src/layout/tidy-transform.js';
import { treeOf } from './tidy-sample.js';

/** A root with a branch and a leaf. */
const map: Measured = {
  tree: treeOf([0, 1, 0]),
  k: 2,
  forkSize: 18,
  bands: { heights: Float64Array.of(100, 60, 54, 54) },
  label: (index) => ({ width: [300, 120, 80, 90][index] ?? 0, height: [96, 52, 50, 50][index] ?? 0 }),
  labelStart: (index) => (index === 0 ? 40 : 524),
  columnOf: (index) => (index === 0 ? 40 : 500),
  handle: (index) => ({ from: ([300, 120, 80, 90][index] ?? 0) + 16, width: 50 }),
};

test('to the side, a node is its row: mark, label, and room for the pill whether it is open or not', () => {
  const size = tidySize(map, 'right');
  assert.deepEqual(size(0), { start: 0, end: 300, along: 300, across: 100 });
  assert.deepEqual(size(1), { start: 24, end: 144, along: 144 + 16 + 50 + 18, across: 60 });
  assert.deepEqual(size(2), { start: 24, end: 104, along: 104, across: 54 });
  assert.deepEqual(tidySize(map, 'radial')(1), size(1));
});

test('downward, mark, label and pill stand one below the other', () => {
  const size = tidySize(map, 'down');
  assert.deepEqual(size(0), { start: 0, end: 96, along: 96, across: 300 });
  assert.deepEqual(size(1), { start: 24, end: 76, along: 76 + 16 + 40 + 18, across: 120 });
  assert.deepEqual(size(3), { start: 24, end: 74, along: 74, across: 90 });
});

test('spaces grow with the text', () => {
  const { levels, siblings } = tidyGaps('down', 1);
  assert.deepEqual([tidyGaps('down', 2).levels, tidyGaps('down', 2).siblings], [2 * levels, 2 * siblings]);
});

test('an element is moved to its label, on whole pixels unless it is turned', () => {
  const at = { place: { x: 100.3, y: 200.4 }, start: 12, height: 25, turn: 0 };
  assert.equal(labelTransform({ ...at, way: 'right' }, 50), 'translate(112px, 138px)');
  assert.equal(labelTransform({ ...at, way: 'left' }, 50), 'translate(calc(88px - 100%), 138px)');
  assert.equal(labelTransform({ ...at, way: 'down' }, 50), 'translate(calc(100px - 50%), 162px)');
  assert.equal(labelTransform({ ...at, way: 'right', turn: 30 }, 50), 'translate(100.3px, 150.4px) rotate(30deg) translate(12px, -50%)');
  assert.equal(labelTransform({ ...at, way: 'left', turn: -30 }, 50), 'translate(100.3px, 150.4px) rotate(-30deg) translate(calc(-12px - 100%), -50%)');
});
