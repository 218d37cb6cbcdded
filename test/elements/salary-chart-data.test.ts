/** Where `<salary-chart>` takes its data from, in which order, and what it does with bad data. */
import '../../src/define/salary-chart.js';
import type { SalaryChart } from '../../src/elements/salary-chart/salary-chart.js';
import type { Band } from '../../src/guide/band.js';
import { core } from '../../src/guide/generated/core.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { fixture, settled, until } from '../browser/fixture.js';

const band = (label: string, value = 30_000): Band => ({ label, amount: { statistic: 'average', value, currency: 'EUR', period: 'year' } });
const table = '<table><caption>What we pay</caption><tr><th>Role</th><th>Salary</th></tr><tr><th>Cook</th><td>€30,000</td></tr><tr><th>Baker</th><td>28k–34k</td></tr></table>';
const json = (label: string) => `<script type="application/json">${JSON.stringify([band(label)])}</script>`;

function address(text: string, type = 'application/json'): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

function names(element: SalaryChart): string[] {
  return [...(element.shadowRoot?.querySelectorAll('.figure:not(.pending) tbody th[scope="row"]') ?? [])].map((cell) => cell.textContent.trim());
}

async function shows(element: SalaryChart, expected: string[]): Promise<void> {
  await until(() => JSON.stringify(names(element)) === JSON.stringify(expected), `${expected.join(', ')} (there is ${names(element).join(', ')})`).catch((error: unknown) => {
    deepEqual(names(element), expected, String(error));
  });
}

async function errorsOf(work: (errors: CustomEvent<{ error: Error; origin: string }>[]) => Promise<void>): Promise<void> {
  const errors: CustomEvent<{ error: Error; origin: string }>[] = [];
  const listen = (event: Event) => errors.push(event as CustomEvent<{ error: Error; origin: string }>);
  const { warn } = window.console;
  window.console.warn = () => undefined;
  document.addEventListener('data-error', listen);
  try {
    await work(errors);
  } finally {
    window.console.warn = warn;
    document.removeEventListener('data-error', listen);
  }
}

