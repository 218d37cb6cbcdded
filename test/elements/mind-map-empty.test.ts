/** A map with nothing in it. Nothing here brings the built-in guide. */
import { MindMap } from '../../src/elements/mind-map/mind-map.js';
import { equal, match, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { fixture, settled, until } from '../browser/fixture.js';

customElements.define('own-map', class extends MindMap {});

async function mapOf(tree?: unknown, inner = ''): Promise<MindMap> {
  const map = await fixture<MindMap>(`<own-map label="Plans">${inner}</own-map>`, { width: 800 });
  map.tree = tree as MindMap['tree'];
  await settled(map);
  return map;
}

const said = (map: MindMap): string | undefined => map.renderRoot.querySelector('[part=empty][role=status]')?.textContent;
const problem = (map: MindMap): Element | null => map.renderRoot.querySelector('[part=problem]');

describe('mind-map: nothing to show', () => {
  for (const [what, tree, inner] of [
    ['an empty array', [], ''],
    ['a root without a word', { label: '' }, ''],
    ['an empty array as JSON inside it', undefined, '<script type="application/json">[]</script>'],
    ['no data, and no guide in its place', undefined, ''],
  ] as const) {
    it(`says so of ${what}`, async () => {
      let errors = 0;
      const map = await mapOf(undefined, inner);
      map.addEventListener('data-error', () => errors++);
      map.tree = tree;
      await until(() => said(map), 'the text');
      equal(said(map), 'There is nothing to show');
      ok(map.getBoundingClientRect().height > 10, 'can be seen');
      ok(map.getBoundingClientRect().height < 100, 'takes no room for what is not there');
      equal(map.renderRoot.querySelector('[role=tree], .toolbar'), null);
      equal(errors, 0);
      await accessible(map);
    });
  }

  it('draws what comes later, and says so again when that is gone', async () => {
    const map = await mapOf([]);
    map.tree = { label: 'one', children: [{ label: 'two' }] };
    await until(() => map.renderRoot.querySelectorAll('[role=treeitem]').length === 2, 'the tree');
    equal(said(map), undefined);
    map.tree = [];
    await until(() => said(map), 'the text');
    map.tree = { label: 'three' };
    await until(() => map.renderRoot.querySelector('[aria-label=three]'), 'another tree');
  });

  for (const [what, tree, wanted] of [
    ['an object that is no tree', {}, /label: expected a text, got nothing/],
    ['a node that is none', [null], /expected a node: an object with a label, got null/],
    ['a text', 'food', /expected a node/],
  ] as const) {
    it(`calls ${what} what it is: wrong`, async () => {
      const map = await mapOf(tree);
      await until(() => problem(map), 'the notice');
      match(problem(map)?.textContent, wanted);
      equal(said(map), undefined);
    });
  }

  it('keeps what is written inside it for readers', async () => {
    const map = await mapOf(undefined, '<p data-fallback>See the list of plans</p>');
    await until(() => said(map), 'the text');
    ok((map.querySelector('p')?.getBoundingClientRect().height ?? 0) > 0);
  });
});
