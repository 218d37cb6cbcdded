import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, match, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { engine, keys, media, pointer } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const list = `<ul><li>food
  <ul>
    <li>fruit<ul><li>apple<ul><li>cox</li></ul></li><li>pear</li></ul></li>
    <li>bread</li>
    <li>vegetables<ul><li>pea</li></ul></li>
  </ul>
</li></ul>`;

const food: TreeItem = { label: 'food', children: [{ label: 'fruit', children: [{ label: 'apple' }, { label: 'pear' }] }, { label: 'bread' }] };

function nodes(map: MindMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

function names(map: MindMap): string[] {
  return nodes(map).map((node) => node.getAttribute('aria-label') ?? '');
}

function node(map: MindMap, name: string): HTMLElement {
  const found = nodes(map).find((one) => one.getAttribute('aria-label') === name);
  if (!found) throw new Error(`${name} is not drawn: ${names(map).join(', ')}`);
  return found;
}

function button(map: MindMap, name: string): HTMLButtonElement {
  const found = [...map.renderRoot.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.querySelector('.name')?.textContent) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

/** The node that has the focus. */
function focused(map: MindMap): string | null | undefined {
  return map.shadowRoot?.activeElement?.getAttribute('aria-label');
}

/** What the element and the page are told. */
function record(...types: string[]): string[] {
  const told: string[] = [];
  for (const type of types) document.addEventListener(type, (event) => told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`), { signal: abort.signal });
  return told;
}

let abort = new AbortController();
afterEach(() => {
  abort.abort();
  abort = new AbortController();
});

/** Nothing moves: places and opacities were the same in the frames before. */
async function atRest(map: MindMap): Promise<void> {
  const now = (): string => [map.renderRoot.querySelector('.layer'), ...nodes(map)].map((element) => element?.getAttribute('style')).join();
  for (let before = '', same = 0; same < 2; before = now()) {
    await frame();
    same = before === now() ? same + 1 : 0;
  }
}

const drawn = async (map: MindMap): Promise<MindMap> => {
  await settled(map);
  await until(() => nodes(map).length > 0 && map.getAnimations({ subtree: true }).length === 0, 'the map');
  // What a person can do comes after the first drawing.
  const { lateStyles } = await import('../../src/elements/mind-map/late.js');
  await until(() => lateStyles.every(({ styleSheet }) => styleSheet && map.shadowRoot?.adoptedStyleSheets.includes(styleSheet)), 'the late part');
  await atRest(map);
  return map;
};

const mapOf = async (attributes = 'expand="1"', inner = list, width = 800): Promise<MindMap> => drawn(await fixture<MindMap>(`<mind-map ${attributes}>${inner}</mind-map>`, { width }));

describe('mind-map: data', () => {
  it('shows the list inside it, with its one top item as the root', async () => {
    const map = await mapOf();
    deepEqual(names(map), ['food', 'fruit', 'bread', 'vegetables']);
    equal(map.renderRoot.querySelector('[role=tree]')?.getAttribute('aria-label'), 'food');
  });

  it('names the root of several top items by its label', async () => {
    const map = await mapOf('label="Meals" expand="1"', '<ul><li>lunch</li><li>dinner</li></ul>');
    deepEqual(names(map), ['Meals', 'lunch', 'dinner']);
    equal(map.renderRoot.querySelector('[role=tree]')?.getAttribute('aria-label'), 'Meals');
  });

  for (const [expand, wanted] of [
    ['0', ['food']],
    ['1', ['food', 'fruit', 'bread', 'vegetables']],
    ['2', ['food', 'fruit', 'apple', 'pear', 'bread', 'vegetables', 'pea']],
    ['all', ['food', 'fruit', 'apple', 'cox', 'pear', 'bread', 'vegetables', 'pea']],
  ] as const) {
    it(`expand="${expand}" shows ${wanted.length} nodes`, async () => {
      deepEqual(names(await mapOf(`expand="${expand}"`)), [...wanted]);
    });
  }

  it('takes a property before src, JSON inside it before the guide, and the property away again', async () => {
    const json = `<script type="application/json">{"name":"inner","children":[{"name":"x"}]}</script>`;
    const map = await mapOf('expand="1"', json);
    deepEqual(names(map), ['inner', 'x']);
    map.src = `data:application/json,${encodeURIComponent(JSON.stringify({ label: 'from src' }))}`;
    await until(() => names(map).includes('from src'), 'the tree of src');
    map.tree = food;
    await until(() => names(map).includes('fruit'), 'the tree of the property');
    map.tree = undefined;
    await until(() => names(map).includes('from src'), 'the tree of src again');
  });

  it('shows the built-in guide when it is given nothing', async () => {
    const map = await mapOf('', '');
    ok(names(map).includes('The roadmap'));
    ok(names(map).includes('Stage 3 — Expert Level'));
    match(map.renderRoot.querySelector('[role=tree]')?.getAttribute('aria-label'), /2026/);
    equal(map.querySelector('*'), null);
  });

  it('takes children that come late and that change', async () => {
    const map = await mapOf('expand="1"', '<ul><li>one</li></ul>');
    map.querySelector('li')?.append(document.createRange().createContextualFragment('<ul><li>two</li></ul>'));
    await until(() => names(map).join() === 'one,two', 'the new child');
  });

  it('keeps folds, focus and selection over new data, by id', async () => {
    const map = await mapOf('expand="1"', '');
    map.tree = food;
    await drawn(map);
    await pointer.click(node(map, 'fruit'));
    map.tree = { ...food, children: [{ label: 'new' }, ...(food.children ?? [])] };
    await until(() => names(map).includes('new'), 'the new data');
    deepEqual(names(map), ['food', 'new', 'fruit', 'apple', 'pear', 'bread']);
    equal(node(map, 'fruit').getAttribute('aria-selected'), 'true');
    equal(node(map, 'fruit').tabIndex, 0);
  });

  it('says what is wrong, once, and keeps the fallback readable', async () => {
    const told = record('data-error');
    const map = await fixture<MindMap>('<mind-map><p>Fallback</p><script type="application/json">{"label": 3}</script></mind-map>', { width: 800 });
    await until(() => map.renderRoot.querySelector('.problem'), 'the notice');
    match(map.renderRoot.querySelector('.problem')?.textContent, /label: expected a text, got 3/);
    ok((map.querySelector('p')?.getBoundingClientRect().height ?? 0) > 0);
    map.theme = 'dark';
    await settled(map);
    equal(told.length, 1);
    map.tree = food;
    await drawn(map);
    deepEqual(names(map), ['food', 'fruit', 'bread']);
  });

  it('shows a harmful address as text', async () => {
    const map = await mapOf('expand="1"', '<ul><li>root<ul><li><a href=" java\nscript:alert(1)">bad</a></li><li><a href="https://example.org/">good</a></li></ul></li></ul>');
    equal(node(map, 'bad').querySelector('a'), null);
    equal(node(map, 'good').querySelector('a')?.href, 'https://example.org/');
  });
});

describe('mind-map: meaning', () => {
  it('says level, place and state of each node', async () => {
    const map = await mapOf('expand="2"');
    const said = (name: string): (string | null)[] => ['aria-level', 'aria-setsize', 'aria-posinset', 'aria-expanded', 'aria-selected'].map((attribute) => node(map, name).getAttribute(attribute));
    deepEqual(said('food'), ['1', '1', '1', 'true', 'false']);
    deepEqual(said('fruit'), ['2', '3', '1', 'true', 'false']);
    deepEqual(said('apple'), ['3', '2', '1', 'false', 'false']);
    deepEqual(said('bread'), ['2', '3', '2', null, 'false']);
  });

  it('is one tab stop', async () => {
    const map = await mapOf('expand="all"');
    deepEqual(nodes(map).filter(({ tabIndex }) => tabIndex === 0).length, 1);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds, ${scheme}`, async () => {
      const map = await mapOf(`theme="${scheme}"`, '');
      await accessible(map);
      button(map, 'Outline').click();
      await settled(map);
      await accessible(map);
    });
  }
});

