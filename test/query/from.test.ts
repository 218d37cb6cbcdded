import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guide } from '../../src/guide/index.js';
import { nearest } from '../../src/guide/nearest.js';
import { parseGuide } from '../../src/guide/schema-entry.js';
import { from, GuideError, walk } from '../../src/query/index.js';

interface Dish {
  readonly id: string;
  readonly course: 'starter' | 'main';
  readonly price?: number | null;
  readonly vegan?: boolean;
}

const menu: readonly Dish[] = [
  { id: 'soup', course: 'starter', price: 5, vegan: true },
  { id: 'stew', course: 'main', price: 12 },
  { id: 'salad', course: 'starter', price: 5 },
  { id: 'surprise', course: 'main', price: null },
  { id: 'roast', course: 'main', price: Number.NaN },
  { id: 'tart', course: 'starter', price: 7 },
];
const ids = (dishes: Iterable<Dish>): string => Array.from(dishes, ({ id }) => id).join(' ');

describe('the questions of the documentation', () => {
  test('the best paid record of a role', () => {
    const best = from(guide.pay).where({ role: 'llm-engineer' }).sortBy((p) => p.amount.max ?? p.amount.value ?? p.amount.min, 'desc').first();
    assert.equal(best?.id, 'base-salary-llm-engineer');
  });

  test('some fields of some ratings', () => {
    assert.deepEqual(from(guide.ratings).where({ factor: 'math-depth' }).select('role', 'label').toArray(), [
      { role: 'prompt-engineer', label: 'Low' },
      { role: 'ai-engineer', label: 'Medium' },
      { role: 'llm-engineer', label: 'High' },
    ]);
  });
});

const answers: readonly [question: string, answer: unknown, expected: unknown][] = [
  ['where with a field', ids(from(menu).where({ course: 'main' })), 'stew surprise roast'],
  ['where with several fields', ids(from(menu).where({ course: 'starter', price: 5 })), 'soup salad'],
  ['where with no field', from(menu).where({}).count(), 6],
  ['where with null', ids(from(menu).where({ price: null })), 'surprise'],
  ['where with NaN', ids(from(menu).where({ price: Number.NaN })), 'roast'],
  ['where with a predicate', ids(from(menu).where((dish) => dish.vegan === true)), 'soup'],
  ['whereIn', ids(from(menu).whereIn('price', [12, 7])), 'stew tart'],
  ['whereIn of nothing', from(menu).whereIn('price', []).count(), 0],
  ['select leaves out what a record lacks', from(menu).select('id', 'vegan').toArray().slice(0, 2), [{ id: 'soup', vegan: true }, { id: 'stew' }]],
  ['sortBy a field, missing last', ids(from(menu).sortBy('price')), 'soup salad tart stew surprise roast'],
  ['sortBy downwards, missing last, equal in their order', ids(from(menu).sortBy('price', 'desc')), 'stew tart soup salad surprise roast'],
  ['sortBy a function', ids(from(menu).sortBy((dish) => dish.id.length)), 'soup stew tart salad roast surprise'],
  ['the last sortBy is the first key', ids(from(menu).sortBy('id').sortBy('course')), 'roast stew surprise salad soup tart'],
  ['sortBy dates', from([new Date(2), new Date(1)]).sortBy((date) => date).first()?.getTime(), 1],
  ['groupBy a field', [...from(menu).groupBy('course')].map(([course, dishes]) => `${course}: ${ids(dishes)}`), ['starter: soup salad tart', 'main: stew surprise roast']],
  ['groupBy a function', [...from(menu).groupBy((dish) => dish.id.charAt(0)).keys()], ['s', 'r', 't']],
  ['map', from(menu).map((dish) => dish.id.length).toArray(), [4, 4, 5, 8, 5, 4]],
  ['first', from(menu).where({ course: 'main' }).first()?.id, 'stew'],
  ['first of nothing', from([]).first(), undefined],
  ['count', from(menu).where({ course: 'main' }).count(), 3],
  ['a set', from(new Set([3, 1, 2])).sortBy((number) => number).toArray(), [1, 2, 3]],
  ['where after map', from(menu).map(({ id }) => ({ name: id })).where({ name: 'soup' }).count(), 1],
  ['where after select', from(menu).select('course').where({ course: 'main' }).count(), 3],
];
for (const [question, answer, expected] of answers) test(question, () => assert.deepEqual(answer, expected));

test('a query looks no further than it must, and only when asked', () => {
  const seen: string[] = [];
  const query = from(menu).map((dish) => {
    seen.push(dish.id);
    return dish;
  });
  assert.deepEqual(seen, []);
  query.first();
  assert.deepEqual(seen, ['soup']);
});

