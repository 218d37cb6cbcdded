/** Trees in other formats than JSON: fetched from an address, or written inside. */
import '../../src/define/mind-map.js';
import '../../src/define/roadmap-tree.js';
import { equal, match, ok } from '../browser/assert.js';
import { fixture, until } from '../browser/fixture.js';

const markdown = '# Bread\n\n- Rye\n- [Wheat](https://example.org/wheat)\n';
const opml = '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="Bread"><outline text="Rye"/></outline></body></opml>';
const freemind = '<map version="1.0.1"><node TEXT="Bread"><node TEXT="Rye"/></node></map>';
const indented = 'Bread\n\tRye\n';
const jsMind = JSON.stringify({ format: 'node_tree', data: { id: 'bread', topic: 'Bread', children: [{ id: 'rye', topic: 'Rye' }] } });
const mindElixir = JSON.stringify({ nodeData: { id: 'bread', topic: 'Bread', children: [{ id: 'rye', topic: 'Rye' }] } });

const address = (mediaType: string, text: string): string => `data:${mediaType},${encodeURIComponent(text)}`;
const shows = (element: Element, text: string) => until(() => (element.shadowRoot?.textContent ?? '').includes(text), `"${text}"`);

describe('a tree from an address', () => {
  const cases = [
    ['Markdown', '', address('text/markdown', markdown)],
    ['OPML', '', address('text/x-opml', opml)],
    ['OPML, by name', 'type="opml"', address('application/xml', opml)],
    ['FreeMind', 'type="freemind"', address('application/xml', freemind)],
    ['indented text', '', address('text/plain', indented)],
    ['JSON that a server calls plain text', '', address('text/plain', '{ "label": "Bread", "children": [{ "label": "Rye" }] }')],
    ['jsMind', '', address('application/json', jsMind)],
    ['mind-elixir', '', address('application/json', mindElixir)],
  ] as const;
  for (const tag of ['mind-map', 'roadmap-tree']) {
    for (const [name, type, src] of cases) {
      it(`is read: ${name}, in <${tag}>`, async () => {
        const element = await fixture(`<${tag} expand="all" ${type} src="${src}"></${tag}>`);
        await shows(element, 'Rye');
        await shows(element, 'Bread');
      });
    }
  }

  it('is told with its line when it cannot be read', async () => {
    const element = await fixture(`<mind-map type="indented" src="${address('text/plain', 'Bread\n  Rye\n      Seeds')}"></mind-map>`);
    const notice = await until(() => element.shadowRoot?.querySelector('[part="problem"]'), 'the notice');
    match(notice.textContent, /line 3/);
  });

  it('is told when its format is unknown', async () => {
    const element = await fixture(`<mind-map type="word" src="${address('text/plain', 'Bread')}"></mind-map>`);
    const notice = await until(() => element.shadowRoot?.querySelector('[part="problem"]'), 'the notice');
    match(notice.textContent, /type: expected markdown, opml, freemind, indented, json, got "word"/);
  });
});

describe('a tree inside', () => {
  for (const tag of ['mind-map', 'roadmap-tree']) {
    it(`is read from Markdown, in <${tag}>`, async () => {
      const element = await fixture(`<${tag} expand="all"><script type="text/markdown">${markdown}</script></${tag}>`);
      await shows(element, 'Wheat');
      ok(element.querySelector('script'), 'the text stays');
    });

    it(`is read however far it stands in, in <${tag}>`, async () => {
      const inset = '\n      # Bread\n      - Rye\n        - Wholemeal\n\n      - Wheat\n    ';
      const element = await fixture(`<${tag} expand="all"><script type="text/markdown">${inset}</script></${tag}>`);
      await shows(element, 'Wholemeal');
      equal((element.shadowRoot?.textContent ?? '').includes('# Bread'), false);
    });
  }
});
