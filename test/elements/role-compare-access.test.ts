import '../../src/define/role-compare.js';
import type { RoleComparison } from '../../src/query/read-comparison.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { accessibilitySnapshot, engine, keys, media, viewport, type AccessibleNode } from '../browser/commands.js';
import { fixture, frame, until } from '../browser/fixture.js';

type Compare = HTMLElementTagNameMap['role-compare'];

const root = (element: Compare): ShadowRoot => element.shadowRoot ?? document.createElement('div').attachShadow({ mode: 'open' });

async function ready(markup: string, width = 1000): Promise<Compare> {
  await viewport(1100, 900);
  const element = await fixture<Compare>(markup, { width });
  await until(() => root(element).querySelector('table') && !root(element).querySelector('.stand-in'), 'the guide');
  await frame();
  return element;
}

function box(element: Compare, selector: string, place = 0): DOMRect {
  const found = root(element).querySelectorAll(selector)[place];
  ok(found, selector);
  return found.getBoundingClientRect();
}

/** Where a piece of text stands in the first part that holds it. */
function leftOf(parts: readonly Element[], piece: string): number {
  for (const part of parts) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf(piece) ?? -1;
      if (at < 0 || texts.currentNode.parentElement?.classList.contains('visually-hidden')) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + piece.length);
      return range.getBoundingClientRect().left;
    }
  }
  throw new Error(`"${piece}" is not drawn`);
}

function within(node: AccessibleNode, role: string): AccessibleNode[] {
  return [...(node.role === role ? [node] : []), ...(node.children ?? []).flatMap((child) => within(child, role))];
}

