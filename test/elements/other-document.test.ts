/** Elements that a page moves into another document, an `<iframe>` of its own, and back. */
import '../../src/define/all.js';
import { equal, ok } from '../browser/assert.js';
import { fixture, frame, mount, until } from '../browser/fixture.js';

async function otherPage(): Promise<Document> {
  const holder = document.createElement('div');
  const page = document.createElement('iframe');
  page.width = '900';
  page.height = '500';
  holder.append(page);
  await mount(holder);
  ok(page.contentDocument);
  return page.contentDocument;
}

/** All rules that an element has on. */
const rules = (element: Element): string =>
  Array.from(element.shadowRoot?.adoptedStyleSheets ?? [], (sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n')).join('\n');

/** What comes late may come meanwhile, after what was there. */
const keeps = (element: Element, before: string): void => ok(rules(element).startsWith(before), `${element.localName} has its styles`);

const shown = async (tag: string, inner = ''): Promise<HTMLElement> => {
  const element = await fixture(`<${tag}>${inner}</${tag}>`, { width: 900 });
  await until(() => (element.shadowRoot?.textContent ?? '').includes(inner ? 'expected' : 'Prompt') && (inner || rules(element).includes('forced-colors')), 'a drawing with its late part');
  await frame();
  return element;
};

describe('moved into another document', () => {
  for (const tag of ['role-compare', 'salary-chart', 'mind-map', 'roadmap-tree']) {
    it(`<${tag}> keeps its styles, also those that came late, and back again`, async () => {
      const page = await otherPage();
      const element = await shown(tag);
      const home = element.parentElement;
      const before = rules(element);
      const display = getComputedStyle(element).display;
      page.body.append(element);
      keeps(element, before);
      equal(page.defaultView?.getComputedStyle(element).display, display);
      home?.append(element);
      keeps(element, before);
    });
  }

  it('a notice keeps its styles', async () => {
    const page = await otherPage();
    const element = await shown('role-compare', '<ul><li>Bread</li></ul>');
    const before = rules(element);
    ok(before.includes('.problem'));
    page.body.append(element);
    keeps(element, before);
  });

  it('what comes late comes there, too', async () => {
    const page = await otherPage();
    const element = await shown('salary-chart');
    page.body.append(element);
    element.append(document.createRange().createContextualFragment('<ul><li>Bread</li></ul>'));
    await until(() => rules(element).includes('.problem'), 'the notice');
    equal(page.defaultView?.getComputedStyle(element).display, 'block');
  });

  it('two elements of a kind share their sheets there', async () => {
    const page = await otherPage();
    const [one, two] = [await shown('salary-chart'), await shown('salary-chart')];
    page.body.append(one, two);
    ok(one.shadowRoot?.adoptedStyleSheets.every((sheet) => two.shadowRoot?.adoptedStyleSheets.includes(sheet)));
  });
});
