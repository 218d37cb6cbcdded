import '../../src/define/roadmap-tree.js';
import { builtInGuide } from '../../src/controllers/built-in-guide.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, pointer, type } from '../browser/commands.js';
import { settled, until } from '../browser/fixture.js';
import { all, builtIn, button, collect, firstPicture, focus, focused, garden, names, own, query, row, title } from './roadmap-tree-page.js';

describe('<roadmap-tree>: the tree', () => {
  const depths: [string, string[]][] = [
    ['expand="0"', ['Garden']],
    ['', ['Garden', 'Soil', 'Plants']],
    ['expand="1"', ['Garden', 'Soil', 'Plants']],
    ['expand="2"', ['Garden', 'Soil', 'Testing', 'Caring', 'Plants', 'First', 'Herbs']],
    ['expand="all"', ['Garden', 'Soil', 'Testing', 'Acidity', 'Texture', 'Caring', 'Compost', 'Mulch', 'Plants', 'First', 'Testing again', 'Beans', 'Herbs']],
    ['expand="nonsense"', ['Garden', 'Soil', 'Plants']],
  ];
  for (const [attributes, expected] of depths) {
    it(`opens as deep as it says: ${attributes || 'no attribute'}`, async () => {
      const element = await garden(attributes);
      deepEqual(names(element).map((name) => name.split(',')[0] ?? ''), expected);
    });
  }

  it('tells level, place and set size, and that branches can be opened', async () => {
    const element = await garden('expand="all"');
    const of = (label: string) => ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) => row(element, label).getAttribute(name));
    deepEqual(of('Garden'), ['1', '1', '1', 'true']);
    deepEqual(of('Plants'), ['2', '2', '2', 'true']);
    deepEqual(of('Caring'), ['3', '2', '2', 'true']);
    deepEqual(of('Mulch'), ['4', '2', '2', null]);
    deepEqual(of('Herbs'), ['3', '2', '2', null]);
  });

  it('names each node with its state', async () => {
    const element = await garden('expand="all"');
    element.mark('ph', 'done');
    element.mark('beans', 'skipped');
    await settled(element);
    deepEqual(names(element), [
      'Garden, 1 of 6 skills done, 1 under way, 1 skipped',
      'Soil, 1 of 4 done',
      'Testing, 1 of 2 done',
      'Acidity, done',
      'Texture, to do',
      'Caring, 0 of 2 done',
      'Compost, to do',
      'Mulch, to do',
      'Plants, 0 of 2 done',
      'First, 0 of 1 done',
      'Testing again, 1 of 2 done',
      'Beans, skipped',
      'Herbs, to do',
    ]);
  });

  it('is one stop for Tab, however many rows there are', async () => {
    const element = await garden('expand="all"');
    equal(all(element).filter((each) => each.tabIndex === 0).length, 1);
    equal(query(element, '[role=tree]').querySelectorAll('button, a, input, select').length, 0);
  });

  it('an opened stage shows its skills at once', async () => {
    const element = await garden();
    await focus(element, 'Soil');
    await keys('ArrowRight');
    await settled(element);
    ok(names(element).includes('Acidity, to do'));
  });

  it('goes through the tree with the arrows, Home and End, and folds what it leaves', async () => {
    const element = await garden();
    await focus(element, 'Garden');
    const steps: [string, string][] = [
      ['ArrowDown', 'Soil, 0 of 4 done'],
      ['ArrowRight', 'Soil, 0 of 4 done'],
      ['ArrowRight', 'Testing, 0 of 2 done'],
      ['ArrowRight', 'Acidity, to do'],
      ['ArrowDown', 'Texture, to do'],
      ['ArrowUp', 'Acidity, to do'],
      ['ArrowLeft', 'Testing, 0 of 2 done'],
      ['ArrowLeft', 'Testing, 0 of 2 done'],
      ['ArrowDown', 'Caring, 0 of 2 done'],
      ['End', 'Plants, 0 of 3 done'],
      ['Home', 'Garden, 0 of 7 skills done'],
    ];
    for (const [key, expected] of steps) {
      await keys(key);
      await settled(element);
      equal(focused(element), expected, key);
    }
    equal(row(element, 'Testing').ariaExpanded, 'false');
  });

  it('letters go to the next label that starts so', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Garden');
    await type('mul');
    await settled(element);
    match(focused(element), /^Mulch/);
  });

  it('takes keys, clicks and calls before the part that answers is there, and acts on them then', async () => {
    const element = document.createElement('roadmap-tree');
    const first = { id: 'plain', label: 'Plain', children: [{ id: 'a', label: 'A', children: [{ id: 'a1', label: 'A1' }] }, { id: 'b', label: 'B', children: [{ id: 'b1', label: 'B1' }] }] };
    element.roadmap = first;
    // A person cannot be this quick, nor can a test press real keys in the same moment: the first picture stands, nothing else.
    const mounted = await firstPicture(element);
    const press = (key: string): boolean => !row(element, 'Plain').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    row(element, 'Plain').focus();
    deepEqual([press('ArrowLeft'), press('ArrowRight'), press('Tab')], [true, true, false]);
    row(element, 'B').querySelector<HTMLElement>('.fold')?.click();
    equal(element.mark('a1', 'done'), true);
    equal(element.open('b1'), true);
    equal(element.open('nothing'), false);
    await mounted.settled;
    await until(() => title(element) === 'B1', 'the guidance');
    deepEqual(names(element), ['Plain, 1 of 2 skills done', 'A, 1 of 1 done', 'B, 0 of 1 done', 'B1, to do']);
    equal(row(element, 'B').ariaExpanded, 'true');
    match(localStorage.getItem('career-elements:progress:plain') ?? '', /"a1":"done"/);
  });

  it('the asterisk opens all stages', async () => {
    const element = await garden();
    await focus(element, 'Soil');
    await keys('*');
    await settled(element);
    equal(all(element).length, 13);
  });

  it('a click on the chevron only folds and opens', async () => {
    const element = await garden();
    await pointer.click(query(element, '.stage-row .fold'));
    await settled(element);
    equal(row(element, 'Soil').ariaExpanded, 'true');
    equal(title(element), '');
  });

  it('a click on a stage opens it with its guidance, a second one folds it', async () => {
    const element = await garden();
    const selected = collect<{ id: string; label: string }>(element, 'node-select');
    await pointer.click(row(element, 'Soil'));
    await until(() => title(element) === 'Soil', 'the guidance');
    equal(row(element, 'Soil').ariaExpanded, 'true');
    await pointer.click(row(element, 'Soil').querySelector('.name') ?? row(element, 'Soil'));
    await settled(element);
    equal(row(element, 'Soil').ariaExpanded, 'false');
    deepEqual(selected, [{ id: 'soil', label: 'Soil' }]);
  });

  it('new data keeps folds, focus and guidance by id', async () => {
    const element = await garden('expand="all"');
    element.open('compost');
    await settled(element);
    element.roadmap = { ...own, children: [{ id: 'new', label: 'New' }, ...own.children] };
    await settled(element);
    equal(title(element), 'Compost');
    equal(row(element, 'Compost').tabIndex, 0);
    equal(row(element, 'New').getAttribute('aria-posinset'), '1');
  });

  it('has one listener a connection: moved about, it works as before', async () => {
    const element = await garden();
    const parent = element.parentElement;
    for (let i = 0; i < 3; i++) {
      element.remove();
      parent?.append(element);
    }
    await settled(element);
    const changes = collect(element, 'status-change');
    element.open('ph');
    await settled(element);
    await focus(element, 'Acidity');
    await keys('3');
    await settled(element);
    equal(changes.length, 1);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no fault that axe finds, ${theme}`, async () => {
      const element = await garden(`expand="all" theme="${theme}"`);
      element.open('ph');
      element.mark('texture', 'skipped');
      element.mark('beans', 'doing');
      await settled(element);
      await accessible(element);
    });
  }

  it('the guide: 127 nodes, no fault that axe finds', async () => {
    const element = await builtIn('expand="all" role-focus="llm-engineer"');
    equal(all(element).length, 127);
    match(names(element)[1] ?? '', /^Stage 1 — Basics, 0 of 16 done$/);
    await until(() => names(element).includes('Feature Stores, not needed, to do'), 'what each role needs');
    element.open('expert-level/rag-systems/reranking');
    await until(() => element.shadowRoot?.querySelector('.practice'), 'the text of the guidance');
    await accessible(element);
  });
});

describe('<roadmap-tree>: the guidance', () => {
  it('opens with Enter, is announced, and leaves the focus on the node', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Acidity');
    await keys('Enter');
    await until(() => title(element) === 'Acidity', 'the guidance');
    match(focused(element), /^Acidity/);
    equal(row(element, 'Acidity').ariaSelected, 'true');
    equal(query(element, '[role=status]').textContent, 'Guidance: Acidity');
    const region = query(element, 'section.panel');
    equal(region.getAttribute('aria-labelledby'), query(element, '#title').id);
    const text = region.textContent;
    for (const part of ['How sour it is.', 'Take a sample.', 'You can name the pH.', 'Soil › Testing']) ok(text.includes(part), part);
  });

  it('is the next stop for Tab, and Escape closes it and goes back to the node', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Acidity');
    await keys('Enter');
    await until(() => title(element) === 'Acidity', 'the guidance');
    await keys('Tab');
    equal(element.shadowRoot?.activeElement, button(element, 'Close guidance'));
    await keys('Escape');
    await settled(element);
    equal(title(element), '');
    match(focused(element), /^Acidity/);
  });

  it('Escape in the tree closes it as well', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Acidity');
    await keys('Enter', 'ArrowDown', 'Escape');
    await settled(element);
    equal(title(element), '');
    match(focused(element), /^Acidity/);
  });

  it('what a node needs and opens leads there, with its state', async () => {
    const element = await garden();
    element.mark('ph', 'done');
    element.open('compost');
    await settled(element);
    const needed = button(element, 'Acidity, done');
    needed.focus();
    await keys('Enter');
    await until(() => title(element) === 'Acidity', 'the other node');
    equal(element.shadowRoot?.activeElement?.id, 'title');
    ok(button(element, 'Compost, to do'));
    equal(row(element, 'Acidity').tabIndex, 0);
  });

  it('goes on from skill to skill without losing the button', async () => {
    const element = await garden();
    element.open('ph');
    await settled(element);
    button(element, 'Next: Texture').focus();
    await keys('Enter');
    await until(() => title(element) === 'Texture', 'the next skill');
    await settled(element);
    equal(element.shadowRoot?.activeElement, button(element, 'Next: Compost'));
    ok(button(element, 'Previous: Acidity'));
  });

  it('a skill that names a topic leads to it', async () => {
    const element = await garden('expand="all"');
    await pointer.click(query(element, '.see'));
    await until(() => title(element) === 'Testing', 'the topic');
    match(focused(element), /^Testing, /);
  });

  it('loads the text of the guide a stage at a time, when it is asked for', async () => {
    const element = await builtIn();
    const loaded = () => performance.getEntriesByType('resource').filter(({ name }) => /generated\/guidance-/.test(name)).map(({ name }) => /guidance-([a-z-]+)\./.exec(name)?.[1]);
    const before = loaded();
    element.open('get-hired/interview-prep/system-design');
    await until(() => element.shadowRoot?.querySelector('.practice'), 'the text');
    deepEqual(loaded().filter((name) => !before.includes(name)), before.includes('get-hired') ? [] : ['get-hired']);
    match(query(element, '.panel').textContent, /Needs[\s\S]*Cost Optimization/);
    equal(query(element, '.roles').children.length, 3);
  });

  it('that does not come can be asked for again, and comes then', async () => {
    const guide = builtInGuide();
    ok(guide);
    const { guidance } = guide;
    const asked: string[] = [];
    guide.guidance = (stage) => {
      asked.push(stage);
      return asked.length < 3 ? Promise.reject(new Error('offline')) : guidance(stage);
    };
    try {
      const element = await builtIn();
      element.open('basics/math-basics/statistics');
      const alert = () => until(() => element.shadowRoot?.querySelector('[role=alert]'), 'the notice');
      match((await alert()).textContent, /^Its guidance could not be loaded\. Try again$/);
      deepEqual(asked, ['basics']);
      button(element, 'Try again').focus();
      await keys('Enter');
      await until(() => asked.length === 2, 'the second try');
      await alert();
      await pointer.click(button(element, 'Try again'));
      await until(() => element.shadowRoot?.querySelector('.practice'), 'the text');
      equal(element.shadowRoot?.querySelector('[role=alert]'), null);
    } finally {
      guide.guidance = guidance;
    }
    deepEqual(asked, ['basics', 'basics', 'basics']);
  });

  it('an address that is not allowed is text', async () => {
    const element = await garden();
    element.roadmap = [{ label: 'Bad', id: 'bad', href: 'JAVA\tscript:alert(1)' }, { label: 'Good', id: 'good', href: 'https://example.org/' }];
    await settled(element);
    element.open('bad');
    await settled(element);
    equal(element.shadowRoot?.querySelector('.panel a'), null);
    element.open('good');
    await settled(element);
    equal(query(element, '.panel a').getAttribute('href'), 'https://example.org/');
  });

  it('stands beside the spine, in the flow below the stage, or under the topic', async () => {
    const places: [number, (panel: DOMRect, rows: Record<string, DOMRect>) => boolean][] = [
      [1100, (panel, { compost, mulch }) => panel.left >= (mulch?.right ?? 0) && panel.top < (compost?.top ?? 0)],
      [760, (panel, { mulch, plants }) => panel.top >= (mulch?.bottom ?? 0) && panel.bottom <= (plants?.top ?? 0)],
      [360, (panel, { texture, caring }) => panel.top >= (texture?.bottom ?? 0) && panel.bottom <= (caring?.top ?? 0)],
    ];
    for (const [width, holds] of places) {
      const element = await garden('expand="all"', { width });
      element.open('ph');
      await settled(element);
      const box = (label: string): DOMRect => row(element, label).getBoundingClientRect();
      const rows = { compost: box('Compost'), mulch: box('Mulch'), plants: box('Plants'), texture: box('Texture'), caring: box('Caring') };
      ok(holds(query(element, '.panel').getBoundingClientRect(), rows), `${width} px`);
      ok(element.scrollWidth <= width, `${element.scrollWidth} px wide in ${width}`);
      element.parentElement?.remove();
    }
  });
});
