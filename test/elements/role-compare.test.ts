import '../../src/define/role-compare.js';
import type { CompareChangeDetail } from '../../src/elements/role-compare/role-compare.events.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { keys, pointer, viewport } from '../browser/commands.js';
import { fixture, frame, mount, until } from '../browser/fixture.js';

type Compare = HTMLElementTagNameMap['role-compare'];

const root = (element: Compare): ShadowRoot => element.shadowRoot ?? document.createElement('div').attachShadow({ mode: 'open' });
const text = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const heads = (element: Compare): string[] => [...root(element).querySelectorAll('thead th')].slice(1).map(text);
const factors = (element: Compare): string[] => [...root(element).querySelectorAll('tbody th')].map(text);
const deltas = (element: Compare): string[] => [...root(element).querySelectorAll('.delta')].map(text);
const pressed = (element: Compare): (string | null)[] => [...root(element).querySelectorAll('.joined button')].map((button) => button.getAttribute('aria-pressed'));

function button(element: Compare, name: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find((each) => text(each) === name);
  ok(found, `a button called ${name}`);
  return found;
}

async function ready(markup: string, width = 1000): Promise<Compare> {
  await viewport(1100, 900);
  const element = await fixture<Compare>(markup, { width });
  await until(() => root(element).querySelector('table') && !root(element).querySelector('.stand-in'), 'the guide');
  await frame();
  return element;
}

function changes(element: Compare): CompareChangeDetail[] {
  const details: CompareChangeDetail[] = [];
  element.addEventListener('compare-change', (event) => details.push((event as CustomEvent<CompareChangeDetail>).detail));
  return details;
}