describe('mind-map: keyboard', () => {
  it('follows the tree pattern', async () => {
    const map = await mapOf();
    await keys('Tab');
    equal(focused(map), 'food');
    for (const [key, wanted] of [
      ['ArrowDown', 'fruit'],
      ['ArrowRight', 'fruit'],
      ['ArrowRight', 'apple'],
      ['ArrowLeft', 'fruit'],
      ['End', 'vegetables'],
      ['b', 'bread'],
      ['ArrowUp', 'pear'],
      ['Home', 'food'],
    ] as const) {
      await keys(key);
      await until(() => focused(map) === wanted, `${wanted} after ${key}, not ${focused(map) ?? 'nothing'}`);
    }
    await keys('ArrowDown', '*');
    await until(() => names(map).includes('pea'), 'all siblings open');
  });

  it('Enter and Space select and toggle', async () => {
    const told = record('node-select', 'node-toggle');
    const map = await mapOf();
    await keys('Tab', 'ArrowDown', 'Enter');
    await until(() => names(map).includes('apple'), 'the branch open');
    await keys('Space');
    await until(() => !names(map).includes('apple'), 'the branch folded');
    deepEqual(told, [
      'node-select {"id":"food/fruit","label":"fruit"}',
      'node-toggle {"id":"food/fruit","open":true}',
      'node-select {"id":"food/fruit","label":"fruit"}',
      'node-toggle {"id":"food/fruit","open":false}',
    ]);
  });

  for (const [what, attributes] of [
    ['in text from right to left', 'dir="rtl" expand="1"'],
    ['in a map to the left', 'layout="left" expand="1"'],
  ] as const) {
    it(`mirrors the arrows ${what}`, async () => {
      const map = await mapOf(attributes);
      ok(node(map, 'fruit').getBoundingClientRect().right < node(map, 'food').getBoundingClientRect().left);
      await keys('Tab', 'ArrowDown', 'ArrowLeft', 'ArrowLeft');
      await until(() => focused(map) === 'apple', 'the first child');
      await keys('ArrowRight');
      await until(() => focused(map) === 'fruit', 'the parent');
    });
  }

  it('type-ahead finds what is drawn, and the whole label', async () => {
    const map = await mapOf('', '', 1200);
    await keys('Tab');
    await keys('e', 'x', 'p', 'e', 'r', 't');
    await until(() => focused(map) === 'Stage 3 — Expert Level', `the stage, not ${focused(map) ?? 'nothing'}`);
    await new Promise((done) => setTimeout(done, 600));
    await keys('Home', 's', 't', 'a', 'g', 'e');
    await until(() => focused(map)?.startsWith('Stage 1'), `the first stage, not ${focused(map) ?? 'nothing'}`);
  });

  it('type-ahead takes digits, and a space that a label goes on with', async () => {
    const told = record('node-select');
    const map = await mapOf('expand="1"', '<ul><li>Plan<ul><li>3 days</li><li>3 months</li><li>a1</li><li>a2</li><li>12 weeks</li></ul></li></ul>');
    await keys('Tab');
    for (const [typed, wanted] of [
      [['a', '2'], 'a2'],
      [['3', 'Space', 'm'], '3 months'],
      [['1', '2'], '12 weeks'],
    ] as const) {
      await keys(...typed);
      await until(() => focused(map) === wanted, `${wanted}, not ${focused(map) ?? 'nothing'}`);
      await new Promise((done) => setTimeout(done, 600));
    }
    deepEqual(told, []);
    await keys('a', 'Space');
    await until(() => told.length === 1, 'the node selected: no label goes on with a space');
    deepEqual(told, ['node-select {"id":"plan/a1","label":"a1"}']);
  });

  it('takes its keys at its ends, where they move nothing: the page stays', async () => {
    const page = await fixture(`<div><mind-map expand="1">${list}</mind-map><div class="below"></div></div>`, { width: 800 });
    page.querySelector<HTMLElement>('.below')?.style.setProperty('height', '3000px');
    const map = await drawn(page.querySelector('mind-map') as MindMap);
    const untaken: string[] = [];
    page.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) untaken.push(event.key);
    });
    await keys('Tab', 'End');
    await until(() => focused(map) === 'vegetables', 'the last node');
    const before = window.scrollY;
    await keys('ArrowDown', 'End', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home');
    await until(() => focused(map) === 'food', 'the root');
    await keys('ArrowUp', 'Home', 'ArrowLeft', 'ArrowLeft');
    await until(() => nodes(map).length === 1, 'the root alone');
    await keys('ArrowDown', 'End');
    await atRest(map);
    equal(window.scrollY, before);
    deepEqual(untaken, []);
    await keys('Shift+ArrowDown', 'PageDown');
    await until(() => window.scrollY > before, 'the page scrolled');
    window.scrollTo(0, 0);
  });

  it('leaves keys to the browser that it has no use for', async () => {
    const map = await mapOf();
    await keys('Tab', 'Tab');
    equal(focused(map), 'Expand all');
  });
});

