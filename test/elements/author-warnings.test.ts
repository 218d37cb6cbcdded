/** What an author of a page is told in the console, once: misspelt attributes and fields, and what stands beside a list. The elements draw all the same. */
import '../../src/define/all.js';
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const warnings: string[] = [];
const { warn } = console;
beforeEach(() => {
  warnings.length = 0;
  console.warn = (said: unknown) => warnings.push(String(said));
});
afterEach(() => {
  console.warn = warn;
});

/** All that is told: what comes late has come when a timer that was set after it has run. */
async function told(element: Element, count = 1): Promise<string[]> {
  await until(() => warnings.length >= count, `${count} warnings`);
  await settled(element);
  await frame();
  await new Promise((done) => setTimeout(done, 50));
  return warnings;
}

const list = '<ul><li>Bread<ul><li>Rye</li></ul></li></ul>';
const table = '<table><tr><th>Figure</th><th>Average</th></tr><tr><th>Baker</th><td>$40,000</td></tr></table>';

const attributes: readonly [markup: string, ...messages: string[]][] = [
  [`<mind-map expand="al">${list}</mind-map>`, 'expand: expected a number of levels, or "all", got "al"; did you mean "all"?'],
  [`<mind-map view="maps">${list}</mind-map>`, 'view: expected one of map, outline, got "maps"; did you mean "map"?'],
  [`<mind-map layout="up">${list}</mind-map>`, 'layout: expected one of right, left, both, got "up"'],
  [`<mind-map controls="non" theme="drak">${list}</mind-map>`, 'theme: expected one of light, dark, got "drak"; did you mean "dark"?', 'controls: expected one of all, none, got "non"; did you mean "none"?'],
  [`<roadmap-tree expand="2 levels">${list}</roadmap-tree>`, 'expand: expected a number of levels, or "all", got "2 levels"'],
  ['<roadmap-tree role-focus="llm-enginer" theme="blue"></roadmap-tree>', 'theme: expected one of light, dark, got "blue"', 'role-focus: expected one of prompt-engineer, ai-engineer, llm-engineer, got "llm-enginer"; did you mean "llm-engineer"?'],
  [`<salary-chart theme="Light">${table}</salary-chart>`, 'theme: expected one of light, dark, got "Light"; did you mean "light"?'],
  [`<salary-chart measure="by-yaer">${table}</salary-chart>`, 'measure: expected one of by-year, got "by-yaer"; did you mean "by-year"?'],
  [
    '<role-compare baseline="ai" roles="ai-engineer, promt-engineer" factors="math-dept math-depth" theme="ligth"></role-compare>',
    'theme: expected one of light, dark, got "ligth"; did you mean "light"?',
    'roles: expected the id of a role (prompt-engineer, ai-engineer, llm-engineer), got "promt-engineer"; did you mean "prompt-engineer"?',
    'baseline: expected the id of a role (prompt-engineer, ai-engineer, llm-engineer), got "ai"',
    'factors: expected the id of a factor (base-salary, coding-required, math-depth, entry-difficulty, job-openings, freelance-potential, free-learning-path), got "math-dept"; did you mean "math-depth"?',
  ],
];

describe('an attribute that says what no element knows', () => {
  for (const [markup, ...messages] of attributes) {
    it(`is told once, with the nearest: ${markup.slice(0, 60)}`, async () => {
      const element = await fixture<HTMLElement & { requestUpdate(): void }>(markup, { width: 900 });
      await told(element, messages.length);
      element.requestUpdate();
      deepEqual(await told(element), messages.map((message) => `<${element.localName}> ${message}`.replace('>', '>:')));
    });
  }

  it('is not told of what they know, nor of what is not there', async () => {
    for (const markup of [
      `<mind-map expand="all" view="outline" layout="both" controls="all" theme="dark">${list}</mind-map>`,
      `<mind-map expand="" view="" theme="">${list}</mind-map>`,
      `<roadmap-tree expand="2" theme="light" role-focus="baker">${list}</roadmap-tree>`,
      `<salary-chart view="both" measure="by-year">${table}</salary-chart>`,
      '<role-compare roles="ai-engineer,llm-engineer" baseline="ai-engineer" factors=" math-depth "></role-compare>',
    ]) {
      const element = await fixture(markup, { width: 900 });
      await until(() => /Rye|Baker|AI Engineer/.test(element.shadowRoot?.textContent ?? ''), `a drawing of ${markup}`);
      await told(element, 0);
    }
    deepEqual(warnings, []);
  });
});

const tree = { label: 'Food', children: [{ id: 'bread', label: 'Bread', chilren: [{ label: 'Rye' }] }, { label: 'Soup', prerequistes: ['bread'] }] };
const known = 'one of the fields label, name, children, id, href, detail, badge, role, tone, see, guidance, prerequisites';
const slips = [
  `children[0].chilren: expected ${known}, got "chilren"; did you mean "children"?`,
  `children[1].prerequistes: expected ${known}, got "prerequistes"; did you mean "prerequisites"?`,
];