describe('<role-compare>', () => {
  it('shows the roles and factors that its attributes name, in that order', async () => {
    const element = await ready('<role-compare roles="llm-engineer ai-engineer" factors="math-depth base-salary"></role-compare>');
    deepEqual(heads(element), ['LLM Engineer', 'AI Engineer']);
    deepEqual(factors(element), ['Math depth', 'Average base salary US dollars a year']);
  });

  it('tells differences to the baseline in words and signed per cent', async () => {
    const element = await ready('<role-compare baseline="ai-engineer"></role-compare>');
    deepEqual(heads(element), ['Prompt Engineer', 'Baseline AI Engineer', 'LLM Engineer']);
    deepEqual(deltas(element), ['$32,000 less, −20%', '', '$23,000 more, +14%']);
    element.baseline = 'llm-engineer';
    await element.updateComplete;
    deepEqual(deltas(element), ['$55,000 less, −30%', '$23,000 less, −12%', '']);
  });

  it('names a baseline that is not shown', async () => {
    const element = await ready('<role-compare roles="llm-engineer" baseline="ai-engineer"></role-compare>');
    deepEqual(deltas(element), ['$23,000 more, +14%']);
    match(text(root(element).querySelector('.foot')), /Differences are to AI Engineer\./);
  });

  it('hides equal rows and says how many', async () => {
    const element = await ready('<role-compare roles="prompt-engineer ai-engineer" differing></role-compare>');
    equal(factors(element).length, 6);
    equal(text(root(element).querySelector('[role=status]')), '1 equal row hidden');
    element.roles = '';
    await element.updateComplete;
    equal(factors(element).length, 7);
    equal(text(root(element).querySelector('[role=status]')), 'No equal rows');
  });

  it('draws bars in proportion to the figures, from zero', async () => {
    const element = await ready('<role-compare></role-compare>');
    const bars = [...root(element).querySelectorAll('.bar')];
    deepEqual(
      bars.map((bar) => [bar.getAttribute('viewBox'), bar.querySelector('rect')?.getAttribute('x'), bar.querySelector('rect')?.getAttribute('width')]),
      [130000, 162000, 185000].map((value) => ['0 0 200000 6', '0', String(value)]),
    );
  });

  it('is used with the keyboard alone', async () => {
    const element = await ready('<role-compare></role-compare>');
    const details = changes(element);
    button(element, 'Prompt').focus();
    await keys('Space');
    await element.updateComplete;
    deepEqual(heads(element), ['AI Engineer', 'LLM Engineer']);
    equal(root(element).activeElement, button(element, 'Prompt'));
    await keys('Tab', 'Tab', 'Tab');
    equal(root(element).activeElement?.localName, 'select');
    await keys('Tab', 'Enter');
    await element.updateComplete;
    equal(text(root(element).activeElement), 'Differences only');
    equal(element.differing, true);
    await keys('Tab', 'Space');
    await element.updateComplete;
    equal(root(element).activeElement?.getAttribute('aria-pressed'), 'true');
    deepEqual(details, [
      { roles: ['ai-engineer', 'llm-engineer'], baseline: null, differing: false },
      { roles: ['ai-engineer', 'llm-engineer'], baseline: null, differing: true },
    ]);
  });

  it('changes the baseline by its menu', async () => {
    const element = await ready('<role-compare></role-compare>');
    const details = changes(element);
    const menu = root(element).querySelector('select');
    ok(menu);
    equal(menu.labels[0] ? text(menu.labels[0].querySelector('span')) : '', 'Baseline:');
    menu.focus();
    menu.value = 'ai-engineer';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    deepEqual(details, [{ roles: ['prompt-engineer', 'ai-engineer', 'llm-engineer'], baseline: 'ai-engineer', differing: false }]);
    deepEqual(deltas(element)[2], '$23,000 more, +14%');
    element.baseline = '';
    await element.updateComplete;
    equal(menu.value, '');
  });

  it('keeps the last role that is shown', async () => {
    const element = await ready('<role-compare roles="ai-engineer"></role-compare>');
    const details = changes(element);
    equal(button(element, 'AI').getAttribute('aria-disabled'), 'true');
    await pointer.click(button(element, 'AI'));
    await element.updateComplete;
    deepEqual(heads(element), ['AI Engineer']);
    equal(details.length, 0);
    await pointer.click(button(element, 'LLM'));
    await element.updateComplete;
    deepEqual(heads(element), ['AI Engineer', 'LLM Engineer']);
    equal(button(element, 'AI').getAttribute('aria-disabled'), null);
  });

  it('fires events for people, not for properties', async () => {
    const element = await ready('<role-compare></role-compare>');
    let fired = 0;
    for (const name of ['compare-change', 'role-select', 'data-error']) document.addEventListener(name, () => (fired += 1), { once: true });
    element.roles = 'ai-engineer';
    element.baseline = 'ai-engineer';
    element.differing = true;
    element.factors = 'math-depth';
    await element.updateComplete;
    await frame();
    equal(fired, 0);
  });

  it('chooses a role by its header, once more takes it back, and tells its group', async () => {
    const element = await ready('<role-compare sync="page"></role-compare>');
    const seen: [string | null, string][] = [];
    const listen = (event: Event): unknown => seen.push([(event as CustomEvent<{ role: string | null }>).detail.role, (event as CustomEvent<{ group: string }>).detail.group]);
    document.addEventListener('role-select', listen);
    await pointer.click(button(element, 'LLM Engineer'));
    await element.updateComplete;
    equal(button(element, 'LLM Engineer').getAttribute('aria-pressed'), 'true');
    equal(root(element).querySelectorAll('.chosen').length, 8);
    await pointer.click(button(element, 'LLM Engineer'));
    await element.updateComplete;
    equal(root(element).querySelectorAll('.chosen').length, 0);
    document.removeEventListener('role-select', listen);
    deepEqual(seen, [['llm-engineer', 'page'], [null, 'page']]);
  });

  it('follows its group, and nobody else', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<role-compare sync="one"></role-compare><role-compare sync="one"></role-compare><role-compare sync="two"></role-compare><role-compare></role-compare>';
    await mount(box);
    const all = [...box.querySelectorAll('role-compare')];
    await until(() => all.every((each) => !root(each).querySelector('.stand-in')), 'the guide');
    const [first] = all;
    ok(first);
    button(first, 'AI Engineer').click();
    await until(() => root(first).querySelector('.chosen'), 'the choice');
    await Promise.all(all.map((each) => each.updateComplete));
    deepEqual(all.map((each) => root(each).querySelectorAll('.chosen').length > 0), [true, true, false, false]);
  });

  it('does what a person asks for before the part that answers is there', async () => {
    const holder = await fixture('<div></div>', { width: 1000 });
    const element = document.createElement('role-compare');
    element.comparison = { roles: ['a', 'b', 'c'].map((id) => ({ id, label: `Role ${id}` })), factors: [], ratings: [] };
    holder.append(element);
    while (!element.hasUpdated) await Promise.resolve();
    const details = changes(element);
    button(element, 'Role b').click();
    root(element).querySelector<HTMLElement>('thead .role')?.click();
    await until(() => root(element).querySelector('.chosen'), 'the choice');
    await element.updateComplete;
    deepEqual(heads(element), ['Role a', 'Role c']);
    equal(details.length, 1);
  });

  it('warns once of an id that does not exist, and shows the rest', async () => {
    const output = globalThis.console;
    const { warn } = output;
    const warnings: string[] = [];
    output.warn = (message: string) => void warnings.push(message);
    try {
      const element = await ready('<role-compare roles="ai-engineer llm-enginer"></role-compare>');
      deepEqual(heads(element), ['AI Engineer']);
      element.label = 'Again';
      await element.updateComplete;
      equal(warnings.length, 1);
      equal(warnings[0], '<role-compare>: roles: expected the id of a role (prompt-engineer, ai-engineer, llm-engineer), got "llm-enginer"; did you mean "llm-engineer"?');
    } finally {
      output.warn = warn;
    }
  });
});

