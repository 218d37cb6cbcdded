import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, ok } from '../browser/assert.js';
import { engine, keys, pointer } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

/** 1 + 10 + 100 + 1000 ... nodes, ten children each. */
function tree(levels: number, label = 'node'): { label: string; children?: object[] } {
  return levels === 0 ? { label } : { label, children: Array.from({ length: 10 }, (_, k) => tree(levels - 1, `${label} ${k}`)) };
}

async function mapOf(data: object, attributes = 'expand="all"', width = 800): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}></mind-map>`, { width });
  map.tree = data as NonNullable<MindMap['tree']>;
  await settled(map);
  await until(() => nodes(map).length > 0, 'the map');
  // What a person can do comes after the first drawing.
  await import('../../src/elements/mind-map/late.js');
  await frame();
  await settled(map);
  return map;
}

function nodes(map: MindMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

function live(map: MindMap): number {
  return map.renderRoot.querySelectorAll('*').length;
}

/** Points of the window where the canvas of a map that is seen from afar has a colour that is no mere tint. */
function painted(map: MindMap): { x: number; y: number }[] {
  const canvas = map.renderRoot.querySelector('canvas.far') as HTMLCanvasElement;
  const { left, top, width } = canvas.getBoundingClientRect();
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const points: { x: number; y: number }[] = [];
  for (let i = 0; i < data.length / 4; i++) {
    const [x, y] = [i % canvas.width, Math.floor(i / canvas.width)].map((place) => ((place + 0.5) * width) / canvas.width) as [number, number];
    if ((data[4 * i + 3] ?? 0) > 90) points.push({ x: left + x, y: top + y });
  }
  return points;
}

function stage(map: MindMap): HTMLElement {
  return map.renderRoot.querySelector('.stage') as HTMLElement;
}

describe('mind-map: what is drawn', () => {
  it('holds few elements however large the tree is, at 100 % and at fit', async () => {
    const map = await mapOf(tree(4));
    ok(live(map) <= 400, `${live(map)} elements at 100 %`);
    ok(nodes(map).length > 10);
    map.fit();
    await settled(map);
    ok(live(map) <= 400, `${live(map)} elements at fit`);
    ok(painted(map).length > 200, `labels are drawn as bars: ${painted(map).length} points`);
    for (let step = 0; step < 20; step++) {
      map.zoomBy(1.4);
      await settled(map);
      ok(live(map) <= 400, `${live(map)} elements on the way back, step ${step}, ${nodes(map).length} nodes`);
    }
  });

  it('shows the node that a key goes to, and the bar that is clicked, so large that it can be read', async () => {
    const map = await mapOf(tree(4));
    const percent = (): number => parseInt(map.renderRoot.querySelector('.scale')?.textContent ?? '', 10);
    const focused = (): HTMLElement => map.renderRoot.querySelector('[tabindex="0"]') as HTMLElement;
    const isSeen = (): boolean => {
      const [node, area] = [focused().getBoundingClientRect(), stage(map).getBoundingClientRect()];
      return node.top >= area.top && node.bottom <= area.bottom && node.left >= area.left && getComputedStyle(focused()).opacity === '1';
    };
    const whole = percent();
    for (const none of [NaN, 0, -2, Infinity]) map.zoomBy(none);
    equal(percent(), whole);
    map.fit();
    await settled(map);
    ok(percent() < 20);
    focused().focus();
    await keys('ArrowDown');
    await until(() => percent() === 100 && isSeen(), 'the next node');
    equal(focused().ariaLevel, '2');

    map.fit();
    await settled(map);
    let toggles = 0;
    map.addEventListener('node-toggle', () => toggles++);
    const area = stage(map).getBoundingClientRect();
    const bar = painted(map).find(({ y }) => y > area.top + area.height * 0.4);
    ok(bar);
    await pointer.click(bar);
    await until(() => percent() === 100 && isSeen(), 'the node of the bar');
    equal(toggles, 0);
  });

  it('draws what is seen first, and what lies beyond as soon as it can be moved', async () => {
    const page = await fixture('<div></div>', { width: 800 });
    const map = document.createElement('mind-map');
    map.expand = 'all';
    map.tree = tree(3) as NonNullable<MindMap['tree']>;
    page.append(map);
    (map as unknown as { performUpdate(): void }).performUpdate();
    const area = stage(map).getBoundingClientRect();
    const first = nodes(map).length;
    ok(first > 5);
    for (const node of nodes(map)) ok(node.getBoundingClientRect().bottom >= area.top && node.getBoundingClientRect().top <= area.bottom, `${node.ariaLabel ?? ''} cannot be seen`);
    await until(() => nodes(map).length > first * 1.5, 'nodes beyond the stage');
  });

  it('links of a tall fan share a trunk for each side', async () => {
    const trunks = (map: MindMap): string[] => (map.renderRoot.querySelector('path.general')?.getAttribute('d') ?? '').match(/M[^M]*V/g) ?? [];
    const map = await mapOf({ label: 'star', children: Array.from({ length: 300 }, (_, k) => ({ label: String(k) })) }, 'expand="1"');
    ok(trunks(map).length > 20);
    equal(new Set(trunks(map)).size, 2);
    map.tree = { label: 'few', children: [{ label: 'a' }, { label: 'b' }] };
    await until(() => nodes(map)[0]?.ariaLabel === 'few', 'the other tree');
    deepEqual(trunks(map), []);
  });

  it('has the node with the focus also where it is out of view, and brings it into view by keyboard', async () => {
    const map = await mapOf(tree(3));
    await keys('Tab');
    const box = stage(map).getBoundingClientRect();
    for (let k = 0; k < 6; k++) await pointer.drag({ x: box.left + 10, y: box.top + 400 }, { x: box.left + 10, y: box.top + 20 });
    await settled(map);
    const name = map.shadowRoot?.activeElement?.getAttribute('aria-label');
    equal(name, 'node');
    await keys('End');
    await until(() => map.shadowRoot?.activeElement?.getAttribute('aria-label') === 'node 9 9 9', 'the last node');
    const at = map.shadowRoot?.activeElement?.getBoundingClientRect() as DOMRect;
    ok(at.top >= box.top && at.bottom <= box.bottom);
  });

  it('labels are as wide as they were measured, within a pixel', async () => {
    const labels = ['Word', 'AVA WAVE To', 'fi ffl', '大規模言語モデル', 'مهندس الذكاء', '👩‍💻 emoji', 'Ünïcödé'];
    const map = await mapOf({ label: 'root', children: labels.map((label) => ({ label, children: [{ label: 'x' }] })) }, 'expand="1"');
    for (const node of nodes(map).slice(1)) {
      const pill = node.querySelector('.toggle') as HTMLElement;
      const line = [...(map.renderRoot.querySelector(`path.${[...node.classList].find((name) => name.startsWith('stage-')) ?? 'general'}`)?.getAttribute('d') ?? '').matchAll(/M([\d.-]+) [\d.-]+H([\d.-]+)/g)].map((match) => Number(match[2]));
      const start = Number(/translate\(([\d.-]+)px/.exec(node.style.transform)?.[1]) + pill.offsetLeft;
      ok(line.some((end) => Math.abs(end - start) <= 1), `${node.getAttribute('aria-label') ?? ''}: ${start} is none of ${line.join()}`);
    }
  });

  it('takes a chain of 3,000 and a star of 20,000', async () => {
    let chain: object = { label: 'end' };
    for (let i = 0; i < 3000; i++) chain = { label: String(i), children: [chain] };
    const map = await mapOf(chain);
    map.tree = { label: 'star', children: Array.from({ length: 20_000 }, (_, k) => ({ label: String(k) })) };
    await settled(map);
    await until(() => nodes(map)[0]?.getAttribute('aria-label') === 'star', 'the star');
    ok(live(map) <= 400);
  });

  it('long labels wrap to three lines and tell the rest', async () => {
    const label = 'A label that is much too long for three lines '.repeat(6).trim();
    const map = await mapOf({ label: 'root', children: [{ label }] }, 'expand="1"');
    const node = nodes(map)[1] as HTMLElement;
    equal(node.textContent.trim().split('\n').length, 3);
    equal(node.title, label);
    equal(node.getAttribute('aria-label'), label);
  });
});

describe('mind-map: pan and zoom', () => {
  const root = (map: MindMap): DOMRect => (nodes(map)[0] as HTMLElement).getBoundingClientRect();

  it('follows the pointer, without toggling what it was pressed on', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    const before = root(map);
    const count = nodes(map).length;
    const from = { x: before.left + 20, y: before.top + 10 };
    await pointer.drag(from, { x: from.x + 50, y: from.y + 30 });
    await frame();
    closeTo(root(map).left, before.left + 50, 1);
    closeTo(root(map).top, before.top + 30, 1);
    equal(nodes(map).length, count);
    await pointer.click(nodes(map)[1] as HTMLElement);
    await until(() => nodes(map).length > count, 'the branch open: the click after a drag counts');
  });

  it('lets go of a press that ended outside', async () => {
    const map = await mapOf(tree(2), 'expand="1"', 700);
    const before = root(map);
    const { right, top } = stage(map).getBoundingClientRect();
    await pointer.move({ x: right - 3, y: top + 20 });
    await pointer.down();
    // Out in one move, so that the map never hears of a drag.
    await pointer.move({ x: right + 40, y: top + 20 });
    await pointer.up();
    await pointer.move({ x: right - 100, y: top + 40 }, { moves: 3 });
    await pointer.move({ x: right - 200, y: top + 60 }, { moves: 3 });
    await frame();
    deepEqual([root(map).left, root(map).top], [before.left, before.top]);
    await pointer.drag({ x: right - 40, y: top + 20 }, { x: right - 20, y: top + 30 });
    await frame();
    closeTo(root(map).left, before.left + 20, 1);
  });

  it('a mouse that rolls a little clicks', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    const before = root(map);
    const { left, top } = (nodes(map)[1] as HTMLElement).getBoundingClientRect();
    await pointer.drag({ x: left + 20, y: top + 8 }, { x: left + 22, y: top + 10 });
    await until(() => nodes(map)[1]?.ariaSelected === 'true', 'the node selected');
    equal(root(map).left, before.left);
  });

  it('a press on the ground leaves the focus, folds and selection as they are', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    await keys('Tab', 'ArrowDown');
    await until(() => map.shadowRoot?.activeElement?.ariaLabel === 'node 0', 'the focus');
    const count = nodes(map).length;
    const { right, top } = stage(map).getBoundingClientRect();
    await pointer.click({ x: right - 30, y: top + 20 });
    await frame();
    equal(map.shadowRoot?.activeElement?.ariaLabel, 'node 0');
    equal(nodes(map).length, count);
    deepEqual(nodes(map).filter(({ ariaSelected }) => ariaSelected === 'true'), []);
  });

  it('a click beside the buttons and rows folds and selects nothing', async () => {
    const map = await mapOf(tree(2), 'expand="1"', 700);
    const count = nodes(map).length;
    const toolbar = map.renderRoot.querySelector('.toolbar') as HTMLElement;
    const { right, bottom } = toolbar.getBoundingClientRect();
    await pointer.click({ x: right - 2, y: bottom - 4 });
    await pointer.click(map.renderRoot.querySelector('.scale') as Element);
    await frame();
    equal(nodes(map).length, count);
    map.view = 'outline';
    await until(() => map.renderRoot.querySelector('.outline'), 'the outline');
    map.expandAll();
    await until(() => map.renderRoot.querySelector('.outline button:not([aria-expanded])'), 'a leaf');
    const list = (map.renderRoot.querySelector('.outline') as HTMLElement).getBoundingClientRect();
    await pointer.click({ x: list.left + 40, y: list.top + 4 });
    await frame();
    equal(map.renderRoot.querySelector('.selected'), null);
    equal(map.renderRoot.querySelectorAll('.outline [aria-expanded=false]').length, 0);
    map.view = 'map';
    await until(() => nodes(map)[0]?.ariaExpanded === 'true', 'the root, open');
  });

  it('motion ends where the map is taken out of the page', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    const opacities = (): string[] => nodes(map).map(({ style }) => style.opacity).filter((opacity) => opacity !== '');
    map.expandTo(2);
    await until(() => opacities().length > 0, 'the motion');
    const { parentElement } = map;
    map.remove();
    equal(opacities().length, 0);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(map.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    await frame();
    await frame();
    observer.disconnect();
    equal(records.length, 0);
    parentElement?.append(map);
    await frame();
    equal(opacities().length, 0);
  });

  it('a pan inside what is prepared writes one transform', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    await frame();
    const box = stage(map).getBoundingClientRect();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(map.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    await pointer.drag({ x: box.right - 40, y: box.bottom - 20 }, { x: box.right - 60, y: box.bottom - 30 });
    await frame();
    observer.disconnect();
    ok(records.length > 0);
    deepEqual([...new Set(records.map(({ target, attributeName }) => `${(target as Element).className} ${attributeName ?? ''}`))], ['layer style']);
  });

  it('the wheel scrolls the page and says once how to zoom', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    const before = root(map);
    await pointer.wheel(stage(map), { y: 10 });
    await until(() => map.renderRoot.querySelector('.hint'), 'the hint');
    for (let turn = 0; turn < 2; turn++) stage(map).dispatchEvent(new WheelEvent('wheel', { deltaY: 10, bubbles: true, composed: true, cancelable: true }));
    equal(map.renderRoot.querySelectorAll('.hint').length, 1);
    equal(root(map).width, before.width);
  });

  // WebKit's driver holds no key while it turns the wheel.
  if (engine !== 'webkit') it('the wheel with Ctrl zooms at the pointer', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    const before = root(map);
    const at = { x: before.left, y: before.top };
    ok(await pointer.wheel(at, { y: -100 }, { held: ['Control'] }));
    await until(() => root(map).width > before.width + 10, 'a larger root');
    closeTo(root(map).left, at.x, 1.5);
    closeTo(root(map).top, at.y, 1.5);
  });

  it('the hint covers no label', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    // The labels of the first level go down to the lower end of the stage, near its start.
    map.style.setProperty('--mind-map-height', '300px');
    await frame();
    const area = stage(map).getBoundingClientRect();
    const low = nodes(map).find((node) => node.getBoundingClientRect().bottom > area.bottom - 30)?.getBoundingClientRect();
    ok(low && low.left < area.left + 220, 'a label stands where the hint would');
    // WebKit would give a second turn of the wheel to the map of the test before.
    stage(map).dispatchEvent(new WheelEvent('wheel', { deltaY: 10, bubbles: true, composed: true, cancelable: true }));
    const hint = await until(() => map.renderRoot.querySelector('.hint'), 'the hint');
    const box = hint.getBoundingClientRect();
    const covered = nodes(map).filter((node) => {
      const label = node.getBoundingClientRect();
      return label.left < box.right && label.right > box.left && label.top < box.bottom && label.bottom > box.top;
    });
    deepEqual(covered.map(({ ariaLabel }) => ariaLabel), []);
    ok(box.top >= area.top && box.bottom <= area.bottom && box.left >= area.left && box.right <= area.right, 'in the stage');
  });

  it('a double click on the ground zooms in', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    const before = root(map).width;
    const box = stage(map).getBoundingClientRect();
    await pointer.double({ x: box.right - 30, y: box.top + 20 });
    await until(() => root(map).width > before * 1.3, 'a larger root');
  });

  it('some of the map stays in view', async () => {
    const map = await mapOf(tree(2), 'expand="1"');
    const box = stage(map).getBoundingClientRect();
    for (let k = 0; k < 4; k++) await pointer.drag({ x: box.left + 10, y: box.top + 10 }, { x: box.right - 10, y: box.top + 10 });
    await frame();
    ok(root(map).left < box.right);
  });

  it('a hundred maps share one listener for fonts', async () => {
    const add = document.fonts.addEventListener.bind(document.fonts);
    let count = 0;
    document.fonts.addEventListener = (...args: Parameters<typeof add>) => {
      count++;
      add(...args);
    };
    const page = await fixture(`<div>${'<mind-map><ul><li>a</li></ul></mind-map>'.repeat(100)}</div>`, { width: 800 });
    delete (document.fonts as Partial<FontFaceSet>).addEventListener;
    equal(page.querySelectorAll('mind-map').length, 100);
    ok(count <= 1, `${count} listeners`);
  });
});
