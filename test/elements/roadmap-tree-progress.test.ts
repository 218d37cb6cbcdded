import '../../src/define/roadmap-tree.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import type { Progress } from '../../src/tree/progress.js';
import { deepEqual, equal, match, ok } from '../browser/assert.js';
import { keys, pointer, touch, type } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';
import { builtIn, button, collect, firstPicture, focus, focused, garden, own, query, row, title } from './roadmap-tree-page.js';

const KEY = 'career-elements:progress:garden';

function saved(): unknown {
  return JSON.parse(localStorage.getItem(KEY) ?? 'null');
}

describe('<roadmap-tree>: progress', () => {
  it('the digits set the status of the node that has the focus', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Acidity');
    for (const [key, state] of [['3', 'done'], ['2', 'doing'], ['4', 'skipped'], ['1', 'to do']] as const) {
      await keys(key);
      await settled(element);
      equal(focused(element), `Acidity, ${state}`);
    }
  });

  it('tells what changed, then the figures of the whole', async () => {
    const element = await garden('expand="all"');
    const order: string[] = [];
    for (const name of ['status-change', 'progress-change']) element.addEventListener(name, (event) => order.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
    await focus(element, 'Acidity');
    await keys('3', '3', '4');
    deepEqual(order, [
      'status-change {"id":"ph","status":"done","previous":"todo"}',
      'progress-change {"done":1,"doing":1,"skipped":0,"total":7}',
      'status-change {"id":"ph","status":"skipped","previous":"done"}',
      'progress-change {"done":0,"doing":0,"skipped":1,"total":7}',
    ]);
    equal(query(element, '[role=status]').textContent, 'Acidity: Skipped. 0 of 6.');
  });

  it('the square in the row marks done and back', async () => {
    const element = await garden('expand="all"');
    await pointer.click(row(element, 'Acidity').querySelector('.state') ?? element);
    await settled(element);
    equal(focused(element), 'Acidity, done');
    equal(title(element), '');
    await pointer.click(row(element, 'Acidity').querySelector('.state') ?? element);
    await settled(element);
    equal(focused(element), 'Acidity, to do');
  });

  it('a finger marks and opens as a mouse does', async () => {
    const element = await garden('expand="all"', { width: 360 });
    row(element, 'Soil').scrollIntoView();
    await touch.tap(row(element, 'Acidity').querySelector('.state') ?? element);
    await until(() => row(element, 'Acidity').ariaLabel === 'Acidity, done', 'the mark');
    await touch.tap(row(element, 'Acidity').querySelector('.name') ?? element);
    await until(() => title(element) === 'Acidity', 'the guidance');
  });

  it('the guidance offers the four as buttons, and takes the digits too', async () => {
    const element = await garden();
    element.open('ph');
    await settled(element);
    const pressed = () => ['To do', 'Doing', 'Done', 'Skipped'].filter((name) => button(element, name).ariaPressed === 'true');
    deepEqual(pressed(), ['To do']);
    await pointer.click(button(element, 'Doing'));
    await settled(element);
    deepEqual(pressed(), ['Doing']);
    await keys('3');
    await settled(element);
    deepEqual(pressed(), ['Done']);
  });

  it('a skill that names a topic shows its share and marks its skills', async () => {
    const element = await garden('expand="all"');
    await focus(element, 'Testing again');
    await keys('3');
    await settled(element);
    match(row(element, 'Acidity').ariaLabel ?? '', /done/);
    equal(focused(element), 'Testing again, 2 of 2 done');
    equal(row(element, 'Garden').ariaLabel, 'Garden, 3 of 7 skills done');
  });

  it('a topic is marked with all its skills; a stage and the root are not, by keys, and it is said why', async () => {
    const element = await garden('expand="all"');
    const said = () => query(element, '[role=status]').textContent;
    await focus(element, 'Caring');
    await keys('3');
    await focus(element, 'Plants');
    await keys('3');
    await settled(element);
    equal(said(), 'Plants takes no status: skills and their topics do.');
    await keys('3');
    await settled(element);
    ok(said() !== 'Plants takes no status: skills and their topics do.', 'it is told again');
    equal(said().trim(), 'Plants takes no status: skills and their topics do.');
    await focus(element, 'Garden');
    await keys('3');
    await settled(element);
    equal(said(), 'Garden takes no status: skills and their topics do.');
    equal(row(element, 'Garden').ariaLabel, 'Garden, 2 of 7 skills done');
  });

  it('a digit goes on with letters that are being typed, and sets a status again after them', async () => {
    const element = await garden();
    element.roadmap = { id: 'lessons', label: 'Lessons', children: [{ label: 'A1 Greetings' }, { label: 'A2 Travel' }, { label: 'B1 Work' }] };
    await settled(element);
    await focus(element, 'Lessons');
    // Each key comes when the test says so, however quick the machine is: what belongs together is told by the time between keys.
    let now = 0;
    element.addEventListener('keydown', (event) => Object.defineProperty(event, 'timeStamp', { value: (now += 100) }), { capture: true });
    await type('a2');
    await settled(element);
    equal(focused(element), 'A2 Travel, to do');
    now += 1000;
    await keys('2');
    await settled(element);
    equal(focused(element), 'A2 Travel, doing');
  });

  it('readonly shows progress and lets nobody change it', async () => {
    const element = await garden('expand="all" readonly');
    const changes = collect(element, 'status-change');
    element.open('ph');
    await settled(element);
    ok(button(element, 'Done').disabled);
    await focus(element, 'Acidity');
    await keys('3');
    await pointer.click(row(element, 'Texture').querySelector('.state') ?? element);
    await settled(element);
    equal(changes.length, 0);
    equal(row(element, 'Garden').ariaLabel, 'Garden, 0 of 7 skills done');
  });

  it('mark() marks anything, says whether it is there, and fires nothing', async () => {
    const element = await garden();
    const changes = collect(element, 'progress-change');
    equal(element.mark('soil', 'done'), true);
    equal(element.mark('moon', 'done'), false);
    await settled(element);
    equal(row(element, 'Soil').ariaLabel, 'Soil, 4 of 4 done');
    equal(changes.length, 0);
  });

  it('shows what is next, and why, and goes there', async () => {
    const element = await garden();
    deepEqual(element.next(), ['ph', 'texture', 'mulch']);
    element.mark('ph', 'done');
    element.mark('mulch', 'doing');
    await settled(element);
    deepEqual(element.next(), ['mulch', 'again', 'texture']);
    const text = query(element, '.next').textContent.replace(/\s+/g, ' ');
    match(text, /Next up Mulch Under way\. Needs nothing more\./);
    const selected = collect<{ id: string }>(element, 'node-select');
    // Firefox finds nothing under the pointer until it has painted.
    await frame();
    await pointer.click(button(element, 'Texture'));
    await until(() => title(element) === 'Texture', 'the guidance');
    equal(element.shadowRoot?.activeElement?.id, 'title');
    equal(selected[0]?.id, 'texture');
    ok(row(element, 'Texture'), 'its stage is open');
  });

  it('draws again only what shows the mark', async () => {
    const element = await garden('expand="all"');
    const touched = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const from = target instanceof Element ? target : target.parentElement;
        touched.add(from?.closest('[role=treeitem]')?.ariaLabel?.split(',')[0] ?? from?.closest('section')?.className ?? 'elsewhere');
      }
    });
    observer.observe(query(element, '.tree'), { subtree: true, childList: true, attributes: true, characterData: true });
    element.mark('mulch', 'done');
    await settled(element);
    // Observers hear of what was drawn before anything else is done.
    await Promise.resolve();
    observer.disconnect();
    deepEqual([...touched].filter((name) => name !== 'elsewhere').sort(), ['Caring', 'Garden', 'Mulch', 'Soil']);
  });
});