describe('salary-chart data', () => {
  it('takes a property before src, src before HTML, HTML before the guide', async () => {
    const element = await fixture<SalaryChart>(`<salary-chart view="table" src="${address(JSON.stringify({ bands: [band('From src')] }))}">${table}</salary-chart>`);
    await shows(element, ['From src']);
    element.bands = [band('From property')];
    await shows(element, ['From property']);
    element.bands = undefined;
    element.src = '';
    await shows(element, ['Cook', 'Baker']);
    element.replaceChildren();
    await until(() => names(element).length === 8, 'the guide');
  });

  it('takes a property that is set in the same breath as the element is put on the page', async () => {
    const element = await fixture<SalaryChart>('<salary-chart></salary-chart>');
    const later = document.createElement('salary-chart');
    element.after(later);
    later.bands = [band('At once')];
    await shows(later, ['At once']);
    equal(later.shadowRoot?.querySelectorAll('.row').length, 1);
  });

  it('reads JSON inside, a whole guide as a property and in src', async () => {
    const inside = await fixture<SalaryChart>(`<salary-chart view="table">${json('From JSON')}</salary-chart>`);
    await shows(inside, ['From JSON']);
    inside.guide = { ...core, pay: core.pay.slice(0, 1), plan: [], strategies: [] };
    await shows(inside, ['Base salary']);
    inside.bands = [{ ...band('Base', 9), role: 'ai-engineer' }];
    await shows(inside, ['Base']);
    match(inside.shadowRoot?.querySelector('[scope="rowgroup"]')?.textContent, /AI Engineer/);
  });

  it('shows the table inside with its caption, and leaves it in place', async () => {
    const element = await fixture<SalaryChart>(`<salary-chart view="both">${table}</salary-chart>`);
    await shows(element, ['Cook', 'Baker']);
    match(element.shadowRoot?.querySelector('caption')?.textContent, /What we pay: euros a year/);
    ok(element.querySelector('table'));
    await accessible(element);
    const cell = element.querySelector('th[scope], tr:last-child th') ?? element;
    cell.textContent = 'Pastry cook';
    await shows(element, ['Cook', 'Pastry cook']);
  });

  it('reads groups of rows and spanned cells', async () => {
    const element = await fixture<SalaryChart>(`<salary-chart view="table"><table>
      <thead><tr><th colspan="4">Pay</th></tr><tr><th>Figure</th><th>Average</th><th>From</th><th>To</th></tr></thead>
      <tbody><tr><th scope="rowgroup" colspan="4">Nurse</th></tr><tr><th rowspan="2">Base</th><td>$81,000</td><td>$60,000</td><td>$110,000</td></tr><tr><td></td><td>$1</td><td></td></tr></tbody>
      <tfoot><tr><th>Total</th><td>many</td></tr></tfoot></table></salary-chart>`);
    await shows(element, ['Base', 'Base', 'Base']);
    match(element.shadowRoot?.querySelector('[scope="rowgroup"]')?.textContent, /Nurse/);
  });

  it('waits for children that come late', async () => {
    const element = await fixture<SalaryChart>('<salary-chart view="table"></salary-chart>');
    element.append(new DOMParser().parseFromString(table, 'text/html').querySelector('table') ?? '');
    await shows(element, ['Cook', 'Baker']);
  });

  it('tells bad data once and keeps what is inside readable', async () => {
    await errorsOf(async (errors) => {
      const element = await fixture<SalaryChart>('<salary-chart><table><tr><th>Role</th><th>Salary</th></tr><tr><th>Cook</th><td>a lot</td></tr></table></salary-chart>');
      await until(() => element.shadowRoot?.querySelector('.problem'), 'the notice');
      element.requestUpdate();
      await settled(element);
      deepEqual(errors.map(({ detail }) => detail.origin), ['html']);
      match(element.shadowRoot?.querySelector('.problem')?.textContent, /row "Cook", column "Salary": expected an amount/);
      ok(element.shadowRoot?.querySelector('slot'));
      ok((element.querySelector('td')?.getBoundingClientRect().height ?? 0) > 0, 'the table is seen');
      await accessible(element);
      element.bands = [{ label: 'Cook' }] as unknown as Band[];
      await until(() => errors.length === 2, 'the second error');
      match(errors[1]?.detail.error.message, /\[0\]\.amount: expected an object/);
      element.bands = [band('Cook')];
      await shows(element, ['Cook']);
      equal(errors.length, 2);
    });
  });

  it('tells what it would lose or misread of what is inside, and keeps that readable', async () => {
    const one = (header: string, cell = '$700', caption = '') => `<table><caption>${caption}</caption><tr><th>Role</th><th>${header}</th></tr><tr><th>Cook</th><td>${cell}</td></tr></table>`;
    const cases: [string, RegExp][] = [
      [one('Pay a week'), /column header: expected pay a year, a month, an hour or a project, got "Pay a week"/],
      [one('Pay', '$700', 'Pay per week'), /caption: expected pay a year, .* got "Pay per week"/],
      [one('Salary in lakh'), /column header: expected amounts written out, or a scale like .* got "Salary in lakh"/],
      [one('Salary').replace('</td>', '</td><td>$9</td>'), /row "Cook": expected at most 1 cells after the first, as the head has, got 2/],
      [one('Salary') + one('Salary'), /salary-chart > table: expected one <table>, and data-fallback on .* got "<table> beside the table that is read"/],
      [`<div>${one('Salary')}</div><section>${one('Salary')}</section>`, /salary-chart > table: expected one <table>/],
      [`${one('Salary')}<ul><li>Cook</li></ul>`, /salary-chart > ul: expected one <table>.* got "<ul> beside/],
    ];
    await errorsOf(async (errors) => {
      for (const [inner, message] of cases) {
        const element = await fixture<SalaryChart>(`<salary-chart>${inner}</salary-chart>`);
        await until(() => element.shadowRoot?.querySelector('.problem'), inner);
        match(element.shadowRoot?.querySelector('.problem')?.textContent, message);
        equal(element.shadowRoot?.querySelector('.row'), null);
        ok((element.querySelector('td')?.getBoundingClientRect().height ?? 0) > 0, 'the table is seen');
      }
      equal(errors.length, cases.length);
    });
  });

  it('leaves aside what only stands in, and tables inside of cells', async () => {
    const element = await fixture<SalaryChart>(
      `<salary-chart view="table">${table.replace('</td>', '<table><tr><td></td></tr></table></td>')}<table data-fallback><tr><td>x</td></tr></table><div data-fallback><ul><li>y</li></ul></div><ul data-fallback><li>z</li></ul></salary-chart>`,
    );
    await shows(element, ['Cook', 'Baker']);
  });

  it('draws amounts under a scale as what they are', async () => {
    const element = await fixture<SalaryChart>('<salary-chart view="both"><table><caption>Pay, $ thousand</caption><tr><th>Role</th><th>Salary</th></tr><tr><th>Cook</th><td>60</td></tr></table></salary-chart>', { width: 900 });
    await shows(element, ['Cook']);
    match(element.shadowRoot?.querySelector('.say')?.textContent, /\$60,000/);
    equal(element.shadowRoot?.querySelector('tbody td.amount')?.textContent.trim(), '60,000');
    match(element.shadowRoot?.querySelector('caption')?.textContent, /^Pay, \$: US dollars a year$/);
  });

  it('writes the same digits in the table as in the picture', async () => {
    const element = await fixture<SalaryChart>('<salary-chart view="both"><table><tr><th>Role</th><th>Pay an hour</th></tr><tr><th>Cook</th><td>$15.50</td></tr><tr><th>Baker</th><td>$15.50–20</td></tr><tr><th>Chef</th><td>over $30</td></tr></table></salary-chart>', { width: 900 });
    await shows(element, ['Cook', 'Baker', 'Chef']);
    const texts = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => each.textContent.trim());
    deepEqual(texts('.row .value'), ['$15.50', '$15.50–20.00', 'over $30']);
    deepEqual(texts('tbody td.amount').filter(Boolean), ['15.50', '15.50', '20.00', 'over 30', 'not stated']);
  });

  it('a file that is missing or not JSON is told', async () => {
    await errorsOf(async (errors) => {
      const element = await fixture<SalaryChart>(`<salary-chart src="/there-is-none.json">${table}</salary-chart>`);
      await until(() => errors.length === 1, 'the error');
      equal(errors[0]?.detail.origin, 'src');
      element.src = address('Role;Salary');
      await until(() => errors.length === 2, 'the second error');
      match(errors[1]?.detail.error.message, /is not JSON/);
    });
  });

  it('unlike periods and currencies get measures of their own', async () => {
    const element = await fixture<SalaryChart>('<salary-chart></salary-chart>', { width: 1000 });
    element.bands = [band('A'), { label: 'B', amount: { statistic: 'over', min: 9, currency: 'USD', period: 'year' } }, { label: 'C', amount: { statistic: 'under', max: 9, currency: 'USD', period: 'hour' } }];
    await shows(element, ['A']);
    deepEqual([...(element.shadowRoot?.querySelectorAll('.measures button') ?? [])].map((button) => button.textContent), ['A year, EUR', 'A year, USD', 'By the hour']);
    element.measure = 'by-hour';
    await shows(element, ['C']);
    equal(element.shadowRoot?.querySelectorAll('.mark.open').length, 1);
  });

  it('rows that are roles can be chosen by name', async () => {
    const element = await fixture<SalaryChart>(`<salary-chart sync="own">${table}</salary-chart>`, { width: 1000 });
    await shows(element, ['Cook', 'Baker']);
    document.dispatchEvent(new CustomEvent('role-select', { detail: { role: 'baker', group: 'own' } }));
    await settled(element);
    deepEqual([...(element.shadowRoot?.querySelectorAll('.row .name') ?? [])].map((name) => name.getAttribute('aria-pressed')), ['false', 'true']);
    document.dispatchEvent(new CustomEvent('role-select', { detail: { role: 'astronaut', group: 'own' } }));
    await settled(element);
    equal(element.shadowRoot?.querySelectorAll('.quiet').length, 0, 'a role that is not here makes nothing quiet');
  });
});
