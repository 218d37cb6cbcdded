import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TidyGeometry } from '../../src/layout/tidy-geometry.js';
import type { Box } from '../../src/layout/viewport.js';
import { isOpen, openTo } from '../../src/tree/folds.js';
import { childrenOf } from '../../src/tree/kin.js';
import { at } from '../../src/tree/tree.js';
import { formOf, gaps, layouts, overlap, pointsOf, samples, treeOf, turnedOf, visibleOf, within } from './tidy-sample.js';

/** A part of the whole map, in shares of it. */
const share = fc.record({ x: fc.double({ min: -0.2, max: 1, noNaN: true }), y: fc.double({ min: -0.2, max: 1, noNaN: true }), size: fc.double({ min: 0, max: 0.6, noNaN: true }) });

function partOf({ left, right, top, bottom }: Box, { x, y, size }: { x: number; y: number; size: number }): Box {
  const [width, height] = [right - left, bottom - top];
  return { left: left + x * width, top: top + y * height, right: left + (x + size) * width, bottom: top + (y + size) * height };
}

function touch(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

for (const layout of layouts) {
  test(`${layout}: a view holds the nodes that lie in it, and their places`, () => {
    fc.assert(
      fc.property(samples, share, fc.boolean(), (sample, part, rtl) => {
        const form = formOf(sample, layout, rtl);
        const view = partOf(form.box(), part);
        const { nodes, links, places } = form.inView(view);
        const seen = { place: { x: view.left, y: (view.top + view.bottom) / 2 }, direction: { x: 1, y: 0 }, along: view.right - view.left, across: view.bottom - view.top };
        for (const index of visibleOf(sample)) if (overlap(turnedOf(form, sample, index), seen)) assert.ok(nodes.includes(index), `node ${index} is missing`);
        for (const index of nodes) assert.ok(touch(form.boxOf(index), view), `node ${index} is elsewhere`);
        for (const index of [...nodes, ...links, ...links.map((link) => at(sample.tree.parent, link))]) assert.deepEqual(places.get(index), form.placeOf(index));
        assert.deepEqual(links, [...new Set(links)].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  test(`${layout}: the links of a view draw in it what all links draw`, () => {
    fc.assert(
      fc.property(samples, share, fc.boolean(), (sample, part, rtl) => {
        const { tree, folds } = sample;
        const form = formOf(sample, layout, rtl);
        const view = partOf(form.box(), part);
        const found = form.inView(view);
        const place = (index: number): ReturnType<typeof form.placeOf> => form.placeOf(index);
        for (const parent of visibleOf(sample).filter((index) => isOpen(folds, index))) {
          const children = [...childrenOf(tree, parent)];
          const some = children.filter((child) => found.links.includes(child));
          const all = form.fan(children, place);
          const drawn = some.length > 0 ? form.fan(some, place) : { trunk: '', branches: [] };
          const points = [drawn.trunk, ...drawn.branches].flatMap(pointsOf);
          const isDrawn = ({ x, y }: { x: number; y: number }): boolean => points.some((point) => Math.hypot(point.x - x, point.y - y) < 4.1);
          for (const { x, y } of [all.trunk, ...all.branches].flatMap(pointsOf)) {
            if (x < view.left || x > view.right || y < view.top || y > view.bottom) continue;
            assert.ok(isDrawn({ x, y }), `the links of ${parent} are not drawn at ${x} ${y}`);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  test(`${layout}: the node at a point is found, and the nearest one within reach`, () => {
    fc.assert(
      fc.property(samples, fc.nat({ max: 50 }), share, fc.boolean(), (sample, which, { x, y }, rtl) => {
        const form = formOf(sample, layout, rtl);
        const visible = visibleOf(sample);
        const index = visible[which % visible.length] ?? 0;
        const { place, direction, along } = turnedOf(form, sample, index);
        assert.equal(form.nodeNear({ x: place.x + (direction.x * along) / 2, y: place.y + (direction.y * along) / 2 }, 0), index);
        const { left, top } = partOf(form.box(), { x, y, size: 0 });
        const distance = (node: number): number => {
          const box = turnedOf(form, sample, node);
          const from = within(box, { x: left, y: top });
          return Math.hypot(Math.max(-from.along, from.along - box.along, 0), Math.max(Math.abs(from.across) - box.across / 2, 0));
        };
        const nearest = Math.min(...visible.map(distance));
        const found = form.nodeNear({ x: left, y: top }, 30);
        assert.equal(found !== undefined && Math.abs(distance(found) - nearest) < 1e-9, nearest <= 30);
      }),
      { numRuns: 200 },
    );
  });
}

test('a view of many nodes looks at few', () => {
  const tree = treeOf(Array.from({ length: 4_999 }, (_, k) => Math.floor(k / 4)));
  for (const layout of layouts) {
    const form = new TidyGeometry(openTo(tree, Infinity), { tree, layout, rtl: false, k: 1, gaps, size: () => ({ along: 150, across: 27, start: 12, end: 120 }) });
    const { left, right, top, bottom } = form.box();
    const [x, y] = [(left * 2 + right) / 3, (top * 2 + bottom) / 3];
    form.touched = 0;
    const { nodes, links } = form.inView({ left: x, right: x + 1200, top: y, bottom: y + 800 });
    assert.ok(form.touched < 400, `${layout}: touched ${form.touched} for ${nodes.length} nodes and ${links.length} links`);
  }
});

test('a view into a star draws a trunk, not all its links', () => {
  const tree = treeOf(Array.from({ length: 5_000 }, () => 0));
  for (const layout of ['right', 'both', 'down'] as const) {
    const form = new TidyGeometry(openTo(tree, Infinity), { tree, layout, rtl: false, k: 1, gaps, size: () => ({ along: 100, across: 27, start: 12, end: 80 }) });
    const root = form.placeOf(0);
    const { links } = form.inView({ left: root.x - 600, right: root.x + 600, top: root.y - 400, bottom: root.y + 400 });
    assert.ok(links.length > 20 && links.length < 400, `${layout}: ${links.length} links`);
  }
});

test('of a fan without a trunk, every curve that crosses a view is in it', () => {
  const tree = treeOf(Array.from({ length: 30 }, () => 0));
  const form = new TidyGeometry(openTo(tree, 1), { tree, layout: 'right', rtl: false, k: 1, gaps, size: () => ({ along: 100, across: 27, start: 12, end: 80 }) });
  const { x, y } = form.placeOf(8);
  // Above the root's middle, in the bend: links to all that stand higher go through it.
  assert.deepEqual(form.inView({ left: x - 30, right: x - 20, top: y - 5, bottom: y + 5 }).links, [1, 2, 3, 4, 5, 6, 7, 8]);
});
