import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TidyGeometry, type TidyLayout } from '../../src/layout/tidy-geometry.js';
import { fitsTidy, TIDY_MOST } from '../../src/layout/tidy-rows.js';
import { setOpen } from '../../src/tree/change-folds.js';
import { isOpen, openTo } from '../../src/tree/folds.js';
import { childrenOf } from '../../src/tree/kin.js';
import { at, type Tree } from '../../src/tree/tree.js';
import { cornersOf, formOf, gaps, layouts, overlap, samples, somewhat, treeOf, turnedOf, visibleOf, type Sample } from './tidy-sample.js';

/** Whether a node stands before another across the direction of growth, in a straight form that is not mirrored. */
function acrossOf(form: TidyGeometry, layout: TidyLayout, index: number): number {
  const { x, y } = form.placeOf(index);
  return layout === 'down' ? x : y;
}

/** Children of the root on the second side of a form to both sides. */
function isSecond({ tree }: Sample, layout: TidyLayout, index: number): boolean {
  let top = index;
  while (at(tree.parent, top) > 0) top = at(tree.parent, top);
  return layout === 'both' && top > 0 && at(tree.position, top) >= Math.ceil(at(tree.childCount, 0) / 2);
}

for (const layout of layouts) {
  test(`${layout}: no two nodes overlap`, () => {
    fc.assert(
      fc.property(samples, fc.boolean(), (sample, rtl) => {
        const form = formOf(sample, layout, rtl);
        const boxes = visibleOf(sample).map((index) => turnedOf(form, sample, index));
        boxes.forEach((box, k) => {
          for (const other of boxes.slice(k + 1)) assert.ok(!overlap(box, other), `${JSON.stringify(box)} and ${JSON.stringify(other)}`);
        });
      }),
      { numRuns: 300 },
    );
  });

  test(`${layout}: boxes hold what they are boxes of`, () => {
    fc.assert(
      fc.property(samples, fc.boolean(), (sample, rtl) => {
        const form = formOf(sample, layout, rtl);
        const whole = form.box();
        for (const index of visibleOf(sample)) {
          const box = form.boxOf(index);
          const corners = cornersOf(turnedOf(form, sample, index));
          const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
          const edges = [Math.min(...xs) - box.left, Math.max(...xs) - box.right, Math.min(...ys) - box.top, Math.max(...ys) - box.bottom];
          assert.ok(edges.every((edge) => Math.abs(edge) < somewhat), `node ${index}: ${edges.join(' ')}`);
          assert.ok(box.left >= whole.left - somewhat && box.right <= whole.right + somewhat && box.top >= whole.top - somewhat && box.bottom <= whole.bottom + somewhat);
        }
      }),
    );
  });

  test(`${layout}: right-to-left text mirrors it`, () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const [plain, mirrored] = [formOf(sample, layout), formOf(sample, layout, true)];
        // The line it is mirrored at: the middle of the root's label.
        const middle = layout === 'down' || layout === 'radial' ? 0 : (sample.sizes[0]?.end ?? 0) / 2;
        for (const index of visibleOf(sample)) {
          const [one, two] = [plain.boxOf(index), mirrored.boxOf(index)];
          assert.ok(Math.abs(one.left + two.right - 2 * middle) < somewhat && Math.abs(one.right + two.left - 2 * middle) < somewhat);
          assert.ok(Math.abs(one.top - two.top) < somewhat && Math.abs(one.bottom - two.bottom) < somewhat);
          if (layout !== 'down') assert.notEqual(plain.isMirrored(index), mirrored.isMirrored(index));
        }
        assert.equal(formOf(sample, 'down', true).isMirrored(0), true);
      }),
    );
  });

  test(`${layout}: folds that were changed give what fresh ones give`, () => {
    fc.assert(
      fc.property(samples, fc.array(fc.nat({ max: 50 }), { maxLength: 6 }), (sample, toggles) => {
        const form = formOf(sample, layout);
        let { folds } = sample;
        for (const toggle of toggles) {
          const index = toggle % sample.tree.size;
          folds = setOpen(sample.tree, folds, [index], !isOpen(folds, index));
        }
        form.fold(folds);
        const fresh = formOf({ ...sample, folds }, layout);
        for (const index of visibleOf({ ...sample, folds })) assert.deepEqual(form.placeOf(index), fresh.placeOf(index));
        assert.deepEqual(form.box(), fresh.box());
      }),
    );
  });
}

