import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geometryInSlices } from '../../src/layout/geometry-slices.js';
import { MapGeometry } from '../../src/layout/map-geometry.js';
import { openTo } from '../../src/tree/folds.js';
import { chain, dataFrom, evenTree, optionsOf, star } from './meter.js';

for (const layout of ['right', 'both'] as const) {
  for (const [what, root] of [
    ['an even tree', evenTree(4)],
    ['a star', star(30_000)],
    ['a chain', chain(10_000)],
    ['long labels', { label: 'root', children: Array.from({ length: 500 }, (_, k) => ({ label: 'many words '.repeat(k % 20), children: [{ label: 'x' }] })) }],
  ] as const) {
    test(`what is laid out in slices is what is laid out at once: ${what}, ${layout}`, () => {
      const data = dataFrom(root);
      const folds = openTo(data.tree, 3);
      const options = optionsOf({ layout });
      const steps = geometryInSlices(data, folds, options);
      let pauses = 0;
      let step = steps.next();
      while (!step.done) {
        pauses++;
        step = steps.next();
      }
      assert.ok(pauses >= data.tree.size / 600, `${pauses} pauses for ${data.tree.size} nodes`);
      const sliced = step.value;
      const whole = new MapGeometry(data, folds, options);
      assert.deepEqual({ ...sliced.bands, touched: 0 }, { ...whole.bands, touched: 0 });
      assert.deepEqual(sliced.box(), whole.box());
    });
  }
}