describe('<role-compare> for everyone', () => {
  const states: [name: string, markup: string, width: number][] = [
    ['wide', '<role-compare></role-compare>', 1000],
    ['with a baseline, equal rows hidden', '<role-compare roles="prompt-engineer ai-engineer" baseline="ai-engineer" differing></role-compare>', 700],
    ['narrow', '<role-compare baseline="ai-engineer"></role-compare>', 340],
    ['with one role left', '<role-compare roles="ai-engineer"></role-compare>', 700],
  ];
  for (const theme of ['light', 'dark']) {
    for (const [name, markup, width] of states) {
      it(`has nothing that axe objects to: ${name}, ${theme}`, async () => {
        const element = await ready(markup.replace('<role-compare', `<role-compare theme="${theme}"`), width);
        root(element).querySelector<HTMLElement>('.role')?.click();
        await element.updateComplete;
        await accessible(element);
      });
    }
  }

  // Only Chromium's driver gives out the accessibility tree; the roles of ARIA are checked in all engines.
  for (const width of engine === 'chromium' ? [1000, 340] : []) {
    it(`is a table to assistive technology at ${width}px`, async () => {
      await ready('<role-compare label="Three roles" baseline="ai-engineer"></role-compare>', width);
      const tree = await accessibilitySnapshot({ whole: true });
      ok(tree);
      const [table] = within(tree, 'table');
      ok(table);
      equal(table.name, 'Three roles');
      const columns = width === 1000 ? 3 : 2;
      equal(within(table, 'row').length, 8);
      equal(within(table, 'columnheader').length, columns + 1);
      equal(within(table, 'rowheader').length, 7);
      deepEqual([...within(table, 'cell'), ...within(table, 'gridcell')].length, columns * 7);
    });
  }

  it('says what its parts are where rows are laid out anew, and only there', async () => {
    const element = await ready('<role-compare></role-compare>', 340);
    const roles = (): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const part of root(element).querySelectorAll('table, table [role]')) {
        const role = part.getAttribute('role') ?? 'none';
        counts[role] = (counts[role] ?? 0) + 1;
      }
      return counts;
    };
    deepEqual(roles(), { table: 1, rowgroup: 2, row: 8, columnheader: 3, rowheader: 7, cell: 14 });
    element.parentElement?.style.setProperty('width', '1000px');
    await until(() => root(element).querySelectorAll('thead th').length === 4, 'the wide form');
    deepEqual(roles(), { none: 1 });
  });

  it('names the table by its label, its title, or what it is', async () => {
    const element = await ready('<role-compare></role-compare>');
    const name = (): string | null | undefined => root(element).querySelector('table')?.getAttribute('aria-label');
    equal(name(), 'Roles compared');
    element.comparison = { title: 'Two places', roles: [{ id: 'a', label: 'A' }], factors: [], ratings: [] };
    await until(() => name() === 'Two places', 'the title');
    element.label = 'Mine';
    await element.updateComplete;
    equal(name(), 'Mine');
  });

  it('tells marks by shape', async () => {
    const element = await ready('<role-compare factors="entry-difficulty"></role-compare>');
    const shapes = [...root(element).querySelectorAll('tbody .mark')].map((mark) => mark.innerHTML);
    equal(new Set(shapes).size, 3);
    deepEqual([...root(element).querySelectorAll('tbody td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()), ['yes: Easiest', 'in part: Medium', 'no: Hardest']);
  });

  it('mirrors in a right-to-left page, figures excepted', async () => {
    const compare = await ready('<role-compare dir="rtl"></role-compare>');
    ok(box(compare, 'thead th', 0).left > box(compare, 'thead th', 1).left);
    ok(box(compare, 'thead th', 1).left > box(compare, 'thead th', 2).left);
    const [track, bar] = [box(compare, '.bar'), box(compare, '.bar rect')];
    ok(Math.abs(track.right - bar.right) < 1.5, 'the bar starts at the right');
    ok(bar.left > track.left + 20);
  });

  const mixed = (name: string): RoleComparison => ({
    title: `2 ${name}, (3).`,
    source: 'Survey (2026)',
    roles: ['a', 'b'].map((id) => ({ id, label: `${name} (${id})` })),
    factors: [
      { id: 'pay', label: `${name} +` },
      { id: 'team', label: 'Team', unit: '4 people (net)' },
    ],
    ratings: [
      { role: 'a', factor: 'pay', mark: null, label: '$162', amount: { value: 162, currency: 'USD' } },
      { role: 'b', factor: 'pay', mark: null, label: '$185', amount: { value: 185, currency: 'USD' } },
      { role: 'a', factor: 'team', mark: 'yes', label: `${name}!` },
      { role: 'b', factor: 'team', mark: null, label: `1 ${name}!` },
    ],
  });
  const english: [selector: string, pieces: string[]][] = [
    ['caption', ['2', 'Word', '.']],
    ['thead th:last-child button span', ['Word', '(', 'b', ')']],
    ['.button span', ['Word', '(', 'a', ')']],
    ['.field > span', ['Baseline', ':']],
    ['tbody th', ['Word', '+']],
    ['.unit', ['4', 'people', '(', ')']],
    ['.delta', ['$23', ' more', '+', '14', '%']],
    ['tr:last-child .rating > span', ['Word', '!']],
    ['tr:last-child td:last-child', ['1', 'Word', '!']],
    ['.foot > :last-child', ['Source', ':', '(', '2026', ')', 'Bars', '$']],
  ];
  const hebrew: typeof english = [
    ['thead th:last-child button span', ['מילה', 'b']],
    ['tbody th', ['מילה', '+']],
    ['tr:last-child .rating > span', ['מילה', '!']],
    ['tr:last-child td:last-child', ['מילה', '!']],
  ];
  for (const [dir, name, cases] of [['rtl', 'Word', english], ['ltr', 'מילה', hebrew]] as const) {
    it(`lets each text go its own way in a page that goes another: ${dir}`, async () => {
      const element = await ready(`<role-compare dir="${dir}"></role-compare>`);
      Object.assign(element, { comparison: mixed(name), baseline: 'a' });
      await until(() => root(element).querySelector('caption')?.textContent.includes('(3)'), 'the comparison');
      for (const [selector, pieces] of cases) {
        const parts = [...root(element).querySelectorAll(selector)].filter((part) => part.textContent.includes(pieces[0] ?? ''));
        const places = pieces.map((piece) => leftOf(parts, piece));
        deepEqual(places, [...places].sort((a, b) => (dir === 'rtl' ? a - b : b - a)), `${selector}: ${pieces.join(' ')}`);
      }
      // All the same it begins where the page begins.
      const side = dir === 'rtl' ? 'right' : 'left';
      for (const selector of ['tbody th', 'caption', '.delta']) equal(getComputedStyle(root(element).querySelector(selector) ?? element).textAlign.replace('start', side), side, selector);
    });
  }

  if (engine === 'chromium') it('can be told apart in forced colours', async () => {
    const element = await ready('<role-compare roles="ai-engineer llm-engineer"></role-compare>');
    ok(await media({ forcedColors: 'active' }));
    root(element).querySelector<HTMLElement>('.role')?.click();
    await element.updateComplete;
    const [off, on] = [...root(element).querySelectorAll('.joined button')].map((button) => getComputedStyle(button));
    ok(off && on && off.backgroundColor !== on.backgroundColor);
    ok(on.color !== on.backgroundColor);
    const [chosen, other] = [...root(element).querySelectorAll('tbody td')].map((cell) => getComputedStyle(cell).borderInlineStartWidth);
    ok(chosen !== other);
  });

  for (const forcedColors of engine === 'chromium' ? (['none', 'active'] as const) : []) {
    it(`shows where the focus is on what is pressed, forced colours: ${forcedColors}`, async () => {
      const element = await ready('<role-compare></role-compare>');
      ok(await media({ forcedColors }));
      const ring = (part: Element): string => {
        const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(part);
        return `${outlineStyle} ${outlineColor} ${outlineOffset}`;
      };
      root(element).querySelector<HTMLElement>('.role')?.click();
      await element.updateComplete;
      for (const selector of ['.joined [aria-pressed=true]', '.role[aria-pressed=true]']) {
        const part = root(element).querySelector<HTMLElement>(selector);
        ok(part, selector);
        const before = ring(part);
        part.focus();
        await keys('Shift+Tab', 'Tab');
        equal(root(element).activeElement, part);
        ok(ring(part) !== before, `${selector}: ${before}`);
        part.blur();
      }
    });
  }

  if (engine === 'chromium') it('prints the table without its controls', async () => {
    const element = await ready('<role-compare></role-compare>');
    ok(await media({ type: 'print' }));
    equal(getComputedStyle(root(element).querySelector('.toolbar') ?? element).display, 'none');
    ok(box(element, 'table').height > 100);
  });

  it('has targets of 44px in a narrow place', async () => {
    const element = await ready('<role-compare></role-compare>', 340);
    for (const target of root(element).querySelectorAll('button, .field, select')) {
      ok(target.getBoundingClientRect().height >= 44, `${target.className} is ${target.getBoundingClientRect().height}px high`);
    }
  });

  it('breaks long words rather than letting them out', async () => {
    const element = await ready('<role-compare lang="de"></role-compare>', 360);
    const long = 'Kraftfahrzeughaftpflichtversicherungsfachangestellte';
    element.comparison = {
      roles: 'a b c d e f g h i j'.split(' ').map((id) => ({ id, label: `${long} ${id}` })),
      factors: [{ id: 'x', label: `${long}swesen` }],
      ratings: [{ role: 'a', factor: 'x', mark: 'yes', label: 'Donaudampfschifffahrtsgesellschaftskapitän' }],
    };
    for (const width of [300, 360, 700, 1050]) {
      element.parentElement?.style.setProperty('width', `${width}px`);
      await frame();
      await element.updateComplete;
      for (const part of root(element).querySelectorAll('button, .field, thead th + th, tbody th, td, .rating > span')) {
        const edge = part.getBoundingClientRect().right;
        ok(edge <= element.getBoundingClientRect().right + 7, `${part.localName}.${part.className} ends at ${edge} of ${width}`);
        ok(part.scrollWidth <= part.clientWidth + 1 || part.localName === 'span', `${part.localName}.${part.className} overflows at ${width}`);
      }
      const buttons = [...root(element).querySelectorAll('.joined button')];
      for (const each of buttons) {
        const [outer, inner] = [each, each.querySelector('span') ?? each].map((part) => part.getBoundingClientRect());
        ok(outer && inner && inner.top - outer.top >= 3, 'its lines keep away from the edge');
      }
      const last = buttons.at(-1)?.getBoundingClientRect();
      ok(last && box(element, '.joined').right - last.right < 2, `the last row of buttons is filled at ${width}`);
    }
  });
});
