/** Several lists in one element are read one after the other: nothing that stands in the page is lost. */
import '../../src/define/mind-map.js';
import '../../src/define/roadmap-tree.js';
import { readList } from '../../src/controllers/light-list.js';
import { deepEqual, ok } from '../browser/assert.js';
import { fixture, until } from '../browser/fixture.js';

interface Named {
  readonly label: string;
  readonly children?: readonly Named[];
}

/** A tree in a line: "A (B, C), D". */
const inLine = (items: readonly Named[] | undefined): string => (items ?? []).map(({ label, children }) => label + (children?.length ? ` (${inLine(children)})` : '')).join(', ');

const cases: [what: string, inner: string, expected: string][] = [
  ['beside each other', '<ul><li>A<ul><li>A1</li><li>A2</li></ul><ol><li>A3</li></ol></li></ul><p>and</p><ol><li>B</li><li>C<ul><li>C1</li></ul></li></ol>', 'A (A1, A2, A3), B, C (C1)'],
  ['in sections', '<section><h2>One</h2><ul><li>A</li></ul></section><section><h2>Two</h2><ul><li>B</li></ul></section>', 'A, B'],
  ['after an empty one', '<ul></ul><ul><li>A</li></ul>', 'A'],
  ['in a list without an item between', '<ul><li>A</li><ul><li>B</li></ul></ul>', 'A, B'],
  ['in what folds', '<details><ul><li>A</li></ul></details><details><ul><li>B<details>Help<ul><li>Step</li></ul></details></li></ul></details>', 'A, B'],
  ['but not what only stands in', '<ul data-fallback><li>X</li></ul><ul><li>A</li></ul><div data-fallback><ul><li>Y</li></ul></div><ul><li>B<ul data-fallback><li>Z</li></ul></li></ul>', 'A, B'],
];

describe('several lists in one element', () => {
  for (const [what, inner, expected] of cases) {
    it(`are all read: ${what}`, async () => {
      const element = await fixture(`<mind-map label="Whole">${inner}</mind-map>`);
      const list = [...element.querySelectorAll('ul, ol')].find((each) => !each.closest('[data-fallback]'));
      ok(list);
      deepEqual(inLine(readList(list)), expected);
    });
  }

  it('are those of the element alone, which may itself stand in a list', async () => {
    const page = await fixture('<ul><li>Before<mind-map><ul><li>A</li></ul><ul><li>B</li></ul></mind-map><ul><li>After</li></ul></li></ul>');
    const list = page.querySelector('mind-map ul');
    ok(list);
    deepEqual(inLine(readList(list)), 'A, B');
  });

  for (const tag of ['mind-map', 'roadmap-tree']) {
    it(`show in <${tag}>`, async () => {
      const element = await fixture(`<${tag} label="Whole"><ul><li>Bread</li></ul><ul><li>Cheese</li></ul></${tag}>`, { width: 900 });
      const text = () => element.shadowRoot?.textContent ?? '';
      await until(() => text().includes('Bread') && text().includes('Cheese'), 'both lists');
    });
  }
});
