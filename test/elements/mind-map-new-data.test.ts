/** What becomes of the view, of folds and of calls when data comes, and when other data comes in its place. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, ok } from '../browser/assert.js';
import { fixture, frame, mount, settled, until } from '../browser/fixture.js';

const food: TreeItem = { label: 'food', children: [{ label: 'fruit', children: [{ label: 'apple' }, { label: 'pear' }] }, { label: 'bread' }] };
const plans: TreeItem = { label: 'plans', children: [{ label: 'a', children: [{ label: 'b' }] }] };

function nodes(map: MindMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

const names = (map: MindMap): string[] => nodes(map).map(({ ariaLabel }) => ariaLabel ?? '');
const box = (map: MindMap, name = 'food'): DOMRect => (nodes(map).find(({ ariaLabel }) => ariaLabel === name) as HTMLElement).getBoundingClientRect();
const rows = (map: MindMap): number => map.renderRoot.querySelectorAll('.outline li').length;
const view = (map: MindMap): string => (map.renderRoot.querySelector('.layer') as HTMLElement).style.transform;
/** How deep the toolbar says that the tree is open. */
const level = (map: MindMap): string | undefined => map.renderRoot.querySelector<HTMLButtonElement>('[name=level][aria-pressed=true]')?.value;

/** Nothing is under way: neither a part, nor data, nor a motion. */
async function atRest(map: MindMap): Promise<void> {
  await import('../../src/elements/mind-map/late.js');
  const now = (): string => map.renderRoot.querySelector('.layer, .outline')?.outerHTML ?? '';
  for (let before = '', same = 0; same < 3; before = now()) {
    await settled(map);
    await frame();
    same = before !== '' && before === now() ? same + 1 : 0;
  }
}

