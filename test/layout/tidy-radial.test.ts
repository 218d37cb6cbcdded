import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOpen, openTo } from '../../src/tree/folds.js';
import { childrenOf } from '../../src/tree/kin.js';
import { at } from '../../src/tree/tree.js';
import { formOf, gaps, samples, somewhat, treeOf, turnedOf, visibleOf, type Sample } from './tidy-sample.js';

/** The angle of a node, clockwise from the top. */
function angleOf(sample: Sample, index: number): number {
  const { x, y } = formOf(sample, 'radial').placeOf(index);
  return (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
}

test('labels lie outward on their rays, each level on one ring, and none is upside down', () => {
  fc.assert(
    fc.property(samples, fc.boolean(), (sample, rtl) => {
      const form = formOf(sample, 'radial', rtl);
      const rings = new Map<number, number>();
      for (const index of visibleOf(sample)) {
        assert.ok(Math.abs(form.turnOf(index)) <= 90);
        if (index === 0) continue;
        const { place, direction } = turnedOf(form, sample, index);
        const radius = Math.hypot(place.x, place.y);
        assert.ok(Math.abs(direction.x - place.x / radius) < somewhat && Math.abs(direction.y - place.y / radius) < somewhat);
        const depth = at(sample.tree.depth, index);
        assert.ok(Math.abs(radius - (rings.get(depth) ?? radius)) < somewhat);
        rings.set(depth, radius);
      }
      const radii = [...rings].sort(([a], [b]) => a - b).map(([, radius]) => radius);
      radii.slice(1).forEach((radius, k) => assert.ok(radius - (radii[k] ?? 0) >= gaps.levels));
    }),
  );
});

test('siblings follow each other clockwise from the top, and a parent is midway between its first and last child', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      for (const index of visibleOf(sample)) {
        if (!isOpen(sample.folds, index)) continue;
        const angles = [...childrenOf(sample.tree, index)].map((child) => angleOf(sample, child));
        assert.deepEqual(
          angles,
          [...angles].sort((a, b) => a - b),
        );
        const middle = ((angles[0] ?? 0) + (angles.at(-1) ?? 0)) / 2;
        if (index > 0) assert.ok(Math.abs(middle - angleOf(sample, index)) < somewhat);
      }
    }),
  );
});

test('the root stands level in the middle, and few branches share the whole turn', () => {
  const tree = treeOf([0, 0, 0]);
  const sizes = Array.from({ length: 4 }, () => ({ along: 80, across: 20, start: 10, end: 80 }));
  const sample = { tree, folds: openTo(tree, 1), sizes };
  const form = formOf(sample, 'radial');
  assert.deepEqual(form.boxOf(0), { left: -40, right: 40, top: -10, bottom: 10 });
  assert.deepEqual(
    [1, 2, 3].map((index) => Math.round((angleOf(sample, index) * 180) / Math.PI)),
    [60, 180, 300],
  );
  const [, , left] = [1, 2, 3].map((index) => form.wayOf(index));
  assert.equal(left, 'left');
  assert.deepEqual(form.fan([2], (index) => form.placeOf(index)), { trunk: '', branches: ['M0 10L0 81.2'] });
});

test('rings grow until all have room', () => {
  const tree = treeOf(Array.from({ length: 1000 }, () => 0));
  const sizes = Array.from({ length: 1001 }, () => ({ along: 80, across: 20, start: 10, end: 80 }));
  const { x, y } = formOf({ tree, folds: openTo(tree, 1), sizes }, 'radial').placeOf(1);
  const round = (Math.hypot(x, y) * 2 * Math.PI) / 1000;
  assert.ok(Math.abs(round - 20 - gaps.siblings) < somewhat, `${round} px for each`);
});
