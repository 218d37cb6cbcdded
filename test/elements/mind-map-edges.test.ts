/** Small things at the edges: roots with branches to both sides, details that are cut, values that are none, views that are lost. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import { GuideError } from '../../src/guide/error.js';
import '../../src/define/mind-map.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { keys } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const plain = (label: string, children: object[] = []): object => ({ id: label, label, children });
const sides = plain('root', [plain('a', [plain('a1')]), plain('b'), plain('c', [plain('c1')]), plain('d')]);

const nodes = (map: MindMap): HTMLElement[] => [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
const focused = (map: MindMap): string | null | undefined => map.shadowRoot?.activeElement?.ariaLabel;
const stage = (map: MindMap): HTMLElement => map.renderRoot.querySelector('.stage') as HTMLElement;
const percent = (map: MindMap): number => parseFloat(map.renderRoot.querySelector('.scale')?.textContent ?? '');

async function mapOf(data: object, attributes = 'expand="1"', width = 900): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map view="map" ${attributes}></mind-map>`, { width });
  map.tree = data as NonNullable<MindMap['tree']>;
  await settled(map);
  await until(() => map.renderRoot.querySelector('.said') && nodes(map).length > 0, 'the map with its late part');
  await frame();
  await settled(map);
  return map;
}

describe('mind-map: the root of both sides', () => {
  for (const direction of ['ltr', 'rtl']) {
    it(`Left and Right lead to the first child on that side: ${direction}`, async () => {
      const map = await mapOf(sides, `layout="both" expand="1" dir="${direction}"`);
      const middle = (name: string): number => {
        const { left, right } = (nodes(map).find(({ ariaLabel }) => ariaLabel === name) as HTMLElement).getBoundingClientRect();
        return (left + right) / 2;
      };
      const [left, right] = middle('c') < middle('root') ? ['c', 'a'] : ['a', 'c'];
      const told: string[] = [];
      map.addEventListener('node-toggle', ({ detail }) => told.push(`${detail.id} ${String(detail.open)}`));
      await keys('Tab', 'ArrowLeft');
      await until(() => focused(map) === left, 'the first on the left');
      await keys('Home', 'ArrowRight');
      await until(() => focused(map) === right, 'the first on the right');
      deepEqual(told, []);
      await keys('Home', 'Enter');
      await until(() => nodes(map).length === 1, 'the root folded');
      await keys('ArrowLeft');
      await until(() => nodes(map).length === 5, 'the root open');
      equal(focused(map), 'root');
      deepEqual(told, ['root false', 'root true']);
      await keys('ArrowLeft');
      await until(() => focused(map) === left, 'the first on the left, again');
    });
  }
});

describe('mind-map: a detail that is cut', () => {
  it('is told in full by the title', async () => {
    const detail = 'A detail that is much too long for the two lines that it has '.repeat(6).trim();
    const name = 'A label that is much too long for three lines '.repeat(8).trim();
    const map = await mapOf({ label: 'root', children: [{ label: 'short', detail }, { label: name, detail }, { label: 'plain', detail: 'all there' }] });
    deepEqual(nodes(map).map(({ title }) => title), ['', detail, `${name}\n${detail}`, '']);
  });
});

describe('mind-map: values that are none', () => {
  it('says of find() what it takes', async () => {
    const map = await mapOf(sides);
    const find = (...values: unknown[]): Promise<number> => (map.find as (...values: unknown[]) => Promise<number>).call(map, ...values);
    equal(await find('a'), 2);
    equal(await find(null), 0);
    equal(await find(), 0);
    for (const wrong of [5, {}, ['a']]) {
      const error = await find(wrong).then(() => undefined, (reason: unknown) => reason);
      ok(error instanceof GuideError, String(error));
      ok(error.message.startsWith('text: expected a text, got '), error.message);
    }
  });

  it('takes null for no options of exportAs(), and says what options are', async () => {
    const map = await mapOf(sides);
    const none = null as unknown as undefined;
    equal((await map.exportAs('svg', none)).type, 'image/svg+xml;charset=utf-8');
    const error = await map.exportAs('svg', 5 as unknown as object).then(() => undefined, (reason: unknown) => reason);
    ok(error instanceof GuideError, String(error));
    ok(error.message.startsWith('options: expected '), error.message);
  });
});

describe('mind-map: zooming out', () => {
  const inView = (map: MindMap): number => {
    const area = stage(map).getBoundingClientRect();
    return nodes(map).filter((node) => node.getBoundingClientRect().right > area.left && node.getBoundingClientRect().left < area.right).length;
  };

  it('ends at half of what fits, and at 50 % for a small map', async () => {
    const map = await mapOf(sides);
    for (let step = 0; step < 60; step++) map.zoomBy(0.7);
    await settled(map);
    equal(percent(map), 50);
    equal(inView(map), 5);
    map.zoomBy(1.5);
    await settled(map);
    equal(percent(map), 75);
  });

  it('ends at half of what fits of a large map, where the pointer is', async () => {
    const map = await mapOf(plain('root', Array.from({ length: 200 }, (_, k) => plain(`branch ${k}`))));
    map.fit();
    await settled(map);
    const fitted = percent(map);
    const root = (): DOMRect => (nodes(map)[0] as HTMLElement).getBoundingClientRect();
    const { left, top, height } = root();
    const turn = (): boolean => stage(map).dispatchEvent(new WheelEvent('wheel', { deltaY: 100, ctrlKey: true, clientX: left, clientY: top + height / 2, bubbles: true, cancelable: true }));
    for (let step = 0; step < 60; step++) turn();
    await settled(map);
    ok(Math.abs(percent(map) - fitted / 2) <= fitted * 0.06, `${percent(map)} of ${fitted}`);
    // Sideways, some of the map has to stay in view.
    ok(Math.abs(root().top + root().height / 2 - top - height / 2) <= 2, 'at the pointer');
  });
});

describe('mind-map: how to zoom', () => {
  const turn = (map: MindMap): boolean => stage(map).dispatchEvent(new WheelEvent('wheel', { deltaY: 10, bubbles: true, composed: true, cancelable: true }));
  const hint = (map: MindMap): HTMLElement | null => map.renderRoot.querySelector('.hint');

  afterEach(() => window.scrollTo(0, 0));

  for (const [what, before, inside] of [
    ['the window', innerHeight - 150, undefined],
    ['what scrolls it', 0, 160],
  ] as const) {
    it(`is said in the part that is seen through ${what}`, async () => {
      const map = await mapOf(sides, 'expand="1" style="--mind-map-height: 900px; height: 900px"');
      const box = map.parentElement as HTMLElement;
      if (inside) {
        box.style.setProperty('height', `${inside}px`);
        box.style.setProperty('overflow', 'auto');
      }
      box.style.setProperty('margin-top', `${before}px`);
      await frame();
      turn(map);
      const said = (await until(() => hint(map), 'the hint')).getBoundingClientRect();
      const area = stage(map).getBoundingClientRect();
      const bottom = Math.min(innerHeight, area.bottom, inside ? box.getBoundingClientRect().bottom : Infinity);
      ok(said.top >= Math.max(0, area.top) && said.bottom <= bottom, `${said.top} to ${said.bottom} of ${area.top} to ${bottom}`);
      ok(said.left >= area.left && said.right <= area.right);
    });
  }

  it('is said later where there is no room to be seen', async () => {
    const map = await mapOf(sides);
    const box = map.parentElement as HTMLElement;
    box.style.setProperty('margin-top', `${innerHeight - 8}px`);
    await frame();
    turn(map);
    await frame();
    await frame();
    equal(hint(map), null);
    box.style.setProperty('margin-top', '0');
    await frame();
    turn(map);
    await until(() => hint(map), 'the hint');
  });
});
