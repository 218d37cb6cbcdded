/** How a map stands as a plain object: read, set, kept over new data. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { MindMapState } from '../../src/elements/mind-map/state.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, ok } from '../browser/assert.js';
import { keys, pointer } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const food: TreeItem = {
  id: 'food',
  label: 'food',
  children: [
    { id: 'fruit', label: 'fruit', children: [{ id: 'apple', label: 'apple', children: [{ id: 'cox', label: 'cox' }] }, { id: 'pear', label: 'pear' }] },
    { id: 'bread', label: 'bread' },
    { id: 'vegetables', label: 'vegetables', children: [{ id: 'pea', label: 'pea' }] },
  ],
};

function names(map: MindMap): string[] {
  return [...map.renderRoot.querySelectorAll('[role=treeitem]')].map((node) => node.getAttribute('aria-label') ?? '');
}

function node(map: MindMap, name: string): HTMLElement {
  return map.renderRoot.querySelector(`[role=treeitem][aria-label=${name}]`) as HTMLElement;
}

/** What a person can do is there, and the map stands still. */
async function ready(map: MindMap): Promise<MindMap> {
  await settled(map);
  await until(() => map.renderRoot.querySelector('.said') && map.renderRoot.querySelector('.node, .outline'), 'the map with its late part');
  const now = (): string => [map.renderRoot.querySelector('.layer'), ...map.renderRoot.querySelectorAll('.node')].map((element) => element?.getAttribute('style')).join();
  for (let before = '', same = 0; same < 2; before = now()) {
    await frame();
    same = before === now() ? same + 1 : 0;
  }
  return map;
}

