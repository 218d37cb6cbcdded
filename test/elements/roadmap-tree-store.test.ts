import '../../src/define/roadmap-tree.js';
import type { ProgressStore } from '../../src/controllers/progress-store.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import type { Progress } from '../../src/tree/progress.js';
import { deepEqual, equal, match } from '../browser/assert.js';
import { fixture, settled } from '../browser/fixture.js';
import { own, row } from './roadmap-tree-page.js';

type Entries = [string, string][];

/** A store that answers when the test says so. */
class SlowStore implements ProgressStore {
  readonly asked: { scope: string; answer: (progress: Progress) => void; fail: (error: Error) => void }[] = [];
  readonly saves: [scope: string, Entries][] = [];
  tell: (progress: Progress) => void = () => undefined;

  load(scope: string): Promise<Progress> {
    return new Promise((answer, fail) => this.asked.push({ scope, answer, fail }));
  }

  save(scope: string, progress: Progress): void {
    this.saves.push([scope, [...progress]]);
  }

  subscribe(_scope: string, callback: (progress: Progress) => void): () => void {
    this.tell = callback;
    return () => undefined;
  }

  /** Answers the first, second ... question, and lets the element hear it. */
  async answer(place: number, entries: [string, 'doing' | 'done' | 'skipped'][] | Error): Promise<void> {
    const { answer, fail } = this.asked[place] ?? {};
    if (entries instanceof Error) fail?.(entries);
    else answer?.(new Map(entries));
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
}

/** A store as short as one can be written: it gives back the very object that it was given. */
function plainStore(): ProgressStore & { readonly kept: Map<string, Progress> } {
  const kept = new Map<string, Progress>();
  return { kept, load: (scope) => kept.get(scope) ?? new Map(), save: (scope, progress) => void kept.set(scope, progress) };
}

async function withStore(store: ProgressStore): Promise<RoadmapTree> {
  const element = await fixture<RoadmapTree>('<roadmap-tree expand="all"></roadmap-tree>');
  element.store = store;
  element.roadmap = own;
  await settled(element);
  return element;
}

/** Takes an element out of the page and puts it back, as a framework does that sorts a list. */
async function move(element: RoadmapTree): Promise<void> {
  const parent = element.parentElement;
  element.remove();
  parent?.append(element);
  await settled(element);
}

async function mark(element: RoadmapTree, ...ids: string[]): Promise<void> {
  for (const id of ids) element.mark(id, 'done');
  await settled(element);
}

/** Runs with a console that keeps its warnings to itself, and returns them. */
async function quietly(act: () => Promise<void>): Promise<string> {
  const output = globalThis.console;
  const { warn } = output;
  const texts: string[] = [];
  output.warn = (...parts: unknown[]) => void texts.push(parts.map(String).join(' '));
  try {
    await act();
  } finally {
    output.warn = warn;
  }
  return texts.join();
}

describe('<roadmap-tree>: no mark is lost', () => {
  it('when it was moved, and the store gives back what it was given', async () => {
    const store = plainStore();
    const element = await withStore(store);
    await mark(element, 'ph');
    await move(element);
    await mark(element, 'texture');
    deepEqual([...(store.kept.get('garden') ?? [])], [['ph', 'done'], ['texture', 'done']]);
  });

  it('when it was moved, and the storage of the browser is full', async () => {
    const setItem = Storage.prototype.setItem;
    await quietly(async () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const first = await fixture<RoadmapTree>('<roadmap-tree expand="all" progress-scope="moved"></roadmap-tree>');
        first.roadmap = own;
        await settled(first);
        await mark(first, 'ph');
        await move(first);
        await mark(first, 'texture');
        const second = await fixture<RoadmapTree>('<roadmap-tree expand="all" progress-scope="moved"></roadmap-tree>');
        second.roadmap = own;
        await settled(second);
        equal(row(second, 'Testing').ariaLabel, 'Testing, 2 of 2 done');
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });

  it('when news comes before an answer that is older', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    store.tell(new Map([['ph', 'done']]));
    await store.answer(0, [['mulch', 'done']]);
    await mark(element, 'texture');
    deepEqual(store.saves, [['garden', [['ph', 'done'], ['texture', 'done']]]]);
  });

  it('when it was made before that news', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await mark(element, 'texture');
    store.tell(new Map([['ph', 'done']]));
    deepEqual(store.saves, [['garden', [['ph', 'done'], ['texture', 'done']]]]);
  });

  it('when the element was moved before the store answered', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await mark(element, 'ph');
    await move(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
    await store.answer(0, []);
    await store.answer(1, [['mulch', 'done']]);
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
    deepEqual(store.saves, [['garden', [['mulch', 'done'], ['ph', 'done']]]]);
  });

  it('when the element was taken away before the store answered', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await mark(element, 'ph');
    element.remove();
    await store.answer(0, [['mulch', 'done']]);
    deepEqual(store.saves, [['garden', [['mulch', 'done'], ['ph', 'done']]]]);
  });

  it('when another scope was chosen before the store answered, and that again', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await mark(element, 'ph');
    element.progressScope = 'other';
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, to do');
    element.progressScope = '';
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
    deepEqual(store.asked.map(({ scope }) => scope), ['garden', 'other', 'garden']);
    await store.answer(2, []);
    deepEqual(store.saves, [['garden', [['ph', 'done']]]]);
  });

  it('when it belongs to a scope that was left', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await mark(element, 'ph');
    element.progressScope = 'other';
    await settled(element);
    await store.answer(0, [['mulch', 'done']]);
    deepEqual(store.saves, [['garden', [['mulch', 'done'], ['ph', 'done']]]]);
    await settled(element);
    equal(row(element, 'Garden').ariaLabel, 'Garden, 0 of 7 skills done');
  });

  it('when the store fails to answer once', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await mark(element, 'ph');
    const told = await quietly(() => store.answer(0, new Error('offline')));
    match(told, /offline/);
    deepEqual(store.saves, [['garden', [['ph', 'done']]]]);
    await mark(element, 'texture');
    deepEqual(store.saves[1], ['garden', [['ph', 'done'], ['texture', 'done']]]);
  });

  it('when the store fails as the element comes back: what was shown stays', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await store.answer(0, [['mulch', 'done']]);
    await move(element);
    await mark(element, 'ph');
    await quietly(() => store.answer(1, new Error('offline')));
    deepEqual(store.saves, [['garden', [['mulch', 'done'], ['ph', 'done']]]]);
  });
});

describe('<roadmap-tree>: what a store may be', () => {
  it('one that answers with a promise of another library', async () => {
    const progress: Progress = new Map([['ph', 'done']]);
    const thenable = { then: (take: (value: Progress) => void) => take(progress) };
    const element = await withStore({ load: () => thenable as unknown as Promise<Progress>, save: () => undefined });
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
  });

  it('what was kept under another scope is not shown while the store is still looking', async () => {
    const store = new SlowStore();
    const element = await withStore(store);
    await store.answer(0, [['ph', 'done']]);
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, done');
    element.progressScope = 'other';
    await settled(element);
    equal(row(element, 'Acidity').ariaLabel, 'Acidity, to do');
    await store.answer(1, [['texture', 'done']]);
    await settled(element);
    equal(row(element, 'Testing').ariaLabel, 'Testing, 1 of 2 done');
  });
});
