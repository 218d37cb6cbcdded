import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildItems } from '../../src/tree/build-items.js';
import { mark } from '../../src/tree/mark.js';
import { isNeeded, type NodeNeeds } from '../../src/tree/needs.js';
import { nextUp } from '../../src/tree/next-up.js';
import { countAll, statusOf, type Course, type Status } from '../../src/tree/progress.js';
import { resolveNeeds } from '../../src/tree/resolve-needs.js';
import { linkTopics } from '../../src/tree/topic-links.js';

const needs: Record<string, NodeNeeds> = {
  one: { roles: { prompt: 'core', ai: 'core' }, prerequisites: [] },
  two: { roles: { ai: 'core' }, prerequisites: ['one'] },
  three: { roles: { prompt: 'helpful', ai: 'core' }, prerequisites: ['one', 'two'] },
  four: { prerequisites: ['a'] },
  five: { prerequisites: ['unknown', 'five'] },
};

function fixture(): Course {
  const leaf = (id: string) => ({ id, label: id });
  const tree = buildItems({
    id: 'root',
    label: 'Root',
    children: [
      { id: 'a', label: 'A', children: [leaf('one'), leaf('two'), leaf('three')] },
      { id: 'b', label: 'B', children: [leaf('four'), leaf('five')] },
    ],
  });
  return { tree, target: linkTopics(tree, () => undefined) };
}

function next(marks: Record<string, Exclude<Status, 'todo'>>, role: string | null = null, limit = 3): string[] {
  const course = fixture();
  const resolved = resolveNeeds(course.tree, (index) => needs[course.tree.ids[index] ?? '']);
  const label = (index: number): string => course.tree.ids[index] ?? '-';
  const tally = countAll(course, new Map(Object.entries(marks)));
  return nextUp(course, tally, resolved, role, limit).map(
    ({ index, met, waiting }) => `${label(index)}: ${statusOf(tally, index)}, met ${label(met)}, waiting ${label(waiting)}`,
  );
}

describe('next up', () => {
  const cases: [string, string[], string[]][] = [
    ['what needs nothing', next({}), ['one: todo, met -, waiting two', 'five: todo, met -, waiting -']],
    ['a prerequisite that is done opens the next', next({ one: 'done' }), ['two: todo, met one, waiting three', 'five: todo, met -, waiting -']],
    ['one that is skipped does so too, but is no reason', next({ one: 'skipped' }), ['two: todo, met -, waiting three', 'five: todo, met -, waiting -']],
    ['all prerequisites count, the latest mark is the reason', next({ two: 'done', one: 'done' }), ['three: todo, met one, waiting -', 'five: todo, met -, waiting -']],
    ['the same, marked in the other order', next({ one: 'done', two: 'done' }, null, 1), ['three: todo, met two, waiting -']],
    ['a branch is met when all in it is', next({ one: 'done', two: 'done', three: 'skipped' }), ['four: todo, met a, waiting -', 'five: todo, met -, waiting -']],
    ['what is under way comes first', next({ five: 'doing' }), ['five: doing, met -, waiting -', 'one: todo, met -, waiting two']],
    ['only what the role needs', next({ one: 'done' }, 'prompt'), ['five: todo, met -, waiting -']],
    ['no more than asked for', next({}, null, 1), ['one: todo, met -, waiting two']],
    ['nothing is left', next({ one: 'done', two: 'done', three: 'done', four: 'done', five: 'skipped' }), []],
  ];
  for (const [name, got, expected] of cases) it(name, () => assert.deepEqual(got, expected));

  it('never ends before everything is done, one mark after the other', () => {
    const course = fixture();
    const resolved = resolveNeeds(course.tree, (index) => needs[course.tree.ids[index] ?? '']);
    let tally = countAll(course, new Map());
    for (let [first] = nextUp(course, tally, resolved, null, 1); first; [first] = nextUp(course, tally, resolved, null, 1)) {
      tally = mark(course, tally, first.index, 'done');
    }
    assert.equal(statusOf(tally, 0), 'done');
  });
});

describe('needs', () => {
  it('knows what comes before and after, and passes over ids that are not there', () => {
    const { tree } = fixture();
    const resolved = resolveNeeds(tree, (index) => needs[tree.ids[index] ?? '']);
    const ids = (indexes: readonly number[] | undefined) => indexes?.map((index) => tree.ids[index]);
    assert.deepEqual(ids(resolved.before[tree.indexOf.get('three') ?? -1]), ['one', 'two']);
    assert.deepEqual(ids(resolved.after[tree.indexOf.get('one') ?? -1]), ['two', 'three']);
    assert.deepEqual(ids(resolved.before[tree.indexOf.get('five') ?? -1]), []);
  });

  const cases: [string, string | null, boolean][] = [
    ['two', null, true],
    ['two', 'ai', true],
    ['two', 'prompt', false],
    ['three', 'prompt', true],
    ['four', 'prompt', true],
  ];
  for (const [id, role, expected] of cases) {
    it(`${id} for ${role ?? 'no role'}: ${expected ? 'needed' : 'not needed'}`, () => {
      const { tree } = fixture();
      const resolved = resolveNeeds(tree, (index) => needs[tree.ids[index] ?? '']);
      assert.equal(isNeeded(resolved, tree.indexOf.get(id) ?? -1, role), expected);
    });
  }
});
