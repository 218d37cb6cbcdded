import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guide } from '../../src/guide/index.js';
import { GuideError } from '../../src/guide/error.js';
import { compareRoles } from '../../src/query/index.js';
import { steadyGuide } from '../guide/steady-guide.js';
import { guide as anyGuide } from './bundled-guide.js';

const roles = ['prompt-engineer', 'ai-engineer', 'llm-engineer'] as const;

test('a row for each factor and a cell for each role, in the order asked for', () => {
  const { rows, roles: columns, baseline, leftOut } = compareRoles(guide, ['llm-engineer', 'prompt-engineer']);
  assert.deepEqual(rows.map(({ factor }) => factor.id), guide.factors.map(({ id }) => id));
  assert.deepEqual(columns.map(({ id }) => id), ['llm-engineer', 'prompt-engineer']);
  assert.deepEqual(rows[1]?.cells.map(({ role, rating }) => [role.short, rating.label]), [['LLM', 'Advanced'], ['Prompt', 'Minimal']]);
  assert.equal(baseline, null);
  assert.equal(leftOut, 0);
  assert.ok(rows.every(({ cells }) => cells.every(({ difference }) => difference === undefined)));
});

test('money differs from the baseline in amount and in per cent, with a sign', () => {
  const [salary] = compareRoles(steadyGuide, roles, { baseline: 'ai-engineer' }).rows;
  const [prompt, ai, llm] = salary?.cells ?? [];
  assert.equal(ai?.difference, undefined);
  assert.deepEqual(llm?.difference, { kind: 'money', amount: 23_000, percent: (23_000 / 162_000) * 100, currency: 'USD', period: 'year' });
  assert.deepEqual(prompt?.difference, { kind: 'money', amount: -32_000, percent: (-32_000 / 162_000) * 100, currency: 'USD', period: 'year' });
});

test('marks differ in steps; the same mark in other words differs by nothing that can be counted', () => {
  const { rows } = compareRoles(guide, roles, { baseline: 'ai-engineer', factors: ['entry-difficulty', 'coding-required'] });
  assert.deepEqual(
    rows.map(({ cells }) => cells.map(({ difference }) => (difference?.kind === 'mark' ? difference.steps : null))),
    [
      [1, null, -1],
      [-1, null, null],
    ],
  );
  assert.ok(rows[1]?.differs);
});

test('differing leaves out equal rows and says how many', () => {
  const all = compareRoles(guide, ['prompt-engineer', 'ai-engineer']);
  const equal = all.rows.filter(({ differs }) => !differs);
  assert.deepEqual(equal.map(({ factor }) => factor.id), ['free-learning-path']);
  const some = compareRoles(guide, ['prompt-engineer', 'ai-engineer'], { differing: true });
  assert.equal(some.leftOut, 1);
  assert.equal(some.rows.length, 6);
});

test('the baseline need not be a column, and counts for what differs', () => {
  const { rows, leftOut } = compareRoles(guide, ['ai-engineer'], { baseline: 'prompt-engineer', differing: true });
  assert.equal(leftOut, 1);
  assert.equal(rows[0]?.cells.length, 1);
  assert.equal(rows[0].cells[0]?.difference?.kind, 'money');
});

const amounts: readonly [what: string, change: object, difference: boolean][] = [
  ['the same kind', {}, true],
  ['another currency', { currency: 'EUR' }, false],
  ['another period', { period: 'month' }, false],
  ['a range', { statistic: 'range', value: undefined, min: 1, max: 2 }, false],
];
for (const [what, change, expected] of amounts) {
  test(`an amount of ${what} ${expected ? 'has' : 'has no'} difference`, () => {
    const ratings = anyGuide.ratings.map((rating) =>
      rating.role === 'llm-engineer' && rating.amount ? ({ ...rating, amount: { ...rating.amount, ...change } }) : rating,
    );
    const [salary] = compareRoles({ ...anyGuide, ratings }, ['llm-engineer'], { baseline: 'ai-engineer' }).rows;
    assert.equal(salary?.cells[0]?.difference !== undefined, expected);
  });
}

const mistakes: readonly [path: string, nearest: string | undefined, ask: () => unknown][] = [
  ['roles', 'llm-engineer', () => compareRoles(anyGuide, ['ai-engineer', 'llm-enginer'])],
  ['roles', undefined, () => compareRoles(anyGuide, 'ai-engineer' as never)],
  ['baseline', 'ai-engineer', () => compareRoles(anyGuide, [], { baseline: 'ai-engineeer' })],
  ['factors', 'math-depth', () => compareRoles(anyGuide, [], { factors: ['math-dept'] })],
  ['guide.ratings', undefined, () => compareRoles({ ...anyGuide, ratings: [] }, ['ai-engineer'])],
];
for (const [path, nearest, ask] of mistakes) {
  test(`what is unknown in ${path} is told, near ${nearest ?? 'nothing'}`, () => {
    assert.throws(ask, (error: unknown) => error instanceof GuideError && error.issues[0]?.path === path && error.issues[0].nearest === nearest);
  });
}