describe('<roadmap-tree>: where progress is kept', () => {
  it('by node id under the roadmap’s id, what it does not know included', async () => {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, statuses: { gone: 'done', ph: 'doing', odd: 'maybe' } }));
    const element = await garden('expand="all"');
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, doing');
    await focus(element, 'Mulch');
    await keys('3');
    deepEqual(saved(), { version: 1, statuses: { gone: 'done', ph: 'doing', mulch: 'done' } });
  });

  it('is part of the first picture', async () => {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, statuses: { ph: 'done' } }));
    localStorage.setItem('career-elements:progress:mine', JSON.stringify({ version: 1, statuses: { ph: 'done', mulch: 'done' } }));
    const skills = [{ id: 'ph', label: 'Acidity' }, { id: 'mulch', label: 'Mulch' }, { id: 'lime', label: 'Lime' }];
    for (const [scope, expected] of [['', 'Garden, 1 of 3 skills done'], ['mine', 'Garden, 2 of 3 skills done']] as const) {
      const element = document.createElement('roadmap-tree');
      element.progressScope = scope;
      element.roadmap = { id: 'garden', label: 'Garden', children: [{ id: 'soil', label: 'Soil', children: skills }] };
      const mounted = await firstPicture(element);
      equal(row(element, 'Garden').ariaLabel, expected);
      await mounted.settled;
      equal(row(element, 'Garden').ariaLabel, expected);
    }
  });

  it('under a scope of one’s own, which may change', async () => {
    const element = await garden('expand="all" progress-scope="mine"');
    element.mark('ph', 'done');
    equal(localStorage.getItem(KEY), null);
    ok(localStorage.getItem('career-elements:progress:mine'));
    element.progressScope = 'other';
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, to do');
    element.progressScope = 'mine';
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
  });

  it('two elements with one scope agree, and one id in two roadmaps is one skill', async () => {
    const first = await garden('expand="all"');
    const second = await garden('expand="all" progress-scope="garden"');
    second.roadmap = [{ id: 'ph', label: 'Sourness' }, { id: 'pots', label: 'Pots' }];
    await settled(second);
    first.mark('ph', 'done');
    first.mark('mulch', 'doing');
    await settled(second);
    equal(row(second, 'Sourness').ariaLabel, 'Sourness, done');
    second.mark('pots', 'done');
    deepEqual(saved(), { version: 1, statuses: { ph: 'done', mulch: 'doing', pots: 'done' } });
  });

  it('another tab is followed, no event is fired, and nothing is after the element has gone', async () => {
    const element = await garden('expand="all"');
    const changes = collect(element, 'progress-change');
    const elsewhere = (statuses: object): void => {
      localStorage.setItem(KEY, JSON.stringify({ version: 1, statuses }));
      window.dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }));
    };
    elsewhere({ beans: 'done' });
    await settled(element);
    equal(row(element, 'Beans').ariaLabel, 'Beans, done');
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
    await settled(element);
    equal(row(element, 'Beans').ariaLabel, 'Beans, to do');
    equal(changes.length, 0);
    const parent = element.parentElement;
    element.remove();
    elsewhere({ beans: 'skipped' });
    await settled(element);
    equal(row(element, 'Beans').ariaLabel, 'Beans, to do');
    parent?.append(element);
    await settled(element);
    equal(row(element, 'Beans').ariaLabel, 'Beans, skipped');
  });

  it('damaged content is no progress', async () => {
    localStorage.setItem(KEY, '{"statuses":');
    const warnings = silence();
    const element = await garden();
    warnings.restore();
    equal(row(element, 'Garden').ariaLabel, 'Garden, 0 of 7 skills done');
  });

  it('a full storage is told once at most, and nothing done in the page is lost', async () => {
    const warnings = silence();
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = await garden('expand="all" progress-scope="full"');
      element.mark('ph', 'done');
      element.mark('texture', 'done');
      await settled(element);
      equal(row(element, 'Testing').ariaLabel, 'Testing, 2 of 2 done');
      ok(warnings.texts.length <= 1);
      const other = await garden('expand="all" progress-scope="full"');
      equal(row(other, 'Testing').ariaLabel, 'Testing, 2 of 2 done');
    } finally {
      Storage.prototype.setItem = setItem;
      warnings.restore();
    }
  });

  it('a store of one’s own takes its place, and what was done before it answered stands', async () => {
    const saves: [string, [string, string][]][] = [];
    let answer: (progress: Progress) => void = () => undefined;
    let tell: (progress: Progress) => void = () => undefined;
    let stopped = 0;
    const element = await fixture<RoadmapTree>('<roadmap-tree expand="all"></roadmap-tree>');
    element.store = {
      load: () => new Promise((done) => (answer = done)),
      save: (scope, progress) => void saves.push([scope, [...progress]]),
      subscribe: (_scope, callback) => {
        tell = callback;
        return () => (stopped += 1);
      },
    };
    element.roadmap = own;
    await settled(element);
    await focus(element, 'Acidity');
    await keys('3');
    deepEqual(saves, []);
    answer(new Map([['ph', 'skipped'], ['beans', 'done']]));
    await until(() => row(element, 'Beans').ariaLabel === 'Beans, done', 'what was kept');
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
    deepEqual(saves, [['garden', [['ph', 'done'], ['beans', 'done']]]]);
    tell(new Map([['mulch', 'doing']]));
    await settled(element);
    equal(row(element, 'Mulch').ariaLabel, 'Mulch, doing');
    equal(localStorage.length, 0);
    element.remove();
    equal(stopped, 1);
  });

  it('a store that fails is told, and the page goes on', async () => {
    const warnings = silence();
    const element = await fixture<RoadmapTree>('<roadmap-tree expand="all"></roadmap-tree>');
    element.store = { load: () => Promise.reject(new Error('offline')), save: () => undefined };
    element.roadmap = own;
    await settled(element);
    await focus(element, 'Acidity');
    await keys('3');
    await settled(element);
    warnings.restore();
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
    match(warnings.texts.join(), /offline/);
  });
});

