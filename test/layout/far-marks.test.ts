import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMarks, type Pen, type Pens } from '../../src/layout/far-marks.js';
import { pathsOf } from '../../src/layout/map-links.js';
import type { MapGeometry } from '../../src/layout/map-geometry.js';
import { chain, evenTree, geometryOf, star } from './meter.js';

/** Writes down what is drawn; `count` is the number of calls. */
class Notes implements Pen {
  readonly points: (readonly [x: number, y: number])[] = [];
  count = 0;

  moveTo(x: number, y: number): void {
    this.#note(x, y);
  }
  lineTo(x: number, y: number): void {
    this.#note(x, y);
  }
  quadraticCurveTo(...[, , x, y]: [number, number, number, number]): void {
    this.#note(x, y);
  }
  bezierCurveTo(...[, , , , x, y]: [number, number, number, number, number, number]): void {
    this.#note(x, y);
  }
  #note(x: number, y: number): void {
    assert.ok(Number.isFinite(x) && Number.isFinite(y));
    this.count++;
    this.points.push([x, y]);
  }
}

function marksOf(geometry: MapGeometry, height: number): Map<string, { links: Notes; bars: Notes }> {
  const box = geometry.box();
  const scene = geometry.inView(box, height > 0 ? geometry.height / height : 0);
  const marks = new Map<string, { links: Notes; bars: Notes }>();
  drawMarks(geometry, scene, 0, height > 0 ? geometry.height / height : 0, (tone): Pens => {
    const pens = marks.get(tone) ?? { links: new Notes(), bars: new Notes() };
    marks.set(tone, pens);
    return pens;
  });
  return marks;
}

function countOf(marks: Map<string, { links: Notes; bars: Notes }>): number {
  return [...marks.values()].reduce((sum, { links, bars }) => sum + links.count + bars.count, 0);
}

for (const more of [{}, { rtl: true }, { layout: 'both' }, { layout: 'left' }] as const) {
  test(`links from afar end where links end, in the same colours: ${JSON.stringify(more)}`, () => {
    const geometry = geometryOf(evenTree(3, 4), more);
    const marks = marksOf(geometry, 0);
    const scene = geometry.inView(geometry.box(), 0);
    const paths = pathsOf(geometry, scene, (index) => scene.middles.get(index) ?? 0, 0);
    for (const [name, path] of paths) {
      const links = marks.get(name === 'general' ? '' : name)?.links.points ?? [];
      // The last point of a link is the start of a child's label.
      for (const [, x, y] of path.matchAll(/C[\d.\- ]+ ([\d.-]+) ([\d.-]+)(?=M|$)/g)) {
        assert.ok(links.some(([ownX, ownY]) => Math.abs(ownX - Number(x)) < 0.2 && Math.abs(ownY - Number(y)) <= 0.6), `${name}: ${x ?? ''}, ${y ?? ''}`);
      }
    }
    assert.ok([...marks.values()].reduce((sum, { links }) => sum + links.count, 0) > 2 * 84);
  });
}

test('every node has a bar where its label is', () => {
  const geometry = geometryOf(evenTree(2, 5));
  const ends = [...marksOf(geometry, 0).values()].flatMap(({ bars }) => bars.points);
  assert.equal(ends.length, 2 * geometry.tree.size);
  for (let i = 0; i < geometry.tree.size; i++) {
    const start = geometry.place(geometry.labelStart(i), 1);
    const bar = ends.findIndex(([x, y], k) => k % 2 === 0 && x === start && y === geometry.middleOf(i));
    assert.ok(bar >= 0, `the bar of ${i}`);
    assert.ok(Math.abs((ends[bar + 1]?.[0] ?? 0) - start - geometry.label(i).width) <= 1);
  }
});

test('what is drawn of a whole map depends on its height on the screen, not on its nodes', () => {
  const counts = [4, 5].map((levels) => countOf(marksOf(geometryOf(evenTree(levels)), 800)));
  assert.ok(counts.every((count) => count > 500 && count < 20_000), counts.join());
  assert.ok((counts[1] ?? 0) < 2 * (counts[0] ?? 0), counts.join());
});

test('a picture of 140 px costs as little', () => {
  const count = countOf(marksOf(geometryOf(evenTree(5)), 140));
  assert.ok(count < 3000, `${count}`);
});

test('a star and a chain are drawn', () => {
  assert.ok(countOf(marksOf(geometryOf(star(50_000)), 800)) < 8000);
  const geometry = geometryOf(chain(10_000));
  const scene = geometry.inView(geometry.box(), 100);
  assert.equal(scene.nodes.length, 1);
  const pens = { links: new Notes(), bars: new Notes() };
  drawMarks(geometry, scene, 0, 100, () => pens);
  // A chain is a line as long as it is, though it is one mark.
  assert.deepEqual(pens.links.points.at(-1), [geometry.columnOf(10_000), geometry.middleOf(0)]);
});
