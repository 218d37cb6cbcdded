/** The outline: a list of what can be opened, one tab stop with the keys of a tree, and a window on it where it is long. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, media, pointer, viewport } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const food: TreeItem = {
  label: 'food',
  children: [
    { label: 'fruit', children: [{ label: 'apple', children: [{ label: 'cox' }] }, { label: 'pear' }] },
    { label: 'bread' },
    { label: 'vegetables', children: [{ label: 'pea' }] },
  ],
};

/** 1 + 10 + 100 + 1000 ... nodes, ten children each. */
function tens(levels: number, label = 'n'): TreeItem {
  return levels === 0 ? { label } : { label, children: Array.from({ length: 10 }, (_, k) => tens(levels - 1, `${label}.${k}`)) };
}

function star(size: number, more: (k: number) => Partial<TreeItem> = () => ({})): TreeItem {
  return { label: 'star', children: Array.from({ length: size }, (_, k) => ({ label: `row ${k}`, id: `r${k}`, ...more(k) })) };
}

function chain(length: number): TreeItem {
  let item: TreeItem = { label: `link ${length - 1}` };
  for (let i = length - 2; i >= 0; i--) item = { label: `link ${i}`, children: [item] };
  return item;
}

async function outlineOf(tree: TreeItem, attributes = 'expand="all"', width = 760, markup = (map: string): string => map): Promise<MindMap> {
  const first = await fixture(markup(`<mind-map view="outline" ${attributes}></mind-map>`), { width });
  const map = first.parentElement?.querySelector('mind-map') as MindMap;
  map.tree = tree;
  await until(() => rows(map).length > 0, 'the outline');
  await import('../../src/elements/mind-map/late.js');
  await atRest(map);
  return map;
}

/** Nothing is drawn any more, nor does the page scroll. */
async function atRest(map: MindMap): Promise<void> {
  const now = (): string => `${names(map).join()}${rows(map)[0]?.getBoundingClientRect().top ?? 0}`;
  for (let before = '', same = 0; same < 2; before = now()) {
    await settled(map);
    await frame();
    same = before === now() ? same + 1 : 0;
  }
}

const list = (map: MindMap): HTMLElement => map.renderRoot.querySelector('.outline') as HTMLElement;
const rows = (map: MindMap): HTMLElement[] => [...map.renderRoot.querySelectorAll<HTMLElement>('.outline .row')];
const nameOf = (row: Element | null | undefined): string => row?.querySelector('.name')?.textContent ?? '';
const names = (map: MindMap): string[] => rows(map).map(nameOf);
const row = (map: MindMap, name: string): HTMLElement => rows(map).find((one) => nameOf(one) === name) as HTMLElement;
const focused = (map: MindMap): string => nameOf((map.renderRoot as ShadowRoot).activeElement?.closest('.row'));
const live = (map: MindMap): number => map.renderRoot.querySelectorAll('*').length;
const gaps = (map: MindMap): DOMRect[] =>
  [...map.renderRoot.querySelectorAll('.space')].map((space) => space.getBoundingClientRect()).filter(({ top, bottom, height }) => height >= 1 && bottom > 0 && top < innerHeight);
const stops = (map: MindMap): string[] => [...list(map).querySelectorAll('[tabindex="0"]')].map((stop) => nameOf(stop.closest('.row')));
const state = (map: MindMap, name: string): string | null => (row(map, name).closest('[aria-expanded]') ?? row(map, name).querySelector('[aria-expanded]'))?.getAttribute('aria-expanded') ?? null;