describe('mind-map: quicker than the late part', () => {
  /** A map that has drawn in this very moment: nothing that is loaded later can be there. */
  async function justDrawn(): Promise<MindMap> {
    const page = await fixture('<div></div>', { width: 800 });
    const map = document.createElement('mind-map');
    map.expand = '1';
    map.append(document.createRange().createContextualFragment(list));
    page.append(map);
    (map as unknown as { performUpdate(): void }).performUpdate();
    deepEqual(names(map), ['food', 'fruit', 'bread', 'vegetables']);
    return map;
  }
  const key = (map: MindMap, name: string, value: string): boolean =>
    node(map, name).dispatchEvent(new KeyboardEvent('keydown', { key: value, bubbles: true, composed: true, cancelable: true }));

  for (const [what, act, wanted] of [
    ['a click on a label', (map: MindMap) => node(map, 'fruit').click(), 'apple'],
    ['a click on a pill', (map: MindMap) => node(map, 'vegetables').querySelector<HTMLElement>('.toggle')?.click(), 'pea'],
    ['a click in the toolbar', (map: MindMap) => button(map, 'Expand all').click(), 'cox'],
    ['a method', (map: MindMap) => map.reveal('food/fruit/apple/cox'), 'cox'],
  ] as const) {
    it(`${what} counts`, async () => {
      const map = await justDrawn();
      act(map);
      await until(() => names(map).includes(wanted), wanted);
    });
  }

  it('keys are taken at once, and done in their order', async () => {
    const told = record('node-select', 'node-toggle');
    const map = await justDrawn();
    node(map, 'food').focus();
    deepEqual(
      ['ArrowDown', 'Enter', 'ArrowRight', 'Tab'].map((value) => key(map, 'food', value)),
      [false, false, false, true],
    );
    await until(() => focused(map) === 'apple', 'the first child of the branch that was opened');
    deepEqual(told, ['node-select {"id":"food/fruit","label":"fruit"}', 'node-toggle {"id":"food/fruit","open":true}']);
  });

  it('the wheel with Ctrl is the map\'s', async () => {
    const map = await justDrawn();
    const wheel = (ctrlKey: boolean): boolean => node(map, 'food').dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, composed: true, cancelable: true }));
    deepEqual([wheel(false), wheel(true)], [true, false]);
    await until(() => map.renderRoot.querySelector('.scale')?.textContent !== '100%', 'another scale');
    await until(() => map.renderRoot.querySelector('.hint'), 'the hint');
  });
});

