import '../../src/define/role-compare.js';
import type { DataErrorDetail } from '../../src/controllers/data-error-event.js';
import type { RoleComparison } from '../../src/query/read-comparison.js';
import { core } from '../../src/guide/generated/core.js';
import { define } from '../../src/define/define.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { fixture, frame, until } from '../browser/fixture.js';

type Element_ = HTMLElementTagNameMap['role-compare'];

const root = (element: Element_): ShadowRoot => element.shadowRoot ?? document.createElement('div').attachShadow({ mode: 'open' });
const text = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cells = (element: Element_): string[][] => [...root(element).querySelectorAll('tr')].map((row) => [...row.children].map(text));
const heads = (element: Element_): string[] => cells(element)[0]?.slice(1) ?? [];
const drawn = (element: Element_, role: string): Promise<true> => until(() => heads(element).some((head) => head.endsWith(role)) || undefined, `the role ${role}`);

const own = (label: string): RoleComparison => ({
  roles: [
    { id: 'a', label },
    { id: 'b', label: 'Other' },
  ],
  factors: [{ id: 'x', label: 'Remote' }],
  ratings: [{ role: 'a', factor: 'x', mark: 'yes', label: 'Yes' }],
});
const script = (label: string): string => `<script type="application/json">${JSON.stringify(own(label))}</script>`;
const table = (label: string): string => `<table><tr><th></th><th>${label}</th></tr><tr><th>Remote</th><td>Yes</td></tr></table>`;
const address = (json: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(json))}`;

describe('where <role-compare> has its data from', () => {
  it('shows the built-in guide when it is given none', async () => {
    const element = await fixture<Element_>('<role-compare></role-compare>', { width: 1000 });
    await until(() => !root(element).querySelector('.stand-in'), 'the guide');
    deepEqual(heads(element), ['Prompt Engineer', 'AI Engineer', 'LLM Engineer']);
    equal(cells(element).length, 8);
    deepEqual(cells(element)[2], ['Coding required', 'in part: Minimal', 'Yes', 'yes: Advanced']);
    match(text(root(element).querySelector('.foot')), /Source: .*\(lines 162–168\)\. Bars start at zero and end at \$200,000\./);
  });

  it('prefers a property to src, src to its HTML, JSON to a table, and any to the guide', async () => {
    const element = await fixture<Element_>(`<role-compare>${table('Table')}</role-compare>`);
    await drawn(element, 'Table');
    element.insertAdjacentHTML('afterbegin', script('Script'));
    await drawn(element, 'Script');
    element.src = address(own('Address'));
    await drawn(element, 'Address');
    element.comparison = own('Property');
    await drawn(element, 'Property');
    element.comparison = undefined;
    await drawn(element, 'Address');
    element.src = '';
    await drawn(element, 'Script');
    element.querySelector('script')?.remove();
    await drawn(element, 'Table');
  });

  it('takes a whole guide by property, and in src', async () => {
    const guide = { ...core, roles: core.roles.map((role) => ({ ...role, label: `${role.label}!` })) };
    const element = await fixture<Element_>('<role-compare></role-compare>');
    element.guide = guide;
    await drawn(element, 'AI Engineer!');
  });

  it('words the lines that data of its own cites, from a property as from JSON', async () => {
    const cited = { ...own('Cited'), source: 'Our survey', ratings: [{ role: 'a', factor: 'x', mark: 'yes' as const, label: 'Yes', source: { lines: [3, 4, 5], section: '' } }] };
    const foot = (element: Element_): string => text(root(element).querySelector('.foot'));
    const element = await fixture<Element_>(`<role-compare src="${address(cited)}"></role-compare>`);
    await drawn(element, 'Cited');
    match(foot(element), /Source: Our survey \(lines 3–5\)\./);
    element.comparison = { ...cited, source: 'Our second survey' };
    await until(() => foot(element).includes('second'), 'the property');
    match(foot(element), /Source: Our second survey \(lines 3–5\)\./);
  });

  it('draws a sound property at once', async () => {
    const element = document.createElement('role-compare');
    element.comparison = own('At once');
    document.body.append(element);
    await element.updateComplete;
    deepEqual(heads(element), ['At once', 'Other']);
    element.remove();
  });

  it('goes back to what it has by default when an attribute is taken away', async () => {
    const element = await fixture<Element_>('<role-compare roles="llm-engineer" factors="math-depth" baseline="ai-engineer" src=""></role-compare>', { width: 1000 });
    await until(() => !root(element).querySelector('.stand-in') && heads(element).length === 1, 'the guide');
    for (const name of ['roles', 'factors', 'baseline', 'src']) element.removeAttribute(name);
    await until(() => heads(element).length === 3, 'all roles');
    equal(cells(element).length, 8);
    equal(root(element).querySelector('.problem'), null);
  });

  it('reads a table: headers, marks, money, and what is not stated', async () => {
    const element = await fixture<Element_>(
      `<role-compare baseline="studio"><table><caption>Two places</caption>
        <tr><th>Factor</th><th>Studio</th><th>Agency</th></tr>
        <tr><th>Pay</th><td>$1,200</td><td>$1,850</td></tr>
        <tr><th>Remote</th><td>Yes</td><td>No</td></tr>
        <tr><th>Mentor</th><td>Partly</td><td></td></tr>
        <tr><th>Team</th><td>8 people</td><td>1,200</td></tr></table></role-compare>`,
      { width: 900 },
    );
    await drawn(element, 'Agency');
    deepEqual(cells(element), [
      ['Factor', 'Baseline Studio', 'Agency'],
      ['Pay US dollars', '$1,200', '$1,850 $650 more, +54%'],
      ['Remote', 'Yes', 'No'],
      ['Mentor', 'in part: Partly', 'not stated'],
      ['Team', '8 people', '1,200'],
    ]);
    equal(text(root(element).querySelector('caption')), 'Two places');
    equal(root(element).querySelectorAll('.bar').length, 2);
  });

  it('says what a table lacks that names no role', async () => {
    const element = await fixture<Element_>('<role-compare><table><tr><th>Factor</th></tr><tr><th>Pay</th></tr></table></role-compare>');
    const problem = await until(() => root(element).querySelector('.problem'), 'the problem');
    match(text(problem), /table: expected a first row that names at least one role after its first cell, got nothing/);
    ok(root(element).querySelector('slot'));
  });

  it('tells cells that it would lose and roles without a name', async () => {
    const head = '<tr><th>Factor</th><th>A</th><th>B</th></tr>';
    const cases: [string, RegExp][] = [
      [`<table>${head}<tr><th>Remote</th><td>Yes</td><td>No</td><td>Partly</td></tr></table>`, /row "Remote": expected at most 2 cells after the first, as the head has, got 3/],
      ['<table><thead><tr><th>Factor</th><th colspan="2">A</th></tr></thead><tbody><tr><th>Remote</th><td>Yes</td><td>No</td></tr></tbody></table>', /column 3: expected the name of a role in its header, one cell for each column, got nothing/],
      [`${table('One')}${table('Two')}`, /role-compare > table: expected one <table>, and data-fallback on .* got "<table> beside/],
    ];
    for (const [inner, message] of cases) {
      const element = await fixture<Element_>(`<role-compare>${inner}</role-compare>`);
      const problem = await until(() => root(element).querySelector('.problem'), inner);
      match(text(problem), message);
      equal(root(element).querySelector('button'), null);
    }
  });

  it('makes no role of a column without a name and without a cell, and does not mind empty cells at the end', async () => {
    const element = await fixture<Element_>(
      '<role-compare><table><tr><th>Factor</th><th colspan="2">A</th><th>B</th><th></th></tr><tr><th>Remote</th><td colspan="2">Yes</td><td>No</td><td></td><td> </td></tr></table></role-compare>',
      { width: 900 },
    );
    await drawn(element, 'B');
    deepEqual(cells(element), [
      ['Factor', 'A', 'B'],
      ['Remote', 'Yes', 'No'],
    ]);
  });

  it('draws no bars and no differences for unlike currencies', async () => {
    const element = await fixture<Element_>(
      '<role-compare baseline="a"><table><tr><th></th><th>A</th><th>B</th></tr><tr><th>Pay</th><td>$1,200</td><td>€1,200</td></tr></table></role-compare>',
    );
    await drawn(element, 'B');
    equal(root(element).querySelectorAll('.bar').length, 0);
    deepEqual([...root(element).querySelectorAll('.delta')].map(text), ['', '']);
  });

  it('follows children that come late and change later', async () => {
    const element = await fixture<Element_>('<role-compare><p>Soon</p></role-compare>');
    element.innerHTML = table('Late');
    await drawn(element, 'Late');
    const cell = element.querySelector('td');
    ok(cell);
    cell.textContent = 'No';
    await until(() => cells(element)[1]?.[1] === 'No', 'the changed cell');
  });

  it('says what is wrong once, keeps the fallback, and recovers', async () => {
    const element = await fixture<Element_>('<role-compare><p>Fallback</p></role-compare>');
    const errors: CustomEvent<DataErrorDetail>[] = [];
    element.addEventListener('data-error', (event) => errors.push(event as CustomEvent<DataErrorDetail>));
    element.comparison = { ...own('A'), ratings: [{ role: 'aa', factor: 'x', mark: null, label: 'Yes' }] };
    const problem = await until(() => root(element).querySelector('.problem'), 'the problem');
    match(text(problem), /ratings\[0\]\.role: expected the id of a role \(a, b\), got "aa"/);
    ok(root(element).querySelector('slot'));
    equal(root(element).querySelector('table'), null);
    element.label = 'Anything';
    await element.updateComplete;
    equal(errors.length, 1);
    deepEqual([errors[0]?.detail.origin, errors[0]?.bubbles, errors[0]?.composed], ['property', true, true]);
    element.comparison = own('Sound');
    await drawn(element, 'Sound');
    equal(root(element).querySelector('.problem'), null);
  });

  it('does not touch its own HTML', async () => {
    const element = await fixture<Element_>(`<role-compare>${table('A')}</role-compare>`);
    const before = element.innerHTML;
    await drawn(element, 'A');
    equal(element.innerHTML, before);
  });

  it('works again after it was moved, and does not mind a second registration', async () => {
    const element = await fixture<Element_>(`<role-compare>${table('A')}</role-compare>`, { width: 300 });
    await drawn(element, 'A');
    const home = element.parentElement;
    element.remove();
    const cell = element.querySelector('td');
    ok(cell);
    cell.textContent = 'No';
    home?.append(element);
    await until(() => cells(element)[1]?.[1] === 'No', 'the cell that changed while it was away');
    home?.style.setProperty('width', '900px');
    await until(() => root(element).querySelector('table')?.getAttribute('role') === null, 'the wide form');
    define('role-compare', class extends HTMLElement {});
  });

  it('does not mind being removed before the data is there', async () => {
    const element = await fixture<Element_>(`<role-compare src="${address(own('A'))}"></role-compare>`);
    element.remove();
    await frame();
    equal(root(element).querySelector('.problem'), null);
  });
});