function record(map: MindMap, ...types: string[]): string[] {
  const told: string[] = [];
  for (const type of types) map.addEventListener(type, (event) => told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`));
  return told;
}

async function scrolled(map: MindMap, top: number): Promise<void> {
  window.scrollTo({ top, behavior: 'instant' });
  await atRest(map);
}

describe('mind-map outline: keyboard', () => {
  it('is one tab stop, and arrows, Home, End and letters go from row to row', async () => {
    const map = await outlineOf(food, 'expand="2"');
    deepEqual(stops(map), ['fruit']);
    await keys('Tab');
    equal(focused(map), 'fruit');
    for (const [key, name] of [
      ['ArrowDown', 'apple'],
      ['ArrowDown', 'pear'],
      ['ArrowUp', 'apple'],
      ['End', 'pea'],
      ['ArrowDown', 'pea'],
      ['Home', 'fruit'],
      ['ArrowUp', 'fruit'],
      ['b', 'bread'],
      ['ArrowLeft', 'bread'],
    ] as const) {
      await keys(key);
      await until(() => focused(map) === name, `${name} after ${key}, not ${focused(map)}`);
      deepEqual(stops(map), [name]);
    }
    await keys('Tab');
    equal(focused(map), '');
  });

  it('opens and folds, goes in and out, and opens all siblings', async () => {
    const map = await outlineOf(food, 'expand="1"');
    const told = record(map, 'node-toggle', 'node-select');
    await keys('Tab', 'ArrowRight');
    await until(() => state(map, 'fruit') === 'true', 'fruit, open');
    await keys('ArrowRight');
    await until(() => focused(map) === 'apple', 'the first child');
    await keys('ArrowLeft');
    await until(() => focused(map) === 'fruit', 'its parent');
    await keys('ArrowLeft');
    await until(() => state(map, 'fruit') === 'false', 'fruit, folded');
    await keys('*');
    await until(() => names(map).includes('pea') && names(map).includes('pear'), 'all siblings');
    equal(focused(map), 'fruit');
    deepEqual(told.map((text) => text.split(' ')[0]), Array<string>(4).fill('node-toggle'));
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} selects a row, and toggles its branch once`, async () => {
      const map = await outlineOf(food, 'expand="1"');
      const told = record(map, 'node-toggle', 'node-select');
      await keys('Tab', key);
      await until(() => state(map, 'fruit') === 'true', 'fruit, open');
      await frame();
      await keys('ArrowDown', 'ArrowDown', key);
      await until(() => told.length === 3, 'the leaf');
      await frame();
      deepEqual(told, ['node-select {"id":"food/fruit","label":"fruit"}', 'node-toggle {"id":"food/fruit","open":true}', 'node-select {"id":"food/fruit/pear","label":"pear"}']);
      equal(row(map, 'pear').ariaCurrent, 'true');
      equal(state(map, 'fruit'), 'true');
    });
  }

  it('arrows are mirrored in text from right to left, and not by the side to which the map grows', async () => {
    for (const [attributes, inward] of [
      ['dir="rtl" expand="1"', 'ArrowLeft'],
      ['layout="left" expand="1"', 'ArrowRight'],
    ] as const) {
      const map = await outlineOf(food, attributes);
      map.view = 'map';
      await until(() => map.renderRoot.querySelector('.node'), 'the map');
      map.view = 'outline';
      await until(() => rows(map).length > 0, 'the outline');
      row(map, 'fruit').focus();
      await keys(inward);
      await until(() => state(map, 'fruit') === 'true', `fruit, open by ${inward}`);
    }
  });

  it('a root that is folded hides no row, and opens with what is done to one', async () => {
    const map = await outlineOf(food, 'expand="0"');
    deepEqual(names(map), ['fruit', 'bread', 'vegetables']);
    await keys('Tab', 'End');
    await until(() => focused(map) === 'vegetables', 'the last row');
    await keys('ArrowRight');
    await until(() => names(map).includes('pea'), 'the branch, open');
    equal(focused(map), 'vegetables');
  });

  it('shows the part of the branch in the foreground, and keys stay in it', async () => {
    const map = await outlineOf(food, 'expand="all"');
    map.focusOn('food/fruit');
    await until(() => names(map).join() === 'apple,cox,pear', 'the branch');
    deepEqual(stops(map), ['apple']);
    row(map, 'apple').focus();
    for (const [key, name] of [
      ['End', 'pear'],
      ['ArrowDown', 'pear'],
      ['Home', 'apple'],
      ['ArrowUp', 'apple'],
    ] as const) {
      await keys(key);
      await until(() => focused(map) === name, `${name} after ${key}, not ${focused(map)}`);
    }
    map.focusOn(null);
    await until(() => names(map).length === 7, 'the whole');
    equal(focused(map), 'apple');
  });

  it('reveal() scrolls the page to a row', async () => {
    const map = await outlineOf(star(300), '', 300);
    map.reveal('r250');
    await until(() => row(map, 'row 250').getBoundingClientRect().bottom <= innerHeight, 'the row');
    ok(row(map, 'row 250').getBoundingClientRect().top >= 0);
  });
});

