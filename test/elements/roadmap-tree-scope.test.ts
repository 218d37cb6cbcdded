import '../../src/define/roadmap-tree.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import type { Guide } from '../../src/guide/types.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { keys, type } from '../browser/commands.js';
import { fixture, settled, until } from '../browser/fixture.js';
import { all, focus, focused, names, query, row } from './roadmap-tree-page.js';

const PREFIX = 'career-elements:progress:';
const page = location.pathname;

/** Names under which something is kept, in order. */
function scopes(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)).sort();
}

function saved(scope: string): unknown {
  return (JSON.parse(localStorage.getItem(PREFIX + scope) ?? '{}') as { statuses?: unknown }).statuses;
}

async function roadmaps(markup: string): Promise<RoadmapTree[]> {
  const holder = await fixture(`<div>${markup}</div>`);
  const elements = [...holder.querySelectorAll('roadmap-tree')];
  await until(() => elements.every((element) => all(element).length > 0), 'the lists');
  for (const element of elements) await settled(element);
  return elements;
}

/** Marks the first skill of each. */
async function markFirst(elements: readonly RoadmapTree[]): Promise<void> {
  for (const element of elements) {
    const [first = ''] = element.next();
    ok(element.mark(first, 'done'), first);
    await settled(element);
  }
}

const two = (first: string): string => `<ul><li>${first}</li><li>Two</li></ul>`;

describe('<roadmap-tree>: the name under which progress is kept', () => {
  const cases: [string, string, string[]][] = [
    ['an id of the root', '<roadmap-tree><ul><li id="bread">Baking<ul><li>One</li></ul></li></ul></roadmap-tree>', ['bread']],
    ['the only top item', '<roadmap-tree><ul><li>Learn to bake<ul><li>One</li></ul></li></ul></roadmap-tree>', ['learn-to-bake']],
    ['the label', `<roadmap-tree label="Learn to bake">${two('One')}</roadmap-tree>`, ['learn-to-bake']],
    ['a scope goes before all that', `<roadmap-tree label="Learn to bake" progress-scope="Mine">${two('One')}</roadmap-tree>`, ['Mine']],
    ['nothing: the page', `<roadmap-tree>${two('One')}</roadmap-tree>`, [page]],
    ['nothing: the page and the id of the element', `<roadmap-tree id="baking">${two('One')}</roadmap-tree>`, [`${page}#baking`]],
    ['a label without a letter is none', `<roadmap-tree label="…">${two('One')}</roadmap-tree>`, [page]],
  ];
  for (const [name, markup, expected] of cases) {
    it(name, async () => {
      await markFirst(await roadmaps(markup));
      deepEqual(scopes(), expected);
    });
  }

  it('nothing, and data from an address: the address, on whichever page', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify([{ label: 'One' }, { label: 'Two' }])], { type: 'application/json' }));
    await markFirst(await roadmaps(`<roadmap-tree src="${address}"></roadmap-tree>`));
    deepEqual(scopes(), [new URL(address).pathname]);
  });

  it('several without a name on a page do not mix, and those with one do not move them', async () => {
    const unnamed = two('One');
    const elements = await roadmaps(`<roadmap-tree>${unnamed}</roadmap-tree><roadmap-tree label="Named">${unnamed}</roadmap-tree><roadmap-tree>${unnamed}</roadmap-tree>`);
    const [first, , third] = elements;
    ok(first && third);
    await markFirst([first]);
    await settled(third);
    equal(row(first, 'One').ariaLabel, 'One, done');
    equal(row(third, 'One').ariaLabel, 'One, to do');
    await markFirst([third]);
    deepEqual(scopes(), [page, `${page}#2`]);
  });

  it('stays when elements are moved about on their page, and others are added before them', async () => {
    const elements = await roadmaps(`<roadmap-tree>${two('One')}</roadmap-tree><roadmap-tree>${two('One')}</roadmap-tree>`);
    const [first, second] = elements;
    ok(first && second);
    await markFirst([first]);
    second.after(first);
    const added = document.createElement('roadmap-tree');
    added.roadmap = [{ label: 'One' }, { label: 'Two' }];
    second.before(added);
    // Their lists are read again: that shows in what is added.
    for (const element of [first, second]) element.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>Three</li>');
    await until(() => [first, second].every((element) => names(element).length === 4), 'what was added');
    for (const element of [first, second, added]) await settled(element);
    deepEqual([first, second, added].map((element) => row(element, 'One').ariaLabel), ['One, done', 'One, to do', 'One, to do']);
    await markFirst([second, added]);
    deepEqual(scopes(), [page, `${page}#2`, `${page}#3`]);
  });

  it('what an author adds or moves leaves the marks where they are', async () => {
    const [element] = await roadmaps(`<roadmap-tree>${two('One')}</roadmap-tree>`);
    ok(element);
    await markFirst([element]);
    const list = element.querySelector('ul');
    const item = document.createElement('li');
    item.textContent = 'Zero';
    list?.prepend(item);
    list?.append(list.children[1] as Element);
    await until(() => names(element).length === 4, 'the new item');
    deepEqual(names(element), ['Roadmap, 1 of 3 skills done', 'Zero, to do', 'Two, to do', 'One, done']);
  });

  it('names that differ in a sign are two, and what was kept under their common id is taken over', async () => {
    localStorage.setItem(`${PREFIX}c`, JSON.stringify({ version: 1, statuses: { 'c/one': 'doing' } }));
    const [plus, sharp] = await roadmaps(`<roadmap-tree label="C++">${two('One')}</roadmap-tree><roadmap-tree label="C#">${two('One')}</roadmap-tree>`);
    ok(plus && sharp);
    equal(row(plus, 'One').ariaLabel, 'One, doing');
    equal(row(sharp, 'One').ariaLabel, 'One, doing');
    plus.mark('c/one', 'todo');
    await settled(sharp);
    equal(row(sharp, 'One').ariaLabel, 'One, doing');
    deepEqual([saved('c++'), saved('c#'), saved('c')], [{}, undefined, { 'c/one': 'doing' }]);
    const [again] = await roadmaps(`<roadmap-tree label="C++">${two('One')}</roadmap-tree>`);
    equal(again && row(again, 'One').ariaLabel, 'One, to do');
  });
});

