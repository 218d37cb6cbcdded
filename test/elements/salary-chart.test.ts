/** `<salary-chart>` with the built-in guide: what it says, shows and does. */
import '../../src/define/salary-chart.js';
import { provideBuiltInGuide } from '../../src/controllers/built-in-guide.js';
import { define } from '../../src/define/define.js';
import type { Band } from '../../src/guide/band.js';
import { SalaryChart } from '../../src/elements/salary-chart/salary-chart.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { accessibilitySnapshot, engine, keys, media, pointer, type AccessibleNode } from '../browser/commands.js';
import { fixture, frame, nextEvent, settled, until } from '../browser/fixture.js';

async function chart(markup = '<salary-chart></salary-chart>', width = 1000): Promise<SalaryChart> {
  const element = await fixture<SalaryChart>(markup, { width });
  await until(() => part(element, 'figure:not(.pending)'), 'the guide');
  await settled(element);
  return element;
}

/** A chart as it is first drawn, before any part that is loaded later. */
async function firstDrawing(prepare: (element: SalaryChart) => void, width = 1000): Promise<SalaryChart> {
  const holder = await fixture('<div></div>', { width });
  const element = document.createElement('salary-chart');
  prepare(element);
  holder.append(element);
  while (!element.hasUpdated) await Promise.resolve();
  return element;
}