for (const layout of layouts.filter((each) => each !== 'radial')) {
  test(`${layout}: parents stand midway between their first and last child, siblings in order, levels at one line`, () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { tree, folds } = sample;
        const form = formOf(sample, layout);
        const across = (index: number): number => acrossOf(form, layout, index);
        const starts = new Map<string, number>();
        for (const index of visibleOf(sample)) {
          const { x, y } = form.placeOf(index);
          const level = `${at(tree.depth, index)} ${isSecond(sample, layout, index)}`;
          const start = layout === 'down' ? y : x;
          assert.equal(start, starts.get(level) ?? start, `node ${index} is off its level`);
          starts.set(level, start);
          if (!isOpen(folds, index)) continue;
          for (const second of [false, true]) {
            const children = [...childrenOf(tree, index)].filter((child) => isSecond(sample, layout, child) === second);
            const [first, last] = [children[0], children.at(-1)];
            if (first === undefined || last === undefined) continue;
            assert.ok(Math.abs((across(first) + across(last)) / 2 - across(index)) < somewhat, `node ${index} is not midway`);
            children.slice(1).forEach((child, k) => {
              const room = (sample.sizes[child]?.across ?? 0) / 2 + (sample.sizes[children[k] ?? 0]?.across ?? 0) / 2 + gaps.siblings;
              assert.ok(across(child) - across(children[k] ?? 0) >= room - somewhat);
            });
          }
        }
      }),
    );
  });
}

test('a branch moves into the room beside its folded siblings, where bands leave it empty', () => {
  // A branch with three children between leaves: as high as the leaves and itself, not as all of it in a row.
  const tree = treeOf([0, 0, 0, 0, 0, 3, 3, 3]);
  const sizes = Array.from({ length: tree.size }, () => ({ along: 60, across: 20, start: 10, end: 60 }));
  const form = formOf({ tree, folds: openTo(tree, Infinity), sizes }, 'right');
  const { top, bottom } = form.box();
  assert.equal(bottom - top, 5 * 20 + 2 * gaps.siblings + 2 * gaps.branches);
});

test('places are known of visible nodes alone', () => {
  const tree = treeOf([0, 1]);
  const sizes = Array.from({ length: tree.size }, () => ({ along: 60, across: 20, start: 10, end: 60 }));
  const form = formOf({ tree, folds: openTo(tree, 1), sizes }, 'down');
  assert.throws(() => form.placeOf(2), /Node 2 is not visible/);
});

function openForm(tree: Tree, layout: TidyLayout): TidyGeometry {
  const size = { along: 100, across: 27, start: 12, end: 80 };
  return new TidyGeometry(openTo(tree, Infinity), { tree, layout, rtl: false, k: 1, gaps, size: () => size });
}

test('what is folded is not placed', () => {
  const tree = treeOf(Array.from({ length: 11_110 }, (_, k) => Math.floor(k / 10)));
  const form = openForm(tree, 'down');
  form.touched = 0;
  form.fold(openTo(tree, 2));
  assert.equal(form.touched, 111);
});

test('a chain of 10,000 needs no stack, and neither it nor a star of 50,000 takes quadratic time', () => {
  for (const layout of layouts) {
    const chain = openForm(treeOf(Array.from({ length: 10_000 }, (_, k) => k)), layout);
    assert.equal(chain.inView(chain.box()).nodes.length, 10_001);
    const star = openForm(treeOf(Array.from({ length: 50_000 }, () => 0)), layout);
    assert.equal(star.inView(star.box()).links.length, 50_000);
  }
});

test('more visible nodes than a frame has time for do not fit', () => {
  const tree = treeOf(Array.from({ length: TIDY_MOST }, () => 0));
  assert.equal(fitsTidy(tree, openTo(tree, 0)), true);
  assert.equal(fitsTidy(tree, openTo(tree, 1)), false);
  assert.equal(fitsTidy(treeOf(Array.from({ length: TIDY_MOST - 1 }, () => 0)), openTo(tree, 1)), true);
});
