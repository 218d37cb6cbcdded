/** The map by keyboard and by ear, beyond the tree pattern itself; the page's own controls; full screen. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { engine, keys, pointer } from '../browser/commands.js';
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

const names = (map: MindMap): (string | null)[] => nodes(map).map(({ ariaLabel }) => ariaLabel);
const node = (map: MindMap, name: string): HTMLElement => nodes(map).find(({ ariaLabel }) => ariaLabel === name) as HTMLElement;
const focused = (map: MindMap): string | null | undefined => map.shadowRoot?.activeElement?.ariaLabel;
const button = (map: MindMap, name: string): HTMLButtonElement => [...map.renderRoot.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === name) as HTMLButtonElement;

async function atRest(map: MindMap): Promise<void> {
  const now = (): string => [map.renderRoot.querySelector('.layer'), ...nodes(map)].map((element) => element?.getAttribute('style')).join();
  for (let before = '', same = 0; same < 2; before = now()) {
    await frame();
    same = before === now() ? same + 1 : 0;
  }
}

async function ready(map: MindMap): Promise<MindMap> {
  await settled(map);
  await until(() => map.renderRoot.querySelector('.said') && map.renderRoot.querySelector('.node, .outline .row'), 'the map with its late part');
  await atRest(map);
  return map;
}

async function mapOf(attributes = 'view="map" expand="1"', data: TreeItem = food, inner = ''): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}>${inner}</mind-map>`, { width: 900 });
  map.tree = data;
  return ready(map);
}

/** What is said from now on. */
function heard(map: MindMap): string[] {
  const said: string[] = [];
  const region = map.renderRoot.querySelector('.said') as Element;
  new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

describe('mind-map: whole branches', () => {
  it('Shift+Enter opens all below, and folds all where all is open', async () => {
    const map = await mapOf();
    const told: string[] = [];
    map.addEventListener('node-toggle', ({ detail }) => told.push(`${detail.id} ${String(detail.open)}`));
    map.addEventListener('node-select', () => told.push('select'));
    await keys('Tab', 'ArrowDown', 'Shift+Enter');
    await until(() => names(map).includes('cox'), 'all of the branch');
    deepEqual(names(map), ['food', 'fruit', 'apple', 'cox', 'gala', 'pear', 'bread', 'vegetables']);
    await keys('ArrowRight');
    await until(() => focused(map) === 'apple', 'the first child');
    await keys('ArrowLeft', 'ArrowLeft', 'Shift+Enter');
    await until(() => names(map).includes('cox'), 'opened again where a part was folded');
    await keys('Shift+Enter', 'ArrowRight');
    await until(() => names(map).includes('apple') && !names(map).includes('cox'), 'folded to the end');
    equal(focused(map), 'fruit');
    deepEqual(told, ['fruit true', 'apple false', 'fruit true', 'fruit false', 'fruit true']);
  });

  it('Shift and a click on the ring do the same, and the node stays where it is', async () => {
    const map = await mapOf();
    const before = node(map, 'fruit').getBoundingClientRect();
    await pointer.click(node(map, 'fruit').querySelector('.toggle') as Element, { held: ['Shift'] });
    await until(() => names(map).includes('cox'), 'all of the branch');
    await atRest(map);
    equal(node(map, 'fruit').getBoundingClientRect().top, before.top);
    equal(node(map, 'fruit').ariaSelected, 'false');
  });
});

describe('mind-map: focus', () => {
  const many = branch('root', Array.from({ length: 300 }, (_, k) => branch(`n${k}`, [branch(`n${k}a`)])));

  it('is told its place also among siblings that are not drawn', async () => {
    const map = await mapOf(undefined, many);
    await keys('Tab', 'End');
    await until(() => focused(map) === 'n299', 'the last node');
    const last = node(map, 'n299');
    deepEqual([last.ariaLevel, last.ariaSetSize, last.ariaPosInSet], ['2', '300', '300']);
    ok(nodes(map).length < 200, 'few are drawn');
    await keys('ArrowUp');
    await until(() => focused(map) === 'n298', 'the one before');
    equal(node(map, 'n298').ariaPosInSet, '299');
  });

  it('stays through pan, zoom and fit, as the one tab stop', async () => {
    const map = await mapOf(undefined, many);
    await keys('Tab', 'ArrowDown', 'ArrowDown');
    await until(() => focused(map) === 'n1', 'the second node');
    const stage = (map.renderRoot.querySelector('.stage') as Element).getBoundingClientRect();
    for (let k = 0; k < 4; k++) await pointer.drag({ x: stage.left + 700, y: stage.top + 420 }, { x: stage.left + 700, y: stage.top + 20 });
    equal(focused(map), 'n1');
    map.fit();
    await atRest(map);
    equal(focused(map), 'n1');
    map.zoomBy(30);
    await atRest(map);
    equal(focused(map), 'n1');
    equal(nodes(map).filter(({ tabIndex }) => tabIndex === 0).length, 1);
  });

  it('goes to what is left above it when its node goes, by folds or by data', async () => {
    const map = await mapOf('view="map" expand="all"');
    await keys('Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await until(() => focused(map) === 'cox', 'a deep node');
    map.tree = branch('food', [branch('fruit', [branch('pear')]), branch('bread')]);
    await until(() => focused(map) === 'fruit', 'the node above');
    await keys('ArrowDown');
    await until(() => focused(map) === 'pear', 'its child');
    map.collapseAll();
    await until(() => focused(map) === 'food', 'the root');
  });

  it('stays on its node where others come before it', async () => {
    const map = await mapOf();
    await keys('Tab', 'End');
    await until(() => focused(map) === 'vegetables', 'the last node');
    map.tree = { ...food, children: [branch('new'), ...(food.children ?? [])] };
    await until(() => names(map).includes('new'), 'the new data');
    equal(focused(map), 'vegetables');
  });

  it('arrows go by what is seen on both sides', async () => {
    const map = await mapOf('view="map" layout="both" expand="1"');
    await keys('Tab', 'End', 'ArrowLeft');
    await until(() => names(map).includes('pea'), 'a branch on the left, opened to the left');
    await keys('ArrowLeft');
    await until(() => focused(map) === 'pea', 'its child');
    await keys('ArrowRight');
    await until(() => focused(map) === 'vegetables', 'the branch');
  });
});

describe('mind-map: what is said', () => {
  it('how many nodes are shown, once, after all were opened or folded', async () => {
    const map = await mapOf();
    const said = heard(map);
    button(map, 'Expand all').focus();
    await keys('Enter');
    await until(() => said.length === 1, 'the first');
    map.expandTo(2);
    map.collapseAll();
    await until(() => said.length > 1, 'the second');
    deepEqual(said, ['9 nodes shown', '1 node shown']);
  });

  it('nothing of its own at the start, nor of a toggle, which the node itself tells', async () => {
    const map = await mapOf();
    const said = heard(map);
    await keys('Tab', 'ArrowDown', 'Enter');
    await until(() => names(map).includes('apple'), 'the branch open');
    map.state = {};
    await settled(map);
    // What is said later is said alone.
    map.expandTo(2);
    await until(() => said.length > 0, 'words of another change');
    deepEqual(said, ['7 nodes shown']);
  });

  it('nothing once the map is out of the page', async () => {
    const map = await mapOf();
    const said = heard(map);
    map.expandAll();
    map.remove();
    // Another that speaks later waits as long.
    const other = await mapOf();
    const later = heard(other);
    other.expandAll();
    await until(() => later.length > 0, 'words of another map');
    deepEqual(said, []);
    map.collapseAll();
    other.collapseAll();
    await until(() => later.length > 1, 'more of them');
    deepEqual(said, []);
  });
});

describe('mind-map: reduced motion', () => {
  it('moves nothing but to its end', async () => {
    const { matchMedia } = window;
    window.matchMedia = (query) => (query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query));
    try {
      const map = await mapOf();
      const frames = new Set<string>();
      const places = (): string => nodes(map).map(({ style }) => style.transform + style.opacity).join();
      await keys('Tab', 'ArrowDown', 'Shift+Enter');
      await until(() => names(map).includes('cox'), 'the branch');
      for (let k = 0; k < 5; k++) {
        frames.add(places());
        await frame();
      }
      equal(frames.size, 1);
      map.focusOn('fruit');
      await until(() => map.renderRoot.querySelector('.path'), 'the path');
      equal(nodes(map).filter(({ style }) => style.opacity !== '').length, 0);
    } finally {
      window.matchMedia = matchMedia;
    }
  });
});

describe('mind-map: controls of the page', () => {
  it('stand before and after those of the map, and are the page\'s own', async () => {
    const map = await mapOf(undefined, food, '<button slot="toolbar-start">Mine</button><a slot="toolbar-end" href="#x">More</a>');
    const [mine, more] = [...map.children] as [HTMLElement, HTMLElement];
    const own = [...map.renderRoot.querySelectorAll('.toolbar button')].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0);
    ok(mine.getBoundingClientRect().right <= Math.min(...own.map(({ left }) => left)));
    ok(more.getBoundingClientRect().left >= Math.max(...own.map(({ right }) => right)));
    let clicks = 0;
    mine.addEventListener('click', () => clicks++);
    await pointer.click(mine);
    await atRest(map);
    equal(clicks, 1);
    deepEqual(names(map), ['food', 'fruit', 'bread', 'vegetables']);
    deepEqual(nodes(map).filter(({ ariaSelected }) => ariaSelected === 'true'), []);
    await accessible(map);
  });
});