function part(element: SalaryChart, selector: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

function all(element: SalaryChart, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function text(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function button(element: SalaryChart, name: string): HTMLElement {
  const found = all(element, 'button').find((each) => text(each) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** Where the letters of a value are: the paper around them, which is a stroke, may lie over other things. */
function letters(element: SalaryChart | Element, selector: string): DOMRect | undefined {
  const node = (element instanceof SalaryChart ? element.shadowRoot : element)?.querySelector<SVGTextElement>(selector);
  const matrix = node?.getScreenCTM();
  if (!node || !matrix) return undefined;
  const { x, y, width, height } = node.getBBox();
  return new DOMRect(matrix.e + x, matrix.f + y, width, height);
}

const sentence = 'LLM Engineers average $185,000 in base pay: $23,000 more than AI Engineers, $55,000 more than Prompt Engineers.';

const cook: readonly Band[] = [{ label: 'Cook', role: 'cook', amount: { statistic: 'average', value: 30_000, currency: 'EUR', period: 'year' } }];

describe('salary-chart', () => {
  it('says what to take away and shows every amount a year by role', async () => {
    const element = await chart();
    equal(text(part(element, 'figcaption')), sentence);
    deepEqual(all(element, 'tbody').map((body) => [...body.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => text(cell)).join(' | ').replace(/ +/g, ' '))), [
      ['LLM Engineer', 'Base salary | 185,000 | | | 11, 162', 'Equity, often on top | | 50,000 | 80,000 | 11'],
      ['AI Engineer', 'Base salary | 162,000 | | | 12, 162', 'Total, senior, top firms | | over 200,000 | not stated | 12', 'Base, at a tech company | | 140,000 | 220,000 | 153', 'Total, top-tier firms | | over 300,000 | not stated | 153'],
      ['Prompt Engineer', 'Base salary | 130,000 | | | 162'],
      ['Any of the three', 'First year, with a portfolio | | 80,000 | 120,000 | 152'],
    ]);
    match(text(part(element, '.foot')), /\(lines 11, 12, 152, 153, 162\)\. US dollars a year; averages as stated, not audited\./);
    match(text(part(element, '.foot')), /text puts LLM pay 15% above AI pay; its own averages give 14\.2%\./);
  });

  it('is a figure with a table for assistive technology, whatever the view', async () => {
    for (const view of ['chart', 'table', 'both']) {
      const element = await chart(`<salary-chart view="${view}" label="Pay"></salary-chart>`);
      equal(part(element, 'table th[scope="rowgroup"]')?.getAttribute('colspan'), '5');
      deepEqual(all(element, 'thead th').map((cell) => cell.getAttribute('scope')), ['col', 'col', 'col', 'col', 'col']);
      // Only Chromium's driver gives out the accessibility tree.
      if (engine === 'chromium') {
        const tree = await accessibilitySnapshot();
        ok(tree);
        ok(find(tree, ({ name }) => name === '185,000'), `the table in ${view}`);
        ok(!find(tree, ({ name }) => name?.includes('$185,000') === true && name !== sentence), `the picture in ${view}`);
      }
      equal(part(element, 'figure')?.getAttribute('aria-label'), 'Pay');
      await accessible(element);
      element.remove();
    }
  });

  it('draws the table after the picture, without anyone acting; what is complete has both', async () => {
    const element = await firstDrawing((each) => (each.bands = cook));
    ok(part(element, '.plot'));
    const height = element.offsetHeight;
    await element.updateComplete;
    match(text(part(element, 'table')), /Cook.* 30,000/);
    equal(element.offsetHeight, height);
  });

  it('leaves what is inside readable until a table that is seen is there', async () => {
    const element = await firstDrawing((each) => {
      Object.assign(each, { bands: cook, view: 'table' });
      each.append('Cook: €30,000');
    });
    ok(part(element, 'slot'));
    await element.updateComplete;
    match(text(part(element, '.table.shown')), /Cook/);
    equal(part(element, 'slot'), null);
  });

  it('draws averages as points, ranges as bars, open ends as open', async () => {
    const element = await chart();
    deepEqual(
      all(element, '.row').map((row) => row.querySelector('.mark')?.getAttribute('class')?.replace('mark', '').trim() || 'bar'),
      ['point', 'bar', 'point', 'open', 'bar', 'open', 'point', 'bar'],
    );
    const track = part(element, '.track')?.getBoundingClientRect();
    const mark = part(element, '.mark.point')?.getBoundingClientRect();
    const last = all(element, 'line.tick').at(-1)?.getBoundingClientRect();
    if (!track || !mark || !last) throw new Error('There is no mark.');
    const end = 350_000;
    ok(Math.abs(mark.x + mark.width / 2 - (track.x + (track.width * 185_000) / end)) < 1, 'the glyph stands on its value');
    ok(Math.abs(last.x - track.right) <= 1, 'the axis ends on a tick');
  });

  it('shows the measure that is asked for, and falls back with one warning', async () => {
    const cases: [string, RegExp, number][] = [
      ['ways-to-earn', /^Niche SaaS product reaches highest/, 3],
      ['by-hour', /\$150 to \$400 an hour/, 1],
      ['by-project', /\$5,000 to \$15,000 a project/, 1],
      ['by-step', /month.3; by month.6/, 4],
    ];
    for (const [measure, says, rows] of cases) {
      const element = await chart(`<salary-chart measure="${measure}"></salary-chart>`);
      match(text(part(element, 'figcaption')), says);
      equal(all(element, '.row').length, rows);
      element.remove();
    }
    const warnings: unknown[] = [];
    const { warn } = window.console;
    window.console.warn = (message: unknown) => warnings.push(message);
    try {
      const element = await chart('<salary-chart measure="by-magic"></salary-chart>');
      await until(() => warnings.length > 0, 'the warning');
      element.label = 'again';
      await settled(element);
      equal(text(part(element, 'figcaption')), sentence);
    } finally {
      window.console.warn = warn;
    }
    equal(warnings.length, 1);
    equal(String(warnings[0]), '<salary-chart>: measure: expected one of by-role, ways-to-earn, by-hour, by-project, by-step, got "by-magic"');
  });

  it('shows the chart for a view that is misspelt, with one warning, and for none', async () => {
    const warnings: string[] = [];
    const { warn } = window.console;
    window.console.warn = (message: unknown) => warnings.push(String(message));
    try {
      const element = await chart('<salary-chart view="tabel"></salary-chart>');
      const isChart = (): void => {
        ok(part(element, '.plot'));
        ok(part(element, '.table.visually-hidden'));
        equal(button(element, 'Chart').getAttribute('aria-pressed'), 'true');
        equal(button(element, 'Table').getAttribute('aria-pressed'), 'false');
      };
      isChart();
      element.label = 'again';
      await settled(element);
      deepEqual(warnings, ['<salary-chart>: view: expected one of chart, table, both, got "tabel"; did you mean "table"?']);
      element.view = 'table';
      await settled(element);
      equal(part(element, '.plot'), null);
      element.removeAttribute('view');
      await settled(element);
      isChart();
    } finally {
      window.console.warn = warn;
    }
    equal(warnings.length, 1);
  });

  it('steps without a figure say so', async () => {
    const element = await chart('<salary-chart measure="by-step" view="table"></salary-chart>');
    deepEqual(all(element, 'tbody tr').map((row) => text(row.children[1])), ['no figure stated', 'no figure stated', '4,000', 'over 10,000']);
  });

  it('measure and view change by keys and pointer, and only then tell the page', async () => {
    const element = await chart();
    const events: unknown[] = [];
    for (const name of ['measure-change', 'view-change']) element.addEventListener(name, (event) => events.push((event as CustomEvent).detail));
    element.measure = 'by-hour';
    element.view = 'table';
    await settled(element);
    deepEqual(events, []);
    await pointer.click(button(element, 'Ways to earn, a month'));
    await settled(element);
    button(element, 'Table').focus();
    await keys('Shift+Tab');
    button(element, 'Chart').focus();
    await keys('Enter');
    await settled(element);
    deepEqual(events, [{ measure: 'ways-to-earn' }, { view: 'chart' }]);
    equal(element.getAttribute('measure'), 'ways-to-earn');
    equal(button(element, 'Chart').getAttribute('aria-pressed'), 'true');
    ok(part(element, '.plot'));
  });

  it('what is done before the late part is there is not lost', async () => {
    const element = await firstDrawing((each) => (each.bands = cook));
    const changed = nextEvent<CustomEvent<{ view: string }>>(element, 'view-change');
    button(element, 'Table').click();
    equal((await changed).detail.view, 'table');
    await settled(element);
    ok(part(element, '.table.shown'));
  });

  it('a role is highlighted by its name, and the sync group follows; nobody else does', async () => {
    const element = await chart('<salary-chart sync="a"></salary-chart><salary-chart sync="a" view="table"></salary-chart><salary-chart></salary-chart>');
    const [first, second, alone] = [...(element.parentElement?.querySelectorAll('salary-chart') ?? [])];
    if (!first || !second || !alone) throw new Error('Three charts are needed.');
    for (const each of [second, alone]) await until(() => part(each, 'figure:not(.pending)'), 'the guide');
    const events: unknown[] = [];
    element.parentElement?.addEventListener('role-select', (event) => events.push((event as CustomEvent).detail));
    button(first, 'AI Engineer').focus();
    await keys('Space');
    await settled(second);
    deepEqual(events, [{ role: 'ai-engineer', group: 'a' }]);
    equal(button(first, 'AI Engineer').getAttribute('aria-pressed'), 'true');
    equal(button(second, 'AI Engineer').getAttribute('aria-pressed'), 'true');
    equal(all(first, '.row.quiet').length, 3);
    equal(all(alone, '.row.quiet').length, 0);
    await accessible(first);
    button(second, 'AI Engineer').scrollIntoView({ block: 'center' });
    await frame();
    await pointer.click(button(second, 'AI Engineer'));
    await settled(first);
    deepEqual(events.at(-1), { role: null, group: 'a' });
    equal(all(first, '.quiet').length, 0);
  });

  it('nothing that is hidden takes the focus', async () => {
    const element = await chart();
    equal(all(element, '.visually-hidden button').length, 0);
    equal(all(element, '[aria-hidden="true"] button').length, 0);
    equal(part(element, '.menu')?.checkVisibility() ?? false, false);
  });

  it('in a narrow container the value stands beside the name and a menu chooses the measure', async () => {
    for (const width of [240, 320, 600]) {
      const element = await chart(undefined, width);
      await frame();
      ok(element.scrollWidth <= width, `${element.scrollWidth} in ${width}`);
      const box = all(element, '.value')[0]?.getBoundingClientRect();
      ok(box && box.width > 0 && box.right <= element.getBoundingClientRect().right + 1);
      element.view = 'both';
      await settled(element);
      for (const wide of ['table', '.plot', '.toolbar']) ok((part(element, wide)?.getBoundingClientRect().width ?? 0) <= width, `${wide} in ${width}`);
      const menu = element.shadowRoot?.querySelector('select');
      ok(menu && menu.getBoundingClientRect().width > 0);
      const field = part(element, '.field')?.getBoundingClientRect();
      ok(field);
      for (const [x, y] of [[field.left + 4, field.top + 4], [field.right - 4, field.bottom - 4]] as const) {
        equal(element.shadowRoot?.elementFromPoint(x, y), menu, 'all of the control opens the menu');
      }
      const changed = nextEvent<CustomEvent<{ measure: string }>>(element, 'measure-change');
      menu.value = 'by-hour';
      menu.dispatchEvent(new Event('change'));
      equal((await changed).detail.measure, 'by-hour');
      element.remove();
    }
  });

  it('no two values or ticks overlap, at any width', async () => {
    const element = await chart();
    for (const width of [240, 320, 480, 641, 768, 1024, 1280]) {
      element.parentElement?.style.setProperty('width', `${width}px`);
      await frame();
      await frame();
      await settled(element);
      const ticks = all(element, 'text.tick').map((node) => node.getBoundingClientRect()).filter((box) => box.width > 0);
      for (const [index, box] of ticks.entries()) ok(index === 0 || box.left >= (ticks[index - 1]?.right ?? 0), `ticks at ${width}`);
      for (const row of all(element, '.row')) {
        const value = letters(row, 'text.at-mark');
        const mark = row.querySelector('.mark')?.getBoundingClientRect();
        if (!value || !mark || value.width === 0) continue;
        ok(value.left >= mark.right || value.right <= mark.left, `value beside its mark at ${width}`);
        ok(value.right <= element.getBoundingClientRect().right + 1, `value inside at ${width}`);
      }
    }
  });

  it('runs from right to left where the page does', async () => {
    const element = await chart('<salary-chart dir="rtl" lang="en"></salary-chart>');
    const zero = part(element, 'line.tick')?.getBoundingClientRect();
    const mark = part(element, '.mark.point')?.getBoundingClientRect();
    const value = letters(element, 'text.point');
    ok(zero && mark && value && mark.right < zero.left && value.right <= mark.left);
    await accessible(element);
  });

  it('keeps its height from an empty tag to the picture', async () => {
    const measures = ['by-step', 'ways-to-earn', 'by-hour', 'by-project'].map((measure) => `<salary-chart measure="${measure}"></salary-chart>`);
    for (const markup of ['<salary-chart></salary-chart>', '<salary-chart view="table"></salary-chart>', ...measures]) {
      for (const width of [320, 768, 1280]) {
        const element = await fixture<SalaryChart>(markup, { width });
        ok(part(element, 'figure.pending') ?? part(element, 'figure'));
        const before = element.offsetHeight;
        await until(() => part(element, 'figure:not(.pending)'), 'the guide');
        await settled(element);
        ok(Math.abs(element.offsetHeight - before) <= 2, `${markup} at ${width}: ${before} then ${element.offsetHeight}`);
        element.remove();
      }
    }
  });

  it('keeps its height from the first drawing, when the table that is seen has yet to come', async () => {
    for (const measure of ['', 'by-step', 'ways-to-earn', 'by-hour', 'by-project']) {
      for (const view of ['chart', 'table', 'both'] as const) {
        for (const width of [320, 500, 768, 1280]) {
          const element = await firstDrawing((each) => Object.assign(each, { measure, view }), width);
          ok(part(element, '.pending'));
          const before = element.offsetHeight;
          await until(() => part(element, 'figure:not(.pending)'), 'the guide');
          await settled(element);
          const after = element.offsetHeight;
          ok(Math.abs(after - before) <= (view === 'chart' ? 2 : Math.max(60, 0.1 * after)), `${measure} ${view} at ${width}: ${before} then ${after}`);
          element.remove();
        }
      }
    }
  });

  it('is accessible in the dark', async () => {
    await accessible(await chart('<salary-chart theme="dark" view="both"></salary-chart>'));
  });

  if (engine === 'chromium') it('is accessible with forced colours', async () => {
    const element = await chart('<salary-chart view="both"></salary-chart>');
    ok(await media({ forcedColors: 'active' }));
    for (const figure of all(element, '.value')) ok(!/, 0\)$|transparent/.test(getComputedStyle(figure).backgroundColor), 'no gridline runs through a figure');
    await accessible(element);
  });

  it('may be registered twice, taken away and put back', async () => {
    define('salary-chart', class extends SalaryChart {});
    provideBuiltInGuide({ core: () => Promise.reject(new Error('not asked')), needs: () => Promise.reject(new Error('not asked')), guidance: () => Promise.reject(new Error('not asked')) });
    const element = await chart('<salary-chart sync="b"></salary-chart>');
    const { parentElement } = element;
    element.remove();
    document.dispatchEvent(new CustomEvent('role-select', { detail: { role: 'ai-engineer', group: 'b' } }));
    parentElement?.append(element);
    await settled(element);
    equal(all(element, '.quiet').length, 0, 'deaf while away');
    document.dispatchEvent(new CustomEvent('role-select', { detail: { role: 'ai-engineer', group: 'b' } }));
    await settled(element);
    equal(all(element, '.row.quiet').length, 3);
  });
});

function find(node: AccessibleNode, test: (node: AccessibleNode) => boolean): AccessibleNode | undefined {
  if (test(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}
