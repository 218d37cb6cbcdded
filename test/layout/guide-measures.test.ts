import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideMeasures } from '../../src/layout/guide-measures.js';
import { steadyGuide as guide } from '../guide/steady-guide.js';

const measures = guideMeasures(guide);

test('the guide has five measures, each of one period and currency', () => {
  assert.deepEqual(
    measures.map(({ id, kind, period, currency }) => [id, kind, period, currency]),
    [
      ['by-role', 'roles', 'year', 'USD'],
      ['ways-to-earn', 'ways', 'month', 'USD'],
      ['by-hour', 'ways', 'hour', 'USD'],
      ['by-project', 'ways', 'project', 'USD'],
      ['by-step', 'steps', 'month', 'USD'],
    ],
  );
  for (const { groups, period, currency } of measures) {
    for (const { amount } of groups.flatMap(({ rows }) => rows)) {
      if (amount) assert.deepEqual([amount.period, amount.currency], [period, currency]);
    }
  }
});

test('every amount of the guide is reached', () => {
  const reached = new Set(measures.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ amount }) => amount))));
  assert.equal(guide.pay.length, 15);
  for (const pay of guide.pay) assert.ok(reached.has(pay.amount), pay.id);
});

test('roles come by their average, then what is stated for anyone', () => {
  assert.deepEqual(
    measures[0]?.groups.map(({ label, role, anyone, rows }) => [label, role?.place, anyone ?? false, rows.length]),
    [
      ['LLM Engineer', 2, false, 2],
      ['AI Engineer', 1, false, 4],
      ['Prompt Engineer', 0, false, 1],
      ['', undefined, true, 1],
    ],
  );
});

test('ways to earn come by their upper end, steps by month with those that state nothing', () => {
  assert.deepEqual(
    measures[1]?.groups[0]?.rows.map(({ label }) => label),
    ['Niche SaaS product', 'Course on Udemy or Maven', 'Open source sponsorship'],
  );
  assert.deepEqual(
    measures[4]?.groups[0]?.rows.map(({ month, amount }) => [month, amount?.statistic]),
    [
      [1, undefined],
      [2, undefined],
      [3, 'range'],
      [6, 'over'],
    ],
  );
});

test('a second currency gets a measure of its own, and both say which they are', () => {
  const [first] = guide.pay;
  assert.ok(first);
  const pay = [...guide.pay, { ...first, id: 'in-euros', amount: { statistic: 'average', value: 60_000, currency: 'EUR', period: 'year' } as const }];
  const ids = guideMeasures({ ...guide, pay }).map(({ id }) => id);
  assert.deepEqual(ids, ['by-role-usd', 'by-role-eur', 'ways-to-earn', 'by-hour', 'by-project', 'by-step']);
});

test('pay by the month that neither a strategy nor a step names is a way to earn', () => {
  const [first] = guide.pay;
  assert.ok(first);
  const pay = [{ ...first, amount: { statistic: 'average', value: 900, currency: 'USD', period: 'month' } as const }];
  assert.deepEqual(
    guideMeasures({ ...guide, pay, plan: [], strategies: [] }).map(({ id }) => id),
    ['ways-to-earn'],
  );
});
