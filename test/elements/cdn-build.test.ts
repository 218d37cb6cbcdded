/** The build for pages without a bundler, on pages of its own under a strict policy. Needs `npm run build`. */
import { deepEqual, equal, match } from '../browser/assert.js';
import { until } from '../browser/fixture.js';

interface ForeignPage extends Window {
  readonly problems: readonly string[];
  readonly customElements: CustomElementRegistry;
  readonly performance: Performance;
}

const tags = ['mind-map', 'roadmap-tree', 'role-compare', 'salary-chart'];

/** Opens a page in a frame, in view, since an element may wait until it is seen. */
async function open(path: string): Promise<{ page: ForeignPage; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = path;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return { page: frame.contentWindow as unknown as ForeignPage, frame };
}

function hasDrawn(page: ForeignPage, tag: string): boolean {
  const element = page.document.querySelector(tag);
  return (element?.shadowRoot?.textContent.trim().length ?? 0) > 40;
}

function loaded(page: ForeignPage): string[] {
  return page.performance.getEntriesByType('resource').map((entry) => entry.name);
}

describe('the build for pages without a bundler', () => {
  for (const policy of ['none', 'strict']) {
    it(`registers and draws the four, policy: ${policy}`, async () => {
      const { page, frame } = await open(`/test/pages/cdn.html?policy=${policy}`);
      await until(() => tags.every((tag) => page.customElements.get(tag)), 'the four tags');
      await until(() => tags.every((tag) => hasDrawn(page, tag)), `content in ${tags.filter((tag) => !hasDrawn(page, tag)).join(', ')}`);
      deepEqual([...page.problems], []);
      frame.remove();
    });
  }

  it('leaves the HTML of the page to a browser that is too old to draw in its place', async () => {
    const { page, frame } = await open('/test/pages/cdn-old-browser.html');
    match(await (page as ForeignPage & { ended: Promise<string> }).ended, /Illegal constructor/);
    equal(page.customElements.get('salary-chart'), undefined);
    equal((page.document.querySelector('salary-chart') as HTMLElement).innerText.replace(/\s+/g, ' ').trim(), 'Role Pay Cook $40,000');
    frame.remove();
  });

  for (const tag of ['salary-chart', 'role-compare']) {
    it(`${tag} loads the core of the guide and no guidance`, async () => {
      const { page, frame } = await open(`/test/pages/cdn-${tag}.html`);
      await until(() => hasDrawn(page, tag), `content in ${tag}`);
      await until(() => loaded(page).some((file) => file.endsWith('/guide/core.js')), 'the core of the guide');
      await new Promise((done) => setTimeout(done, 200));
      deepEqual(loaded(page).filter((file) => file.includes('guidance')), []);
      frame.remove();
    });
  }
});
