/** A branch in the foreground, and the path back. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, pointer } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const branch = (id: string, children: TreeItem[] = []): TreeItem => ({ id, label: id, children });
const food = branch('food', [
  branch('fruit', [branch('apple', [branch('cox'), branch('gala')]), branch('pear')]),
  branch('bread'),
  branch('vegetables', [branch('pea')]),
]);

function nodes(map: MindMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

function node(map: MindMap, name: string): HTMLElement {
  return map.renderRoot.querySelector(`[role=treeitem][aria-label=${name}]`) as HTMLElement;
}

const quiet = (map: MindMap): string[] => nodes(map).flatMap((one) => (one.classList.contains('outside') ? (one.ariaLabel ?? '') : []));
const path = (map: MindMap): string[] => [...map.renderRoot.querySelectorAll('.path li')].map((step) => step.textContent.trim());
const step = (map: MindMap, name: string): HTMLElement => [...map.renderRoot.querySelectorAll<HTMLElement>('.path button')].find((one) => (one.ariaLabel ?? one.textContent.trim()) === name) as HTMLElement;
const focused = (map: MindMap): string | null | undefined => map.shadowRoot?.activeElement?.getAttribute('aria-label');
const box = (map: MindMap, selector: string): DOMRect => (map.renderRoot.querySelector(selector) as Element).getBoundingClientRect();

async function atRest(map: MindMap): Promise<void> {
  const now = (): string => [map.renderRoot.querySelector('.layer'), ...nodes(map)].map((element) => element?.getAttribute('style')).join();
  for (let before = '', same = 0; same < 2; before = now()) {
    await frame();
    same = before === now() ? same + 1 : 0;
  }
}

async function mapOf(attributes = 'view="map" expand="1"', data: TreeItem = food): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}></mind-map>`, { width: 900 });
  map.tree = data;
  await settled(map);
  await until(() => map.renderRoot.querySelector('.said') && map.renderRoot.querySelector('.node, .outline .row'), 'the map with its late part');
  await atRest(map);
  return map;
}

describe('mind-map: a branch in the foreground', () => {
  for (const [what, takeBack] of [
    ['null', (map: MindMap) => map.focusOn(null)],
    ['an empty state', (map: MindMap) => (map.state = {})],
  ] as const) {
    it(`is taken back by ${what} also while its part is on its way`, async () => {
      const map = await mapOf();
      map.focusOn('apple');
      takeBack(map);
      const { FocusBranch } = await import('../../src/elements/mind-map/focus-branch.js');
      ok(FocusBranch);
      await atRest(map);
      deepEqual([path(map), quiet(map), map.state.branch], [[], [], undefined]);
      map.focusOn('fruit');
      map.focusOn('apple');
      await until(() => path(map).length > 0, 'the path');
      deepEqual(path(map), ['food', 'fruit', 'apple']);
      map.state = { branch: 'fruit' };
      takeBack(map);
      await atRest(map);
      deepEqual([path(map), quiet(map), map.state.branch], [[], [], undefined]);
      map.state = { branch: 'fruit' };
      await until(() => path(map).length > 0, 'the path');
      deepEqual(path(map), ['food', 'fruit']);
    });
  }

  it('comes back though it was asked for by a state right before', async () => {
    const map = await mapOf();
    map.state = { branch: 'apple' };
    map.focusOn(null);
    await import('../../src/elements/mind-map/focus-branch.js');
    await atRest(map);
    deepEqual([path(map), map.state.branch], [[], undefined]);
  });

  it('is opened, in view as a whole, and alone not quiet', async () => {
    const map = await mapOf();
    map.focusOn('apple');
    await until(() => path(map).length > 0, 'the path');
    await atRest(map);
    deepEqual(path(map), ['food', 'fruit', 'apple']);
    deepEqual(quiet(map), ['food', 'fruit', 'pear', 'bread', 'vegetables']);
    const stage = box(map, '.stage');
    for (const name of ['apple', 'cox', 'gala']) {
      const { left, right, top, bottom } = node(map, name).getBoundingClientRect();
      ok(left >= stage.left && right <= stage.right && top >= stage.top && bottom <= stage.bottom, `${name} is in view`);
    }
    equal(map.renderRoot.querySelector('.scale')?.textContent, '100%');
    equal(map.state.branch, 'apple');
  });

  it('is made smaller where it is too large, and never larger than it is', async () => {
    const map = await mapOf(undefined, branch('root', [branch('wide', Array.from({ length: 60 }, (_, k) => branch(`n${k}`))), branch('b')]));
    map.focusOn('wide');
    await until(() => path(map).length > 0, 'the path');
    await atRest(map);
    const percent = parseInt(map.renderRoot.querySelector('.scale')?.textContent ?? '', 10);
    ok(percent > 10 && percent < 60, `${percent} %`);
  });

  it('moves nothing below the map, and its path covers no node', async () => {
    const page = await fixture('<div><mind-map view="map" expand="all"></mind-map><p>Text</p></div>', { width: 900 });
    const map = page.querySelector('mind-map') as MindMap;
    map.tree = food;
    await until(() => map.renderRoot.querySelector('.said') && nodes(map).length > 0, 'the map');
    await atRest(map);
    const before = (page.querySelector('p') as Element).getBoundingClientRect().top;
    map.focusOn('fruit');
    await until(() => path(map).length > 0, 'the path');
    await atRest(map);
    closeTo((page.querySelector('p') as Element).getBoundingClientRect().top, before, 0.1);
    closeTo(box(map, '.path').bottom, box(map, '.stage').top, 0.1);
  });

  it('comes and goes by keyboard, and the view comes back', async () => {
    const map = await mapOf();
    await keys('Tab', 'ArrowDown');
    await until(() => focused(map) === 'fruit', 'the branch');
    const before = node(map, 'food').getBoundingClientRect();
    const count = nodes(map).length;
    await keys('Alt+Enter');
    await until(() => path(map).length === 2, 'the path');
    await atRest(map);
    equal(focused(map), 'fruit');
    ok(nodes(map).length > count);
    await keys('Alt+Enter');
    await until(() => path(map).length === 0, 'no path');
    await atRest(map);
    equal(focused(map), 'fruit');
    deepEqual(quiet(map), []);
    closeTo(node(map, 'food').getBoundingClientRect().left, before.left, 1);
    await keys('Alt+Enter');
    await until(() => path(map).length === 2, 'the path again');
    await keys('Escape');
    await until(() => path(map).length === 0, 'no path');
  });

  it('goes back along the path, and focus goes to the node', async () => {
    const map = await mapOf();
    map.focusOn('apple');
    await until(() => path(map).length === 3, 'the path');
    await pointer.click(step(map, 'fruit'));
    await until(() => path(map).length === 2 && focused(map) === 'fruit', 'the branch above');
    await atRest(map);
    deepEqual(quiet(map), ['food', 'bread', 'vegetables']);
    step(map, 'Whole map').focus();
    await keys('Enter');
    await until(() => path(map).length === 0 && focused(map) === 'fruit', 'the whole map');
    deepEqual(quiet(map), []);
  });

  it('is told once, briefly, and no event tells the page', async () => {
    const map = await mapOf();
    let events = 0;
    for (const type of ['node-select', 'node-toggle', 'view-change'] as const) map.addEventListener(type, () => events++);
    const said: string[] = [];
    const region = map.renderRoot.querySelector('.said') as Element;
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    equal(region.getAttribute('role'), 'status');
    map.focusOn('fruit');
    await until(() => said.length === 1, 'the branch said');
    map.focusOn('nothing');
    map.focusOn(null);
    await until(() => said.length === 2, 'the map said');
    deepEqual(said, ['fruit in the foreground', 'Whole map']);
    equal(events, 0);
  });

  it('Alt and a click bring it, and toggle nothing', async () => {
    const map = await mapOf();
    await pointer.click(node(map, 'vegetables'), { held: ['Alt'] });
    await until(() => path(map).length === 2, 'the path');
    equal(node(map, 'vegetables').ariaExpanded, 'true');
    equal(node(map, 'vegetables').ariaSelected, 'false');
  });

  it('a long path names its ends', async () => {
    let deep = branch('8');
    for (let k = 7; k >= 0; k--) deep = branch(String(k), [deep]);
    const map = await mapOf(undefined, deep);
    map.focusOn('7');
    await until(() => path(map).length > 0, 'the path');
    deepEqual(path(map), ['0', '…', '4', '5', '6', '7']);
    const { scrollWidth, clientWidth } = map.renderRoot.querySelector('.path') as HTMLElement;
    ok(scrollWidth <= clientWidth);
  });

  it('goes when its node does, and stays with other data that has it', async () => {
    const map = await mapOf();
    map.focusOn('fruit');
    await until(() => path(map).length === 2, 'the path');
    map.tree = { ...food, children: [branch('new'), ...(food.children ?? [])] };
    await until(() => quiet(map).includes('new'), 'the new data');
    deepEqual(path(map), ['food', 'fruit']);
    map.tree = branch('food', [branch('bread')]);
    await until(() => path(map).length === 0, 'no path');
    deepEqual(quiet(map), []);
  });

  it('in the outline is all there is to see', async () => {
    const map = await mapOf('view="outline" expand="1"');
    const entries = (): string[] => [...map.renderRoot.querySelectorAll('.outline .name')].map((name) => name.textContent.trim());
    deepEqual(entries(), ['fruit', 'bread', 'vegetables']);
    map.focusOn('fruit');
    await until(() => entries().join() === 'apple,pear', 'the branch');
    deepEqual(path(map), ['food', 'fruit']);
    await pointer.click(step(map, 'food'));
    await until(() => entries()[0] === 'fruit', 'the whole outline');
    ok(map.shadowRoot?.activeElement, 'focus is in the outline');
  });

  it('comes and goes by keyboard in the outline, where the focus stays with the rows', async () => {
    const map = await mapOf('view="outline" expand="1"');
    const entries = (): string => [...map.renderRoot.querySelectorAll('.outline .name')].map((name) => name.textContent.trim()).join();
    const row = (): string | undefined => map.shadowRoot?.activeElement?.closest('.row')?.querySelector('.name')?.textContent.trim();
    for (let time = 0; time < 2; time++) {
      map.renderRoot.querySelector<HTMLElement>('.outline [tabindex="0"]')?.focus();
      await until(() => row() === 'fruit', 'the first row');
      await keys('Alt+Enter');
      await until(() => entries() === 'apple,pear', 'the branch');
      await until(() => row() === 'apple', `the focus on the first row, not ${row() ?? 'nowhere'}`);
      await keys('ArrowDown');
      await until(() => row() === 'pear', 'the next row');
      await keys('Escape');
      await until(() => entries().startsWith('fruit'), 'the whole');
      await until(() => row() === 'pear', `the focus where it was, not ${row() ?? 'nowhere'}`);
      await keys('ArrowLeft');
      await until(() => row() === 'fruit', 'the branch');
    }
  });

  for (const theme of ['light', 'dark']) {
    it(`has nothing that axe finds, ${theme}`, async () => {
      const map = await mapOf(`view="map" expand="1" theme="${theme}"`);
      map.focusOn('apple');
      await until(() => path(map).length === 3, 'the path');
      await atRest(map);
      await accessible(map);
    });
  }
});
