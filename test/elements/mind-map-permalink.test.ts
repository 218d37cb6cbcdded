/** The state of a map in the address. */
import { ownFragment, readParameter, withParameter } from '../../src/controllers/hash-parameter.js';
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import { Permalink } from '../../src/elements/mind-map/permalink.js';
import { LONGEST, stateOfText, textOfState } from '../../src/elements/mind-map/permalink-text.js';
import type { MindMapState } from '../../src/elements/mind-map/state.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { pointer } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const food: TreeItem = {
  id: 'food',
  label: 'food',
  children: [
    { id: 'fruit & more', label: 'fruit', children: [{ id: 'a/b:c', label: 'apple' }, { id: 'pear', label: 'pear' }] },
    { id: 'bread', label: 'bread' },
  ],
};

const bare = location.href.replace(/#.*$/, '');
const address = (hash: string): void => history.replaceState(history.state, '', bare + hash);

afterEach(() => address(''));

function names(map: MindMap): string[] {
  return [...map.renderRoot.querySelectorAll('[role=treeitem]')].map((node) => node.getAttribute('aria-label') ?? '');
}

function node(map: MindMap, name: string): HTMLElement {
  return map.renderRoot.querySelector(`[role=treeitem][aria-label=${name}]`) as HTMLElement;
}

async function drawn(map: MindMap): Promise<MindMap> {
  map.tree = food;
  await settled(map);
  await until(() => map.renderRoot.querySelector('.said') && names(map).length > 0, 'the map with its late part');
  await frame();
  return map;
}

const mapOf = async (attributes = 'permalink="map"'): Promise<MindMap> => drawn(await fixture<MindMap>(`<mind-map view="map" expand="1" ${attributes}></mind-map>`, { width: 800 }));

/** What the address waits for has come when a timer has run that is longer, and was set after it. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

describe('a parameter in a fragment', () => {
  for (const [before, after] of [
    ['', '#map=1'],
    ['#section', '#section?map=1'],
    ['#section?map=0', '#section?map=1'],
    ['#a=b', '#a=b&map=1'],
    ['#/route?a=b', '#/route?a=b&map=1'],
    ['#/route?map=0&a=b', '#/route?map=1&a=b'],
    ['#map=0', '#map=1'],
    ['#other=0', '#other=0&map=1'],
    ['#%E0%A4%A', '#%E0%A4%A?map=1'],
  ] as const) {
    it(`"${before}" becomes "${after}"`, () => {
      equal(withParameter(before, 'map', '1'), after);
      equal(readParameter(after, 'map'), '1');
      equal(readParameter(withParameter(after, 'map', undefined), 'map'), undefined);
    });
  }

  it('leaves what was there before it came', () => {
    for (const hash of ['', '#section', '#a=b', '#/route?a=b']) equal(withParameter(withParameter(hash, 'map', '1'), 'map', undefined), hash);
    deepEqual(['#section?map=1', '#map=1', '#a=b&map=1', '#/route?map=1'].map(ownFragment), ['section', '', '', '/route']);
  });

  it('may have any name', () => {
    const hash = withParameter('#x', 'ma p&=', '1');
    equal(readParameter(hash, 'ma p&='), '1');
  });

  it('may have its name written in more than one way', () => {
    equal(readParameter('#m%61p=xyz', 'map'), 'xyz');
    equal(readParameter('#a?m%61p=x=y', 'map'), 'x=y');
    equal(readParameter('#a=b&map', 'map'), '');
  });
});

describe('a state as the text of an address', () => {
  const states: MindMapState[] = [
    {},
    { level: 'all', folded: ['a'] },
    { level: 0 },
    { find: 'vector & db' },
    { open: ['a/b:c', 'd e', 'f,g;h', 'i~j%k&l=m#n?', 'ü 大 👩‍💻'], selected: 'd e', branch: 'a', view: 'outline' },
    { viewport: { node: 'a,b', x: -12, y: 30, scale: 0.25 } },
  ];
  for (const state of states) {
    it(`says ${JSON.stringify(state)}`, () => {
      const text = textOfState(state);
      deepEqual(stateOfText(text), state);
      ok(!/[&=?#\s]/.test(text), text);
      equal(new URL(`https://example.org/#${text}`).hash.slice(1), text);
    });
  }

  it('is bounded: what is named last is left out', () => {
    const ids = Array.from({ length: 1000 }, (_, k) => `branch ${k}`);
    const text = textOfState({ open: ids, folded: ids, selected: 'x' });
    ok(text.length <= LONGEST && text.length > LONGEST - 20, String(text.length));
    const { open = [], selected } = stateOfText(text);
    deepEqual(open, ids.slice(0, open.length));
    equal(selected, 'x');
  });

  it('is bounded in every script: the part that is seen goes first, then the branch in the foreground, then the selection', () => {
    const id = (letter: string, length: number): string => letter.repeat(length);
    const all = (length: number): MindMapState => ({ viewport: { node: id('見', length), x: 1, y: 2, scale: 1 }, branch: id('枝', length), selected: id('選', length), level: 2, find: id('探', 100) });
    for (const [length, ...parts] of [
      [15, 'branch', 'find', 'level', 'selected', 'viewport'],
      [25, 'branch', 'find', 'level', 'selected'],
      [50, 'find', 'level', 'selected'],
      [100, 'find', 'level'],
    ] as const) {
      const text = textOfState(all(length));
      ok(text.length <= LONGEST, `${length}: ${text.length}`);
      deepEqual(Object.keys(stateOfText(text)).sort(), parts);
    }
    deepEqual(stateOfText(textOfState({ selected: id('選', 600), open: ['a'] })), { open: ['a'] });
  });

  it('cuts no character in two, and passes over half a one', () => {
    const find = `${'a'.repeat(99)}👩👩`;
    deepEqual(stateOfText(textOfState({ find })), { find: `${'a'.repeat(99)}👩` });
    deepEqual(stateOfText(textOfState({ selected: 'a\uD83D', open: ['\uDC69b'] })), { selected: 'a\uFFFD', open: ['\uFFFDb'] });
  });

  it('passes over what it cannot read', () => {
    deepEqual(stateOfText('x;v3;lmany;;'), {});
    deepEqual(stateOfText('s%'), { selected: '' });
  });
});

describe('mind-map: permalink', () => {
  it('keeps the state in the address, beside the page\'s own fragment, and makes no entry in the history', async () => {
    address('#section');
    const { length } = history;
    const map = await mapOf();
    await pause();
    equal(location.hash, '#section');
    await pointer.click(node(map, 'fruit'));
    await until(() => location.hash.includes('?map='), 'the state in the address');
    match(location.hash, /^#section\?map=/);
    deepEqual(stateOfText(readParameter(location.hash, 'map') ?? '').open, ['fruit & more']);
    map.state = {};
    await until(() => location.hash === '#section', 'the address as it was');
    equal(history.length, length);
  });

  it('reads it at the start, before anything else is drawn', async () => {
    address('#map=ofruit~%26~more;sa/b:c');
    const page = await fixture('<div></div>', { width: 800 });
    const map = document.createElement('mind-map');
    Object.assign(map, { expand: '1', view: 'map', tree: food, permalink: 'map' });
    const counts = new Set<number>();
    page.append(map);
    const observer = new MutationObserver(() => counts.add(names(map).length));
    observer.observe(map.renderRoot, { childList: true, subtree: true });
    await until(() => names(map).length > 0, 'the map');
    observer.disconnect();
    deepEqual(names(map), ['food', 'fruit', 'apple', 'pear', 'bread']);
    equal(node(map, 'apple').ariaSelected, 'true');
    deepEqual([...counts].filter((count) => count > 0), [5]);
    await pause();
    match(location.hash, /^#map=.*ofruit~%26~more/);
  });

  it('waits for its state only where the address names it', async () => {
    const isHeld = async (hash: string): Promise<boolean> => {
      address(hash);
      const page = await fixture('<div></div>', { width: 800 });
      const map = document.createElement('mind-map');
      Object.assign(map, { view: 'map', permalink: 'm' });
      // What is drawn first is drawn here, before any part comes late.
      const first = new Promise<boolean>((done) => {
        const observer = new MutationObserver(() => {
          if (!map.renderRoot.querySelector('.stage')) return;
          observer.disconnect();
          done(names(map).length === 0);
        });
        page.append(map);
        observer.observe(map.renderRoot, { childList: true, subtree: true });
      });
      map.tree = food;
      return first;
    };
    const held: boolean[] = [];
    for (const hash of ['#summary', '#/m?com=1', '', '#m=l0', '#summary?m=l0', '#a=b&m=l0']) held.push(await isHeld(hash));
    deepEqual(held, [false, false, false, true, true, true]);
  });

  it('follows the address, and tells it again what a link to a section has taken away', async () => {
    const map = await mapOf();
    location.hash = '#section?map=lall';
    await until(() => names(map).length === 5, 'all open');
    location.hash = '#elsewhere';
    await until(() => location.hash === '#elsewhere?map=lall', 'the state again');
    equal(names(map).length, 5);
  });

  it('two maps keep theirs under two names', async () => {
    const one = await mapOf('permalink="one"');
    const two = await mapOf('permalink="two"');
    one.expandAll();
    two.collapseAll();
    await until(() => /^#one=lall[^&]*&two=l0[^&]*$/.test(location.hash), 'both');
    location.hash = '#one=l0&two=l0';
    await until(() => names(one).length === 1, 'the first folded');
    equal(names(two).length, 1);
  });

  it('goes to the place that the address names, which the browser did not find', async () => {
    const page = await fixture('<div><div class="above"></div><p id="below here">Text</p></div>', { width: 800 });
    page.querySelector<HTMLElement>('.above')?.style.setProperty('height', '3000px');
    address('#below%20here?map=l0');
    const map = document.createElement('mind-map');
    Object.assign(map, { permalink: 'map', tree: food });
    page.append(map);
    await until(() => window.scrollY > 1000, 'the place in view');
    window.scrollTo(0, 0);
  });

  it('writes nothing where it was taken out of the page while its part was on its way', async () => {
    const gone = new Permalink({ host: { permalink: 'gone', isConnected: false }, read: () => ({ level: 'all' }), restore: () => undefined });
    gone.changed();
    const later = await mapOf('permalink="later"');
    later.expandAll();
    await until(() => location.hash.includes('later='), 'the address of another');
    match(location.hash, /^#later=[^&]*$/);
  });

  it('writes nothing once it is out of the page, nor without the attribute', async () => {
    const map = await mapOf();
    map.expandAll();
    await settled(map);
    map.remove();
    const other = await mapOf('');
    other.expandAll();
    // One that is told of later is written later.
    const later = await mapOf('permalink="later"');
    later.expandAll();
    await until(() => location.hash.includes('later='), 'the address of another');
    match(location.hash, /^#later=[^&]*$/);
  });

  it('a browser that refuses stops nothing', async () => {
    const { replaceState } = history;
    let asked = 0;
    history.replaceState = () => {
      asked++;
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const map = await mapOf();
      await pointer.click(node(map, 'fruit'));
      await until(() => asked > 0 && names(map).length === 5, 'the attempt');
      await pointer.click(node(map, 'fruit'));
      await until(() => names(map).length === 3, 'the branch folded');
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('asks little of the browser while the map moves', async () => {
    const map = await mapOf();
    await pause();
    const { replaceState } = history;
    let asked = 0;
    history.replaceState = (...given: Parameters<History['replaceState']>) => {
      asked++;
      replaceState.apply(history, given);
    };
    try {
      for (let step = 0; step < 20; step++) map.zoomBy(1.05);
      await pause();
      equal(asked, 1);
    } finally {
      history.replaceState = replaceState;
    }
  });
});
