import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmount, type WrittenAmount } from '../../src/formats/read-amount.js';

test('amounts are read as people write them', () => {
  const cases: [string, WrittenAmount][] = [
    ['$130,000', { value: 130_000, currency: 'USD' }],
    ['130000', { value: 130_000 }],
    ['130 000 €', { value: 130_000, currency: 'EUR' }],
    ["CHF 130'000", { value: 130_000, currency: 'CHF' }],
    ['€60.000 a year', { value: 60_000, currency: 'EUR', period: 'year' }],
    ['USD 12.50/h', { value: 12.5, currency: 'USD', period: 'hour' }],
    ['1,234.56', { value: 1234.56 }],
    ['1.234.567,50', { value: 1_234_567.5 }],
    ['₹12,50,000', { value: 1_250_000, currency: 'INR' }],
    ['C$85k', { value: 85_000, currency: 'CAD' }],
    ['12,34', { value: 12.34 }],
    ['1.2M', { value: 1_200_000 }],
    ['140k–220k', { min: 140_000, max: 220_000 }],
    ['140–220k', { min: 140_000, max: 220_000 }],
    ['$50,000 - $80,000', { min: 50_000, max: 80_000, currency: 'USD' }],
    ['from 50k to 80k', { min: 50_000, max: 80_000 }],
    ['800–1.2k', { min: 800, max: 1200 }],
    ['over $200,000', { min: 200_000, currency: 'USD' }],
    ['> 200k', { min: 200_000 }],
    ['£200k+ p.a.', { min: 200_000, currency: 'GBP', period: 'year' }],
    ['less than 20,000 per month', { max: 20_000, period: 'month' }],
    ['$5,000 a project', { value: 5_000, currency: 'USD', period: 'project' }],
  ];
  for (const [text, expected] of cases) assert.deepEqual(readAmount(text), expected, text);
});

test('a scale that a header names stands for the "k" or "m" of each number', () => {
  assert.deepEqual(readAmount('60', 'k'), { value: 60_000 });
  assert.deepEqual(readAmount('$60.55', 'k'), { value: 60_550, currency: 'USD' });
  assert.deepEqual(readAmount('140–220', 'k'), { min: 140_000, max: 220_000 });
  assert.deepEqual(readAmount('over 1.2 a year', 'm'), { min: 1_200_000, period: 'year' });
  for (const text of ['60k', '40–60k', '1.2M', '$60,000', '1.234']) assert.equal(readAmount(text, 'k'), undefined, text);
});

test('a period that is not drawn is not understood', () => {
  for (const text of ['$700 a week', '$700 weekly', '$150/day', '$900 per fortnight', '$900 semi-monthly', '$900 every two months', '$700 pw', '60 thousand', '€3 million']) assert.equal(readAmount(text), undefined, text);
  assert.deepEqual(readAmount('$15 every hour'), { value: 15, currency: 'USD', period: 'hour' });
});

test('what could mean two things is not guessed', () => {
  for (const text of ['', 'a lot', '10 apples', '$5 or €6', '80k–50k', '1.500k', '¥5,000', '-5', '$5 an hour a year', 'about $5', '1,2,3', '~130k', '5 kr']) {
    assert.equal(readAmount(text), undefined, text);
  }
});
