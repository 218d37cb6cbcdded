import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBands } from '../../src/formats/read-bands.js';
import { GuideError } from '../../src/guide/error.js';
import { guide } from '../query/bundled-guide.js';

const amount = { statistic: 'average', value: 1, currency: 'USD', period: 'year' };
const band = { label: 'A', amount };

test('bands are an array, or an object that holds one; pay records are bands', () => {
  assert.deepEqual(readBands([band]), [band]);
  assert.deepEqual(readBands({ bands: [band] }), [band]);
  assert.equal(readBands(guide.pay).length, 15);
});

test('what is wrong is told with its path', () => {
  const cases: [unknown, string][] = [
    [undefined, ''],
    [{ bands: 5 }, 'bands'],
    [['x'], '[0]'],
    [{ bands: [{ amount }] }, 'bands[0].label'],
    [[band, { ...band, label: ' ' }], '[1].label'],
    [[{ ...band, role: 5 }], '[0].role'],
    [[{ ...band, source: { lines: 'x' } }], '[0].source'],
    [[{ label: 'A' }], '[0].amount'],
    [[{ ...band, amount: { ...amount, statistic: 'median' } }], '[0].amount.statistic'],
    [[{ ...band, amount: { ...amount, statistic: 'toString' } }], '[0].amount.statistic'],
    [[{ ...band, amount: { ...amount, value: -1 } }], '[0].amount.value'],
    [[{ ...band, amount: { ...amount, value: '1' } }], '[0].amount.value'],
    [[{ ...band, amount: { ...amount, statistic: 'range', min: 5, max: 4 } }], '[0].amount.max'],
    [[{ ...band, amount: { ...amount, currency: 'usd' } }], '[0].amount.currency'],
    [[{ ...band, amount: { ...amount, period: 'yaer' } }], '[0].amount.period'],
  ];
  for (const [json, path] of cases) {
    assert.throws(() => readBands(json), (error) => error instanceof GuideError && error.issues.length === 1 && error.issues[0]?.path === path, path);
  }
});

test('the nearest period is suggested', () => {
  assert.throws(() => readBands([{ ...band, amount: { ...amount, period: 'yaer' } }]), /did you mean "year"\?/);
});

test('a list without bands is read as one', () => {
  assert.deepEqual(readBands([]), []);
  assert.deepEqual(readBands({ bands: [] }), []);
});
