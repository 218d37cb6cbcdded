/** Content of one's own in nodes. */
import { html } from 'lit';
import type { RenderedNode } from '../../src/elements/mind-map/custom-node.js';
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { closeTo, deepEqual, equal, match, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, media, pointer } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const branch = (id: string, children: TreeItem[] = []): TreeItem => ({ id, label: id, children });
const food = branch('food', [branch('fruit', [branch('apple'), branch('pear')]), branch('bread'), branch('vegetables', [branch('pea')])]);

function nodes(map: MindMap): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
}

const node = (map: MindMap, name: string): HTMLElement => nodes(map).find(({ ariaLabel }) => ariaLabel === name) as HTMLElement;
const box = (map: MindMap, name: string): DOMRect => node(map, name).getBoundingClientRect();
const custom = (map: MindMap, name: string): Element | null => node(map, name).querySelector('.custom');

async function atRest(map: MindMap): Promise<void> {
  const now = (): string => [map.renderRoot.querySelector('.layer'), ...nodes(map)].map((element) => element?.getAttribute('style')).join();
  for (let before = '', same = 0; same < 2; before = now()) {
    await frame();
    same = before === now() ? same + 1 : 0;
  }
}

async function mapOf(renderNode: MindMap['renderNode'], attributes = 'view="map" expand="1"', data: TreeItem = food): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}></mind-map>`, { width: 800 });
  Object.assign(map, { renderNode, tree: data });
  await settled(map);
  await until(() => map.renderRoot.querySelector('.said') && nodes(map).length > 0, 'the map with its late part');
  await atRest(map);
  return map;
}

/** No two nodes share a place, and each is where its content is. */
function noOverlap(map: MindMap): void {
  const boxes = nodes(map).map((one) => [one.ariaLabel, one.getBoundingClientRect()] as const);
  boxes.forEach(([name, a], k) => {
    for (const [other, b] of boxes.slice(k + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
      ok(apart, `${name ?? ''} overlaps ${other ?? ''}`);
    }
  });
}

let warnings: unknown[][] = [];
const { warn } = console;
beforeEach(() => {
  warnings = [];
  console.warn = (...said: unknown[]) => void warnings.push(said);
});
afterEach(() => {
  console.warn = warn;
});

describe('mind-map: content of one\'s own', () => {
  it('may be a template, DOM, a text, or the label as it is', async () => {
    const map = await mapOf(({ id }) => {
      if (id === 'fruit') return html`<strong class="mine">Fruit!</strong>`;
      if (id === 'bread') return Object.assign(document.createElement('em'), { textContent: 'Bread!' });
      return id === 'vegetables' ? 'Vegetables!' : undefined;
    });
    equal(node(map, 'fruit').querySelector('.mine')?.textContent, 'Fruit!');
    equal(node(map, 'bread').querySelector('em')?.textContent, 'Bread!');
    equal(custom(map, 'vegetables')?.textContent, 'Vegetables!');
    equal(custom(map, 'food'), null);
    match(node(map, 'food').textContent, /food/);
    // The name stays the label, and so does what a person finds by typing it.
    await keys('Tab', 'b');
    await until(() => map.shadowRoot?.activeElement?.ariaLabel === 'bread', 'the node found by its label');
    await accessible(map);
  });

  for (const [what, rest] of [['a tree that is read', 0], ['a large tree that is read', 5000]] as const) {
    it(`is told of the object that was passed: ${what}`, async () => {
      const more = Array.from({ length: rest }, (_, k) => ({ name: `more ${k}`, score: 9 }));
      const child = { name: 'fruit', score: 2, children: [{ name: 'apple', score: 3 }, ...more] };
      const items = new Map<string, unknown>();
      const data = { name: 'food', score: 1, children: [{ name: 'bread', score: 5 }, child] };
      const map = await mapOf(({ label, item }) => {
        items.set(label, item);
        return `${label}: ${(item as unknown as { score: number }).score}`;
      }, 'view="map" expand="1"', data as unknown as TreeItem);
      equal(custom(map, 'fruit')?.textContent, 'fruit: 2');
      equal(items.get('food'), data);
      equal(items.get('fruit'), child);
      // Several top nodes hang under one that nobody has passed.
      map.label = 'All';
      map.tree = [data, { name: 'drink', score: 4 }] as unknown as NonNullable<MindMap['tree']>;
      await until(() => nodes(map).some(({ ariaLabel }) => ariaLabel === 'drink'), 'the other tree');
      await until(() => items.has('drink') && custom(map, 'drink'), 'its nodes');
      equal(custom(map, 'drink')?.textContent, 'drink: 4');
      equal((items.get('All') as TreeItem).label, 'All');
    });
  }

  it('is told what it is made for, and again when that changes', async () => {
    const seen: RenderedNode[] = [];
    const map = await mapOf((of) => void seen.push(of));
    deepEqual(seen.map(({ id, depth, open, selected }) => [id, depth, open, selected]).slice(0, 4), [
      ['food', 0, true, false],
      ['fruit', 1, false, false],
      ['bread', 1, false, false],
      ['vegetables', 1, false, false],
    ]);
    equal(seen[1]?.item, food.children?.[0]);
    equal(seen[1]?.label, 'fruit');
    seen.length = 0;
    await pointer.click(node(map, 'fruit'));
    await until(() => node(map, 'apple'), 'the branch open');
    await atRest(map);
    const again = seen.filter(({ id }) => id === 'fruit');
    ok(again.some(({ open, selected }) => open && selected));
    equal(seen.filter(({ id }) => id === 'bread').length, 0);
    seen.length = 0;
    map.zoomBy(1.1);
    await atRest(map);
    deepEqual(seen, []);
  });

  it('has the room that it needs: height for its row, and the link starts behind it', async () => {
    const map = await mapOf(({ depth, label }) => (depth > 0 ? html`<div class="tall">${label}</div><style>.tall { block-size: 70px; inline-size: ${label.length * 9}px; }</style>` : undefined), 'view="map" expand="all"');
    noOverlap(map);
    ok(box(map, 'fruit').height >= 70);
    const toggle = (node(map, 'fruit').querySelector('.toggle') as Element).getBoundingClientRect();
    closeTo(toggle.left - box(map, 'fruit').right, 6, 1);
    // The stage is as high as the map needs.
    ok((map.renderRoot.querySelector('.stage') as Element).getBoundingClientRect().height > 4 * 70);
    const ends = [...map.renderRoot.querySelectorAll('.links path')].flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/M([\d.-]+)/g)].map((found) => Number(found[1])));
    const start = Number(/translate\(([\d.-]+)px/.exec(node(map, 'fruit').style.transform)?.[1]) + node(map, 'fruit').offsetWidth;
    ok(ends.some((end) => Math.abs(end - start) <= 1), `${start} is none of ${ends.join()}`);
  });

  it('is measured again when it changes its own size, and what is below moves', async () => {
    const grown = document.createElement('div');
    grown.textContent = 'pear';
    const map = await mapOf(({ id }) => (id === 'fruit' ? grown : undefined));
    const before = box(map, 'bread').top - box(map, 'fruit').top;
    grown.style.setProperty('block-size', '120px');
    await until(() => box(map, 'bread').top - box(map, 'fruit').top > before + 30, 'the room');
    await atRest(map);
    noOverlap(map);
  });

  it('keeps its room while it is out of view, and the toggled node stays where it is', async () => {
    const map = await mapOf(({ depth, label }) => (depth === 2 ? html`<div class="big">${label}</div><style>.big { block-size: 60px; }</style>` : undefined));
    const before = box(map, 'fruit').top;
    for (let time = 0; time < 3; time++) {
      await pointer.click(node(map, 'fruit'));
      await atRest(map);
      closeTo(box(map, 'fruit').top, before, 1.5);
    }
    noOverlap(map);
  });

  it('another function draws anew, and none gives the labels back', async () => {
    const map = await mapOf(() => html`<div class="one">1<br>2<br>3<br>4</div>`);
    const high = box(map, 'fruit').height;
    map.renderNode = () => 'two';
    await until(() => custom(map, 'fruit')?.textContent === 'two', 'the other content');
    await atRest(map);
    ok(box(map, 'fruit').height < high / 2);
    map.renderNode = undefined;
    await until(() => custom(map, 'fruit') === null, 'the labels');
    await atRest(map);
    match(node(map, 'fruit').textContent, /fruit/);
    noOverlap(map);
    const plain = await mapOf(undefined);
    closeTo(box(map, 'bread').top - box(map, 'fruit').top, box(plain, 'bread').top - box(plain, 'fruit').top, 1);
  });

  it('what fails is told once, with its node, and shows its label', async () => {
    const map = await mapOf(({ id }) => {
      if (id !== 'food') throw new Error(`no ${id}`);
      return 'Food';
    });
    match(node(map, 'bread').textContent, /bread/);
    equal(custom(map, 'food')?.textContent, 'Food');
    map.expandAll();
    await until(() => node(map, 'apple'), 'more nodes');
    deepEqual(warnings.map(([text, error]) => [text, (error as Error).message]), [['<mind-map>: renderNode failed for the node "fruit", which shows its label.', 'no fruit']]);
  });

  it('controls in it are the page\'s: they toggle and select nothing, and keep their keys', async () => {
    let pressed = 0;
    const map = await mapOf(({ id }) => (id === 'fruit' ? html`<button @click=${() => pressed++}>Buy</button> <input aria-label="Count">` : undefined));
    await pointer.click(node(map, 'fruit').querySelector('button') as Element);
    const input = node(map, 'fruit').querySelector('input') as HTMLInputElement;
    await pointer.click(input);
    await keys('b', '2');
    await atRest(map);
    equal(pressed, 1);
    equal(input.value, 'b2');
    equal(node(map, 'fruit').ariaExpanded, 'false');
    equal(node(map, 'fruit').ariaSelected, 'false');
    await pointer.click({ x: box(map, 'fruit').left + 2, y: box(map, 'fruit').top + 2 });
    await until(() => node(map, 'fruit').ariaExpanded === 'true', 'the node beside its controls');
  });

  it('is the first thing that is drawn: no label flashes before', async () => {
    const page = await fixture('<div></div>', { width: 800 });
    const map = document.createElement('mind-map');
    Object.assign(map, { expand: '1', view: 'map', tree: food, renderNode: ({ label }: RenderedNode) => html`<i>${label}</i>` });
    const plain = new Set<string>();
    page.append(map);
    const observer = new MutationObserver(() => {
      for (const one of nodes(map)) if (!one.querySelector('i')) plain.add(one.ariaLabel ?? '');
    });
    observer.observe(map.renderRoot, { childList: true, subtree: true });
    await until(() => nodes(map).length > 0, 'the map');
    await atRest(map);
    observer.disconnect();
    deepEqual([...plain], []);
  });

  it('holds few elements in a large map, and asks only for what is drawn', async () => {
    const many = branch('root', Array.from({ length: 2000 }, (_, k) => branch(`n${k}`)));
    let asked = 0;
    const map = await mapOf(({ label }) => (asked++, html`<b>${label}</b>`), undefined, many);
    ok(asked < 400, `${asked} asked for`);
    ok(map.renderRoot.querySelectorAll('*').length <= 600);
    await keys('Tab', 'End');
    await until(() => map.shadowRoot?.activeElement?.ariaLabel === 'n1999', 'the last node');
    await atRest(map);
    ok(asked < 1000, `${asked} asked for`);
    noOverlap(map);
  });

  it('stands in right-to-left text and to the left', async () => {
    const map = await mapOf(({ label }) => html`<b>${label}</b>`, 'view="map" layout="both" dir="rtl" expand="1"');
    noOverlap(map);
    equal(custom(map, 'fruit')?.getAttribute('dir'), 'rtl');
  });

  it('is marked as a whole where it is found, and where one has gone to', async () => {
    const map = await mapOf(({ label }) => (label === 'vegetables' ? undefined : html`<b>${label.toUpperCase()}</b>`), 'view="map" expand="all"');
    const marked = (name: string): string[] => nodes(map).filter(({ classList }) => classList.contains(name)).map(({ ariaLabel }) => ariaLabel ?? '');
    const background = (name: string): string => getComputedStyle(node(map, name)).backgroundColor;
    const plain = background('bread');
    equal(await map.find('p'), 3);
    await until(() => marked('hit').length === 3, 'the marks');
    deepEqual([marked('hit'), marked('current')], [['apple', 'pear', 'pea'], []]);
    ok(background('apple') !== plain, 'another ground');
    equal(background('bread'), plain);
    await pointer.click(map.renderRoot.querySelector('.field input') as Element);
    await keys('Enter');
    await until(() => marked('current').length === 1, 'where one has gone to');
    deepEqual(marked('current'), ['apple']);
    equal(getComputedStyle(node(map, 'apple')).outlineStyle, 'solid');
    await accessible(map);
    // What shows its label has its words marked.
    await map.find('veg');
    await until(() => map.renderRoot.querySelector('mark')?.textContent === 'veg', 'the mark in a label');
    deepEqual([marked('hit'), marked('current')], [[], []]);
    await map.find('pea');
    await until(() => marked('hit').length === 2, 'other marks');
    await map.find('');
    await until(() => marked('hit').length === 0, 'the end of the search');
    equal(background('apple'), plain);
  });

  it('is marked in forced colours', async () => {
    const map = await mapOf(({ label }) => html`<b>${label}</b>`, 'view="map" expand="all"');
    if (!(await media({ forcedColors: 'active' }))) return;
    await map.find('apple');
    await until(() => node(map, 'apple').classList.contains('hit'), 'the mark');
    const style = getComputedStyle(custom(map, 'apple') as Element);
    deepEqual([style.outlineStyle, style.outlineWidth], ['dashed', '2px']);
  });
});
