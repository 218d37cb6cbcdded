import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isInside, keepMap, MAX_SCALE, panBy, showBox, zoomAt } from '../../src/layout/view-moves.js';
import { fitBox, MIN_SCALE, seenBox, type Box, type Viewport } from '../../src/layout/viewport.js';

const stage = { width: 800, height: 400 };
const plain: Viewport = { x: 0, y: 0, scale: 1 };
const number = fc.integer({ min: -2000, max: 2000 });
const view = fc.record({ x: number, y: number, scale: fc.double({ min: 0.05, max: 2, noNaN: true }) });
const box = fc.record({ left: number, top: number, width: fc.integer({ min: 1, max: 3000 }), height: fc.integer({ min: 1, max: 3000 }) }).map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));

function close(a: number, b: number): void {
  assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
}

test('a zoom leaves the point where it is', () => {
  fc.assert(
    fc.property(view, fc.double({ min: 0.5, max: 2, noNaN: true }), number, number, (before, factor, x, y) => {
      const after = zoomAt(before, factor, x, y);
      close((x - before.x) / before.scale, (x - after.x) / after.scale);
      close((y - before.y) / before.scale, (y - after.y) / after.scale);
    }),
  );
});

test('a zoom has its ends', () => {
  assert.equal(zoomAt(plain, 1000, 0, 0).scale, MAX_SCALE);
  assert.equal(zoomAt(plain, 1e-9, 0, 0).scale, MIN_SCALE);
});

test('a pan moves by what was asked', () => {
  assert.deepEqual(panBy({ x: 1, y: 2, scale: 3 }, 10, -20), { x: 11, y: -18, scale: 3 });
});

test('some of the map stays in view', () => {
  fc.assert(
    fc.property(view, box, (wanted, map) => {
      const kept = keepMap(wanted, map, stage);
      const seen = seenBox(kept, stage);
      assert.ok(map.left < seen.right && map.right > seen.left && map.top < seen.bottom && map.bottom > seen.top);
      assert.equal(keepMap(kept, map, stage), kept);
    }),
  );
});

test('what fits is whole in view, not enlarged, and where it was asked for', () => {
  fc.assert(
    fc.property(box, (map) => {
      const fitted = fitBox(map, stage, 20, 0.5);
      const seen = seenBox(fitted, stage);
      assert.ok(fitted.scale <= 1);
      const grown: Box = { left: seen.left - 1e-6, top: seen.top - 1e-6, right: seen.right + 1e-6, bottom: seen.bottom + 1e-6 };
      assert.ok(isInside(map, grown));
    }),
  );
  const map = { left: 0, top: 0, right: 100, bottom: 100 };
  assert.deepEqual([0, 0.5, 1].map((align) => fitBox(map, stage, 20, align).x), [20, 350, 680]);
});

for (const [what, at, wanted] of [
  ['in view', { left: 30, top: 30, right: 60, bottom: 60 }, plain],
  ['beyond the end', { left: 900, top: 30, right: 950, bottom: 60 }, { x: -170, y: 0, scale: 1 }],
  ['before the start', { left: -50, top: -10, right: 20, bottom: 60 }, { x: 70, y: 30, scale: 1 }],
  ['too wide', { left: -50, top: 30, right: 2000, bottom: 60 }, { x: 70, y: 0, scale: 1 }],
] as const) {
  test(`brings a box ${what} into view with the least move`, () => {
    assert.deepEqual(showBox(plain, at, stage, 20), wanted);
  });
}

test('what is seen grows by a share of the stage', () => {
  assert.deepEqual(seenBox({ x: -100, y: 0, scale: 2 }, stage, 0.5), { left: -150, top: -100, right: 650, bottom: 300 });
});
