import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuideError } from '../../src/guide/error.js';
import { isPlain } from '../../src/query/is-plain.js';
import { readComparison } from '../../src/query/read-comparison.js';

const sound = {
  title: 'Two places to work',
  source: 'our own survey',
  roles: [
    { id: 'studio', label: 'Studio', short: 'S' },
    { id: 'agency', label: 'Agency' },
  ],
  factors: [{ id: 'pay', label: 'Pay', unit: 'euros a month' }],
  ratings: [
    { role: 'studio', factor: 'pay', mark: null, label: '€1,200', amount: { value: 1200, currency: 'EUR', period: 'month' } },
    { role: 'agency', factor: 'pay', mark: 'partial', label: 'It depends', source: 'a friend' },
  ],
};

test('a sound comparison is read as it is', () => {
  assert.deepEqual(readComparison(sound), sound);
});

test('a mark may be left out', () => {
  const { ratings } = readComparison({ ...sound, ratings: [{ role: 'studio', factor: 'pay', label: 'Good' }] });
  assert.deepEqual(ratings, [{ role: 'studio', factor: 'pay', label: 'Good', mark: null }]);
});

test('a sound comparison needs no reader, whatever it leaves out', () => {
  assert.equal(isPlain(sound), true);
  assert.equal(isPlain({ roles: [{ id: 'a', label: 'A' }], factors: [], ratings: [] }), true);
  const amounts = [{ min: 1 }, { max: 2 }, { min: 0, max: 0, currency: 'USD' }, { value: -1.5, period: 'hour' }];
  for (const amount of amounts) assert.equal(isPlain({ ...sound, ratings: [{ ...sound.ratings[0], amount }] }), true, JSON.stringify(amount));
});

// Sound all the same: the reader fills in what is missing, and words lines.
const forTheReader: [name: string, json: unknown][] = [
  ['a mark left out', { ...sound, ratings: [{ role: 'studio', factor: 'pay', label: 'Good' }] }],
  ['cited lines', { ...sound, ratings: [{ ...sound.ratings[0], source: { lines: [1], section: 'Pay' } }] }],
  ['null for nothing', { ...sound, ratings: [{ ...sound.ratings[0], amount: null }] }],
];
for (const [name, json] of forTheReader) {
  test(`${name} is for the reader`, () => {
    assert.equal(isPlain(json), false);
    assert.doesNotThrow(() => readComparison(json));
  });
}

test('what was passed in is not changed', () => {
  const input = { ...sound, ratings: [{ role: 'studio', factor: 'pay', label: 'Good' }] };
  const before = structuredClone(input);
  readComparison(input);
  assert.deepEqual(input, before);
});

test('a comparison that holds nothing is no mistake', () => {
  assert.deepEqual(readComparison({ roles: [], factors: [], ratings: [] }), { roles: [], factors: [], ratings: [] });
});

const rating = sound.ratings[0];
const bad: [name: string, json: unknown, path: string, message: RegExp][] = [
  ['a text', 'roles', '', /^expected a comparison/],
  ['a list', [], '', /expected a comparison/],
  ['no roles', { ...sound, roles: undefined }, 'roles', /expected a list, got nothing/],
  ['a rating of a role in an empty list of roles', { ...sound, roles: [] }, 'ratings[0].role', /the id of a role/],
  ['a role that is a text', { ...sound, roles: ['studio'] }, 'roles[0]', /expected an object/],
  ['a role without an id', { ...sound, roles: [{ label: 'Studio' }], ratings: [] }, 'roles[0].id', /expected a text, got nothing/],
  ['a role without a label', { ...sound, roles: [{ id: 'a' }], ratings: [] }, 'roles[0].label', /expected a text/],
  ['an id with a space', { ...sound, roles: [{ id: 'a b', label: 'A' }], ratings: [] }, 'roles[0].id', /without spaces/],
  ['an id used twice', { ...sound, factors: [sound.factors[0], sound.factors[0]] }, 'factors[1].id', /used once/],
  ['a unit that is a number', { ...sound, factors: [{ id: 'pay', label: 'Pay', unit: 3 }] }, 'factors[0].unit', /expected a text, got 3/],
  ['a misspelt role', { ...sound, ratings: [{ ...rating, role: 'studoi' }] }, 'ratings[0].role', /studio, agency.*did you mean "studio"/],
  ['an unknown factor', { ...sound, ratings: [{ ...rating, factor: 'x' }] }, 'ratings[0].factor', /the id of a factor \(pay\)/],
  ['an unknown mark', { ...sound, ratings: [{ ...rating, mark: 'maybe' }] }, 'ratings[0].mark', /yes, partial, no/],
  ['an empty label', { ...sound, ratings: [{ ...rating, label: '' }] }, 'ratings[0].label', /expected a text, got ""/],
  ['a rating twice', { ...sound, ratings: [rating, rating] }, 'ratings[1]', /the first is at ratings\[0\]/],
  ['an amount that is a number', { ...sound, ratings: [{ ...rating, amount: 5 }] }, 'ratings[0].amount', /an object with a value/],
  ['an amount without a figure', { ...sound, ratings: [{ ...rating, amount: { currency: 'EUR' } }] }, 'ratings[0].amount', /a value, or min or max/],
  ['a value that is a text', { ...sound, ratings: [{ ...rating, amount: { value: '5' } }] }, 'ratings[0].amount.value', /a number, got "5"/],
  ['a currency that is a sign', { ...sound, ratings: [{ ...rating, amount: { value: 5, currency: '€' } }] }, 'ratings[0].amount.currency', /"USD"/],
  ['an unknown period', { ...sound, ratings: [{ ...rating, amount: { value: 5, period: 'week' } }] }, 'ratings[0].amount.period', /hour, month, year, project/],
  ['an infinite value', { ...sound, ratings: [{ ...rating, amount: { value: Infinity } }] }, 'ratings[0].amount.value', /a number/],
  ['an amount of zero that is no object', { ...sound, ratings: [{ ...rating, amount: 0 }] }, 'ratings[0].amount', /an object with a value/],
  ['an empty id', { ...sound, roles: [{ id: '', label: 'A' }], ratings: [] }, 'roles[0].id', /expected a text, got ""/],
  ['a short name that is a number', { ...sound, roles: [{ id: 'a', label: 'A', short: 1 }], ratings: [] }, 'roles[0].short', /expected a text, got 1/],
  ['nothing', undefined, '', /expected a comparison/],
  ['null', null, '', /expected a comparison/],
  ['a title that is an object', { ...sound, title: {} }, 'title', /expected a text, got an object/],
];
for (const [name, json, path, message] of bad) {
  test(`${name} is refused at ${path || 'the whole'}`, () => {
    assert.equal(isPlain(json), false);
    assert.throws(
      () => readComparison(json),
      (error) => {
        assert.ok(error instanceof GuideError);
        assert.equal(error.issues[0]?.path, path);
        assert.match(error.issues[0].message, message);
        return true;
      },
    );
  });
}

test('all that is wrong is told at once', () => {
  assert.throws(
    () => readComparison({ roles: [{ id: 'a' }], factors: {}, ratings: [{ role: 'b' }] }),
    (error) => error instanceof GuideError && error.issues.length >= 4,
  );
});
