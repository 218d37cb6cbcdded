import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Place } from '../../src/layout/map-form.js';
import type { TidyGeometry } from '../../src/layout/tidy-geometry.js';
import { isOpen, openTo } from '../../src/tree/folds.js';
import { childrenOf } from '../../src/tree/kin.js';
import { isBranch } from '../../src/tree/tree.js';
import { formOf, layouts, pointsOf, samples, treeOf, turnedOf, visibleOf, within, type Sample } from './tidy-sample.js';

/** Path data is written in tenths of a px, and along a curve a tenth more is seen by nobody. */
const TENTH = 0.15;

/** All links of a form: the path data of each fan, and whose it is. */
function fansOf(form: TidyGeometry, { tree, folds, ...rest }: Sample): { parent: number; children: number[]; trunk: string; branches: readonly string[] }[] {
  return visibleOf({ tree, folds, ...rest })
    .filter((index) => isOpen(folds, index) && isBranch(tree, index))
    .map((parent) => {
      const children = [...childrenOf(tree, parent)];
      return { parent, children, ...form.fan(children, (index) => form.placeOf(index)) };
    });
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

for (const layout of layouts) {
  test(`${layout}: no link crosses a node that is not its own`, () => {
    fc.assert(
      fc.property(samples, fc.boolean(), (sample, rtl) => {
        const form = formOf(sample, layout, rtl);
        const boxes = visibleOf(sample).map((index) => ({ index, ...turnedOf(form, sample, index) }));
        const check = (path: string, own: readonly number[]): void => {
          const points = pointsOf(path);
          for (const box of boxes) {
            if (own.includes(box.index)) continue;
            for (const point of points) {
              const { along, across } = within(box, point);
              const isInside = along > TENTH && along < box.along - TENTH && Math.abs(across) < box.across / 2 - TENTH;
              assert.ok(!isInside, `${path} crosses node ${box.index} at ${point.x} ${point.y}`);
            }
          }
        };
        for (const { parent, children, trunk, branches } of fansOf(form, sample)) {
          if (trunk) check(trunk, [parent]);
          branches.forEach((path, k) => check(path, [parent, children[k] ?? 0]));
        }
      }),
      { numRuns: 60 },
    );
  });

  test(`${layout}: every link leads from the end of the parent's label to the start of the child`, () => {
    fc.assert(
      fc.property(samples, fc.boolean(), (sample, rtl) => {
        const form = formOf(sample, layout, rtl);
        for (const { parent, children, trunk, branches } of fansOf(form, sample)) {
          const shared = pointsOf(trunk);
          const turned = turnedOf(form, sample, parent);
          branches.forEach((path, k) => {
            const own = pointsOf(path);
            const child = form.placeOf(children[k] ?? 0);
            assert.ok(distance(own.at(-1) as Place, child) < TENTH, `${path} does not reach ${child.x} ${child.y}`);
            const begin = own[0] as Place;
            if (trunk) assert.ok(Math.min(...shared.map((point) => distance(point, begin))) < 4.1, `${path} does not begin on ${trunk}`);
          });
          if (!trunk) continue;
          const { along, across } = within(turned, shared[0] as Place);
          const { end = 0 } = sample.sizes[parent] ?? {};
          // To the second side of the root, a link leaves the other end of its label.
          assert.ok(Math.abs(across) < TENTH && (Math.abs(along - end) < TENTH || (parent === 0 && Math.abs(along) < TENTH)), `${trunk} leaves at ${along}`);
        }
      }),
      { numRuns: 60 },
    );
  });
}

test('links below run down, along and down, with round corners, on one line for all', () => {
  const sizes = [
    { along: 40, across: 100, start: 0, end: 40 },
    { along: 50, across: 60, start: 12, end: 30 },
    { along: 50, across: 60, start: 12, end: 30 },
    { along: 50, across: 60, start: 12, end: 30 },
  ];
  const tree = treeOf([0, 0, 0]);
  const form = formOf({ tree, folds: openTo(tree, 1), sizes }, 'down');
  const { trunk, branches } = form.fan([1, 2, 3], (index) => form.placeOf(index));
  assert.equal(trunk, 'M0 40V52Q0 60 -8 60H-54M0 40V52Q0 60 8 60H54');
  assert.deepEqual(branches, ['M-53 60H-54Q-62 60 -62 68V80', 'M0 60H0Q0 60 0 60V80', 'M53 60H54Q62 60 62 68V80']);
});

test('labels too small to be read are bars, and folded branches have a line and a fork, in the direction of the node', () => {
  const tree = treeOf([0]);
  const sizes = [
    { along: 60, across: 40, start: 0, end: 60 },
    { along: 90, across: 30, start: 10, end: 50 },
  ];
  const below = ['M115 230L85 230', 'M100 250L100 258M100 280C100 285 104.5 284 104.5 289M100 280C100 285 100 284 100 289M100 280C100 285 95.5 284 95.5 289'];
  const drawn = (layout: (typeof layouts)[number]): string[] => {
    const form = formOf({ tree, folds: openTo(tree, 1), sizes }, layout);
    return [form.bar(1, { x: 100, y: 200 }), form.stub(1, { x: 100, y: 200 }, 58, 80, 9)];
  };
  assert.deepEqual(drawn('right'), ['M110 200L150 200', 'M150 200L158 200M180 200C185 200 184 195.5 189 195.5M180 200C185 200 184 200 189 200M180 200C185 200 184 204.5 189 204.5']);
  assert.deepEqual(drawn('left'), ['M90 200L50 200', 'M50 200L42 200M20 200C15 200 16 204.5 11 204.5M20 200C15 200 16 200 11 200M20 200C15 200 16 195.5 11 195.5']);
  assert.deepEqual(drawn('down'), below);
  // The only branch has the whole turn; it stands at the bottom.
  assert.deepEqual(drawn('radial'), ['M100 210L100 250', below[1]]);
});