describe('mind-map: pointer', () => {
  it('a click on a label selects and toggles, on the ring or pill it only toggles', async () => {
    const told = record('node-select', 'node-toggle');
    const map = await mapOf();
    const toggle = node(map, 'vegetables').querySelector('.toggle');
    ok(toggle);
    await pointer.click(toggle);
    await until(() => names(map).includes('pea'), 'the branch open');
    await pointer.click(node(map, 'bread'));
    await until(() => told.length === 2, 'both events');
    deepEqual(told, ['node-toggle {"id":"food/vegetables","open":true}', 'node-select {"id":"food/bread","label":"bread"}']);
    equal(node(map, 'bread').getAttribute('aria-selected'), 'true');
  });

  it('the toggled node does not move', async () => {
    const map = await mapOf('', '', 1200);
    for (const name of ['Stage 3 — Expert Level', 'RAG Systems', 'Stage 3 — Expert Level', 'The roadmap', 'The roadmap']) {
      const before = node(map, name).getBoundingClientRect();
      await pointer.click(node(map, name));
      await settled(map);
      const at = node(map, name).getBoundingClientRect();
      deepEqual([at.left, at.top], [before.left, before.top], `${name}, at once`);
      await atRest(map);
      const after = node(map, name).getBoundingClientRect();
      deepEqual([after.left, after.top], [before.left, before.top], `${name}, after the motion`);
    }
  });

  if (engine === 'chromium') it('moves nothing under reduced motion', async () => {
    ok(await media({ reducedMotion: 'reduce' }));
    const map = await mapOf();
    await pointer.click(node(map, 'fruit'));
    await settled(map);
    const at = node(map, 'apple').getBoundingClientRect();
    await atRest(map);
    equal(node(map, 'apple').getBoundingClientRect().top, at.top);
  });
});