describe('<roadmap-tree>: without a name', () => {
  it('is called what it is, to see and to hear, and is found by typing that', async () => {
    const [element] = await roadmaps(`<roadmap-tree>${two('One')}</roadmap-tree>`);
    ok(element);
    equal(query(element, '[role=tree]').ariaLabel, 'Roadmap');
    equal(names(element)[0], 'Roadmap, 0 of 2 skills done');
    equal(query(element, '.title').textContent, 'Roadmap');
    await focus(element, 'Roadmap');
    await keys('3');
    await settled(element);
    equal(query(element, '[role=status]').textContent, 'Roadmap takes no status: skills and their topics do.');
    await focus(element, 'Two');
    await type('ro');
    await settled(element);
    equal(focused(element), 'Roadmap, 0 of 2 skills done');
  });
});

describe('<roadmap-tree>: with nothing in it', () => {
  const empty: [string, unknown][] = [
    ['an empty array', []],
    ['a root alone', { label: 'Garden' }],
    ['a root with no children', [{ id: 'garden', label: 'Garden', children: [] }]],
  ];
  for (const [name, data] of empty) {
    it(`${name} says so, without a tree or progress`, async () => {
      const element = await fixture<RoadmapTree>('<roadmap-tree></roadmap-tree>');
      let errors = 0;
      element.addEventListener('data-error', () => errors++);
      element.roadmap = data as never;
      await settled(element);
      equal(query(element, '[part=empty]').textContent, 'There is nothing to show');
      equal(element.shadowRoot?.querySelector('[role=tree], .next, .total'), null);
      deepEqual(element.next(), []);
      equal(element.mark('garden', 'done'), false);
      equal(errors, 0);
      deepEqual(scopes(), []);
      element.roadmap = { id: 'garden', label: 'Garden', children: [{ id: 'soil', label: 'Soil' }] };
      await settled(element);
      deepEqual(names(element), ['Garden, 0 of 1 skills done', 'Soil, to do']);
    });
  }
});

describe('<roadmap-tree>: ids that a guide has renamed', () => {
  it('what was marked under a former id counts for the node of today', async () => {
    const { core } = await import('../../src/guide/generated/core.js');
    const [stage] = core.roadmap.children;
    const topic = stage?.children[0];
    const skill = topic?.children.find(({ see }) => !see);
    ok(stage && topic && skill);
    const redirects = { 'basics/former-id': skill.id };
    const guide = { ...core, roadmap: { ...core.roadmap, id: 'renamed' }, redirects } as unknown as Guide;
    localStorage.setItem(`${PREFIX}renamed`, JSON.stringify({ version: 1, statuses: { 'basics/former-id': 'done', 'of-another': 'doing' } }));
    const element = await fixture<RoadmapTree>('<roadmap-tree expand="all"></roadmap-tree>');
    element.guide = guide;
    await until(() => all(element).length > 100, 'the guide');
    await settled(element);
    equal(row(element, skill.label).ariaLabel, `${skill.label}, done`);
    element.mark(skill.id, 'todo');
    await settled(element);
    equal(row(element, skill.label).ariaLabel, `${skill.label}, to do`);
    deepEqual(saved('renamed'), { 'of-another': 'doing' });
  });
});
