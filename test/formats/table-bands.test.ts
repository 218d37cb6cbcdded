import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutScale } from '../../src/formats/amount-words.js';
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

test('a period that the header of either end names holds for the range', () => {
  const { bands } = tableBands(table('Role', ['From', 'To, per hour'], [['Cook', '$15', '$20']]));
  assert.deepEqual(bands.map(({ amount }) => [amount.statistic, amount.period]), [['range', 'hour']]);
});

/** What is said of a table of one amount. */
function messages(header: string, caption = '', cell = '$60', row = 'Cook', corner = 'Role'): string[] {
  return tableBands(table(corner, [header], [[row, cell]], caption)).findings.map(([path, expected, got]) => `${path}: ${expected} / ${String(got)}`);
}

test('a header or a caption with a period that is not drawn is told once, with its place', () => {
  const texts = ['Pay a week', 'Weekly pay', 'Day rate', 'Fortnightly pay', 'Quarterly bonus', 'Pay per week', 'Salary/week', 'Pay (daily)', 'Pay per working day', 'Pay, days', 'Semi-monthly salary', 'Bi-annual bonus', 'Pay every two months', 'Pay twice a month', 'Rate per word', 'Night rate', 'Salary pcm', 'Salary p.w.', 'Hours', 'Pay per calendar month', 'Hourly and yearly pay'];
  for (const text of texts) {
    assert.deepEqual(messages(text), [`column header: pay a year, a month, an hour or a project / ${text}`], text);
    assert.deepEqual(messages('Salary', text), [`caption: pay a year, a month, an hour or a project / ${text}`], text);
  }
  assert.equal(tableBands(table('Role', ['Weekly pay'], [['Cook', '$5'], ['Baker', '$6']])).findings.length, 1);
  assert.equal(tableBands(table('Role', ['Salary'], [['Cook', '$5'], ['Baker', '$6']], 'Pay a week')).findings.length, 1);
});

test('periods that are drawn are read in headers and captions', () => {
  const cases: [string, string][] = [
    ['Hour rate', 'hour'], ['Hourly pay', 'hour'], ['Project fee', 'project'], ['Month salary', 'month'], ['Pay every month', 'month'], ['Salary', 'year'], ['Salary after 6 months', 'year'],
    ['5+ years', 'year'], ['Pay a year, third quarter', 'year'], ['Pay per hour, 40-hour week', 'hour'], ['Salary in the first quarter of 2025', 'year'], ['13th month', 'year'], ['Project manager', 'year'], ['Holiday', 'year'],
  ]; // prettier-ignore
  for (const [text, period] of cases) {
    for (const [header, caption] of [[text, ''], ['Salary', text]] as const) {
      const { bands, findings } = tableBands(table('Figure', [header], [['Cook', '$60']], caption));
      assert.deepEqual([findings, bands.map(({ amount }) => amount.period)], [[], [period]], text);
    }
  }
});

test('a caption is asked only where a cell and its header say nothing', () => {
  assert.deepEqual(messages('Pay an hour', 'Day rates and salaries'), []);
  assert.deepEqual(messages('Pay', 'Day rates and salaries', '$15 an hour'), []);
  assert.equal(messages('Source', 'Day rates').length, 1, 'no amount');
});

test('the header of a row says the period where it is about pay', () => {
  const read = (row: string, header = 'Average', caption = '') => tableBands(table('Figure', [header], [[row, '$15']], caption)).bands[0]?.amount.period;
  assert.equal(read('Hourly rate'), 'hour');
  assert.equal(read('Rate per hour', 'Average', 'Pay a year'), 'hour');
  assert.equal(read('Monthly magazine editor', 'Average', 'Pay a year'), 'year');
  assert.equal(read('Employee of the month', 'A year'), 'year');
  assert.deepEqual(messages('Average', '', '$700', 'Weekly pay'), ['row header: pay a year, a month, an hour or a project / Weekly pay']);
  assert.deepEqual(messages('Average', '', '$15', 'Hourly worker'), ['row header: pay a year, a month, an hour or a project, in the header of the column or in the caption / Hourly worker']);
  assert.deepEqual(messages('Pay a year', '', '$15', 'Hourly rate'), ['row header: the same as in "Pay a year": pay a year, a month, an hour or a project / Hourly rate']);
  assert.deepEqual(messages('Average', '', '$15', 'Cook', 'Pay per week'), ['corner: pay a year, a month, an hour or a project / Pay per week']);
});

test('a scale is understood in a header or a caption, exactly', () => {
  const cases: [string, string, number][] = [
    ['Salary in k€', '60', 60_000], ['Salary, $ thousand', '60', 60_000], ['Salary ($k)', '60.55', 60_550], ['Salary in kUSD', '60', 60_000], ['Salary, USDk', '60', 60_000], ['KEUR', '60', 60_000],
    ['Salary ($000)', '60', 60_000], ["Salary, €'000", '60', 60_000], ['Salary, USD (000s)', '60', 60_000], ['Pay in thousands of US dollars', '60', 60_000], ['Thousands of euros', '60', 60_000], ['Pay (in thousands), $', '60', 60_000],
    ['Pay in thousands, €', '60', 60_000], ['Pay, $ (k)', '60', 60_000], ['Bonus, $ million', '1.2', 1_200_000], ['Bonus in millions of euros', '2', 2_000_000], ['Bonus, €m', '2', 2_000_000], ['Pay, $ thousand a year', '60', 60_000],
  ]; // prettier-ignore
  for (const [text, cell, value] of cases) {
    for (const [header, caption] of [[text, ''], ['Salary', text]] as const) {
      const { bands, findings } = tableBands(table('Figure', [header], [['Cook', cell]], caption));
      assert.deepEqual([findings, bands.map(({ amount }) => amount.value)], [[], [value]], text);
    }
  }
});

