/** Words of another language in the four elements: those that are registered before and after an element has drawn. */
import '../../src/define/all.js';
import { registerLocale, type LocaleStrings } from '../../src/locales/registry.js';
import { match, ok } from '../browser/assert.js';
import { fixture, settled, until } from '../browser/fixture.js';

type Element4 = HTMLElementTagNameMap['mind-map' | 'roadmap-tree' | 'role-compare' | 'salary-chart'];

const shown = (element: Element4): string => element.shadowRoot?.textContent ?? '';

const cases: [tag: string, strings: LocaleStrings, says: RegExp][] = [
  ['mind-map', { mindMap: { expandAll: 'Alles auf' } }, /Alles auf/],
  ['roadmap-tree', { roadmapTree: { next: () => 'Was kommt', shareDone: (done, total) => `${done} von ${total}` } }, /Was kommt/],
  ['role-compare', { roleCompare: { show: 'Zeigen' }, common: { marks: { yes: 'jawohl' } } }, /Zeigen[\s\S]*jawohl/],
  ['salary-chart', { salaryChart: { chart: 'Bild' }, salaryChartTable: { figure: 'Angabe' }, salaryChartMeasures: { measureName: () => 'Maß', highestAverage: (name) => `${name} vorn` } }, /LLM Engineer vorn[\s\S]*Maß[\s\S]*Bild[\s\S]*Angabe/],
];

describe('another language', () => {
  for (const [tag, strings, says] of cases) {
    it(`registered late is taken by <${tag}> with its next update`, async () => {
      const element = await fixture<Element4>(`<${tag} lang="de-CH"></${tag}>`, { width: 900 });
      await until(() => shown(element).length > 200 && !element.shadowRoot?.querySelector('[aria-busy="true"]'), 'the guide');
      await settled(element);
      ok(!says.test(shown(element)), 'English before');
      registerLocale('de', strings);
      element.requestUpdate();
      await element.updateComplete;
      await until(() => says.test(shown(element)), `the words of <${tag}>: ${shown(element).slice(0, 200)}`);
    });
  }

  it('is what the example of the documents says', async () => {
    const text = await (await fetch(new URL('../../docs/languages.md', import.meta.url))).text();
    const code = /^```ts\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
    const modules: Record<string, string> = { 'career-elements': 'locales/registry.ts', 'career-elements/role-compare': 'define/role-compare.ts' };
    const runnable = code.replace(/'(career-elements[^']*)'/g, (_, name: string) => `'${new URL(`../../src/${modules[name] ?? name}`, import.meta.url).href}'`);
    await import(URL.createObjectURL(new Blob([runnable], { type: 'text/javascript' })));
    const element = document.body.lastElementChild as HTMLElementTagNameMap['role-compare'];
    try {
      await until(() => /185,000/.test(shown(element)), 'the guide');
      await settled(element);
      match(shown(element), /Zeigen[\s\S]*Nur Unterschiede[\s\S]*Merkmal[\s\S]* mehr, \+14\s%/);
    } finally {
      element.remove();
    }
  });
});
