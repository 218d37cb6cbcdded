/** Every HTML snippet of the documents, pasted into a page that uses the build for pages without a bundler. Needs `npm run build`. */
import { equal, ok } from '../browser/assert.js';
import { mount, until } from '../browser/fixture.js';

const DOCUMENTS = [
  'README.md',
  'docs/your-own-data.md',
  'docs/elements/mind-map.md',
  'docs/elements/roadmap-tree.md',
  'docs/elements/role-compare.md',
  'docs/elements/salary-chart.md',
];
const TAGS = 'mind-map, roadmap-tree, role-compare, salary-chart';

interface Snippet {
  readonly name: string;
  readonly code: string;
}

async function snippetsOf(document: string): Promise<Snippet[]> {
  const text = await (await fetch(new URL(`../../${document}`, import.meta.url))).text();
  return [...text.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map((match, index) => ({ name: `${document}, ${index + 1}`, code: match[1] ?? '' }));
}

/** Files that snippets name; what they hold is in the same document or in the package. */
async function fileFor(address: string): Promise<string | undefined> {
  const name = address.split('/').pop() ?? '';
  if (!/^[\w-]+\.json$/.test(name)) return undefined;
  const files: Record<string, string> = { 'my-guide.json': '../../dist/data/complete-guide.json' };
  if (files[name]) return (await fetch(new URL(files[name], import.meta.url))).text();
  for (const document of DOCUMENTS) {
    const text = await (await realFetch(new URL(`../../${document}`, import.meta.url))).text();
    const at = text.indexOf(name);
    const json = at < 0 ? null : /^```json\n([\s\S]*?)^```$/m.exec(text.slice(at));
    if (json?.[1]) return json[1];
  }
  return undefined;
}

const realFetch = window.fetch.bind(window);

/** Whether the element's own drawing stands: the fallback's slot (the one without a name) is gone, and there is text. */
function stands({ shadowRoot }: Element): boolean {
  return shadowRoot !== null && shadowRoot.querySelector('slot:not([name])') === null && shadowRoot.textContent.trim().length > 20;
}

describe('the snippets of the documents', () => {
  const warnings: string[] = [];
  const realWarn = console.warn;
  before(async () => {
    window.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      const own = new URL(address, document.baseURI).pathname.includes('/dist/') ? undefined : await fileFor(address);
      return own === undefined ? realFetch(input, init) : new Response(own, { headers: { 'content-type': 'application/json' } });
    };
    console.warn = (...values: unknown[]) => warnings.push(values.join(' '));
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL('../../dist/cdn/career-elements.js', import.meta.url).href;
    const loaded = new Promise((done, failed) => {
      script.addEventListener('load', done);
      script.addEventListener('error', () => failed(new Error('dist/cdn/career-elements.js is missing: run `npm run build`.')));
    });
    document.head.append(script);
    await loaded;
  });
  after(() => {
    window.fetch = realFetch;
    console.warn = realWarn;
  });

  for (const name of DOCUMENTS) {
    it(`draw: ${name}`, async () => {
      const snippets = await snippetsOf(name);
      ok(snippets.length > 0, `${name} has snippets`);
      for (const { name: title, code } of snippets) {
        warnings.length = 0;
        const container = document.createElement('div');
        const parsed = new DOMParser().parseFromString(code, 'text/html');
        for (const script of parsed.querySelectorAll('script[src]')) {
          ok(/\/dist\/cdn\/[\w-]+\.js$/.test(script.getAttribute('src') ?? ''), `${title} loads the build that is tested here`);
          script.remove();
        }
        container.append(...[...parsed.head.childNodes, ...parsed.body.childNodes].map((node) => document.importNode(node, true)));
        if (!container.firstElementChild) continue;
        await mount(container);
        for (const element of container.querySelectorAll(TAGS)) {
          await until(() => stands(element), `a drawing of <${element.localName}> in ${title}: ${warnings.join(' ')}`);
          equal(element.shadowRoot?.querySelector('[part~="problem"]')?.textContent ?? '', '', title);
        }
        equal(warnings.join('\n'), '', title);
        container.remove();
      }
    });
  }
});
