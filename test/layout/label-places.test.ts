import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelEvery, valueSide } from '../../src/layout/label-places.js';

test('a value stands after its mark, before it where that does not fit, else nowhere', () => {
  const cases: [number, number, number, 'after' | 'before' | undefined][] = [
    [100, 200, 88, 'after'],
    [101, 200, 89, 'before'],
    [100, 290, 88, 'before'],
    [99, 290, 88, undefined],
    [0, 0, 80, 'after'],
    [300, 300, 80, 'before'],
  ];
  for (const [start, end, text, side] of cases) assert.equal(valueSide({ start, end }, text, 300, 12), side, `${start} to ${end}, ${text} wide`);
});

test('labels are thinned until none touches the next, the last ending at the axis', () => {
  const cases: [number, number, number, number][] = [
    [8, 930, 40, 1],
    [8, 312, 40, 2],
    [8, 240, 40, 2],
    [8, 120, 40, 4],
    [2, 0, 40, 66],
  ];
  for (const [ticks, width, label, every] of cases) assert.equal(labelEvery(ticks, width, label), every, `${ticks} ticks on ${width}`);
});
