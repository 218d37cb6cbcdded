/** What fingers do to a map. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, ok } from '../browser/assert.js';
import { engine, touch } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const list = `<ul><li>food<ul><li>fruit<ul><li>apple</li><li>pear</li></ul></li><li>bread</li></ul></li></ul>`;

async function mapOf(): Promise<MindMap> {
  // A page that is longer than its window.
  const page = await fixture(`<div><mind-map view="map" expand="1">${list}</mind-map><div class="below"></div></div>`, { width: 600 });
  page.querySelector<HTMLElement>('.below')?.style.setProperty('height', '2000px');
  const map = page.querySelector('mind-map') as MindMap;
  map.style.setProperty('--mind-map-height', '400px');
  await settled(map);
  await until(() => map.renderRoot.querySelector('[role=treeitem]'), 'the map');
  await import('../../src/elements/mind-map/late.js');
  await frame();
  return map;
}

function node(map: MindMap, name: string): HTMLElement {
  return map.renderRoot.querySelector(`[role=treeitem][aria-label=${name}]`) as HTMLElement;
}

const box = (map: MindMap, name = 'food'): DOMRect => node(map, name).getBoundingClientRect();

/** A place on the map where nothing is. */
function ground(map: MindMap): { x: number; y: number } {
  const { left, bottom } = (map.renderRoot.querySelector('.stage') as HTMLElement).getBoundingClientRect();
  return { x: left + 300, y: bottom - 60 };
}

/** The page goes on after a finger has let it go. */
async function atRest(): Promise<void> {
  for (let last = NaN; last !== window.scrollY; await frame()) {
    last = window.scrollY;
    await frame();
  }
}

