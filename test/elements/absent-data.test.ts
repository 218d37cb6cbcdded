/** Frameworks pass null for data that has not come yet: it is no data, not bad data. */
import '../../src/define/all.js';
import { equal, ok } from '../browser/assert.js';
import { fixture, until } from '../browser/fixture.js';

const cases = [
  ['mind-map', 'tree'],
  ['roadmap-tree', 'roadmap'],
  ['role-compare', 'comparison'],
  ['salary-chart', 'bands'],
] as const;

describe('null as data', () => {
  for (const [tag, own] of cases) {
    for (const property of ['guide', own]) {
      it(`<${tag}> goes on to the built-in guide when ${property} is null`, async () => {
        let errors = 0;
        const element = await fixture(`<${tag}></${tag}>`);
        element.addEventListener('data-error', () => errors++);
        (element as unknown as Record<string, unknown>)[property] = null;
        await until(() => element.shadowRoot?.querySelector('slot:not([name])') === null && !element.shadowRoot.querySelector('[aria-busy="true"]'), 'a drawing');
        ok((element.shadowRoot?.textContent ?? '').includes('Prompt'), 'shows the guide');
        equal(errors, 0);
      });
    }
  }
});
