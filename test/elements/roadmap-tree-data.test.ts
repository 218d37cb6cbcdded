import '../../src/define/roadmap-tree.js';
import { define } from '../../src/define/define.js';
import { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { fixture, frame, mount, settled, until } from '../browser/fixture.js';
import { all, builtIn, collect, firstPicture, garden, names, own, query, row } from './roadmap-tree-page.js';

const labels = (element: RoadmapTree): string[] => names(element).map((name) => name.split(',')[0] ?? '');
const list = '<ul><li>Cooking<ul><li>Bread<details><summary>More</summary><p>Flour and <b>water</b>.</p><ul><li>Salt.</li></ul></details></li><li>Soup</li></ul></li></ul>';

function json(data: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }));
}

describe('<roadmap-tree>: its data', () => {
  const forms: [string, string, string[]][] = [
    ['a list with one top item has it as its root', `<roadmap-tree expand="all">${list}</roadmap-tree>`, ['Cooking', 'Bread', 'Soup']],
    ['a list with several has the label as its root', '<roadmap-tree label="Both"><ul><li>One</li><li>Two</li></ul></roadmap-tree>', ['Both', 'One', 'Two']],
    ['a script with JSON', '<roadmap-tree><script type="application/json">{"label":"Root","children":[{"label":"Leaf"}]}</script></roadmap-tree>', ['Root', 'Leaf']],
    ['JSON goes before a list', `<roadmap-tree>${list}<script type="application/json">[{"label":"Root","children":[{"label":"Leaf"}]}]</script></roadmap-tree>`, ['Root', 'Leaf']],
    ['a list with several and no label has the word of the language as its root', '<roadmap-tree><ul><li>One</li><li>Two</li></ul></roadmap-tree>', ['Roadmap', 'One', 'Two']],
  ];
  for (const [name, markup, expected] of forms) {
    it(name, async () => {
      const element = await fixture<RoadmapTree>(markup);
      await until(() => labels(element).length === expected.length, 'the data');
      deepEqual(labels(element), expected);
    });
  }

  it('the property goes before src, src before the HTML, the HTML before the guide', async () => {
    const element = await fixture<RoadmapTree>(`<roadmap-tree>${list}</roadmap-tree>`);
    await until(() => labels(element)[0] === 'Cooking', 'the list');
    element.src = json({ label: 'Sent', children: [{ label: 'By post' }] });
    await until(() => labels(element)[0] === 'Sent', 'src');
    element.roadmap = own;
    await settled(element);
    equal(labels(element)[0], 'Garden');
    element.roadmap = undefined;
    await until(() => labels(element)[0] === 'Sent', 'src again');
    element.src = '';
    await until(() => labels(element)[0] === 'Cooking', 'the list again');
    element.replaceChildren();
    await until(() => all(element).length === 7, 'the guide');
  });

  it('an address that is taken away leaves what an empty one does', async () => {
    const first = async (attribute: (element: RoadmapTree) => void): Promise<string[]> => {
      const element = document.createElement('roadmap-tree');
      element.src = json(own);
      attribute(element);
      const mounted = await firstPicture(element);
      const parts = [...(element.shadowRoot?.children ?? [])].map(({ localName, className }) => `${localName} ${className}`);
      await mounted.settled;
      await until(() => all(element).length === 7, 'the guide');
      return parts;
    };
    const expected = await first((element) => (element.src = ''));
    const actual = await first((element) => {
      element.setAttribute('src', '/elsewhere.json');
      element.removeAttribute('src');
    });
    deepEqual(actual, expected);
  });

  it('details in an item are its guidance, and no part of its label or of the tree', async () => {
    const element = await fixture<RoadmapTree>(`<roadmap-tree expand="all">${list}</roadmap-tree>`);
    await until(() => element.open('cooking/bread'), 'the list');
    await settled(element);
    deepEqual([...(element.shadowRoot?.querySelectorAll('.panel .text') ?? [])].map((each) => each.textContent), ['Flour and water.', 'Salt.']);
  });

  it('children that come late or change are followed', async () => {
    const element = await fixture<RoadmapTree>(`<roadmap-tree expand="all">${list}</roadmap-tree>`);
    await until(() => labels(element).length > 0, 'the list');
    const item = document.createElement('li');
    item.textContent = 'Sauces';
    element.querySelector('ul ul')?.append(item);
    await until(() => labels(element).includes('Sauces'), 'the new item');
    item.textContent = 'Cold sauces';
    await until(() => labels(element).includes('Cold sauces'), 'its new label');
  });

  it('a whole guide, as a property', async () => {
    const { core } = await import('../../src/guide/generated/core.js');
    const element = await fixture<RoadmapTree>('<roadmap-tree></roadmap-tree>');
    element.guide = { ...core, roadmap: { ...core.roadmap, children: core.roadmap.children.slice(0, 2) } };
    await until(() => all(element).length === 3, 'two stages');
    equal(labels(element)[1], 'Stage 1 — Basics');
  });

  const bad: [string, string, RegExp][] = [
    ['JSON that is none', '<roadmap-tree><script type="application/json">{</script><p>Still here</p></roadmap-tree>', /not JSON/],
    ['a node without a label', '<roadmap-tree><script type="application/json">{"label":"A","children":[{}]}</script><p>Still here</p></roadmap-tree>', /children\[0\]\.label/],
    ['an address that answers with an error', '<roadmap-tree src="/nothing-there.json"><p>Still here</p></roadmap-tree>', /404/],
  ];
  for (const [name, markup, message] of bad) {
    it(`bad data is told once and the fallback stays readable: ${name}`, async () => {
      const output = globalThis.console;
    const { warn } = output;
      const warnings: unknown[] = [];
      output.warn = (text: unknown) => void warnings.push(text);
      const holder = document.createElement('div');
      const errors = collect<{ error: Error }>(holder, 'data-error');
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      holder.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
      const element = await mount<RoadmapTree>(holder);
      await until(() => element.shadowRoot?.querySelector('[part=problem]'), 'the notice');
      await frame();
      output.warn = warn;
      match(query(element, '[part=problem]').textContent, message);
      equal(errors.length, 1);
      equal(warnings.length, 1);
      ok((element.querySelector('p')?.getBoundingClientRect().height ?? 0) > 0);
    });
  }

  it('mends itself when the data does', async () => {
    const output = globalThis.console;
    const { warn } = output;
    output.warn = () => undefined;
    const element = await garden();
    element.roadmap = { label: 3 } as never;
    await until(() => element.shadowRoot?.querySelector('[part=problem]'), 'the notice');
    element.roadmap = own;
    await settled(element);
    output.warn = warn;
    equal(row(element, 'Garden').ariaLevel, '1');
  });

  it('can be registered twice, and under another tag', async () => {
    define('roadmap-tree', class extends RoadmapTree {});
    equal(customElements.get('roadmap-tree'), RoadmapTree);
    define('own-roadmap', class extends RoadmapTree {});
    const element = await fixture<RoadmapTree>(`<own-roadmap>${list}</own-roadmap>`);
    await until(() => labels(element)[0] === 'Cooking', 'the list');
  });

  it('an empty tag keeps its height for the guide, and its parts do not take the focus', async () => {
    for (const width of [320, 768, 1280]) {
      const element = document.createElement('roadmap-tree');
      const mounted = await firstPicture(element, width);
      ok(query(element, '[inert]'));
      const before = element.getBoundingClientRect().height;
      await mounted.settled;
      await until(() => all(element).length === 7, 'the guide');
      await settled(element);
      await until(() => element.next().length === 3, 'what is next');
      await settled(element);
      equal(element.getBoundingClientRect().height, before, `${width} px`);
    }
  });

  it('goes the other way from right to left', async () => {
    const element = await fixture<RoadmapTree>('<div dir="rtl"><roadmap-tree></roadmap-tree></div>').then((holder) => holder.querySelector('roadmap-tree'));
    if (!element) throw new Error('no element');
    element.roadmap = own;
    await settled(element);
    const stage = row(element, 'Soil');
    stage.focus();
    stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, composed: true }));
    await settled(element);
    equal(row(element, 'Soil').ariaExpanded, 'true');
    ok((stage.querySelector('.ring')?.getBoundingClientRect().right ?? 0) > (stage.querySelector('.name')?.getBoundingClientRect().right ?? 0));
  });

  it('another element of the page may hold the guide: loaded once, shown by both', async () => {
    const [first, second] = [await builtIn(), await builtIn('label="Second"')];
    equal(names(first)[1], names(second)[1]);
    equal(query(second, '[role=tree]').ariaLabel, 'Second');
  });
});