describe('<role-compare> in a narrow place', () => {
  it('shows two roles side by side, the others one tap away', async () => {
    const element = await ready('<role-compare baseline="ai-engineer"></role-compare>', 340);
    deepEqual(heads(element), ['Baseline AI Engineer', 'LLM Engineer']);
    deepEqual(pressed(element), ['false', 'true', 'true']);
    const details = changes(element);
    const tapped = await pointer.tap(button(element, 'Prompt'));
    if (!tapped) await pointer.click(button(element, 'Prompt'));
    await element.updateComplete;
    deepEqual(heads(element), ['Prompt Engineer', 'Baseline AI Engineer']);
    equal(text(root(element).querySelector('[role=status]')), 'Showing Prompt Engineer and AI Engineer');
    deepEqual(details, [{ roles: ['prompt-engineer', 'ai-engineer'], baseline: 'ai-engineer', differing: false }]);
  });

  it('keeps two', async () => {
    const element = await ready('<role-compare></role-compare>', 340);
    await pointer.click(button(element, 'AI'));
    await element.updateComplete;
    deepEqual(heads(element), ['Prompt Engineer', 'AI Engineer']);
  });

  it('brings in a role that is chosen elsewhere', async () => {
    const element = await ready('<role-compare sync="page"></role-compare>', 340);
    document.body.dispatchEvent(new CustomEvent('role-select', { detail: { role: 'llm-engineer', group: 'page' }, bubbles: true }));
    await element.updateComplete;
    deepEqual(heads(element), ['Prompt Engineer', 'LLM Engineer']);
  });

  for (const width of [240, 320, 340, 480, 639]) {
    it(`needs no sideways scrolling at ${width}px`, async () => {
      const element = await ready('<role-compare baseline="ai-engineer"></role-compare>', width);
      const table = root(element).querySelector('table');
      ok(table);
      ok(element.scrollWidth <= width, `${element.scrollWidth} of ${width}`);
      ok(table.getBoundingClientRect().right <= element.getBoundingClientRect().right + 0.5);
      equal(table.getAttribute('role'), 'table');
    });
  }

  it('goes by the size of the text as well', async () => {
    const element = await ready('<role-compare></role-compare>', 900);
    equal(heads(element).length, 3);
    element.style.setProperty('--career-font-size', '32px');
    await until(() => heads(element).length === 2, 'two columns at twice the size');
  });

  it('comes back when there is room', async () => {
    const element = await ready('<role-compare></role-compare>', 340);
    equal(heads(element).length, 2);
    element.parentElement?.style.setProperty('width', '900px');
    await until(() => heads(element).length === 3, 'all three');
    equal(element.roles, '');
  });
});
