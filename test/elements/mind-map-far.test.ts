import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import { dataOf, type MindMapData } from '../../src/elements/mind-map/data.js';
import { wholePicture } from '../../src/elements/mind-map/far-picture.js';
import '../../src/define/mind-map.js';
import { generalColumns } from '../../src/layout/columns.js';
import { MapGeometry } from '../../src/layout/map-geometry.js';
import { buildItems, type TreeItem } from '../../src/tree/build-items.js';
import { openTo } from '../../src/tree/folds.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { media, pointer } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

/** Ten children each. */
function tree(levels: number, label = 'node'): { label: string; children?: object[] } {
  return levels === 0 ? { label } : { label, children: Array.from({ length: 10 }, (_, k) => tree(levels - 1, `${label} ${k}`)) };
}

async function mapOf(attributes = 'expand="all"', data: object = tree(3)): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}></mind-map>`, { width: 800 });
  map.tree = data as NonNullable<MindMap['tree']>;
  await settled(map);
  const { lateStyles } = await import('../../src/elements/mind-map/late.js');
  await until(() => lateStyles.every(({ styleSheet }) => styleSheet && map.shadowRoot?.adoptedStyleSheets.includes(styleSheet)), 'the late part');
  await until(() => nodes(map).length > 0, 'the map');
  await settled(map);
  return map;
}

function nodes(map: MindMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

function canvas(map: MindMap): HTMLCanvasElement | null {
  return map.renderRoot.querySelector('canvas.far');
}

/** The colour of every pixel that is painted, as `r,g,b`, and the places of them. */
function pixels(map: MindMap): { colors: Map<string, number>; rows: Set<number>; columns: Set<number> } {
  const drawing = canvas(map) as HTMLCanvasElement;
  const data = drawing.getContext('2d')?.getImageData(0, 0, drawing.width, drawing.height).data ?? [];
  const [colors, rows, columns] = [new Map<string, number>(), new Set<number>(), new Set<number>()];
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) < 120) continue;
    // Alpha that is not whole makes the colour inexact.
    const color = [0, 1, 2].map((k) => Math.round((data[i + k] ?? 0) / 8)).join();
    colors.set(color, (colors.get(color) ?? 0) + 1);
    rows.add(Math.floor(i / 4 / drawing.width));
    columns.add((i / 4) % drawing.width);
  }
  return { colors, rows, columns };
}

describe('mind-map: from afar', () => {
  it('is a canvas, sharp on the screen that it is on, and no path', async () => {
    const map = await mapOf();
    equal(canvas(map), null);
    map.fit();
    await settled(map);
    const drawing = canvas(map) as HTMLCanvasElement;
    const stage = map.renderRoot.querySelector('.stage') as HTMLElement;
    equal(drawing.width, Math.round(stage.clientWidth * devicePixelRatio));
    equal(drawing.height, Math.round(stage.clientHeight * devicePixelRatio));
    deepEqual([drawing.getBoundingClientRect().width, drawing.getBoundingClientRect().height], [stage.clientWidth, stage.clientHeight]);
    equal(map.renderRoot.querySelectorAll('.layer path').length, 0);
    equal(drawing.ariaHidden, 'true');
    const { rows } = pixels(map);
    ok(rows.size > 300, `${rows.size} rows are painted`);
  });

  it('comes and goes in one frame: there are labels or there is the canvas, never both, never neither', async () => {
    const map = await mapOf();
    const seen = new Set<string>();
    const look = (): void => void seen.add(canvas(map) ? `canvas, ${nodes(map).length} node, ${map.renderRoot.querySelectorAll('.layer path').length} paths` : nodes(map).length > 1 ? 'labels' : 'nothing');
    for (const factor of [0.5, 0.5, 0.5, 0.5, 2, 2, 2, 2, 0.3, 0.3, 4, 4]) {
      map.zoomBy(factor);
      // In the same task, before a frame can show anything else.
      look();
      await settled(map);
      look();
    }
    deepEqual([...seen].sort(), ['canvas, 1 node, 0 paths', 'labels']);
  });

  it('has its bars where the labels are', async () => {
    const map = await mapOf('expand="all"', tree(2));
    const isFar = (): boolean => canvas(map) !== null;
    const places = (): number[] => nodes(map).slice(1).map((node) => (node.getBoundingClientRect().top + node.getBoundingClientRect().bottom) / 2).sort((a, b) => a - b);
    let before: number[] = [];
    while (!isFar()) {
      before = places();
      map.zoomBy(0.97);
      await settled(map);
    }
    const drawing = canvas(map) as HTMLCanvasElement;
    const { top, height } = drawing.getBoundingClientRect();
    const { rows } = pixels(map);
    // About the middle a zoom of 3 % moves nothing by more than 3 % of the way.
    const middle = top + height / 2;
    const inside = before.filter((y) => Math.abs(y - middle) < height / 3);
    ok(inside.length > 5);
    for (const y of inside) {
      const now = (middle + (y - middle) * 0.97 - top) * devicePixelRatio;
      ok([-2, -1, 0, 1, 2].some((away) => rows.has(Math.round(now) + away)), `a bar at ${now}`);
    }
  });

  it('follows a pan', async () => {
    const map = await mapOf();
    map.fit();
    await settled(map);
    map.zoomBy(3);
    await settled(map);
    const first = Math.min(...pixels(map).columns);
    const area = (map.renderRoot.querySelector('.stage') as HTMLElement).getBoundingClientRect();
    await pointer.drag({ x: area.left + 300, y: area.top + 100 }, { x: area.left + 340, y: area.top + 100 });
    await frame();
    const moved = Math.min(...pixels(map).columns) - first;
    ok(Math.abs(moved - 40 * devicePixelRatio) <= 8, `moved by ${moved}`);
  });

  it('has the colours of the branches, and those of another scheme as soon as that is there', async () => {
    if (!(await media({ colorScheme: 'light' }))) return;
    const map = await mapOf();
    map.fit();
    await settled(map);
    const light = pixels(map).colors;
    ok([...light].filter(([, count]) => count > 20).length >= 6, 'six colours of branches');
    map.theme = 'dark';
    await until(() => [...pixels(map).colors.keys()].join() !== [...light.keys()].join(), 'the colours of the dark scheme');
    map.theme = 'light';
    await until(() => [...pixels(map).colors.keys()].join() === [...light.keys()].join(), 'the colours of the light scheme');
    map.style.setProperty('--career-stage-1', '#ff00ff');
    await until(() => [...pixels(map).colors.keys()].some((color) => /^3[012],0,3[012]$|^31,0,31$/.test(color)), 'a colour of the page');
  });

  it('the whole map is painted into a picture of 140 px, at the cost of its pixels', () => {
    const data = dataOf(buildItems(tree(4) as TreeItem)) as MindMapData;
    const geometry = new MapGeometry(data, openTo(data.tree, Infinity), { columns: generalColumns[0], layout: 'right', rtl: false, em: 16, meter: () => (one) => one.length * 7, number: String });
    const drawing = document.createElement('canvas');
    drawing.width = drawing.height = 140;
    const context = drawing.getContext('2d') as CanvasRenderingContext2D;
    const { picture, view } = wholePicture(geometry, drawing, 4);
    picture.paint(context, view, 1, () => 'red');
    const painted = context.getImageData(0, 0, 140, 140).data.filter((alpha, k) => k % 4 === 3 && alpha > 60).length;
    ok(painted > 130, `${painted} pixels`);
    ok([...picture.tones].length >= 6);
    ok(geometry.bands.touched < 3 * data.tree.size, 'it was laid out once, and looked at little');
  });

  it('is there again after the outline, and gone with it', async () => {
    const map = await mapOf();
    map.fit();
    await settled(map);
    map.view = 'outline';
    await until(() => map.renderRoot.querySelector('.outline'), 'the outline');
    equal(canvas(map), null);
    map.view = 'map';
    await until(() => canvas(map), 'the canvas');
    ok(pixels(map).rows.size > 300);
  });
});
