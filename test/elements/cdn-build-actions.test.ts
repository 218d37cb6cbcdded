/** What a person does with each element, in the build for pages: minified, and with its own Lit. Needs `npm run build`. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import type { RoleCompare } from '../../src/elements/role-compare/role-compare.js';
import type { SalaryChart } from '../../src/elements/salary-chart/salary-chart.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { keys, pointer, viewport } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';
import { builtIn, collect, focus, focused, garden, row, title } from './roadmap-tree-page.js';

before(async () => {
  await import(new URL('../../dist/cdn/career-elements.js', import.meta.url).href);
});

function button(element: Element, name: string): HTMLElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => each.textContent.trim() === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

describe('the build for pages: mind map', () => {
  const markup = '<mind-map expand="1"><ul><li>food<ul><li>fruit<ul><li>apple</li><li>pear</li></ul></li><li>bread</li></ul></li></ul></mind-map>';
  const nodes = (map: MindMap): HTMLElement[] => [...(map.shadowRoot?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])].filter((node) => !node.closest('[inert]'));
  const names = (map: MindMap): (string | null)[] => nodes(map).map((node) => node.getAttribute('aria-label'));

  it('opens a branch by keys, and says so', async () => {
    const map = await fixture<MindMap>(markup, { width: 800 });
    const toggled = collect(map, 'node-toggle');
    await until(() => names(map).includes('fruit'), 'the map');
    await keys('Tab', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    await until(() => map.shadowRoot?.activeElement?.getAttribute('aria-label') === 'apple', 'the focus on the first child');
    deepEqual(toggled, [{ id: 'food/fruit', open: true }]);
  });

  it('opens and folds all, zooms, brings what is hidden into view', async () => {
    const map = await fixture<MindMap>(markup, { width: 800 });
    map.collapseAll();
    await until(() => names(map).length === 1, 'one node');
    map.expandAll();
    await until(() => names(map).length === 5, 'all nodes');
    map.collapseAll();
    map.reveal('pear');
    map.zoomBy(1.2);
    map.fit();
    await until(() => names(map).includes('pear'), 'the node that was hidden');
  });

  it('is an outline', async () => {
    const map = await fixture<MindMap>(markup.replace('expand="1"', 'expand="all" view="outline"'), { width: 800 });
    const rows = (): string => map.shadowRoot?.querySelector('[part=outline]')?.textContent.replace(/\s+/g, ' ') ?? '';
    await until(() => /fruit.*apple.*pear.*bread/.test(rows()), 'the rows');
  });
});

describe('the build for pages: roadmap', () => {
  it('marks by keys, tells the figures, and keeps them', async () => {
    const element = await garden('expand="all"');
    const marked = collect(element, 'status-change');
    const counted = collect(element, 'progress-change');
    await focus(element, 'Acidity');
    await keys('3');
    await until(() => focused(element) === 'Acidity, done', 'the mark');
    deepEqual(marked, [{ id: 'ph', status: 'done', previous: 'todo' }]);
    deepEqual(counted, [{ done: 1, doing: 1, skipped: 0, total: 7 }]);
    match(localStorage.getItem('career-elements:progress:garden') ?? '', /"ph":"done"/);
    const again = await garden('expand="all"');
    await until(() => row(again, 'Acidity').ariaLabel === 'Acidity, done', 'what was kept');
  });

  it('takes a store of one’s own', async () => {
    const element = await garden('expand="all"');
    const kept: [string, [string, string][]][] = [];
    element.store = { load: () => new Map([['texture', 'doing']]), save: (scope, progress) => void kept.push([scope, [...progress]]) };
    await until(() => row(element, 'Texture').ariaLabel === 'Texture, doing', 'what the store holds');
    await focus(element, 'Acidity');
    await keys('3');
    await until(() => kept.length > 0, 'what is saved');
    deepEqual(kept, [['garden', [['texture', 'doing'], ['ph', 'done']]]]);
  });

  it('opens its guidance, the guide’s too, and closes it', async () => {
    const element: RoadmapTree = await garden('expand="all"');
    await focus(element, 'Acidity');
    await keys('Enter');
    await until(() => title(element) === 'Acidity', 'the guidance');
    ok(element.shadowRoot?.textContent.includes('You can name the pH.'));
    await keys('Escape');
    await until(() => title(element) === '', 'no guidance');
    const guide = await builtIn('expand="all"');
    await focus(guide, 'Reranking');
    await keys('Enter');
    await until(() => title(guide) === 'Reranking', 'the guidance of the guide');
  });
});

describe('the build for pages: comparison', () => {
  it('chooses a role for all of its group, hides equal rows, and says so', async () => {
    await viewport(1100, 900);
    const element = await fixture<RoleCompare>('<role-compare sync="page"></role-compare>', { width: 1000 });
    const chosen = collect(element, 'role-select');
    const changed = collect(element, 'compare-change');
    await until(() => element.shadowRoot?.querySelector('table') && !element.shadowRoot.querySelector('.stand-in'), 'the guide');
    await frame();
    await pointer.click(button(element, 'LLM Engineer'));
    await until(() => button(element, 'LLM Engineer').getAttribute('aria-pressed') === 'true', 'the role');
    deepEqual(chosen, [{ role: 'llm-engineer', group: 'page' }]);
    element.roles = 'prompt-engineer ai-engineer';
    await settled(element);
    button(element, 'Differences only').focus();
    await keys('Space');
    await until(() => element.shadowRoot?.querySelectorAll('tbody tr').length === 6, 'rows that differ');
    deepEqual(changed.at(-1), { roles: ['prompt-engineer', 'ai-engineer'], baseline: null, differing: true });
  });
});

describe('the build for pages: chart', () => {
  it('changes measure and view, and says so', async () => {
    const element = await fixture<SalaryChart>('<salary-chart></salary-chart>', { width: 800 });
    const measures = collect(element, 'measure-change');
    const views = collect(element, 'view-change');
    await until(() => element.shadowRoot?.querySelector('figure:not(.pending)'), 'the guide');
    await frame();
    await pointer.click(button(element, 'Ways to earn, a month'));
    await until(() => measures.length > 0, 'the measure');
    button(element, 'Table').focus();
    await keys('Enter');
    await until(() => views.length > 0, 'the table');
    deepEqual([measures, views], [[{ measure: 'ways-to-earn' }], [{ view: 'table' }]]);
    ok([...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].length > 0);
  });

  it('says what is wrong with data, and leaves the page’s own', async () => {
    const element = await fixture<SalaryChart>('<salary-chart><p>Cooks earn $40,000.</p></salary-chart>', { width: 800 });
    const told = collect<{ origin: string; error: Error }>(element, 'data-error');
    element.bands = [{ min: 3 }] as never;
    await until(() => told.length > 0, 'the error');
    equal(told[0]?.origin, 'property');
    equal(told[0]?.error.name, 'GuideError');
    ok(element.shadowRoot?.querySelector('slot'));
  });
});
