import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guide } from '../../src/guide/index.js';
import { GuideError } from '../../src/guide/error.js';
import { payFor } from '../../src/query/index.js';

const ids = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(' ');

const ofAi = 'base-salary-ai-engineer senior-total-ai-engineer tech-company-base-ai-engineer top-tier-total-ai-engineer';
const cases: readonly [what: string, answer: string, expected: string][] = [
  ['a role and a period', ids(payFor(guide, 'ai-engineer', { period: 'year' })), ofAi],
  ['a role and a statistic', ids(payFor(guide, 'ai-engineer', { period: 'year', statistic: 'average' })), 'base-salary-ai-engineer'],
  ['a measure', ids(payFor(guide, 'llm-engineer', { measure: 'equity' })), 'equity-llm-engineer'],
  ['a period in which the role has no amount', ids(payFor(guide, 'prompt-engineer', { period: 'hour' })), ''],
];
for (const [what, answer, expected] of cases) test(`payFor ${what}`, () => assert.equal(answer, expected));

test('amounts for anyone are there only when asked for, in the guide\'s order', () => {
  const own = payFor(guide, 'llm-engineer');
  assert.ok(own.every(({ role }) => role === 'llm-engineer'));
  const all = payFor(guide, 'llm-engineer', { anyone: true });
  assert.deepEqual(all, guide.pay.filter(({ role }) => role === 'llm-engineer' || role === null));
  assert.ok(all.length > own.length);
});

const wrong = (value: string): never => value as never;
const mistakes: readonly [path: string, nearest: string | undefined, ask: () => unknown][] = [
  ['role', 'ai-engineer', () => payFor(guide, wrong('ai-enginer'))],
  ['role', undefined, () => payFor(guide, undefined as never)],
  ['period', 'year', () => payFor(guide, 'ai-engineer', { period: wrong('yeer') })],
  ['measure', 'equity', () => payFor(guide, 'ai-engineer', { measure: 'equitty' })],
  ['statistic', 'average', () => payFor(guide, 'ai-engineer', { statistic: wrong('avrage') })],
];
for (const [path, nearest, ask] of mistakes) {
  test(`a ${path} that is unknown is told, near ${nearest ?? 'nothing'}`, () => {
    assert.throws(ask, (error: unknown) => error instanceof GuideError && error.issues[0]?.path === path && error.issues[0].nearest === nearest);
  });
}

const told: readonly [what: string, ask: () => unknown, message: string][] = [
  ['a period far from all', () => payFor(guide, 'ai-engineer', { period: wrong('week') }), 'period: expected one of hour, month, year, project, got "week"'],
  ['null for a role', () => payFor(guide, null as never), 'role: expected the id of a role, got null'],
];
for (const [what, ask, message] of told) {
  test(`${what} is answered by what is expected`, () => assert.throws(ask, { name: 'GuideError', message }));
}

test('a measure that is unknown is answered by the measures of the guide, each once', () => {
  const measures = [...new Set(guide.pay.map(({ measure }) => measure))].join(', ');
  assert.throws(() => payFor(guide, 'ai-engineer', { measure: wrong('base') }), { message: `measure: expected one of ${measures}, got "base"` });
});
