/** Where data comes from, as it changes: what every element has of `Content`. */
import { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import { SalaryChart } from '../../src/elements/salary-chart/salary-chart.js';
import { MindMap } from '../../src/elements/mind-map/mind-map.js';
import { equal, match, ok } from '../browser/assert.js';
import { fixture, frame, mount, settled, until } from '../browser/fixture.js';

// Classes alone, without the built-in guide.
customElements.define('bare-map', class extends MindMap {});
customElements.define('bare-roadmap', class extends RoadmapTree {});
customElements.define('bare-chart', class extends SalaryChart {});

const textOf = (element: Element): string => element.shadowRoot?.textContent ?? '';
const shows = (element: Element, text: string) => until(() => textOf(element).includes(text), `"${text}"`);
const hides = (element: Element, text: string) => until(() => !textOf(element).includes(text), `no "${text}"`);

const bread = { label: 'Bread', children: [{ label: 'Rye' }, { label: 'Wheat' }] };

describe('data that is taken away, where there is no guide', () => {
  for (const [tag, property, value] of [
    ['bare-map', 'tree', bread],
    ['bare-roadmap', 'roadmap', bread],
    ['bare-chart', 'bands', [{ label: 'Bread', amount: { statistic: 'average', value: 30_000, currency: 'EUR', period: 'year' } }]],
  ] as const) {
    it(`goes from the picture: .${property} of <${tag}>`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      Object.assign(element, { [property]: value });
      await shows(element, 'Bread');
      Object.assign(element, { [property]: null });
      await hides(element, 'Bread');
    });

    it(`takes its error with it: .${property} of <${tag}>`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      Object.assign(element, { [property]: 5 });
      await until(() => element.shadowRoot?.querySelector('[part="problem"]'), 'the notice');
      Object.assign(element, { [property]: null });
      await until(() => !element.shadowRoot?.querySelector('[part="problem"]'), 'no notice');
    });
  }

  it('goes with the list inside', async () => {
    const element = await fixture('<bare-map><ul><li>Bread<ul><li>Rye</li></ul></li></ul></bare-map>');
    await shows(element, 'Bread');
    element.replaceChildren();
    await hides(element, 'Bread');
  });
});

describe('what is inside for a slot', () => {
  const inside = '<div slot="toolbar-start"><ul><li>New</li><li>Open</li></ul></div><ul><li>Bread<ul><li>Rye</li></ul></li></ul><ol slot="toolbar-end"><li>Last</li></ol>';

  it('is no data, whatever it is', async () => {
    for (const tag of ['bare-map', 'bare-roadmap']) {
      const element = await fixture(`<${tag} expand="all">${inside}</${tag}>`);
      await shows(element, 'Rye');
      ok(!/New|Open|Last/.test(textOf(element)), textOf(element));
      // Of what an item holds, nothing is for a slot of the element.
      element.querySelector(':scope > ul > li')?.insertAdjacentHTML('beforeend', '<section><b slot="x">!</b></section>');
      await shows(element, 'Bread!');
    }
    const empty = await fixture('<bare-map><div slot="toolbar-start"><ul><li>New</li></ul></div></bare-map>');
    await until(() => empty.shadowRoot?.querySelector('[part=empty]'), 'the notice of no data');
  });

  it('is nothing to an element that is for a slot itself', async () => {
    const element = await fixture('<bare-map slot="aside"><ul><li>Bread</li></ul></bare-map>');
    await shows(element, 'Bread');
  });

  it('may change without a reading of the data', async () => {
    const element = await fixture<MindMap>(`<bare-map expand="all">${inside}</bare-map>`);
    await shows(element, 'Rye');
    await settled(element);
    await frame();
    let updates = 0;
    element.requestUpdate = (...change) => (updates++, MindMap.prototype.requestUpdate.apply(element, change));
    const first = element.querySelector('li') as Element;
    first.textContent = 'Newest';
    first.append(document.createElement('b'));
    first.id = 'first';
    await frame();
    equal(updates, 0);
    (element.querySelector(':scope > ul > li') as Element).firstChild?.replaceWith('Cake');
    await shows(element, 'Cake');
    ok(updates > 0);
  });
});

describe('what is inside, while data comes from elsewhere', () => {
  it('is not read again', async () => {
    const element = await fixture<MindMap>('<bare-map><p data-fallback>Bread</p></bare-map>');
    element.tree = bread;
    await shows(element, 'Bread');
    let reads = 0;
    element.tree = new Proxy(bread, { get: (target, key) => (reads++, Reflect.get(target, key) as unknown) });
    await settled(element);
    await frame();
    const before = reads;
    ok(before > 0);
    element.append('more');
    await frame();
    equal(reads, before);
  });

  it('is read again when an id, or the mark of a fallback, changes', async () => {
    const element = await fixture<MindMap>('<bare-map><ul data-fallback><li>Water</li></ul><ul><li>Bread<ul><li>Rye</li></ul></li></ul></bare-map>');
    await shows(element, 'Bread');
    element.querySelector('ul')?.removeAttribute('data-fallback');
    await shows(element, 'Water');
  });
});

describe('attributes that are taken away', () => {
  it('leave the empty text, as types say', async () => {
    const element = await fixture<SalaryChart>('<bare-chart label="a" sync="b" src=""></bare-chart>');
    for (const name of ['label', 'sync', 'src'] as const) {
      element.removeAttribute(name);
      equal(element[name], '');
    }
  });
});

describe('what streams in', () => {
  it('is not an error before it is whole', async () => {
    const holder = document.createElement('div');
    const page = document.createElement('iframe');
    holder.append(page);
    await mount(holder);
    const inner = page.contentDocument;
    ok(inner);
    // A parser that waits for more: nothing else holds one open.
    const write: (text: string) => void = Reflect.get(inner, 'write').bind(inner);
    inner.open();
    // As built: a page of its own loads all its modules anew.
    const module = new URL('../../dist/cdn/mind-map.js', import.meta.url).href;
    write(`<!doctype html><script>told = []; addEventListener('data-error', ({ detail }) => told.push(detail.error.message)); defined = import('${module}');</script>`);
    write('<mind-map><script type="application/json">{ "label": "Bread", "children": [{ "label": ');
    await (page.contentWindow as unknown as { defined: Promise<unknown> }).defined;
    const element = inner.querySelector('mind-map');
    ok(element);
    for (let frames = 0; frames < 5; frames++) await frame();
    write('"Rye" }] }</script></mind-map><p>After');
    inner.close();
    await shows(element, 'Rye');
    equal((page.contentWindow as unknown as { told: string[] }).told.length, 0);
  });
});

describe('a guide of the wrong shape, set by a property', () => {
  for (const tag of ['bare-map', 'bare-roadmap', 'bare-chart']) {
    it(`is told in plain words: <${tag}>`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      Object.assign(element, { guide: { metadata: {} } });
      const notice = await until(() => element.shadowRoot?.querySelector('[part="problem"]'), 'the notice');
      match(notice.textContent, /expected a text, got nothing/);
    });
  }
});