describe('mind-map: full screen', () => {
  it('comes and goes with its button, which keeps the focus', async () => {
    const map = await mapOf();
    ok(document.fullscreenEnabled, 'this page may');
    const before = (map.renderRoot.querySelector('.stage') as Element).getBoundingClientRect();
    await pointer.click(button(map, 'Full screen'));
    await until(() => document.fullscreenElement === map, 'full screen');
    await until(() => button(map, 'Full screen').ariaPressed === 'true', 'the button pressed');
    await frame();
    const stage = (map.renderRoot.querySelector('.stage') as Element).getBoundingClientRect();
    ok(stage.height > innerHeight * 0.7 && stage.bottom <= innerHeight, `${stage.height} of ${innerHeight} px`);
    button(map, 'Full screen').focus();
    await keys('Enter');
    await until(() => document.fullscreenElement === null && button(map, 'Full screen').ariaPressed === 'false', 'the page again');
    equal(focused(map), 'Full screen');
    await until(() => (map.renderRoot.querySelector('.stage') as Element).getBoundingClientRect().height === before.height, 'the height before');
  });

  it('a browser that refuses changes nothing', async () => {
    const map = await mapOf();
    map.requestFullscreen = () => Promise.reject(new TypeError('no'));
    map.toggleFullScreen();
    await frame();
    equal(document.fullscreenElement, null);
    equal(button(map, 'Full screen').ariaPressed, 'false');
  });

  it('is not offered where it is not allowed, nor in the outline', async () => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: false, configurable: true });
    try {
      equal(button(await mapOf(), 'Full screen'), undefined);
    } finally {
      delete (document as { fullscreenEnabled?: boolean }).fullscreenEnabled;
    }
    equal(button(await mapOf('view="outline"'), 'Full screen'), undefined);
    ok(engine);
  });
});
