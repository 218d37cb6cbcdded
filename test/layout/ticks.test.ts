import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisTicks, tickStep } from '../../src/layout/ticks.js';

test('steps are 1, 2 or 5 times a power of ten', () => {
  const cases: [number, number, number][] = [
    [300_000, 6, 50_000],
    [50_000, 6, 10_000],
    [10_000, 6, 2_000],
    [400, 6, 50],
    [1, 5, 0.2],
    [0.06, 6, 0.01],
    [7, 1, 5],
    [8, 1, 10],
    [0, 6, 1],
    [Number.NaN, 6, 1],
    [Infinity, 6, 1],
  ];
  for (const [max, count, step] of cases) assert.equal(tickStep(max, count), step, `${max} in ${count}`);
});

test('ticks run from zero to the first that is not below the greatest value', () => {
  assert.deepEqual(axisTicks(220_000, 6), [0, 50_000, 100_000, 150_000, 200_000, 250_000]);
  assert.deepEqual(axisTicks(300_000, 6, 1).at(-1), 350_000);
  assert.deepEqual(axisTicks(0.6, 3), [0, 0.2, 0.4, 0.6]);
  assert.deepEqual(axisTicks(0, 6), [0, 1]);
});

test('any ticks cover the value evenly, with a number of steps near the one asked for', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), fc.integer({ min: 2, max: 12 }), fc.integer({ min: 0, max: 4 }), (max, count, more) => {
      const ticks = axisTicks(max, count, more);
      const step = tickStep(max, count);
      assert.equal(ticks[0], 0);
      assert.ok((ticks.at(-1 - more) ?? 0) >= max * (1 - 1e-9), 'covers the value');
      assert.ok(ticks.length < 2 + more || (ticks.at(-2 - more) ?? 0) < max, 'has no tick too many');
      const steps = ticks.length - 1 - more;
      assert.ok(steps >= count / 2 && steps <= count * 2 + 1, `${steps} steps for ${count}`);
      ticks.forEach((tick, index) => assert.ok(Math.abs(tick - index * step) <= step * 1e-6));
      assert.match(step.toExponential(), /^[125]e/);
    }),
    { seed: 5, numRuns: 2000 },
  );
});