async function mapOf(attributes = '', data: TreeItem | undefined = food): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map view="map" ${attributes}></mind-map>`, { width: 800 });
  map.tree = data;
  return ready(map);
}

/** What goes through JSON, as a page would keep it. */
function kept(map: MindMap): MindMapState {
  return JSON.parse(JSON.stringify(map.state)) as MindMapState;
}

describe('mind-map: state', () => {
  it('is empty at the start, and says only what differs', async () => {
    const map = await mapOf('expand="1"');
    deepEqual(map.state, {});
    await pointer.click(node(map, 'fruit'));
    await until(() => names(map).includes('apple'), 'the branch open');
    const { viewport, ...rest } = kept(map);
    deepEqual(rest, { open: ['fruit'], selected: 'fruit', focus: 'fruit' });
    equal(viewport?.scale, 1);
    map.expandAll();
    await ready(map);
    node(map, 'apple').querySelector<HTMLElement>('.toggle')?.click();
    await until(() => !names(map).includes('cox'), 'the branch folded');
    deepEqual([map.state.level, map.state.open, map.state.folded], ['all', undefined, ['apple']]);
  });

  it('is counted from what expand says now: setting that is nothing that a person has done', async () => {
    const map = await mapOf('expand="1"');
    map.expand = 'all';
    await ready(map);
    ok(names(map).includes('cox'));
    deepEqual(map.state, {});
    map.expandTo(1);
    await ready(map);
    map.expand = '2';
    await ready(map);
    const { viewport, ...rest } = kept(map);
    deepEqual(rest, {});
    ok(viewport, 'what a method has moved stays moved');
    map.state = {};
    await ready(map);
    deepEqual(names(map), ['food', 'fruit', 'apple', 'pear', 'bread', 'vegetables', 'pea']);
    deepEqual(map.state, {});
    await pointer.click(node(map, 'apple'));
    await until(() => names(map).includes('cox'), 'the branch open');
    deepEqual(map.state.open, ['apple']);
    ok(map.state.viewport, 'a person has opened it');
  });

  it('of a large tree that is open to the end is small', async () => {
    const large = { label: 'root', children: Array.from({ length: 100 }, (_, k) => ({ label: `${k}`, children: Array.from({ length: 20 }, (_, j) => ({ label: `${j}`, children: [{ label: 'x' }] })) })) };
    const map = await mapOf('', large);
    map.expandAll();
    await ready(map);
    ok(JSON.stringify(map.state).length < 150, JSON.stringify(map.state));
  });

  it('brings another map to the same folds, selection, focus and view', async () => {
    const one = await mapOf('expand="1"');
    await keys('Tab', 'ArrowDown', 'Enter', 'End', 'ArrowRight', 'ArrowDown');
    await until(() => node(one, 'pea').tabIndex === 0, 'the focus on the last node');
    one.zoomBy(1.5);
    await ready(one);
    const state = kept(one);
    const from = (map: MindMap, name: string): number[] => {
      const [stage, box] = [map.renderRoot.querySelector('.stage') as Element, node(map, name)].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
      return [box.left - stage.left, box.top - stage.top, box.width];
    };
    const places = names(one).map((name) => from(one, name));
    const told: string[] = [];
    const two = await mapOf('expand="1"');
    for (const type of ['node-select', 'node-toggle', 'view-change']) two.addEventListener(type as 'node-select', () => told.push(type));
    two.state = state;
    await ready(two);
    deepEqual(names(two), names(one));
    deepEqual(kept(two), state);
    equal(node(two, 'fruit').ariaSelected, 'true');
    equal(node(two, 'pea').tabIndex, 0);
    names(two).forEach((name, k) => from(two, name).forEach((value, place) => closeTo(value, places[k]?.[place] ?? 0, 2)));
    deepEqual(told, []);
  });

  it('may be set before the data, and before the element is in the page', async () => {
    const page = await fixture('<div></div>', { width: 800 });
    const map = document.createElement('mind-map');
    map.expand = '1';
    map.view = 'map';
    const state: MindMapState = { open: ['fruit', 'apple'], selected: 'cox' };
    map.state = state;
    deepEqual(map.state, state);
    page.append(map);
    await settled(map);
    deepEqual(map.state, state);
    // The built-in guide is what an empty element shows: nothing in it is known to the state, which waits no longer then.
    map.tree = food;
    await ready(map);
    deepEqual(names(map), ['food', 'fruit', 'apple', 'cox', 'pear', 'bread', 'vegetables']);
    equal(node(map, 'cox').ariaSelected, 'true');
  });

  it('is what the first drawing shows: nothing else is drawn before', async () => {
    const page = await fixture('<div></div>', { width: 800 });
    const map = document.createElement('mind-map');
    Object.assign(map, { expand: '1', view: 'map', tree: food, state: { level: 'all' } });
    const drawn: number[] = [];
    const look = (): void => void drawn.push(names(map).length);
    page.append(map);
    const observer = new MutationObserver(look);
    observer.observe(map.renderRoot, { childList: true, subtree: true });
    await ready(map);
    observer.disconnect();
    deepEqual([...new Set(drawn)].filter((count) => count > 0), [8]);
  });

  it('without something is as at the start', async () => {
    const map = await mapOf('expand="1"');
    const before = node(map, 'food').getBoundingClientRect();
    map.expandAll();
    map.zoomBy(2);
    map.view = 'outline';
    await until(() => map.renderRoot.querySelector('.outline'), 'the outline');
    equal(map.state.view, 'outline');
    map.state = {};
    await ready(map);
    deepEqual(names(map), ['food', 'fruit', 'bread', 'vegetables']);
    deepEqual(map.state, {});
    const after = node(map, 'food').getBoundingClientRect();
    closeTo(after.left, before.left, 1);
    equal(after.width, before.width);
  });

  it('passes over what it does not know, and what is no state', async () => {
    const map = await mapOf('expand="1"');
    map.state = { open: ['fruit', 'nothing'], folded: ['none'], selected: 'gone', focus: 'gone', branch: 'gone', viewport: { node: 'gone', x: -300, y: 0, scale: 1.5 } };
    await ready(map);
    deepEqual(names(map), ['food', 'fruit', 'apple', 'pear', 'bread', 'vegetables']);
    equal(map.renderRoot.querySelector('.scale')?.textContent, '150%');
    for (const none of [null, undefined, { open: 3, folded: 'x', level: 'deep', view: 'list', viewport: { x: 'a' } }]) {
      map.state = none as unknown as MindMapState;
      await ready(map);
      deepEqual(map.state, {});
    }
  });

  it('survives new data by id: folds, selection, and what is looked at', async () => {
    const map = await mapOf('expand="1"');
    await pointer.click(node(map, 'fruit'));
    await until(() => names(map).includes('apple'), 'the branch open');
    await ready(map);
    const before = node(map, 'fruit').getBoundingClientRect();
    map.tree = { ...food, children: [{ id: 'new', label: 'new' }, ...(food.children ?? [])] };
    await until(() => names(map).includes('new'), 'the new data');
    await ready(map);
    closeTo(node(map, 'fruit').getBoundingClientRect().top, before.top, 1);
    const { viewport, ...rest } = kept(map);
    deepEqual(rest, { open: ['fruit'], selected: 'fruit', focus: 'fruit' });
    ok(viewport);
  });

  it('holds the text that is searched for', async () => {
    const map = await mapOf('expand="all"');
    const marks = (): number => map.renderRoot.querySelectorAll('.node mark').length;
    await map.find('pea');
    deepEqual(map.state, { find: 'pea' });
    const other = await mapOf('expand="all"');
    other.state = kept(map);
    await until(() => other.state.find === 'pea' && other.renderRoot.querySelector<HTMLInputElement>('input')?.value === 'pea', 'the same search');
    ok(marks() > 0);
    map.state = {};
    await until(() => marks() === 0, 'no search');
    equal(map.state.find, undefined);
  });

  it('keeps what is looked at where the focus is far away, with other data and in another width', async () => {
    const child = (k: number): TreeItem => ({ id: `n${k}`, label: `n${k}` });
    const children = Array.from({ length: 100 }, (_, k) => child(k));
    const map = await mapOf('expand="1"', { id: 'root', label: 'root', children });
    map.state = { viewport: { node: 'n80', x: -20, y: 0, scale: 1 } };
    await ready(map);
    // A move of a person's, which leaves the map where it is.
    map.zoomBy(1);
    const before = node(map, 'n80').getBoundingClientRect();
    map.tree = { id: 'root', label: 'root', children: [...Array.from({ length: 20 }, (_, k) => child(100 + k)), ...children] };
    await until(() => node(map, 'n80').ariaPosInSet === '101', 'the new data');
    await ready(map);
    closeTo(node(map, 'n80').getBoundingClientRect().top, before.top, 1);
    // Wide columns are others.
    const { left } = node(map, 'n80').getBoundingClientRect();
    (map.parentElement as HTMLElement).style.setProperty('width', '1100px');
    await until(() => map.clientWidth === 1100, 'the other width');
    await ready(map);
    closeTo(node(map, 'n80').getBoundingClientRect().left, left, 30);
    closeTo(node(map, 'n80').getBoundingClientRect().top, before.top, 1);
  });

  it('of a large tree is taken when the whole of it is there', async () => {
    const children = Array.from({ length: 300 }, (_, k) => ({ id: `b${k}`, label: `b${k}`, children: Array.from({ length: 50 }, (_, j) => ({ id: `b${k}-${j}`, label: `${j}` })) }));
    const page = await fixture('<div></div>', { width: 800 });
    const map = document.createElement('mind-map');
    const state: MindMapState = { open: ['b3', 'b299'], selected: 'b299-49' };
    Object.assign(map, { expand: '1', view: 'map', tree: { id: 'root', label: 'root', children }, state });
    page.append(map);
    await until(() => map.renderRoot.querySelector('.node'), 'the first part');
    deepEqual(kept(map), state);
    await until(() => map.renderRoot.querySelector('[role=treeitem]')?.getAttribute('aria-level') === '1' && map.renderRoot.querySelector('.stage')?.ariaBusy !== 'true', 'the whole');
    await ready(map);
    const { open, selected } = kept(map);
    deepEqual([open, selected], [state.open, state.selected]);
    map.reveal('b299-49');
    await until(() => map.renderRoot.querySelector('[aria-selected=true]')?.ariaPosInSet === '50', 'the last node, selected');
  });

  it('set while the map is hidden shows when it does', async () => {
    const map = await fixture<MindMap>('<mind-map view="map" expand="1" hidden></mind-map>', { width: 800 });
    map.tree = food;
    await settled(map);
    map.state = { open: ['fruit'], viewport: { node: 'apple', x: 10, y: 20, scale: 2 } };
    await until(() => map.state.open, 'the state taken');
    deepEqual(map.state.viewport, { node: 'apple', x: 10, y: 20, scale: 2 });
    map.hidden = false;
    await ready(map);
    const [stage, apple] = [map.renderRoot.querySelector('.stage') as Element, node(map, 'apple')].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
    closeTo(apple.left - stage.left - stage.width / 2, 10, 3);
    closeTo(apple.top + apple.height / 2 - stage.top - stage.height / 2, 20, 3);
  });
});