test('the same scale in header and caption counts once, and a nearer one wins', () => {
  const value = (header: string, caption: string) => tableBands(table('Figure', [header], [['Cook', '2']], caption)).bands[0]?.amount.value;
  assert.equal(value('Pay, $ thousand', 'Pay in thousands'), 2_000);
  assert.equal(value('Bonus, $m', 'Pay in thousands'), 2_000_000);
});

test('a scale that is not understood, or could mean two things, is told', () => {
  for (const text of ['Salary in lakh', 'Pay in crores', 'Pay, $ billion', 'Salary thousands', 'Pay in ten thousands of won', 'Pay, T€', 'Pay in 1,000 EUR', 'Pay, $ thousand and € million', 'Pay in hundreds', 'Salary k']) {
    assert.deepEqual(messages(text), [`column header: amounts written out, or a scale like "in thousands" or "in millions" / ${text}`], text);
    assert.deepEqual(messages('Salary', text), [`caption: amounts written out, or a scale like "in thousands" or "in millions" / ${text}`], text);
  }
  for (const cell of ['$60k', '$60,000', '1.234']) assert.deepEqual(messages('Pay, $ thousand', '', cell), [`row "Cook", column "Pay, $ thousand": an amount in thousands, like "130", "140–220" or "over 200" / ${cell}`]);
});

test('what only looks like a scale is none', () => {
  for (const text of ['401(k) match', 'Pay of K-12 teachers', 'Firms of over a thousand people', 'Cities of two million', 'Cities of over 100 000 people', 'Average (m/f)', 'CEO M. Smith', 'J. K. Rowling’s pay']) {
    for (const [header, caption] of [[text, ''], ['Salary', text]] as const) {
      const { bands, findings } = tableBands(table('Figure', [header], [['Cook', '$60']], caption));
      assert.deepEqual([findings, bands.map(({ amount }) => amount.value)], [[], [60]], text);
    }
  }
});

test('a label beside amounts that are written out keeps no scale', () => {
  const { bands } = tableBands(table('Role', ['Base ($ thousand)', 'Bonus in k€'], [['Cook', '60', '5']]));
  assert.deepEqual(bands.map(({ label, amount }) => [label, amount.value, amount.currency]), [['Base ($)', 60_000, 'USD'], ['Bonus in €', 5_000, 'EUR']]);
  const cases = [['Pay in thousands of US dollars', 'Pay in US dollars'], ['Pay (in thousands)', 'Pay'], ['Pay, $ thousand', 'Pay, $'], ['Pay in millions, 2024', 'Pay, 2024'], ['Salary in kUSD', 'Salary in USD'], ['401(k) match', '401(k) match']];
  for (const [text = '', plain] of cases) assert.equal(withoutScale(text), plain);
});

test('no column, and no end of a cell, is passed over', () => {
  const { bands } = tableBands(table('Role', ['Average base', 'Average bonus', 'Source', 'Line'], [['Cook', '$60', '$5', 'Survey', '12']]));
  assert.deepEqual(bands.map(({ group, label, amount, source }) => [group, label, amount.value, source]), [['Cook', 'Average base', 60, 'Survey, 12'], ['Cook', 'Average bonus', 5, 'Survey, 12']]);
  const cases: [string[], string[], RegExp][] = [
    [['From', 'To', 'Min bonus'], ['$5', '$6', '$1'], /^column header: one column called "from"/],
    [['From', 'To'], ['$5–6', '$9'], /^row "Cook", column "From": one amount/],
    [['From', 'To'], ['under $5', ''], /^row "Cook", column "From": one amount/],
    [['From', 'To'], ['$5', 'over $9'], /^row "Cook", column "To": one amount/],
    [['From', 'To'], ['$5', '€9'], /^row "Cook", column "To": the currency of the lower end, USD/],
    [['From', 'To'], ['$5 an hour', '$9 a year'], /^row "Cook", column "To": the period of the lower end, hour/],
    [['From, per hour', 'To, per year'], ['$5', '$9'], /^column header: the same as in "From, per hour"/],
    [['Base', ''], ['$5', '$9'], /^column 3: a name in its header/],
  ];
  for (const [columns, cells, message] of cases) {
    const { findings } = tableBands(table('Role', columns, [['Cook', ...cells]]));
    assert.equal(findings.length, 1, message.source);
    assert.match(findings.map(([path, expected]) => `${path}: ${expected}`)[0] ?? '', message);
  }
});

test('what is lost of a table is told with what is not understood', () => {
  const lost = ['row "Cook"', 'at most 1 cells after the first, as the head has', 2] as const;
  assert.deepEqual(tableBands({ ...table('Role', ['Salary'], [['Cook', '$5']]), lost: [lost] }).findings, [lost]);
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
