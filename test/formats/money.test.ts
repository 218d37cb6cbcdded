import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountText, bareMoney, currencyName, decimal, money, moneyRange } from '../../src/formats/money.js';

/** Spaces of typography and direction marks, which differ between versions of the language data. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
}

test('amounts are written as the language writes them', () => {
  const cases: [string, string][] = [
    [money(130_000, 'USD', 'en'), '$130,000'],
    [money(12.5, 'USD', 'en'), '$12.50'],
    [money(130_000, 'EUR', 'de'), '130.000 €'],
    [money(130_000, 'INR', 'hi-IN'), '₹1,30,000'],
    [money(185_000, 'USD', 'en', true), '$185K'],
    [money(150, 'USD', 'en', true), '$150'],
    [money(1_250_000, 'USD', 'en', true), '$1.25M'],
    [decimal(185_000, 'en'), '185,000'],
    [decimal(14.2, 'de'), '14,2'],
    [bareMoney([15.5], 'USD', 'en').format(15.5), '15.50'],
    [bareMoney([15.5, 16], 'USD', 'en').format(16), '16.00'],
    [bareMoney([185_000], 'EUR', 'de').format(185_000), '185.000'],
    [bareMoney([15.5], 'KWD', 'en').format(15.5), '15.500'],
    [currencyName('USD', 'en'), 'US dollars'],
    [currencyName('EUR', 'en'), 'euros'],
  ];
  for (const [got, expected] of cases) assert.equal(plain(got), expected);
});

test('a range names its currency once, on the side of the language', () => {
  const cases: [string, string, string][] = [
    ['en', 'USD', '$50,000–80,000'],
    ['de', 'EUR', '50.000–80.000 €'],
    ['fr', 'USD', '50 000–80 000 $US'],
    ['nl', 'EUR', '€ 50.000–80.000'],
    ['he', 'ILS', '50,000–80,000 ₪'],
  ];
  for (const [language, currency, expected] of cases) assert.equal(plain(moneyRange(50_000, 80_000, currency, language)), expected, language);
});

test('open ends are said with the words of the locale', () => {
  const words = { over: (text: string) => `über ${text}`, under: (text: string) => `unter ${text}` };
  const paid = { currency: 'EUR', period: 'year' } as const;
  const cases: [string, string][] = [
    [amountText({ statistic: 'over', min: 200_000, ...paid }, 'de', words), 'über 200.000 €'],
    [amountText({ statistic: 'under', max: 20_000, ...paid }, 'de', words), 'unter 20.000 €'],
    [amountText({ statistic: 'average', value: 60_000, ...paid }, 'de', words), '60.000 €'],
    [amountText({ statistic: 'range', min: 1, max: 2, ...paid }, 'de', words), '1–2 €'],
  ];
  for (const [got, expected] of cases) assert.equal(plain(got), expected);
});

test('no compact amount misstates its value by more than half a per cent', () => {
  const scale: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (value) => {
      const [, digits = '', unit = ''] = /^\$([\d.]+)([KMBT]?)$/.exec(money(value, 'USD', 'en', true)) ?? [];
      assert.ok(Math.abs(Number(digits) * (scale[unit] ?? 1) - value) <= value * 0.005, `${value} as ${digits}${unit}`);
    }),
    { seed: 3, numRuns: 2000 },
  );
});
