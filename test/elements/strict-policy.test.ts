import { equal } from '../browser/assert.js';

/** A page in a frame, with what it collected (test/pages/findings.js). */
interface Observed extends Window {
  readonly findings: string[];
}

async function open(address: string): Promise<HTMLIFrameElement & { contentWindow: Observed; contentDocument: Document }> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = address;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame as HTMLIFrameElement & { contentWindow: Observed; contentDocument: Document };
}

async function until(what: () => string, holds: () => boolean): Promise<void> {
  const end = performance.now() + 8000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Text of a shadow tree without its style sheets. */
const drawn = (element: Element): string => [...(element.shadowRoot?.children ?? [])].filter((child) => child.localName !== 'style').map((child) => child.textContent).join(' ').replace(/\s+/g, ' ');

describe('the CDN build under the strictest policy', () => {
  let frame: Awaited<ReturnType<typeof open>>;
  before(async () => {
    frame = await open(new URL('../pages/strict-policy.html', import.meta.url).href);
  });
  after(() => frame.remove());

  it('draws all four elements, with the built-in guide and with own data', async () => {
    const expected: [string, string][] = [
      ['role-compare[sync]', 'Math depth'],
      ['salary-chart[sync]', '185,000'],
      ['mind-map[sync]', 'LLM engineer?'],
      ['roadmap-tree[sync]', 'Reranking'],
      ['#own-map', 'Two'],
      ['#own-roadmap', 'Stage'],
      ['#own-compare', 'Remote'],
      ['#own-chart', 'Junior'],
    ];
    for (const [selector, text] of expected) {
      const element = frame.contentDocument.querySelector(selector);
      await until(() => `"${text}" in ${selector}, which says: ${element ? drawn(element).slice(0, 200) : ''}`, () => element !== null && drawn(element).includes(text));
    }
  });

  it('works every button without a report, an error or a warning', async () => {
    for (const element of frame.contentDocument.querySelectorAll('body > *')) {
      for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) button.click();
      await new Promise((done) => setTimeout(done, 50));
    }
    await new Promise((done) => setTimeout(done, 300));
    equal(frame.contentWindow.findings.join('\n'), '');
  });

  it('turns no dangerous address into a link', () => {
    const links = [...frame.contentDocument.querySelectorAll('body > *')].flatMap((element) => [...(element.shadowRoot?.querySelectorAll('a[href]') ?? [])]);
    equal(links.filter((link) => (link.getAttribute('href') ?? '').includes('javascript')).length, 0);
  });
});