describe('mind-map: controls', () => {
  it('expands, collapses and opens to a level', async () => {
    const map = await mapOf();
    await pointer.click(button(map, 'Expand all'));
    await until(() => nodes(map).length === 8, 'all nodes');
    await pointer.click(button(map, 'Collapse all'));
    await until(() => nodes(map).length === 1, 'the root alone');
    await pointer.click(button(map, 'Open to level 2'));
    await until(() => nodes(map).length === 7, 'two levels');
    equal(button(map, 'Open to level 2').getAttribute('aria-pressed'), 'true');
    await drawn(map);
    await pointer.click(node(map, 'fruit'));
    await until(() => button(map, 'Open to level 2').getAttribute('aria-pressed') === 'false', 'no level pressed');
  });

  it('zooms and fits', async () => {
    const map = await mapOf();
    const width = (): number => node(map, 'food').getBoundingClientRect().width;
    const before = width();
    await pointer.click(button(map, 'Zoom in'));
    await until(() => Math.abs(width() / before - 1.25) < 0.01, 'a larger root');
    equal(map.renderRoot.querySelector('.scale')?.textContent, '125%');
    await pointer.click(button(map, 'Zoom out'));
    await until(() => Math.abs(width() - before) < 1, 'the size before');
    map.zoomBy(2);
    await pointer.click(button(map, 'Fit'));
    await until(() => width() <= before, 'all in view');
  });

  it('changes between map and outline and says so', async () => {
    const told = record('view-change');
    const map = await mapOf();
    await pointer.click(button(map, 'Outline'));
    await until(() => map.renderRoot.querySelector('.outline'), 'the outline');
    equal(map.renderRoot.querySelector('[role=tree]'), null);
    await pointer.click(button(map, 'Outline'));
    await until(() => nodes(map).length > 0, 'the map');
    deepEqual(told, ['view-change {"view":"outline"}', 'view-change {"view":"map"}']);
  });

  it('can be left out', async () => {
    const map = await mapOf('controls="none" expand="1"');
    equal(map.renderRoot.querySelector('.toolbar'), null);
  });

  it('methods and properties tell nobody', async () => {
    const told = record('node-select', 'node-toggle', 'view-change', 'role-select');
    const map = await mapOf();
    map.expandAll();
    map.collapseAll();
    map.expandTo(1);
    map.reveal('food/fruit/apple/cox');
    map.fit();
    map.zoomBy(2);
    map.view = 'outline';
    map.view = 'map';
    await drawn(map);
    ok(names(map).includes('cox'));
    map.reveal('nothing');
    deepEqual(told, []);
  });
});

describe('mind-map: outline', () => {
  it('is the same folds in the flow of the page', async () => {
    const map = await fixture<MindMap>(`<mind-map view="outline" expand="1">${list}</mind-map>`, { width: 800 });
    await until(() => map.renderRoot.querySelector('.outline .name'), 'the outline');
    const entries = (): string[] => [...map.renderRoot.querySelectorAll('.outline .name')].map((name) => name.textContent.trim());
    deepEqual(entries(), ['fruit', 'bread', 'vegetables']);
    const fruit = button(map, 'fruit');
    equal(fruit.getAttribute('aria-expanded'), 'false');
    await pointer.click(fruit);
    await until(() => entries().length === 5, 'the branch open');
    equal(fruit.getAttribute('aria-expanded'), 'true');
    map.view = 'map';
    await drawn(map);
    ok(names(map).includes('apple'));
  });

  it('in text from right to left mirrors what is folded, and keeps the direction of a label', async () => {
    const english = 'Python (helpful, not required)';
    const map = await fixture<MindMap>(`<mind-map dir="rtl" view="outline" expand="1"><ul><li>root<ul><li>${english}<ul><li>inner</li></ul></li></ul></li></ul></mind-map>`, { width: 800 });
    const row = await until(() => map.renderRoot.querySelector('.outline button'), 'the outline');
    await import('../../src/elements/mind-map/late.js');
    await frame();
    const label = row.querySelector('bdi') as HTMLElement;
    equal(label.textContent, english);
    // The closing bracket stands at the right end: the label is read from left to right.
    const range = document.createRange();
    const text = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode() as Text;
    range.setStart(text, english.length - 1);
    range.setEnd(text, english.length);
    closeTo(range.getBoundingClientRect().right, label.getBoundingClientRect().right, 1);
    // Two sides of a square that points to the left, then down.
    equal(getComputedStyle(row, '::before').rotate, '135deg');
    await pointer.click(row);
    await until(() => row.ariaExpanded === 'true', 'the branch open');
    equal(getComputedStyle(row, '::before').rotate, '45deg');
  });

  it('is the default where the container is narrow, unless a view is set', async () => {
    const narrow = await fixture<MindMap>(`<mind-map>${list}</mind-map>`, { width: 400 });
    await until(() => narrow.renderRoot.querySelector('.outline button'), 'the outline');
    const map = await mapOf('view="map" expand="1"', list, 400);
    equal(nodes(map).length, 4);
  });
});