describe('mind-map: fingers', () => {
  before(() => window.scrollTo(0, 0));

  it('one finger sideways moves the map', async () => {
    const map = await mapOf();
    const before = box(map);
    const { x, y } = ground(map);
    await touch.drag({ x, y }, { x: x - 80, y: y - 20 });
    await until(() => box(map).left !== before.left, 'another place');
    closeTo(box(map).left, before.left - 80, 1);
    closeTo(box(map).top, before.top - 20, 1);
    equal(box(map).width, before.width);
    equal(window.scrollY, 0);
  });

  it('one finger sideways on a node moves the map and selects nothing', async () => {
    const map = await mapOf();
    const before = box(map);
    const { left, top } = box(map, 'fruit');
    await touch.drag({ x: left + 20, y: top + 10 }, { x: left + 90, y: top + 10 });
    await until(() => box(map).left !== before.left, 'another place');
    closeTo(box(map).left, before.left + 70, 1);
    equal(node(map, 'fruit').ariaExpanded, 'false');
    equal(node(map, 'fruit').ariaSelected, 'false');
  });

  /** What a finger sends that an engine's driver does not: one that rolls, and the click after a move that not every browser leaves out. */
  function pretend(on: HTMLElement, moves: readonly number[]): void {
    const { left, top } = on.getBoundingClientRect();
    const send = (type: string, dx: number): boolean =>
      on.dispatchEvent(new PointerEvent(type, { pointerId: 100, pointerType: 'touch', isPrimary: true, clientX: left + 20 + dx, clientY: top + 10, bubbles: true, composed: true, cancelable: true }));
    send('pointerdown', 0);
    for (const dx of moves) send('pointermove', dx);
    send('pointerup', moves.at(-1) ?? 0);
    send('click', moves.at(-1) ?? 0);
  }

  it('a finger that rolls a little taps', async () => {
    const map = await mapOf();
    const before = box(map);
    pretend(node(map, 'fruit'), [3, 7]);
    await until(() => node(map, 'apple'), 'the branch open');
    equal(box(map).left, before.left);
  });

  it('the click that ends a move toggles nothing, the next one does', async () => {
    const map = await mapOf();
    const before = box(map);
    pretend(node(map, 'fruit'), [6, 14, 40]);
    await frame();
    closeTo(box(map).left, before.left + 40, 1);
    equal(node(map, 'fruit').ariaExpanded, 'false');
    equal(node(map, 'fruit').ariaSelected, 'false');
    pretend(node(map, 'fruit'), []);
    await until(() => node(map, 'apple'), 'the branch open');
  });

  it('one finger up scrolls the page, not the map', async () => {
    const map = await mapOf();
    const before = box(map);
    const { x, y } = ground(map);
    await touch.drag({ x, y }, { x: x + 5, y: y - 150 });
    // Only Chromium's driver has fingers under which a page scrolls.
    if (engine === 'chromium') await until(() => window.scrollY > 50, 'the page scrolled');
    await atRest();
    closeTo(box(map).top + window.scrollY, before.top, 1);
    equal(box(map).left, before.left);
    equal(getComputedStyle(map.renderRoot.querySelector('.stage') as Element).touchAction, 'pan-y');
    window.scrollTo(0, 0);
  });

  it('one finger up moves the map once that has been entered by a tap, until a tap elsewhere', async () => {
    const map = await mapOf();
    await touch.tap(node(map, 'bread'));
    await until(() => map.shadowRoot?.activeElement === node(map, 'bread'), 'the focus in the map');
    const before = box(map);
    const { x, y } = ground(map);
    await touch.drag({ x, y }, { x: x + 5, y: y - 120 });
    await until(() => box(map).top !== before.top, 'another place');
    await atRest();
    closeTo(box(map).top, before.top - 120, 1);
    equal(window.scrollY, 0);
    (map.shadowRoot?.activeElement as HTMLElement).blur();
    await touch.drag({ x, y }, { x: x + 5, y: y - 120 });
    await atRest();
    closeTo(box(map).top + window.scrollY, before.top - 120, 1);
    window.scrollTo(0, 0);
  });

  it('one finger up moves the map on a page that cannot scroll', async () => {
    const map = await mapOf();
    map.parentElement?.querySelector('.below')?.remove();
    const before = box(map);
    const { x, y } = ground(map);
    await touch.drag({ x, y }, { x: x + 5, y: y - 100 });
    await atRest();
    // What is around a frame may scroll.
    closeTo(box(map).top, before.top - (window.parent === window ? 100 : 0), 1);
  });

  it('one finger in a box that scrolls is the box\'s', async () => {
    const map = await mapOf();
    map.parentElement?.querySelector('.below')?.remove();
    const around = map.parentElement as HTMLElement;
    around.style.setProperty('overflow-y', 'auto');
    around.style.setProperty('block-size', '300px');
    await frame();
    const before = box(map);
    const { left, top } = around.getBoundingClientRect();
    await touch.drag({ x: left + 300, y: top + 200 }, { x: left + 305, y: top + 120 });
    await atRest();
    closeTo(box(map).top + around.scrollTop, before.top, 1);
  });

  it('two fingers zoom about their middle, which the map follows', async () => {
    const map = await mapOf();
    const before = box(map);
    const from = { x: before.left, y: before.top };
    const to = { x: from.x + 90, y: from.y + 30 };
    await touch.pinch({ x: from.x + 100, y: from.y }, { x: to.x + 100, y: to.y }, [100, 150]);
    // What lay between the fingers still does: the root's corner was 100 px to the left of it.
    const wanted = [before.width * 1.5, to.x + 100 - 150, to.y];
    const now = (): number[] => [box(map).width, box(map).left, box(map).top];
    await until(() => now().every((value, k) => Math.abs(value - (wanted[k] ?? 0)) < 2), `${wanted.join()}, not ${now().join()}`);
    equal(window.scrollY, 0);
    await touch.pinch({ x: 300, y: 150 }, { x: 300, y: 150 }, [150, 100]);
    await until(() => Math.abs(box(map).width - before.width) < 2, 'the size before');
  });

  it('a double tap on the ground zooms in there', async () => {
    const map = await mapOf();
    const before = box(map);
    const at = ground(map);
    await touch.tap(at, 2);
    await until(() => box(map).width > before.width * 1.3, 'a larger root');
    closeTo((at.x - box(map).left) / (at.x - before.left), box(map).width / before.width, 0.02);
  });

  it('a tap selects and toggles', async () => {
    const map = await mapOf();
    const told: string[] = [];
    for (const type of ['node-select', 'node-toggle']) map.addEventListener(type, (event) => told.push(`${type} ${(event as CustomEvent<{ id: string }>).detail.id}`));
    await touch.tap(node(map, 'fruit'));
    await until(() => node(map, 'apple'), 'the branch open');
    equal(node(map, 'fruit').ariaSelected, 'true');
    deepEqual(told, ['node-select food/fruit', 'node-toggle food/fruit']);
    ok(node(map, 'food').ariaExpanded);
  });
});
