import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableBands } from '../../src/formats/table-bands.js';
import { tableProblem } from '../../src/formats/table-problem.js';
import type { TableText } from '../../src/formats/table-text.js';
import { GuideError } from '../../src/guide/error.js';

function table(corner: string, columns: string[], rows: [string, ...string[]][], caption = ''): TableText {
  return { caption, corner, columns, rows: rows.map(([header, ...cells]) => ({ header, cells })) };
}

test('columns for average, from and to', () => {
  const { bands } = tableBands(table('Figure', ['Average', 'From', 'To', 'Source'], [['Base', '$185,000', '', '', 'Survey'], ['Equity', '', '$50,000', '80,000', ''], ['Total', '', '$200,000', 'not stated', ''], ['Intern', '', '–', '$20,000', '']]));
  assert.deepEqual(
    bands.map(({ label, amount, source }) => [label, amount.statistic, amount.value ?? [amount.min, amount.max], amount.currency, amount.period, source]),
    [
      ['Base', 'average', 185_000, 'USD', 'year', 'Survey'],
      ['Equity', 'range', [50_000, 80_000], 'USD', 'year', undefined],
      ['Total', 'over', [200_000, undefined], 'USD', 'year', undefined],
      ['Intern', 'under', [undefined, 20_000], 'USD', 'year', undefined],
    ],
  );
});

test('a first column of roles and a column of whole amounts', () => {
  const { bands } = tableBands(table('Role', ['Salary'], [['Data Engineer', '€60.000'], ['Data Analyst', '40k–50k']], 'Pay per month'));
  assert.deepEqual(
    bands.map(({ label, role, group, amount }) => [label, role, group, amount.statistic, amount.currency, amount.period]),
    [
      ['Data Engineer', 'data-engineer', '', 'average', 'EUR', 'month'],
      ['Data Analyst', 'data-analyst', '', 'range', 'EUR', 'month'],
    ],
  );
});

test('several columns of whole amounts make a group of each row', () => {
  const { bands } = tableBands(table('Role', ['Base (EUR)', 'Rate per hour, USD'], [['Cook', '30,000', '15']]));
  assert.deepEqual(
    bands.map(({ group, label, amount }) => [group, label, amount.currency, amount.period]),
    [
      ['Cook', 'Base (EUR)', 'EUR', 'year'],
      ['Cook', 'Rate per hour, USD', 'USD', 'hour'],
    ],
  );
});

test('a period that the header of one end names holds for the range', () => {
  const { bands } = tableBands(table('Role', ['From, per hour', 'To'], [['Cook', '$15', '$20']]));
  assert.deepEqual(bands.map(({ amount }) => [amount.statistic, amount.period]), [['range', 'hour']]);
});

test('each cell that is not understood is named', () => {
  const cases: [TableText, RegExp][] = [
    [table('Role', ['Salary'], [['Cook', '$5'], ['Baker', 'a lot']]), /^row "Baker", column "Salary": expected an amount, .* got "a lot"$/],
    [table('Role', ['From', 'To'], [['Cook', '$9', '$5']]), /^row "Cook", column "To": expected an amount from 9, the lower end, got "5"$/],
    [table('Role', ['Salary'], [['Cook', '5']]), /^row "Cook", column "Salary": expected a currency/],
    [table('Role', ['Salary'], [['Cook', '']]), /^table: expected a row with an amount/],
    [table('Role', ['Median'], [['Cook', '$5']]), /^table: expected averages, .* got "Median"/],
  ];
  for (const [given, message] of cases) {
    const error = tableProblem(tableBands(given).findings);
    assert.ok(error instanceof GuideError);
    assert.equal(error.issues.length, 1);
    assert.match(error.message, message);
  }
});