describe('a misspelt field of a tree', () => {
  for (const [tag, property] of [['mind-map', 'tree'], ['roadmap-tree', 'roadmap']] as const) {
    it(`is told after the drawing: .${property} of <${tag}>`, async () => {
      const element = await fixture(`<${tag} data-fallback></${tag}>`, { width: 900 });
      Object.assign(element, { [property]: tree });
      await until(() => element.shadowRoot?.textContent.includes('Soup'), 'the tree');
      deepEqual(await told(element, 2), slips.map((slip) => `<${tag}>: ${slip}`));
    });

    it(`is told of data that has to be read, and of JSON inside: <${tag}>`, async () => {
      const json = JSON.stringify({ name: 'Food', children: [{ name: 'Bread', chilren: [] }, { name: 'Soup' }] });
      const element = await fixture(`<${tag}><script type="application/json">${json}</script></${tag}>`, { width: 900 });
      deepEqual(await told(element), [`<${tag}>: ${slips[0] ?? ''}`]);
    });

    it(`is told with the error where it is one: <${tag}>`, async () => {
      const element = await fixture(`<${tag}></${tag}>`, { width: 900 });
      Object.assign(element, { [property]: { label: 'Food', children: [{ lable: 'Bread' }] } });
      deepEqual(await told(element), [`<${tag}>: children[0].lable: expected ${known}, got "lable"; did you mean "label"? (and 1 more)`]);
      ok(element.shadowRoot?.querySelector('[part=problem]'));
    });
  }

  it('is told of the first ones, and how many more there are', async () => {
    const element = await fixture<MindMap>('<mind-map></mind-map>', { width: 900 });
    element.tree = { label: 'Food', children: Array.from({ length: 9 }, (_, index) => ({ label: `Food ${index}`, details: 'b' })) };
    const all = await told(element, 6);
    equal(all.length, 6);
    equal(all[5], '<mind-map>: 4 more of the kind in this tree.');
  });

  it('fields of its author are not told', async () => {
    const element = await fixture<MindMap>('<mind-map></mind-map>', { width: 900 });
    element.tree = { label: 'Food', children: [{ label: 'Bread', weight: 3, notes: 'b', done: true }] } as unknown as NonNullable<MindMap['tree']>;
    await until(() => element.shadowRoot?.textContent.includes('Bread'), 'the tree');
    deepEqual(await told(element, 0), []);
  });
});

describe('what is doubtful in a roadmap', () => {
  it('is told with its path, and drawn as far as it goes', async () => {
    const element = await fixture<RoadmapTree>('<roadmap-tree></roadmap-tree>', { width: 900 });
    const children = [
      { id: 'a', label: 'Bread', prerequisites: ['c'], guidance: { practice: 'Bake.' } },
      { id: 'b', label: 'Soup', prerequisites: ['a', 'cc'] },
      { id: 'c', label: 'Stew', prerequisites: ['b'] },
    ];
    element.roadmap = { label: 'Food', children } as unknown as NonNullable<RoadmapTree['roadmap']>;
    await until(() => element.shadowRoot?.textContent.includes('Stew'), 'the roadmap');
    deepEqual(await told(element, 3), [
      '<roadmap-tree>: children[0].guidance.practice: expected a list of texts, got "Bake."',
      '<roadmap-tree>: children[1].prerequisites[1]: expected the id of a node, got "cc"; did you mean "c"?',
      '<roadmap-tree>: children[1].prerequisites[0]: expected prerequisites without a cycle, got a -> c -> b -> a',
    ]);
    element.open('a');
    await until(() => element.shadowRoot?.querySelector('[part=guidance]')?.textContent.includes('Bake.'), 'the guidance');
  });
});

describe('a table beside the list of a tree', () => {
  for (const tag of ['mind-map', 'roadmap-tree']) {
    for (const [what, inner] of [['table', table], ['dl', '<dl><dt>Baker</dt><dd>bakes</dd></dl>']] as const) {
      it(`is told once: <${what}> in <${tag}>`, async () => {
        const element = await fixture(`<${tag}>${list}${inner}</${tag}>`, { width: 900 });
        deepEqual(await told(element), [`<${tag}>: ${tag} > ${what}: expected a <ul> or <ol>, or data-fallback on what only stands in without JavaScript, got <${what}> beside the list that is read`]);
        element.querySelector('ul')?.append(document.createElement('li'));
        equal((await told(element)).length, 1);
      });

      it(`is passed over where it only stands in, or is a part of an item: <${what}> in <${tag}>`, async () => {
        const element = await fixture(`<${tag}>${list}${inner.replace('>', ' data-fallback>')}<ul><li>Soup${inner}</li></ul></${tag}>`, { width: 900 });
        await until(() => element.shadowRoot?.textContent.includes('Soup'), 'the lists');
        deepEqual(await told(element, 0), []);
      });

      it(`is passed over in what is for a slot: <${what}> in <${tag}>`, async () => {
        const element = await fixture(`<${tag}>${list}<div slot="toolbar-end">${inner}</div>${inner.replace('>', ' slot="toolbar-start">')}</${tag}>`, { width: 900 });
        await until(() => element.shadowRoot?.textContent.includes('Bread'), 'the list');
        deepEqual(await told(element, 0), []);
      });
    }
  }
});
