import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBands } from '../../src/formats/read-bands.js';
import { arePlain } from '../../src/layout/plain-bands.js';

const amount = { statistic: 'range', min: 1, max: 2, currency: 'USD', period: 'year' };
const band = { label: 'A', amount };

test('bands of one axis with all that they need are plain', () => {
  const cases: unknown[] = [
    [band],
    [band, { label: 'B', group: '', role: null, note: 'Sometimes', source: 'A survey', amount: { ...amount, statistic: 'average', value: 0 } }],
    [{ ...band, amount: { ...amount, statistic: 'over' } }, { ...band, amount: { ...amount, statistic: 'under' } }],
  ];
  for (const bands of cases) {
    assert.ok(arePlain(bands));
    assert.deepEqual(readBands(bands), bands);
  }
});

test('what is wrong, has a second axis or cites lines is left to the reader', () => {
  const cases: unknown[] = [
    undefined,
    'bands',
    [],
    { bands: [band] },
    ['x'],
    [band, null],
    [{ amount }],
    [{ ...band, label: ' ' }],
    [{ ...band, role: 5 }],
    [{ ...band, source: { lines: [5], section: '' } }],
    [{ ...band, source: 'editorial' }],
    [{ label: 'A' }],
    [{ label: 'A', amount: 5 }],
    [band, { ...band, amount: { ...amount, currency: 'EUR' } }],
    [band, { ...band, amount: { ...amount, period: 'hour' } }],
    ...[{ statistic: 'median' }, { statistic: 'toString' }, { min: -1 }, { min: '1' }, { min: 3 }, { max: undefined }, { max: '2' }, { statistic: 'average' }, { currency: 'usd' }, { period: 'yaer' }].map((wrong) => [
      { ...band, amount: { ...amount, ...wrong } },
    ]),
  ];
  for (const bands of cases) assert.equal(arePlain(bands), false, JSON.stringify(bands));
});
