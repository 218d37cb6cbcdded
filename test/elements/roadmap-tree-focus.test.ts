import '../../src/define/roadmap-tree.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { keys } from '../browser/commands.js';
import { settled } from '../browser/fixture.js';
import { all, builtIn, focus, focused, garden, names, own, row } from './roadmap-tree-page.js';

type Node = (typeof own.children)[number];

const [soil, plants] = own.children as [Node, Node];
const fresh = { id: 'fresh', label: 'Fresh' };

/** The garden with other topics in its first stage. */
const withSoil = (...children: object[]): typeof own => ({ ...own, children: [{ ...soil, children } as Node, plants] });
const [testing, caring] = soil.children as [Node['children'][number], Node['children'][number]];

async function show(element: RoadmapTree, data: unknown): Promise<void> {
  element.roadmap = data as typeof own;
  await settled(element);
}

/** The rows that Tab stops at. */
function stops(element: RoadmapTree): (string | null)[] {
  return all(element).filter(({ tabIndex }) => tabIndex === 0).map(({ ariaLabel }) => ariaLabel);
}

describe('<roadmap-tree>: the focus follows its node', () => {
  const changes: [string, string, unknown][] = [
    ['a skill before it', 'Texture', withSoil({ ...testing, children: [fresh, ...(testing.children ?? [])] }, caring)],
    ['a topic before it', 'Texture', withSoil({ ...fresh, children: [{ id: 'new', label: 'New' }] }, testing, caring)],
    ['its topic after another', 'Texture', withSoil(caring, testing)],
    ['a stage before it', 'Texture', { ...own, children: [{ ...fresh, children: [{ id: 'new', label: 'New' }] }, soil, plants] }],
    ['its topic in another stage', 'Texture', { ...own, children: [{ ...soil, children: [caring] }, { ...plants, children: [...plants.children, testing] }] }],
    ['a skill of another topic', 'Texture', withSoil({ ...testing, children: (testing.children ?? []).slice(0, 1) }, { ...caring, children: [...(caring.children ?? []), { id: 'texture', label: 'Texture' }] })],
  ];
  for (const [what, label, data] of changes) {
    it(`when new data holds ${what}, and a digit marks it`, async () => {
      const element = await garden('expand="all"');
      await focus(element, label);
      await show(element, data);
      equal(focused(element), `${label}, to do`);
      deepEqual(stops(element), [`${label}, to do`]);
      await keys('3');
      await settled(element);
      deepEqual(names(element).filter((name) => name.endsWith(', done')), [`${label}, done`]);
    });
  }

  it('when a stage comes before one that is folded', async () => {
    const element = await garden();
    await focus(element, 'Plants');
    const before = row(element, 'Plants');
    await show(element, { ...own, children: [{ ...fresh, children: [{ id: 'new', label: 'New' }] }, soil, plants] });
    equal(focused(element), 'Plants, 0 of 3 done');
    equal(row(element, 'Plants'), before, 'the same row');
    await keys('ArrowRight');
    await settled(element);
    equal(row(element, 'Plants').ariaExpanded, 'true');
  });

  it('in the same row: nothing is read out again where its neighbours alone change', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Texture');
    const before = row(element, 'Texture');
    let left = 0;
    before.addEventListener('blur', () => (left += 1));
    await show(element, withSoil({ ...fresh, children: [{ id: 'new', label: 'New' }] }, { ...testing, children: [{ id: 'newer', label: 'Newer' }, ...(testing.children ?? [])] }, caring));
    equal(row(element, 'Texture'), before);
    equal(left, 0);
  });

  it('to what is above it, when it has gone', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Texture');
    await show(element, withSoil({ ...testing, children: (testing.children ?? []).slice(0, 1) }, caring));
    equal(focused(element), 'Testing, 0 of 1 done');
    await focus(element, 'Acidity');
    await show(element, withSoil(caring));
    equal(focused(element), 'Soil, 0 of 2 done');
  });

  for (const [expand, expected] of [['2', 'Testing, 0 of 2 done'], ['1', 'Soil, 0 of 4 done'], ['0', 'Garden, 0 of 7 skills done']] as const) {
    it(`to the nearest row that is left, when expand becomes ${expand}`, async () => {
      const element = await garden('expand="all"');
      await focus(element, 'Texture');
      element.expand = expand;
      await settled(element);
      equal(focused(element), expected);
      deepEqual(stops(element), [expected]);
    });
  }

  it('without the tab stop that open() has moved, and without scrolling', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Texture');
    element.open('beans');
    await settled(element);
    element.parentElement?.style.setProperty('padding-block-end', '2000px');
    window.scrollTo(0, document.documentElement.scrollHeight);
    const { scrollY } = window;
    ok(row(element, 'Texture').getBoundingClientRect().bottom < 0, 'its row is out of view');
    await show(element, withSoil({ ...testing, children: [fresh, ...(testing.children ?? [])] }, caring));
    equal(focused(element), 'Texture, to do');
    equal(window.scrollY, scrollY);
  });

  it('and stays elsewhere when it is not in the tree', async () => {
    const element = await garden('expand="all"');
    await show(element, withSoil(caring));
    element.expand = '1';
    await settled(element);
    equal(element.shadowRoot?.activeElement, null);
  });
});

describe('<roadmap-tree>: Tab', () => {
  for (const width of [1100, 700, 340]) {
    it(`goes down what one sees, at ${width} px: the head, what is next, the roles`, async () => {
      const element = await builtIn('', { width });
      all(element)[0]?.focus();
      const tops: number[] = [];
      const places: (string | undefined)[] = [];
      for (let stop = 0; stop < 8; stop++) {
        const at = element.shadowRoot?.activeElement;
        ok(at, `stop ${stop}`);
        tops.push(at.getBoundingClientRect().top + scrollY);
        places.push(at.closest('.root, .next, .filter')?.classList.item(0) === 'row' ? 'root' : at.closest('.next, .filter')?.classList.item(0) ?? undefined);
        await keys('Tab');
      }
      deepEqual(places, ['root', 'next', 'next', 'next', 'filter', 'filter', 'filter', 'filter']);
      deepEqual(tops, [...tops].sort((a, b) => a - b));
    });
  }
});