describe('mind-map outline: columns', () => {
  it('what is toggled stays where it is, in its column, until all is opened or folded', async () => {
    if (!CSS.supports('break-before', 'column')) return;
    await viewport(1100, 700);
    const map = await outlineOf(tens(2), 'expand="1"', 1000);
    const place = (name: string): number[] => [row(map, name).getBoundingClientRect().left, row(map, name).getBoundingClientRect().top].map(Math.round);
    const columns = (): number => new Set(['n.0', 'n.3', 'n.5', 'n.7', 'n.9'].map((name) => place(name)[0])).size;
    equal(columns(), 3);
    for (const name of ['n.5', 'n.1', 'n.9', 'n.5']) {
      const before = place(name);
      const was = state(map, name);
      await pointer.click(row(map, name));
      await until(() => state(map, name) !== was, `${name}, toggled`);
      await atRest(map);
      deepEqual(place(name), before);
      equal(columns(), 3);
    }
    const { left, bottom } = list(map).getBoundingClientRect();
    map.expandAll();
    await until(() => names(map).length === 110, 'all rows');
    await atRest(map);
    ok(list(map).getBoundingClientRect().bottom > bottom);
    const tops = rows(map).filter((one) => one.getBoundingClientRect().left < left + 200);
    ok(Math.abs(tops.length - 110 / 3) < 12, `${tops.length} rows in the first column`);
  });
});

