/** The chart and the comparison where the part that their first drawing does not need cannot be loaded. */
import '../../src/define/role-compare.js';
import '../../src/define/salary-chart.js';
import type { RoleCompare } from '../../src/elements/role-compare/role-compare.js';
import type { SalaryChart } from '../../src/elements/salary-chart/salary-chart.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { frame, mount } from '../browser/fixture.js';

const warnings: string[] = [];
const rejections: unknown[] = [];
const { warn } = console;
const reject = (event: PromiseRejectionEvent): unknown => rejections.push(event.reason);

before(() => {
  // From here on nothing more can be loaded into this page.
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'none'";
  document.head.append(policy);
});
beforeEach(() => {
  warnings.length = rejections.length = 0;
  console.warn = (said: unknown) => warnings.push(String(said));
  addEventListener('unhandledrejection', reject);
});
afterEach(() => {
  console.warn = warn;
  removeEventListener('unhandledrejection', reject);
});

async function drawn<Tag extends 'role-compare' | 'salary-chart'>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>): Promise<HTMLElementTagNameMap[Tag]> {
  const holder = document.createElement('div');
  const element = Object.assign(document.createElement(tag), properties);
  holder.append(element);
  await mount(holder);
  await element.updateComplete;
  return element;
}

const button = (element: Element, name: string): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(({ textContent }) => textContent.includes(name));

async function chart(properties: Partial<SalaryChart> = {}): Promise<SalaryChart> {
  return drawn('salary-chart', { bands: [{ label: 'Cook', role: 'cook', amount: { statistic: 'average', value: 30_000, currency: 'EUR', period: 'year' } }], ...properties });
}

async function comparison(): Promise<RoleCompare> {
  const roles = [{ id: 'cook', label: 'Cook' }, { id: 'waiter', label: 'Waiter' }];
  return drawn('role-compare', { comparison: { roles, factors: [{ id: 'pay', label: 'Pay' }], ratings: [] } });
}

const cases: [tag: string, make: () => Promise<RoleCompare | SalaryChart>, press: string, picture: string][] = [
  ['salary-chart', chart, 'Table', '.plot'],
  ['role-compare', comparison, 'Waiter', 'table'],
];

describe('without its late part', () => {
  for (const [tag, make, press, picture] of cases) {
    it(`<${tag}> keeps its picture, is complete, and says so once`, async () => {
      const element = await make();
      ok(button(element, press));
      button(element, press)?.click();
      element.requestUpdate();
      await element.updateComplete;
      await frame();
      ok(element.shadowRoot?.querySelector(picture), 'the picture');
      deepEqual(rejections, []);
      deepEqual(warnings, [`<${tag}>: a part could not be loaded.`]);
    });
  }

  it('the chart shows a picture where a table was asked for', async () => {
    for (const view of ['table', 'both'] as const) {
      const element = await chart({ view });
      ok(element.shadowRoot?.querySelector('.plot'), view);
      equal(button(element, 'Chart')?.getAttribute('aria-pressed'), 'true');
      match(element.shadowRoot?.querySelector('figcaption')?.textContent, /Cook/);
      equal(element.view, view);
      element.remove();
    }
  });
});