describe('mind-map: place', () => {
  // The outline's rows are counted, not measured, before it is there.
  for (const [width, most] of [
    [320, 16],
    [768, 0],
    [1200, 0],
  ] as const) {
    it(`text below an empty tag stays where it is, at ${width} px`, async () => {
      const page = await fixture('<div></div>', { width });
      const map = document.createElement('mind-map');
      const below = document.createElement('p');
      below.textContent = 'Text';
      page.append(map, below);
      (map as unknown as { performUpdate(): void }).performUpdate();
      const before = below.getBoundingClientRect().top - map.getBoundingClientRect().top;
      await until(() => map.renderRoot.querySelector('.node, .outline'), 'the picture');
      await frame();
      const moved = Math.abs(below.getBoundingClientRect().top - map.getBoundingClientRect().top - before);
      ok(moved <= most, `moved by ${moved} px`);
    });
  }

  for (const [what, expand, json] of [
    ['a tree', '', { label: 'a', children: Array.from({ length: 9 }, (_, k) => ({ label: `b ${k}`, children: [{ label: 'c' }] })) }],
    ['a tree that is open to the end', 'all', { name: 'a', children: Array.from({ length: 3 }, () => ({ name: 'b', children: [{ name: 'c' }, { name: 'd' }] })) }],
    ['several nodes', '', [{ label: 'a' }, { label: 'b' }, { label: 'c' }]],
    ['one node in an array', '', [{ label: 'a', children: [{ label: 'b' }] }]],
  ] as const) {
    it(`text below ${what} as JSON stays where it is, at 320 px`, async () => {
      const page = await fixture('<div></div>', { width: 320 });
      const map = document.createElement('mind-map');
      map.expand = expand;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(json);
      map.append(script);
      const below = document.createElement('p');
      below.textContent = 'Text';
      page.append(map, below);
      (map as unknown as { performUpdate(): void }).performUpdate();
      const before = below.getBoundingClientRect().top - map.getBoundingClientRect().top;
      await until(() => map.renderRoot.querySelector('.outline .name'), 'the outline');
      await frame();
      const moved = Math.abs(below.getBoundingClientRect().top - map.getBoundingClientRect().top - before);
      ok(moved <= 16, `moved by ${moved} px`);
    });
  }
});

describe('mind-map: sync', () => {
  it('tells a role to its group and follows it', async () => {
    const told = record('role-select');
    const pair = await fixture('<div><mind-map sync="a"></mind-map><mind-map sync="a"></mind-map><mind-map sync="b"></mind-map></div>', { width: 1200 });
    const [one, two, three] = [...pair.querySelectorAll<MindMap>('mind-map')] as [MindMap, MindMap, MindMap];
    for (const map of [one, two, three]) await drawn(map);
    two.collapseAll();
    await settled(two);
    await pointer.click(node(one, 'AI Engineer'));
    await until(() => names(two).includes('AI Engineer') && node(two, 'AI Engineer').getAttribute('aria-selected') === 'true', 'the same role');
    equal(node(three, 'AI Engineer').getAttribute('aria-selected'), 'false');
    deepEqual(told, ['role-select {"role":"ai-engineer","group":"a"}']);
  });
});

describe('mind-map: life', () => {
  it('works again after it was taken out and put elsewhere', async () => {
    const map = await mapOf();
    const parent = map.parentElement as HTMLElement;
    map.remove();
    parent.append(map);
    await drawn(map);
    await pointer.click(node(map, 'fruit'));
    await until(() => names(map).includes('apple'), 'the branch open');
  });

  it('draws when it is shown after it was hidden', async () => {
    const map = await fixture<MindMap>(`<mind-map hidden expand="1">${list}</mind-map>`, { width: 800 });
    await settled(map);
    equal(nodes(map).length, 0);
    map.hidden = false;
    await drawn(map);
    equal(nodes(map).length, 4);
  });

  it('may be registered twice', async () => {
    const { define } = await import('../../src/define/define.js');
    define('mind-map', class extends HTMLElement {});
    const map = await mapOf();
    equal(nodes(map).length, 4);
    await frame();
  });
});