async function mapOf(tree: MindMap['tree'], attributes = 'expand="1"'): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map view="map" ${attributes}></mind-map>`, { width: 900 });
  map.tree = tree;
  await until(() => nodes(map).length > 0, 'the map');
  await atRest(map);
  return map;
}

/** An element in the page, and nothing that it needs there yet. */
function justAppended(attributes: Readonly<Record<string, string>>): MindMap {
  const map = document.createElement('mind-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  const container = document.createElement('div');
  container.style.setProperty('width', '900px');
  container.append(map);
  void mount(container);
  return map;
}

describe('mind-map: the view over new data', () => {
  for (const [what, change] of [
    ['another label', (map: MindMap) => (map.label = 'Meals')],
    ['an equal tree', (map: MindMap) => (map.tree = structuredClone(food))],
  ] as const) {
    it(`stays as it was chosen: ${what}`, async () => {
      const map = await mapOf(food);
      map.expandAll();
      await atRest(map);
      map.zoomBy(2);
      await atRest(map);
      const before = view(map);
      change(map);
      await atRest(map);
      equal(view(map), before);
      deepEqual(names(map), ['food', 'fruit', 'apple', 'pear', 'bread']);
      equal(level(map), undefined);
    });
  }

  it('says still how deep the tree is open', async () => {
    const map = await mapOf(food);
    map.expandTo(2);
    await atRest(map);
    equal(level(map), '2');
    map.label = 'Meals';
    await atRest(map);
    equal(level(map), '2');
    map.tree = { ...food, children: [...(food.children ?? []), { label: 'tea', children: [{ label: 'green' }] }] };
    await atRest(map);
    equal(level(map), undefined);
  });

  it('keeps the node with the focus in its place when there are others about it', async () => {
    const map = await mapOf(food);
    map.reveal('food/fruit/pear');
    await atRest(map);
    map.zoomBy(1.5);
    await atRest(map);
    const before = box(map, 'pear');
    map.tree = { ...food, children: [{ label: 'tea' }, { label: 'rice' }, ...(food.children ?? [])] };
    await until(() => names(map).includes('tea'), 'the new data');
    await atRest(map);
    closeTo(box(map, 'pear').top, before.top, 1);
    closeTo(box(map, 'pear').left, before.left, 1);
    equal(box(map, 'pear').width, before.width);
  });

  it('has the root in its place where the node with the focus is gone', async () => {
    const map = await mapOf(food);
    map.reveal('food/fruit/pear');
    map.zoomBy(1.5);
    await atRest(map);
    const before = box(map);
    map.tree = { label: 'food', children: [{ label: 'tea' }] };
    await until(() => names(map).includes('tea'), 'the new data');
    await atRest(map);
    closeTo(box(map).top, before.top, 1);
    closeTo(box(map).left, before.left, 1);
    equal(box(map).width, before.width);
  });

  it('has some of the map in it when what was seen is gone', async () => {
    const map = await mapOf({ label: 'food', children: Array.from({ length: 200 }, (_, k) => ({ label: String(k) })) });
    map.reveal('food/199');
    await atRest(map);
    const stage = map.renderRoot.querySelector('.stage') as HTMLElement;
    ok(!names(map).includes('food'), 'the root is far out of view');
    map.tree = { label: 'food', children: [{ label: 'tea' }] };
    await until(() => names(map).includes('tea'), 'the new data');
    await atRest(map);
    ok(box(map, 'tea').bottom > stage.getBoundingClientRect().top, 'the map is in view');
  });

  it('suits new data for as long as nobody has chosen another', async () => {
    const map = await mapOf(food);
    const large = { label: 'food', children: Array.from({ length: 12 }, (_, k) => ({ label: String(k), children: [{ label: 'x' }] })) };
    map.tree = large;
    await until(() => names(map).includes('11'), 'the new data');
    await atRest(map);
    const fresh = await mapOf(large);
    equal(view(map), view(fresh));
  });

  it('is a fresh one for another tree', async () => {
    const map = await mapOf(food);
    map.zoomBy(2);
    await atRest(map);
    map.tree = plans;
    await until(() => names(map).includes('plans'), 'the new data');
    await atRest(map);
    const fresh = await mapOf(plans);
    equal(view(map), view(fresh));
    equal(map.renderRoot.querySelector('.scale')?.textContent, '100%');
  });

  it('the place that was kept for the guide stays as high with another label', async () => {
    const map = await fixture<MindMap>('<mind-map view="map"></mind-map>', { width: 900 });
    await until(() => nodes(map).length > 0, 'the map');
    await atRest(map);
    const { height } = map.getBoundingClientRect();
    map.label = 'Careers';
    await until(() => map.renderRoot.querySelector('[role=tree]')?.ariaLabel === 'Careers' || map.renderRoot.querySelector('[aria-label=Careers]'), 'the name');
    await atRest(map);
    equal(map.getBoundingClientRect().height, height);
  });
});

describe('mind-map: folds over new data', () => {
  it('data that has nothing to do with what was there opens as in a fresh element', async () => {
    const fresh = await fixture<MindMap>('<mind-map view="map"></mind-map>', { width: 900 });
    await until(() => nodes(fresh).length > 0, 'the guide');
    await atRest(fresh);
    const map = await mapOf(food, '');
    map.tree = null;
    await until(() => !names(map).includes('food'), 'the guide');
    await atRest(map);
    deepEqual(names(map), names(fresh));
    map.tree = food;
    await until(() => names(map).includes('food'), 'the tree');
    deepEqual(names(map), ['food', 'fruit', 'bread']);
  });
});

describe('mind-map: calls before there is data', () => {
  it('expandAll() opens the guide when it is there', async () => {
    const map = justAppended({ view: 'outline' });
    map.expandAll();
    await until(() => rows(map) > 60, 'all rows');
    await atRest(map);
    equal(map.renderRoot.querySelector<HTMLButtonElement>('[name=level][aria-pressed=true]'), null);
    equal(map.renderRoot.querySelectorAll('.outline [aria-expanded=false]').length, 0);
  });

  it('the last of a kind counts', async () => {
    const map = justAppended({ view: 'map' });
    map.expandAll();
    map.expandTo(2);
    map.collapseAll();
    await until(() => nodes(map).length > 0, 'the map');
    await atRest(map);
    equal(nodes(map).length, 1);
  });

  it('expandTo() says in the toolbar how deep the tree is open', async () => {
    const map = justAppended({ view: 'map' });
    map.expandTo(2);
    await until(() => level(map) === '2', 'the level');
  });

  for (const [what, id, wanted] of [
    ['shows its node in what is fetched', 'food/fruit/pear', ['food', 'fruit', 'apple', 'pear', 'bread']],
    ['does nothing for an unknown id', 'nothing', ['food']],
  ] as const) {
    it(`reveal() ${what}`, async () => {
      const { fetch } = window;
      let answer = (): void => undefined;
      const asked = new Promise<void>((done) => (answer = done));
      window.fetch = (...request) => asked.then(() => fetch(...request));
      const map = justAppended({ view: 'map', expand: '0', src: `data:application/json,${encodeURIComponent(JSON.stringify(food))}` });
      map.reveal(id);
      // The part that acts comes long before the data.
      await import('../../src/elements/mind-map/late.js');
      await frame();
      answer();
      await until(() => nodes(map).length > 0, 'the map');
      window.fetch = fetch;
      await atRest(map);
      deepEqual(names(map), [...wanted]);
      equal(nodes(map).find(({ tabIndex }) => tabIndex === 0)?.ariaLabel, wanted.at(wanted.length > 1 ? 3 : 0));
    });
  }

  it('a role that another element of the group chose is selected', async () => {
    const map = justAppended({ view: 'outline', sync: 'g' });
    document.dispatchEvent(new CustomEvent('role-select', { detail: { role: 'ai-engineer', group: 'g' } }));
    const selected = await until(() => map.renderRoot.querySelector('.selected'), 'the role');
    ok(selected.textContent.includes('AI Engineer'));
  });

  it('counts for data that was set just before it, not for what is set later', async () => {
    const map = await mapOf(food, '');
    map.tree = plans;
    map.expandAll();
    await until(() => names(map).includes('b'), 'the new tree, open');
    map.expandAll();
    await atRest(map);
    map.tree = food;
    await until(() => names(map).includes('food'), 'the tree');
    await atRest(map);
    deepEqual(names(map), ['food', 'fruit', 'bread']);
  });

  it('waits while data is wrong, and counts once', async () => {
    const map = justAppended({ view: 'map' });
    map.tree = { wrong: true } as unknown as TreeItem;
    await until(() => map.renderRoot.querySelector('.problem'), 'the notice');
    map.expandAll();
    await frame();
    map.tree = food;
    await until(() => names(map).includes('pear'), 'the tree, open');
    await atRest(map);
    map.tree = plans;
    await until(() => names(map).includes('plans'), 'another tree');
    await atRest(map);
    deepEqual(names(map), ['plans', 'a']);
  });
});
