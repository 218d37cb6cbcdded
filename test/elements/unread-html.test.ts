/** HTML inside an element that it cannot read is told, and stays readable; the built-in guide does not take its place. */
import '../../src/define/all.js';
import type { DataErrorDetail } from '../../src/controllers/data-error-event.js';
import { equal, match, ok } from '../browser/assert.js';
import { fixture, frame, until } from '../browser/fixture.js';

const list = '<ul><li>Bread<ul><li>Rye</li></ul></li><li>Cheese</li></ul>';
const table = '<table><tr><th>Figure</th><th>Average</th></tr><tr><th>Baker</th><td>$40,000</td></tr></table>';

const unreadable = [
  ['mind-map', table, 'mind-map > table: expected <ul> or <ol>'],
  ['roadmap-tree', table, 'roadmap-tree > table: expected <ul> or <ol>'],
  ['role-compare', list, 'role-compare > ul: expected <table>'],
  ['salary-chart', list, 'salary-chart > ul: expected <table>'],
  ['role-compare', '<table><tr><th>Figure</th></tr></table>', 'role-compare > table: expected a row of column names and at least one row below it'],
  ['salary-chart', '<table></table>', 'salary-chart > table: expected a row of column names and at least one row below it'],
] as const;

const told: DataErrorDetail[] = [];
const listen = (event: Event) => told.push((event as CustomEvent<DataErrorDetail>).detail);

const shown = (element: Element, text: string) => until(() => (element.shadowRoot?.textContent ?? '').includes(text), `"${text}"`);

describe('HTML inside that is not what the element reads', () => {
  beforeEach(() => {
    told.length = 0;
    document.addEventListener('data-error', listen);
  });
  afterEach(() => document.removeEventListener('data-error', listen));

  for (const [tag, inner, message] of unreadable) {
    it(`is told and stays: ${inner.slice(0, 24)}… in <${tag}>`, async () => {
      const element = await fixture(`<${tag}>${inner}</${tag}>`);
      await until(() => told.length > 0, 'data-error');
      await frame();
      equal(told.length, 1);
      equal(told[0]?.origin, 'html');
      ok(told[0]?.error.message.startsWith(message), told[0]?.error.message ?? '');
      ok(element.shadowRoot?.querySelector('slot'), 'its own HTML shows');
      match(element.shadowRoot?.querySelector('[part="problem"]')?.textContent ?? '', /expected/);
    });

    it(`is passed over when it only stands in: ${inner.slice(0, 24)}… in <${tag}>`, async () => {
      const element = await fixture(`<${tag}>${inner.replace('>', ' data-fallback>')}</${tag}>`);
      await shown(element, 'Prompt');
      equal(told.length, 0);
    });
  }

  it('is read when it changes into what the element reads', async () => {
    const element = await fixture(`<salary-chart>${list}</salary-chart>`);
    await shown(element, 'expected <table>');
    element.firstElementChild?.replaceWith(document.createRange().createContextualFragment(table));
    await shown(element, 'Baker');
    equal(element.shadowRoot?.querySelector('[part="problem"]'), null);
  });

  it('is no error where only text stands in', async () => {
    const element = await fixture('<role-compare><p>Three roles, side by side.</p></role-compare>');
    await shown(element, 'Prompt');
    equal(told.length, 0);
  });

  it('is looked for before a list that only stands in', async () => {
    const element = await fixture(`<mind-map label="Food"><ul data-fallback><li>Water</li></ul>${list}</mind-map>`);
    await shown(element, 'Bread');
  });
});
