import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRecords, type ComparedRating } from '../../src/query/compare-records.js';

type Table = Readonly<Record<string, Readonly<Record<string, ComparedRating>>>>;

const usd = (value: number, label = `$${value}`): ComparedRating => ({ mark: null, label, amount: { value, currency: 'USD', period: 'year' } });
const yes = (label = 'Yes'): ComparedRating => ({ mark: 'yes', label });

function compare(table: Table, roles: string[], baseline: string | null = null, differing = false) {
  return compareRecords({
    roles,
    factors: Object.keys(table),
    ratingOf: (role, factor) => table[factor]?.[role] ?? null,
    baseline,
    differing,
  });
}

test('each role but the baseline tells how far it is from it', () => {
  const { rows } = compare({ pay: { a: usd(130000), b: usd(162000), c: usd(185000) } }, ['a', 'b', 'c'], 'b');
  const differences = rows[0]?.cells.map(({ difference }) => difference);
  assert.deepEqual(differences, [
    { kind: 'money', amount: -32000, percent: (-32000 / 162000) * 100, currency: 'USD', period: 'year' },
    undefined,
    { kind: 'money', amount: 23000, percent: (23000 / 162000) * 100, currency: 'USD', period: 'year' },
  ]);
});

const unmeasured: [name: string, a: ComparedRating, b: ComparedRating][] = [
  ['unlike currencies', usd(1), { mark: null, label: '1 €', amount: { value: 2, currency: 'EUR', period: 'year' } }],
  ['unlike periods', usd(1), { mark: null, label: '$2', amount: { value: 2, currency: 'USD', period: 'month' } }],
  ['a figure without a single value', usd(1), { mark: null, label: 'over $2', amount: { currency: 'USD', period: 'year' } }],
  ['a baseline of zero', usd(0), usd(2)],
  ['equal marks that are worded unlike', yes(), yes('Advanced')],
  ['a text beside a mark', { mark: null, label: 'Maybe' }, yes()],
];
for (const [name, base, other] of unmeasured) {
  test(`no difference is made up for ${name}`, () => {
    const [row] = compare({ it: { base, other } }, ['base', 'other'], 'base').rows;
    assert.equal(row?.cells[1]?.difference, undefined);
    assert.equal(row?.differs, true);
  });
}

test('marks differ in steps', () => {
  const [row] = compare({ it: { a: yes(), b: { mark: 'no', label: 'No' } } }, ['a', 'b'], 'a').rows;
  assert.deepEqual(row?.cells[1]?.difference, { kind: 'mark', steps: -2 });
});

test('a share of a negative baseline has the sign of the amount', () => {
  const [row] = compare({ it: { a: usd(-100), b: usd(-50) } }, ['a', 'b'], 'a').rows;
  assert.deepEqual(row?.cells[1]?.difference, { kind: 'money', amount: 50, percent: 50, currency: 'USD', period: 'year' });
});

const equality: [name: string, ratings: Table[string], differs: boolean][] = [
  ['the same mark and word', { a: yes(), b: yes() }, false],
  ['the same mark, another word', { a: yes(), b: yes('Often') }, true],
  ['a rating and none', { a: yes() }, true],
  ['none and none', {}, false],
  ['the same word, another figure', { a: usd(1, 'some'), b: usd(2, 'some') }, true],
];
for (const [name, ratings, differs] of equality) {
  test(`${name}: ${differs ? 'differs' : 'equal'}`, () => {
    const found = compare({ it: ratings }, ['a', 'b'], null, true);
    assert.deepEqual([found.rows.length, found.leftOut], differs ? [1, 0] : [0, 1]);
  });
}

test('a baseline that is not shown counts when equal rows are left out', () => {
  const table = { it: { a: yes(), b: yes(), base: yes('Often') } };
  assert.equal(compare(table, ['a', 'b'], 'base', true).leftOut, 0);
  assert.equal(compare(table, ['a', 'b'], null, true).leftOut, 1);
});