test('a query can be asked again, extended in two ways, and sees what its list has become', () => {
  const list = [...menu];
  const mains = from(list).where({ course: 'main' });
  assert.equal(mains.count(), 3);
  assert.equal(mains.where((dish) => dish.price === 12).count(), 1);
  assert.equal(ids(mains.sortBy('id')), 'roast stew surprise');
  list.push({ id: 'pie', course: 'main' });
  assert.equal(ids(mains), 'stew surprise roast pie');
  assert.equal(ids(mains), 'stew surprise roast pie');
});

test('neither a query nor its records can be changed through it', () => {
  const query = from(menu);
  assert.ok(Object.isFrozen(query));
  query.toArray().pop();
  query.sortBy('id').toArray();
  assert.equal(ids(query), 'soup stew salad surprise roast tart');
});

const ownGuide = parseGuide(JSON.parse(JSON.stringify(guide)) as unknown);
const withoutNotes = guide.pay.map(({ note: _none, ...pay }): (typeof guide.pay)[number] => pay);
const wrong = (value: string): never => value as never;
const mistakes: readonly [what: string, ask: () => Iterable<unknown>, path: string, nearest: string | undefined][] = [
  ['a field in where', () => from(guide.pay).where({ rol: 'ai-engineer' } as never), 'field', 'role'],
  ['a field in whereIn', () => from(guide.pay).whereIn(wrong('mesure'), []), 'field', 'measure'],
  ['a field in select', () => from(guide.pay).select('id', wrong('amuont')), 'field', 'amount'],
  ['a field in sortBy', () => from(guide.pay).sortBy(wrong('whoo')), 'field', 'who'],
  ['a field in groupBy', (): Iterable<unknown> => from(guide.pay).groupBy(wrong('rolle')), 'field', 'role'],
  ['a field that was not selected', () => from(guide.ratings).select('role', 'label').where({ labl: 'Low' } as never), 'field', 'label'],
  ['an id in whereIn, beside one that is there', () => from(guide.pay).whereIn('id', ['equity-llm-engineer', wrong('equity-llm-enginer')]), 'id', 'equity-llm-engineer'],
  ['a role', () => from(guide.pay).where({ role: wrong('llm-enginer') }), 'role', 'llm-engineer'],
  ['a factor', () => from(guide.ratings).where({ factor: wrong('maths-depth') }), 'factor', 'math-depth'],
  ['a factor with one letter less', () => from(guide.ratings).where({ factor: wrong('math-dept') }), 'factor', 'math-depth'],
  ['a role of which the collection says nothing', () => from(guide.claims).where({ subject: wrong('promt-engineer') }), 'subject', 'prompt-engineer'],
  ['a role that is like none', () => from(guide.pay).where({ role: wrong('nobody') }), 'role', undefined],
  ['an id that is like none', () => from(guide.pay).where({ id: wrong('equity') }), 'id', undefined],
  ['the id of another kind of record', () => from(guide.tools).where({ id: wrong('prompt-engineer') }), 'id', undefined],
  ['a reference', () => from(guide.tools).where({ reference: wrong('lang-chain') }), 'reference', 'langchain'],
  ['the role that a change leads to', () => from(guide.transitions).whereIn('to', [wrong('ai-enginer')]), 'to', 'ai-engineer'],
  ['a node', () => from(walk(guide)).where({ id: wrong('basics/python-skils') }), 'id', 'basics/python-skills'],
  ['a node that a skill names', () => from(walk(guide)).where({ see: wrong('basics/math-basic') }), 'see', 'basics/math-basics'],
  ['a node, when its id is not selected', () => from(walk(guide)).select('see').where({ see: wrong('basics/math-basic') }), 'see', 'basics/math-basics'],
  ['a role of a guide that was checked', () => from(ownGuide.pay).where({ role: 'llm-enginer' }), 'role', 'llm-engineer'],
  ['a role after a filter', () => from(guide.pay).where({ measure: 'equity' }).where({ role: wrong('ai-enginer') }), 'role', 'ai-engineer'],
];
for (const [what, ask, path, nearest] of mistakes) {
  test(`${what} that is not there is told when the query is asked, with the nearest`, () => {
    assert.throws(() => Array.from(ask()), (error: unknown) => {
      assert.ok(error instanceof GuideError);
      assert.equal(error.issues[0]?.path, path);
      assert.equal(error.issues[0].nearest, nearest);
      return true;
    });
  });
}

const unasked: readonly [what: string, ask: () => unknown, message: string][] = [
  ['where without an argument', () => from(menu).where(undefined as never), 'where: expected fields or a function, got undefined'],
  ['where with null', () => from(menu).where(null as never), 'where: expected fields or a function, got null'],
  ['one value in place of several', () => from(guide.pay).whereIn('role', 'ai-engineer' as never), 'role: expected a list, got "ai-engineer"'],
  ['no values', () => from(menu).whereIn('course', undefined as never), 'course: expected a list, got undefined'],
  ['no records', () => from(null as never), 'from: expected a list, got null'],
  ['the name of a collection', () => from('pay' as never), 'from: expected a list, got "pay"'],
  ['a whole guide', () => from(guide as never), 'from: expected a list, got object'],
];
for (const [what, ask, message] of unasked) {
  test(`from untyped code: ${what} is told at once`, () => {
    assert.throws(ask, (error) => error instanceof GuideError && error.message === message);
  });
}

