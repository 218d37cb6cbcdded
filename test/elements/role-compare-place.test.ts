import { provideBuiltInGuide } from '../../src/controllers/built-in-guide.js';
import { define } from '../../src/define/define.js';
import { RoleCompare } from '../../src/elements/role-compare/role-compare.js';
import { core } from '../../src/guide/generated/core.js';
import type { Guide } from '../../src/guide/types.js';
import { equal, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { viewport } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

/** The guide comes when the test says so. */
let arrive: (guide: Guide) => void = () => undefined;
provideBuiltInGuide({
  core: () => new Promise((done) => (arrive = done)),
  needs: () => Promise.resolve({}),
  guidance: () => Promise.resolve({}),
});
define('role-compare', RoleCompare);

const root = (element: Element): ShadowRoot => element.shadowRoot ?? document.createElement('div').attachShadow({ mode: 'open' });

async function waiting(attributes: string, width: number): Promise<{ element: RoleCompare; below: Element }> {
  await viewport(Math.max(width + 32, 500), 900);
  const holder = await fixture(`<div><role-compare ${attributes}></role-compare><p>Below</p></div>`, { width });
  const [element, below] = [holder.querySelector<RoleCompare>('role-compare'), holder.querySelector('p')];
  ok(element && below);
  await frame();
  return { element, below };
}

describe('the place that <role-compare> keeps for the guide', () => {
  const attributes = ['', 'baseline="ai-engineer"', 'roles="ai-engineer llm-engineer" differing', 'factors="base-salary math-depth"'];
  for (const width of [288, 720, 1184]) {
    for (const each of attributes) {
      it(`is what the guide takes at ${width}px${each && ` with ${each}`}`, async () => {
        const { element, below } = await waiting(each, width);
        ok(root(element).querySelector('.stand-in'));
        const before = below.getBoundingClientRect().top;
        arrive(core);
        await until(() => !root(element).querySelector('.stand-in'), 'the guide');
        await frame();
        const after = below.getBoundingClientRect().top;
        ok(after > 100 && Math.abs(after - before) <= 1, `${before} became ${after}`);
      });
    }
  }

  for (const width of [288, 328, 390, 480, 600, 736, 800, 1000, 1248]) {
    it(`is the same before any other part is loaded, at ${width}px`, async () => {
      await viewport(Math.max(width + 32, 500), 900);
      for (const attributes of ['', 'baseline="ai-engineer"', 'differing']) {
        const holder = await fixture('<div><p>Below</p></div>', { width });
        const below = holder.querySelector('p');
        ok(below);
        below.insertAdjacentHTML('beforebegin', `<role-compare ${attributes}></role-compare>`);
        const element = holder.querySelector<RoleCompare>('role-compare');
        ok(element);
        while (!element.hasUpdated) await Promise.resolve();
        const first = below.getBoundingClientRect().top;
        ok(element.scrollWidth <= width);
        arrive(core);
        await until(() => !root(element).querySelector('.stand-in'), 'the guide');
        await settled(element);
        const last = below.getBoundingClientRect().top;
        ok(Math.abs(last - first) <= 1, `${attributes}: ${first} became ${last}`);
      }
    });
  }

  it('keeps what is chosen elsewhere until it can be shown', async () => {
    const { element } = await waiting('sync="page"', 720);
    document.body.dispatchEvent(new CustomEvent('role-select', { detail: { role: 'ai-engineer', group: 'page' }, bubbles: true }));
    arrive(core);
    await until(() => !root(element).querySelector('.stand-in'), 'the guide');
    equal(root(element).querySelectorAll('.chosen').length, 8);
  });

  it('shows, says and takes nothing', async () => {
    const { element } = await waiting('', 720);
    const place = root(element).querySelector('.stand-in');
    ok(place);
    equal(place.getAttribute('aria-busy'), 'true');
    ok(place.hasAttribute('inert'));
    for (const part of place.querySelectorAll('button, select, td, th, caption, .foot, svg')) equal(getComputedStyle(part).visibility, 'hidden', part.localName);
    await accessible(element);
  });

  it('draws lines where rows will stand after a while', async () => {
    const { element } = await waiting('', 720);
    // Lines that collapse are drawn by the table, so that it must be visible as well as its rows.
    const lined = [...root(element).querySelectorAll('.stand-in :is(table, tbody, tbody tr)')];
    const seen = (): string[] => lined.map((part) => getComputedStyle(part).visibility);
    equal(seen().includes('visible'), false);
    await until(() => lined.length > 2 && !seen().includes('hidden'), 'the lines');
  });

  it('is not kept where there is something to read meanwhile', async () => {
    const { element } = await waiting('src="/nowhere.json"', 720);
    equal(root(element).querySelector('.stand-in'), null);
    const holder = await fixture('<div><role-compare><p data-fallback>Text</p></role-compare></div>');
    const other = holder.querySelector('role-compare');
    ok(other);
    equal(root(other).querySelector('.stand-in'), null);
    ok(root(other).querySelector('slot'));
  });
});