describe('<roadmap-tree>: the role in focus', () => {
  it('is chosen in the row, told to the group, and makes quiet what it does not need', async () => {
    const element = await builtIn('expand="all" sync="page"');
    const other = await builtIn('sync="page"');
    const alone = await builtIn();
    const chosen = collect<{ role: string | null; group: string }>(element, 'role-select');
    const echoed = collect(other, 'role-select');
    await pointer.click(button(element, 'Prompt'));
    await settled(element);
    deepEqual(chosen, [{ role: 'prompt-engineer', group: 'page' }]);
    equal(echoed.length, 0);
    equal(element.getAttribute('role-focus'), 'prompt-engineer');
    equal(other.roleFocus, 'prompt-engineer');
    equal(alone.roleFocus, null);
    match(row(element, 'Calculus').ariaLabel ?? '', /^Calculus, not needed, to do$/);
    match(row(element, 'Calculus').textContent, /Not needed/);
    match(query(element, '.next').textContent, /Next up: Prompt Engineer/);
    await pointer.click(button(element, 'All'));
    await settled(element);
    equal(other.roleFocus, null);
  });

  it('a role that the roadmap does not have is none', async () => {
    const element = await builtIn('role-focus="astronaut"');
    equal(button(element, 'All').ariaPressed, 'true');
  });
});

function silence(): { texts: string[]; restore: () => void } {
  const output = globalThis.console;
    const { warn } = output;
  const texts: string[] = [];
  output.warn = (...parts: unknown[]) => void texts.push(parts.map(String).join(' '));
  return { texts, restore: () => void (output.warn = warn) };
}