const months = [{ id: 'jan', role: 'cook' }, { id: 'jun', role: 'waiter' }];
const silent: readonly [what: string, count: () => number][] = [
  ['a field of an empty list', () => from([] as Dish[]).where({ course: 'main' }).count()],
  ['a value of a field that holds no ids', () => from(guide.ratings).where({ mark: wrong('perhaps') }).count()],
  ['a measure that no amount has', () => from(guide.pay).where({ measure: 'base-salry' }).count()],
  ['an id that is there, but was filtered out', () => from(guide.pay).where({ measure: 'equity' }).where({ role: 'ai-engineer' }).count()],
  ['a field that only objects have', () => from(guide.pay).where({ toString: 1 } as never).count()],
  ['an id sought with a predicate', () => from(guide.pay).where((pay) => (pay.role as string) === 'nobody').count()],
  ['an id of one\'s own that differs from another by a letter', () => from(months).where({ id: 'jul' }).count()],
  ['a role of one\'s own that no record has', () => from(months).whereIn('role', ['cooks', 'waitor']).count()],
  ['a field of one\'s own that no record has', () => from(months as readonly { id: string; ids?: string }[]).where({ ids: 'jan' }).count()],
  ['a role in a copy of a collection', () => from([...guide.pay]).where({ role: wrong('llm-enginer') }).count()],
];
/** What compiles must not throw, whatever the records happen to hold. */
const typed: readonly [what: string, count: () => number][] = [
  ['a role that no claim is about', () => from(guide.claims).where({ subject: 'prompt-engineer' }).count()],
  ['a role of which the market says nothing', () => from(guide.market).where({ role: 'prompt-engineer' }).count()],
  ['a role among the pay of another', () => from(guide.pay.filter(({ role }) => role === 'ai-engineer')).where({ role: 'llm-engineer' }).count()],
  ['a month among other months', () => from(guide.plan.filter(({ month }) => month === 1)).where({ id: 'month-2' }).count()],
  ['a field that these records lack', () => from(withoutNotes).where({ note: 'Before tax.' }).count()],
];
for (const [what, count] of [...silent, ...typed]) test(`${what} is no mistake`, () => assert.equal(count(), 0));

test('a field that no record has is undefined in all of them', () => {
  assert.deepEqual(from(withoutNotes).select('id', 'note').first(), { id: withoutNotes[0]?.id });
  assert.equal(from(withoutNotes).where({ note: undefined }).count(), withoutNotes.length);
  assert.deepEqual(from(guide.factors.filter(({ unit }) => !unit)).sortBy('unit').toArray(), guide.factors.filter(({ unit }) => !unit));
});

test('every id that a field of the guide holds can be asked for, and so can every field', () => {
  const collections: readonly (readonly object[])[] = [...Object.values(guide).filter((part) => Array.isArray(part)), walk(guide)];
  for (const collection of collections) {
    for (const record of collection) {
      for (const [field, value] of Object.entries(record)) {
        if (typeof value === 'string') assert.ok(from(collection as readonly Record<string, unknown>[]).where({ [field]: value }).count() > 0);
      }
    }
  }
});

test('no optional field is taken for a slip of another', () => {
  const optional: readonly [collection: readonly object[], field: string][] = [
    [guide.pay, 'note'], [guide.factors, 'unit'], [guide.ratings, 'amount'], [guide.communities, 'reference'], [guide.tools, 'reference'], [walk(guide), 'see'],
  ];
  for (const [collection, field] of optional) {
    const without = collection.map((record) => ({ ...record, [field]: undefined }));
    const names = without.flatMap((record) => Object.keys(record)).filter((name) => name !== field);
    assert.equal(nearest(field, names), undefined, field);
  }
});

test('nothing is called or checked before a query is asked, and nothing after map', () => {
  let calls = 0;
  const query = from(menu)
    .map(({ id }) => {
      calls++;
      return { id };
    })
    .where({ id: 'soop' });
  const mistaken = from(guide.pay).where({ role: wrong('llm-enginer') });
  assert.equal(calls, 0);
  assert.equal(query.count(), 0);
  assert.equal(calls, menu.length);
  assert.throws(() => mistaken.first(), GuideError);
});

test('what has no end can be asked for its first', () => {
  function* numbers(): Generator<{ id: string }> {
    for (let at = 0; ; at++) yield { id: `n${at}` };
  }
  assert.deepEqual(from(numbers()).where({ id: 'n3' }).select('id').first(), { id: 'n3' });
});
