/** A list of pay and a comparison that hold nothing: that is said, as an empty tree says it, and is no error. */
import '../../src/define/role-compare.js';
import '../../src/define/salary-chart.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { fixture, frame, until } from '../browser/fixture.js';

const bands = [{ label: 'Cook', amount: { statistic: 'average', value: 30_000, currency: 'EUR', period: 'year' } }];
const roles = [{ id: 'cook', label: 'Cook' }];
const comparison = { roles, factors: [{ id: 'pay', label: 'Pay' }], ratings: [] };

const said = (element: Element): string | undefined => element.shadowRoot?.querySelector('[part=empty][role=status]')?.textContent;

const cases: readonly [what: string, tag: string, inner: string, property: string, empty: unknown][] = [
  ['no bands', 'salary-chart', '', 'bands', []],
  ['an object without bands', 'salary-chart', '', 'bands', { bands: [] }],
  ['no bands as JSON inside', 'salary-chart', '<script type="application/json">[]</script>', '', undefined],
  ['an empty comparison', 'role-compare', '', 'comparison', { roles: [], factors: [], ratings: [] }],
  ['an empty comparison as JSON inside', 'role-compare', '<script type="application/json">{ "roles": [], "factors": [], "ratings": [] }</script>', '', undefined],
];

describe('nothing to show', () => {
  const warnings: unknown[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: unknown) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const [what, tag, inner, property, empty] of cases) {
    it(`is said, and is no error: ${what} in <${tag}>`, async () => {
      let errors = 0;
      const count = (): unknown => (errors += 1);
      document.addEventListener('data-error', count);
      const element = await fixture(`<${tag}>${inner}</${tag}>`, { width: 800 });
      if (property) Object.assign(element, { [property]: empty });
      await until(() => said(element), 'the text');
      await frame();
      document.removeEventListener('data-error', count);
      equal(said(element), 'There is nothing to show');
      ok(element.getBoundingClientRect().height < 100, 'takes no room for what is not there');
      equal(element.shadowRoot?.querySelector('table, .plot, [part=problem]'), null);
      equal(errors, 0);
      deepEqual(warnings, []);
      await accessible(element);
    });
  }

  for (const [tag, property, empty, full] of [['salary-chart', 'bands', [], bands], ['role-compare', 'comparison', { roles: [], factors: [], ratings: [] }, comparison]] as const) {
    it(`gives way to what comes later, and back: <${tag}>`, async () => {
      const element = await fixture(`<${tag}></${tag}>`, { width: 800 });
      Object.assign(element, { [property]: empty });
      await until(() => said(element), 'the text');
      Object.assign(element, { [property]: full });
      await until(() => element.shadowRoot?.textContent.includes('Cook'), 'the data');
      equal(said(element), undefined);
      Object.assign(element, { [property]: structuredClone(empty) });
      await until(() => said(element), 'the text again');
      ok(!element.shadowRoot?.textContent.includes('Cook'));
    });
  }
});
