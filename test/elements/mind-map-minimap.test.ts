/** The overview of a map that is larger than three screens. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import { fitClear, frameOf, isLarge, minimapSize, viewAt } from '../../src/elements/mind-map/minimap-place.js';
import '../../src/define/mind-map.js';
import { fitBox } from '../../src/layout/viewport.js';
import { closeTo, deepEqual, equal, match, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, media, pointer, touch } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

/** Ten children each. */
function tree(levels: number, label = 'node'): { id: string; label: string; children?: object[] } {
  return levels === 0 ? { id: label, label } : { id: label, label, children: Array.from({ length: 10 }, (_, k) => tree(levels - 1, `${label} ${k}`)) };
}

async function mapOf(attributes = 'expand="all"', data: object = tree(3), width = 800): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}></mind-map>`, { width });
  map.style.setProperty('--mind-map-height', '500px');
  map.tree = data as NonNullable<MindMap['tree']>;
  await settled(map);
  await import('../../src/elements/mind-map/late.js');
  await until(() => nodes(map).length > 0, 'the map');
  return map;
}

const find = (map: MindMap, selector: string): HTMLElement | null => map.renderRoot.querySelector<HTMLElement>(selector);
const overview = (map: MindMap): HTMLElement | null => find(map, '.minimap');
const box = (map: MindMap, selector: string): DOMRect => (find(map, selector) as HTMLElement).getBoundingClientRect();
const painting = (map: MindMap): HTMLCanvasElement => find(map, '.minimap canvas') as HTMLCanvasElement;

async function withOverview(attributes?: string, data?: object, width?: number): Promise<MindMap> {
  const map = await mapOf(attributes, data, width);
  await until(() => overview(map), 'the overview');
  return map;
}

/** Long enough for the part to have come, if it were to. */
async function atRest(): Promise<void> {
  await import('../../src/elements/mind-map/minimap.js');
  for (let k = 0; k < 4; k++) await frame();
}

function nodes(map: MindMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

/** Places of the view: the layer's own transform. */
const place = (map: MindMap): string => find(map, '.layer')?.style.transform ?? '';

/** The colours in the overview, and how many pixels have them. */
function colors(map: MindMap): Map<string, number> {
  const { width, height } = painting(map);
  const data = painting(map).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  const found = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) < 150) continue;
    const color = [0, 1, 2].map((k) => Math.round((data[i + k] ?? 0) / 16)).join();
    found.set(color, (found.get(color) ?? 0) + 1);
  }
  return found;
}

/** Counts how often the overview is painted until it is asked. */
function paints(map: MindMap): () => number {
  const context = painting(map).getContext('2d') as CanvasRenderingContext2D;
  let count = 0;
  const stroke = context.stroke.bind(context);
  context.stroke = (path?: Path2D) => {
    count++;
    if (path) stroke(path);
  };
  return () => count;
}

const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe('mind-map: overview', () => {
  it('is there while the map is larger than three screens, and moves nothing when it comes and goes', async () => {
    const map = await mapOf('expand="1"', tree(2));
    await atRest();
    equal(overview(map), null);
    map.expandAll();
    await until(() => overview(map), 'the overview');
    const [before, stage] = [place(map), box(map, '.stage')];
    map.controls = 'none';
    await settled(map);
    equal(overview(map), null);
    deepEqual([place(map), box(map, '.stage').height], [before, stage.height]);
    map.controls = 'all';
    await until(() => overview(map), 'the overview, again');
    equal(place(map), before);
    map.collapseAll();
    await until(() => !overview(map), 'a small map');
  });

  it('stands in the bottom corner at the end of the line, 140 px wide and 12 px from the edges', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const map = await withOverview(`expand="all" dir="${dir}"`);
      const [own, stage] = [box(map, '.minimap'), box(map, '.stage')];
      closeTo(own.width, 140, 0.5);
      // One px is the stage's own border.
      closeTo(stage.bottom - own.bottom, 13, 0.5);
      closeTo(dir === 'ltr' ? stage.right - own.right : own.left - stage.left, 13, 0.5);
      map.remove();
    }
  });

  it('shows where one is: a frame that follows the view', async () => {
    const map = await withOverview();
    map.fit();
    await frame();
    const whole = box(map, '.minimap');
    closeTo(box(map, '.frame').width, whole.width - 2, 1);
    closeTo(box(map, '.frame').height, whole.height - 2, 1);
    map.reveal('node 0 0 0');
    await settled(map);
    await frame();
    ok(box(map, '.frame').bottom < whole.top + 40, 'the first row is at the top');
    map.reveal('node 9 9 9');
    await settled(map);
    await frame();
    ok(box(map, '.frame').top > whole.bottom - 40, 'the last row is at the bottom');
    const { width, height } = box(map, '.frame');
    ok(width >= 8 && height >= 8, 'it can be taken hold of');
  });

  it('is painted once: not by a pan, nor by a zoom, and once for a toggle', async () => {
    const map = await withOverview();
    await frame();
    const count = paints(map);
    const before = box(map, '.frame').top;
    const { left, top } = box(map, '.stage');
    await pointer.drag({ x: left + 60, y: top + 400 }, { x: left + 40, y: top + 60 }, { moves: 20 });
    map.zoomBy(0.8);
    map.zoomBy(0.4);
    await frame();
    ok(box(map, '.frame').top !== before, 'the frame has moved');
    equal(count(), 0);
    // Two for each tone: its links and its bars.
    const tones = map.renderRoot.querySelectorAll('.minimap path').length;
    map.expandTo(2);
    await frame();
    await frame();
    ok(count() > 0 && count() <= 2 * tones, `${count()} strokes for ${tones} tones`);
  });

  it('a press brings that place into the middle, and a drag goes on from there', async () => {
    const map = await withOverview();
    const own = box(map, '.minimap');
    const focus = map.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
    focus?.focus();
    let events = 0;
    for (const type of ['node-select', 'node-toggle', 'view-change']) map.addEventListener(type, () => events++);
    await pointer.click({ x: own.left + 70, y: own.top + 30 });
    await frame();
    const middle = (): number => (box(map, '.frame').top + box(map, '.frame').bottom) / 2;
    closeTo(middle(), own.top + 30, 1.5);
    equal(map.shadowRoot?.activeElement?.getAttribute('aria-label'), 'node');
    await pointer.drag({ x: own.left + 70, y: own.top + 60 }, { x: own.left + 70, y: own.top + 150 });
    await frame();
    closeTo(middle(), own.top + 150, 1.5);
    equal(events, 0);
    ok(nodes(map).some((node) => overlap(node.getBoundingClientRect(), box(map, '.stage'))), 'there are nodes where it leads');
  });

  it('is taken hold of by its frame: a press moves nothing, and the frame stays under the pointer', async () => {
    const map = await withOverview('expand="all"', tree(2));
    const before = place(map);
    const { left, right, top, bottom } = box(map, '.frame');
    const at = { x: (left + right) / 2, y: top + 4 };
    await pointer.click(at);
    await frame();
    equal(place(map), before);
    await pointer.drag(at, { x: at.x, y: at.y - 30 });
    await frame();
    closeTo(box(map, '.frame').top, top - 30, 1.5);
    closeTo(box(map, '.frame').bottom, bottom - 30, 1.5);
  });

  it('takes a finger, and leaves the page where it is', async () => {
    const map = await withOverview();
    const own = box(map, '.minimap');
    const scrolled = window.scrollY;
    await touch.drag({ x: own.left + 70, y: own.top + 60 }, { x: own.left + 70, y: own.top + 20 });
    await frame();
    closeTo((box(map, '.frame').top + box(map, '.frame').bottom) / 2, own.top + 20, 2);
    equal(window.scrollY, scrolled);
  });

  it('covers no node at fit', async () => {
    for (const layout of ['right', 'left', 'both']) {
      const map = await withOverview(`expand="all" layout="${layout}"`, tree(2), 700);
      for (const small of [500, 260]) {
        map.style.setProperty('--mind-map-height', `${small}px`);
        await frame();
        await settled(map);
        map.fit();
        await settled(map);
        await until(() => overview(map), 'the overview');
        await frame();
        const drawing = find(map, 'canvas.far') as HTMLCanvasElement | null;
        const own = box(map, '.minimap');
        if (!drawing) {
          deepEqual(nodes(map).filter((node) => overlap(node.getBoundingClientRect(), own)), []);
          continue;
        }
        const stage = drawing.getBoundingClientRect();
        const k = drawing.width / stage.width;
        const under = drawing.getContext('2d')?.getImageData((own.left - stage.left) * k, (own.top - stage.top) * k, own.width * k, own.height * k).data ?? [];
        ok(under.length > 0 && under.every((value) => value === 0), `${layout}, ${small}: nothing is under it`);
      }
      map.remove();
    }
  });

  it('never hides the node that a key goes to', async () => {
    const map = await withOverview('expand="all"', tree(3), 640);
    nodes(map)[0]?.focus();
    await keys('ArrowDown', 'ArrowRight', 'ArrowRight');
    for (let k = 0; k < 25; k++) {
      await keys('ArrowDown');
      await frame();
      const focused = map.shadowRoot?.activeElement as HTMLElement;
      ok(!overlap(focused.getBoundingClientRect(), box(map, '.minimap')), `${focused.ariaLabel ?? ''} is hidden`);
    }
  });

  it('is not covered by the hint about the wheel', async () => {
    // Its leaves are where the hint would stand.
    const map = await withOverview('expand="all" layout="left"', tree(2), 700);
    const { left, top } = box(map, '.stage');
    await pointer.wheel({ x: left + 300, y: top + 100 }, { y: 20 });
    await until(() => find(map, '.hint'), 'the hint');
    ok(!overlap(box(map, '.hint'), box(map, '.minimap')));
  });

  it('has the colours of the branches, and those of another scheme', async () => {
    const map = await withOverview('expand="all" theme="light"');
    const light = colors(map);
    ok([...light.values()].filter((count) => count > 20).length >= 4, 'colours of branches');
    map.theme = 'dark';
    await until(() => [...colors(map).keys()].join() !== [...light.keys()].join(), 'the colours of the dark scheme');
    map.theme = 'light';
    await until(() => [...colors(map).keys()].join() === [...light.keys()].join(), 'the colours of the light scheme');
  });

  it('in forced colours it has those of the system, and the frame hides nothing', async () => {
    if (!(await media({ forcedColors: 'active' }))) return;
    const map = await withOverview();
    const frameStyle = getComputedStyle(find(map, '.frame') as Element);
    match(frameStyle.backgroundColor, /, 0\)$/);
    ok(parseFloat(frameStyle.borderTopWidth) >= 2);
    ok([...colors(map).keys()].length > 0);
  });

  it('is not printed, takes no focus and is not spoken of', async () => {
    const map = await withOverview();
    equal(overview(map)?.ariaHidden, 'true');
    equal(overview(map)?.querySelectorAll('[tabindex], a, button').length, 0);
    await accessible(map);
    if (await media({ type: 'print' })) equal(getComputedStyle(overview(map) as Element).display, 'none');
  });

  it('goes with the map and comes back with it', async () => {
    const map = await withOverview();
    map.view = 'outline';
    await until(() => find(map, '.outline'), 'the outline');
    equal(overview(map), null);
    map.view = 'map';
    await until(() => overview(map), 'the overview');
    const parent = map.parentElement as HTMLElement;
    map.remove();
    equal(overview(map), null);
    await frame();
    equal(overview(map), null);
    parent.append(map);
    await until(() => overview(map), 'the overview, in the page again');
    ok([...colors(map).values()].some((count) => count > 20));
  });

  it('adds little to a page: a few elements, whatever the size of the tree', async () => {
    const map = await withOverview('expand="all"', tree(4));
    const own = overview(map)?.querySelectorAll('*').length ?? 0;
    ok(own < 16, `${own} elements`);
    ok(map.renderRoot.querySelectorAll('*').length <= 400);
  });
});

describe('mind-map: overview, in numbers', () => {
  const stage = { width: 800, height: 500 };

  it('a map is large from three screens on, counted along each axis that it exceeds', () => {
    const cases: readonly [width: number, height: number, scale: number, large: boolean][] = [
      [800, 1500, 1, false],
      [800, 1501, 1, true],
      [300, 1501, 1, true],
      [2401, 40, 1, true],
      [1600, 740, 1, false],
      [1600, 760, 1, true],
      [800, 501, 2, true],
      [800, 370, 2, false],
    ];
    for (const [width, height, scale, large] of cases) equal(isLarge({ width, height }, stage, scale), large, `${width} x ${height} at ${scale}`);
    equal(isLarge({ width: 9000, height: 9000 }, { width: 150, height: 500 }, 1), false);
  });

  it('keeps the proportions of a map where it can, and can be used where it cannot', () => {
    deepEqual(minimapSize({ width: 1400, height: 1000 }, stage), { width: 140, height: 100 });
    deepEqual(minimapSize({ width: 1400, height: 2_700_000 }, stage), { width: 140, height: 200 });
    deepEqual(minimapSize({ width: 1_000_000, height: 40 }, stage), { width: 140, height: 32 });
    deepEqual(minimapSize({ width: 1400, height: 2_700_000 }, { width: 320, height: 300 }), { width: 96, height: 120 });
  });

  it('the frame stays in the picture and never gets too small', () => {
    const picture = { width: 138, height: 198 };
    deepEqual(frameOf({ left: -50, right: 60, top: 20, bottom: 80 }, picture), { left: 0, right: 60, top: 20, bottom: 80 });
    deepEqual(frameOf({ left: 0, right: 138, top: 100, bottom: 100.1 }, picture), { left: 0, right: 138, top: 96.05, bottom: 104.05 });
    deepEqual(frameOf({ left: 10, right: 20, top: 500, bottom: 600 }, picture), { left: 10, right: 20, top: 190, bottom: 198 });
    deepEqual(frameOf({ left: 10, right: 20, top: -600, bottom: -500 }, picture), { left: 10, right: 20, top: 0, bottom: 8 });
  });

  it('a view goes no further than the ends of the map, and an axis on which all is seen stays', () => {
    const map = { left: 20, right: 620, top: 0, bottom: 10_000 };
    const view = { x: 10, y: 0, scale: 1 };
    deepEqual(viewAt(view, stage, map, 600, 5000), { x: 10, y: -4750, scale: 1 });
    deepEqual(viewAt(view, stage, map, 600, 0), { x: 10, y: 20, scale: 1 });
    deepEqual(viewAt(view, stage, map, 600, 10_000), { x: 10, y: -9520, scale: 1 });
    deepEqual(viewAt({ ...view, x: -500 }, stage, map, 0, 5000).x, 80);
  });

  it('a fitted view gives up the corner only where the map is in it, and as little as it can', () => {
    const corner = { left: 640, right: 800, top: 300, bottom: 500 };
    const fit = (map: { left: number; right: number; top: number; bottom: number }) => (room: { width: number; height: number }) => fitBox(map, room, 20, 0);
    const tall = { left: 0, right: 1000, top: 0, bottom: 9000 };
    deepEqual(fitClear(fit(tall), tall, stage, corner), fitBox(tall, stage, 20, 0));
    for (const map of [{ left: 0, right: 1600, top: 0, bottom: 1000 }, { left: 0, right: 4000, top: 0, bottom: 900 }, { left: 0, right: 6000, top: 0, bottom: 4000 }]) {
      const { x, y, scale } = fitClear(fit(map), map, stage, corner);
      ok(map.right * scale + x <= corner.left || map.bottom * scale + y <= corner.top, `${map.right} x ${map.bottom}`);
      ok(scale > fitBox(map, stage, 20, 0).scale * 0.7);
    }
  });
});
