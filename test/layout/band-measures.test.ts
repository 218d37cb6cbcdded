import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Band } from '../../src/guide/band.js';
import { bandMeasures } from '../../src/layout/band-measures.js';

const yearly = (value: number, currency = 'USD') => ({ statistic: 'average', value, currency, period: 'year' }) as const;

test('unlike periods and currencies never share an axis', () => {
  const bands: Band[] = [
    { label: 'A', amount: yearly(1) },
    { label: 'B', amount: yearly(2, 'EUR') },
    { label: 'C', amount: { statistic: 'over', min: 3, currency: 'USD', period: 'hour' } },
    { label: 'D', amount: yearly(4) },
  ];
  assert.deepEqual(
    bandMeasures(bands).map(({ id, groups }) => [id, groups.flatMap(({ rows }) => rows.map(({ label }) => label))]),
    [
      ['by-year-usd', ['A', 'D']],
      ['by-year-eur', ['B']],
      ['by-hour', ['C']],
    ],
  );
});

test('groups and rows stay in their order; a role heads its group unless it has none', () => {
  const bands: Band[] = [
    { label: 'Base', group: 'Cook', role: 'cook', amount: yearly(2) },
    { label: 'Base', role: 'baker', amount: yearly(1) },
    { label: 'Bonus', group: 'Cook', role: 'cook', amount: yearly(3), note: 'At times' },
    { label: 'Waiter', group: '', role: 'waiter', amount: yearly(4) },
  ];
  const [measure] = bandMeasures(bands, new Map([['baker', 'Baker']]));
  assert.deepEqual(
    measure?.groups.map(({ label, role, rows }) => [label, role, rows.map((row) => [row.label, row.detail, row.role?.id])]),
    [
      ['Cook', { id: 'cook', place: 1 }, [['Base', '', undefined], ['Bonus', 'At times', undefined]]],
      ['Baker', { id: 'baker', place: 0 }, [['Base', '', undefined]]],
      ['', undefined, [['Waiter', '', 'waiter']]],
    ],
  );
});