describe('mind-map outline: what a row holds', () => {
  const data: TreeItem = {
    label: 'root',
    children: [
      { label: 'site', href: '#site', detail: 'a page', children: [{ label: 'part', href: '#part' }] },
      { label: 'note', detail: 'of a branch', badge: '7', children: [{ label: 'leaf', detail: 'of a leaf' }] },
      { label: 'bad', href: 'javascript:alert(1)' },
    ],
  };

  it('details, badges and links, of branches too', async () => {
    const map = await outlineOf(data);
    deepEqual(
      rows(map).map((one) => one.innerText.replace(/\s+/g, ' ').trim()),
      ['site a page 1', 'part', '7 note of a branch 1', 'leaf of a leaf', 'bad'],
    );
    deepEqual([...list(map).querySelectorAll('a')].map((link) => link.getAttribute('href')), ['#site', '#part']);
    await accessible(map);
  });

  it('a root that leads somewhere is a link above the list', async () => {
    const map = await outlineOf({ ...data, href: '#root', detail: 'where it began' });
    const link = map.renderRoot.querySelector<HTMLAnchorElement>('.head a');
    equal(link?.getAttribute('href'), '#root');
    equal(link?.innerText.replace(/\s+/g, ' ').trim(), 'root where it began');
    map.tree = { ...data, href: 'javascript:alert(1)' };
    await until(() => !map.renderRoot.querySelector('.head'), 'no link');
  });

  it('a branch that is a link is opened beside it, and by keys; Enter follows the link', async () => {
    const map = await outlineOf(data, 'expand="1"');
    const told = record(map, 'node-toggle', 'node-select');
    await pointer.click(row(map, 'site').querySelector('.fold') as Element);
    await until(() => names(map).includes('part'), 'the branch, open');
    await until(() => focused(map) === 'site', 'the focus on the link');
    await keys('ArrowLeft');
    await until(() => !names(map).includes('part'), 'the branch, folded');
    await keys('Enter');
    await until(() => location.hash === '#site', 'the address');
    history.replaceState(null, '', location.pathname + location.search);
    deepEqual(told, ['node-toggle {"id":"root/site","open":true}', 'node-toggle {"id":"root/site","open":false}', 'node-select {"id":"root/site","label":"site"}']);
  });

  it('tells selection and focus apart, also without colours of its own', async () => {
    const map = await outlineOf(food, 'expand="1"');
    await keys('Tab', 'ArrowDown', 'Space');
    await until(() => row(map, 'bread').ariaCurrent === 'true', 'the selection');
    await keys('ArrowUp');
    await until(() => focused(map) === 'fruit', 'the focus');
    const look = (name: string): string[] => {
      const { outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(row(map, name));
      return [outlineStyle === 'none' ? '' : outlineWidth, backgroundColor];
    };
    for (const forcedColors of ['none', 'active'] as const) {
      if (forcedColors === 'active' && !(await media({ forcedColors }))) return;
      equal(look('bread')[0], '');
      ok(look('fruit')[0] !== '');
      ok(look('bread')[1] !== look('vegetables')[1], `${forcedColors}: ${look('bread').join()} ${look('vegetables').join()}`);
    }
  });
});

describe('mind-map outline: many rows', () => {
  it('holds few elements however many rows there are, wherever the page is scrolled, and shows them in order', async () => {
    const map = await outlineOf(tens(5));
    await until(() => list(map).matches('.windowed'), 'all of it');
    await atRest(map);
    ok(live(map) <= 400, `${live(map)} elements`);
    const end = list(map).getBoundingClientRect().bottom + scrollY;
    ok(end > 110_000 * 24, `as high as ${end} px`);
    const seen: string[] = [];
    for (let k = 0; k <= 12; k++) {
      await scrolled(map, ((end - innerHeight) * k) / 12);
      ok(live(map) <= 400, `${live(map)} elements at ${k}`);
      deepEqual(gaps(map), [], `a gap at ${k}`);
      const inView = rows(map).filter((one) => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight);
      ok(inView.length >= 12, `${inView.length} rows at ${k}`);
      seen.push(...inView.map(nameOf));
    }
    const order = seen.map((name) => name.split('.').slice(1));
    for (let k = 1; k < order.length; k++) ok((order[k - 1] ?? []).join('.') <= (order[k] ?? []).join('.'), `${seen[k - 1] ?? ''} before ${seen[k] ?? ''}`);
    equal(names(map).at(-1), 'n.9.9.9.9.9');
  });

  it('a long way in small steps leaves no row out', async () => {
    const map = await outlineOf(star(3000));
    const seen = new Set<string>();
    for (let top = 0; top < 9000; top += 400) {
      window.scrollTo({ top, behavior: 'instant' });
      await frame();
      for (const one of rows(map)) if (one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight) seen.add(nameOf(one));
    }
    const { height } = row(map, [...seen].at(-1) ?? '').closest('li')?.getBoundingClientRect() ?? { height: 0 };
    const most = Math.floor(9000 / height);
    for (let k = 0; k < most; k++) ok(seen.has(`row ${k}`), `row ${k} of ${most}`);
  });

  it('says of each row where it stands among those that are not there', async () => {
    const map = await outlineOf(tens(4));
    await scrolled(map, 100_000);
    for (const one of rows(map)) {
      const path = nameOf(one).split('.').slice(1);
      const item = one.closest('li');
      equal(item?.getAttribute('aria-level'), String(path.length));
      equal(item?.getAttribute('aria-setsize'), '10');
      equal(item?.getAttribute('aria-posinset'), String(Number(path.at(-1)) + 1));
    }
    await accessible(map);
  });

  it('the focus goes to the end and back, and is kept where the page scrolls away from it', async () => {
    const map = await outlineOf(tens(4));
    await keys('Tab', 'End');
    await until(() => focused(map) === 'n.9.9.9.9', 'the last row');
    await atRest(map);
    const box = row(map, 'n.9.9.9.9').getBoundingClientRect();
    ok(box.top >= 0 && box.bottom <= innerHeight, `in view: ${box.top} to ${box.bottom} of ${innerHeight}`);
    await scrolled(map, 50_000);
    equal(focused(map), 'n.9.9.9.9');
    ok(live(map) <= 400);
    await keys('ArrowUp');
    await until(() => focused(map) === 'n.9.9.9.8', 'the row before');
    await atRest(map);
    ok(row(map, 'n.9.9.9.8').getBoundingClientRect().bottom <= innerHeight, 'in view again');
    deepEqual(gaps(map), []);
    await keys('Home');
    await until(() => focused(map) === 'n.0', 'the first row');
    await atRest(map);
    ok(row(map, 'n.0').getBoundingClientRect().top >= 0);
    deepEqual(gaps(map), []);
  });

  it('what is toggled stays where it is', async () => {
    const map = await outlineOf(tens(4));
    await scrolled(map, 60_000);
    const branch = rows(map).find((one) => one.ariaExpanded === 'true' && one.getBoundingClientRect().top > 100) as HTMLElement;
    const name = nameOf(branch);
    const before = branch.getBoundingClientRect().top;
    await pointer.click(branch);
    await until(() => state(map, name) === 'false', 'the branch, folded');
    await atRest(map);
    closeTo(row(map, name).getBoundingClientRect().top, before, 1);
    deepEqual(gaps(map), []);
    await pointer.click(row(map, name));
    await until(() => state(map, name) === 'true', 'the branch, open');
    await atRest(map);
    closeTo(row(map, name).getBoundingClientRect().top, before, 1);
  });

  it('rows that are higher than was guessed move nothing that is seen', async () => {
    const map = await outlineOf(star(4000, (k) => (k % 3 === 0 ? { detail: 'a second line' } : {})));
    await scrolled(map, 60_000);
    for (let step = 0; step < 8; step++) {
      const mark = rows(map).find((one) => one.getBoundingClientRect().top > 10) as HTMLElement;
      const name = nameOf(mark);
      const before = mark.getBoundingClientRect().top;
      window.scrollBy({ top: -200, behavior: 'instant' });
      await frame();
      closeTo(row(map, name).getBoundingClientRect().top, before + 200, 1, `step ${step}`);
      deepEqual(gaps(map), []);
    }
  });

  it('follows what scrolls it, in a shadow tree as well', async () => {
    const map = await outlineOf(star(5000), '', 700, (markup) => `<div>${markup}</div>`);
    const host = map.parentElement as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    const scroller = document.createElement('div');
    scroller.style.cssText = 'block-size: 300px; overflow: auto';
    scroller.append(document.createElement('slot'));
    root.append(scroller);
    map.requestUpdate();
    await atRest(map);
    scroller.scrollTop = 70_000;
    await atRest(map);
    const { top, bottom } = scroller.getBoundingClientRect();
    const inView = rows(map).filter((one) => one.getBoundingClientRect().bottom > top && one.getBoundingClientRect().top < bottom);
    ok(inView.length >= 6, `${inView.length} rows`);
    ok(live(map) <= 400);
  });

  it('keeps the focus where it becomes long and short again, and the view where it changes', async () => {
    const map = await outlineOf(tens(4), 'expand="2"');
    row(map, 'n.3').focus();
    map.expandAll();
    await until(() => list(map).matches('.windowed'), 'the window');
    await atRest(map);
    await until(() => focused(map) === 'n.3', `the focus, not ${focused(map)} ${String(document.hasFocus())} ${stops(map).join()}`);
    map.expandTo(1);
    await until(() => !list(map).matches('.windowed'), 'the lists');
    await atRest(map);
    equal(focused(map), 'n.3');
  });

  it('all of a chain that is too deep for lists within lists can be reached', async () => {
    const map = await outlineOf(chain(1000));
    await keys('Tab', 'End');
    await until(() => focused(map) === 'link 999', 'the end of the chain');
    equal(row(map, 'link 999').closest('li')?.getAttribute('aria-level'), '999');
    const box = row(map, 'link 999').querySelector('.name')?.getBoundingClientRect();
    ok(box && box.right <= map.getBoundingClientRect().right);
    map.expandTo(40);
    await until(() => !list(map).matches('.windowed'), 'the lists');
    const { scrollWidth, clientWidth } = document.documentElement;
    ok(scrollWidth <= clientWidth, 'nothing stands out');
  });

  it('fits another width', async () => {
    const map = await outlineOf(star(4000, () => ({ detail: 'with a second line that is long enough for two in a narrow column' })));
    await scrolled(map, 50_000);
    (map.parentElement as HTMLElement).style.setProperty('width', '320px');
    await atRest(map);
    deepEqual(gaps(map), []);
    ok(live(map) <= 400);
    await viewport(800, 1000);
    await atRest(map);
    deepEqual(gaps(map), []);
  });

  it('prints as much as can be read, and says what it leaves out', async () => {
    const map = await outlineOf(star(5000));
    await scrolled(map, 60_000);
    if (!(await media({ type: 'print' }))) return;
    await until(() => rows(map).length >= 2000, 'the rows');
    equal(names(map)[0], 'row 0');
    const said = map.renderRoot.querySelector('.left-out') as HTMLElement;
    ok(said.innerText.startsWith('3,000'));
    equal(getComputedStyle(map.renderRoot.querySelector('.space') as Element).display, 'none');
    await media({ type: 'screen' });
    await until(() => live(map) <= 400, 'few elements again');
  });

  it('is gone with the view, and comes again', async () => {
    const map = await outlineOf(tens(4));
    const { parentElement } = map;
    map.remove();
    window.scrollTo(0, 0);
    parentElement?.append(map);
    await atRest(map);
    deepEqual(gaps(map), []);
    map.view = 'map';
    await until(() => map.renderRoot.querySelector('.node'), 'the map');
    map.view = 'outline';
    await until(() => rows(map).length > 0, 'the outline');
    await atRest(map);
    deepEqual(gaps(map), []);
    equal(names(map)[0], 'n.0');
  });

  it('asks for styles of what is around it, and listens anew, only where it has to', async () => {
    const short = await outlineOf(food);
    const { getComputedStyle: ask, IntersectionObserver: Observer } = window;
    let asked = 0;
    let made = 0;
    window.getComputedStyle = (element, pseudo) => {
      if (element === document.body) asked++;
      return ask.call(window, element, pseudo);
    };
    window.IntersectionObserver = class extends Observer {
      constructor(...given: ConstructorParameters<typeof IntersectionObserver>) {
        super(...given);
        made++;
      }
    };
    try {
      for (let k = 0; k < 5; k++) {
        row(short, 'fruit').querySelector('button')?.click();
        short.requestUpdate();
        await atRest(short);
      }
      deepEqual([asked, made], [0, 0]);
      short.remove();
      const long = await outlineOf(star(5000));
      ok(made > 0 && asked > 0, 'a long one does');
      await atRest(long);
      made = 0;
      for (let k = 0; k < 5; k++) {
        long.requestUpdate();
        await atRest(long);
      }
      equal(made, 0);
      await scrolled(long, 30_000);
      deepEqual(gaps(long), []);
    } finally {
      window.getComputedStyle = ask;
      window.IntersectionObserver = Observer;
      window.scrollTo(0, 0);
    }
  });
});
