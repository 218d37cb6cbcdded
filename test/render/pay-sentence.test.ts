import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Amount } from '../../src/guide/types.js';
import type { Band } from '../../src/guide/band.js';
import { bandMeasures } from '../../src/layout/band-measures.js';
import { guideMeasures } from '../../src/layout/guide-measures.js';
import { salaryChart } from '../../src/locales/en/salary-chart.js';
import { salaryChartMeasures } from '../../src/locales/en/salary-chart-measures.js';
import { guideSentence } from '../../src/render/guide-sentence.js';
import { paySentence } from '../../src/render/pay-sentence.js';
import { steadyGuide as guide } from '../guide/steady-guide.js';

test('each measure of a guide says what to take away', () => {
  assert.deepEqual(
    guideMeasures(guide).map((measure) => guideSentence(measure, salaryChart, salaryChartMeasures, 'en')),
    [
      'LLM Engineers average $185,000 in base pay: $23,000 more than AI Engineers, $55,000 more than Prompt Engineers.',
      'Niche SaaS product reaches highest of the three incomes stated by the month: $5,000 to $50,000.',
      'Freelance consulting: $150 to $400 an hour.',
      'Technical documentation: $5,000 to $15,000 a project.',
      'First income comes in month\u00a03; by month\u00a06 the guide says over $10,000 a month.',
    ],
  );
});

const paid = { currency: 'EUR', period: 'year' } as const;
const average = (value: number): Amount => ({ statistic: 'average', value, ...paid });

test('bands of one’s own say it too', () => {
  const cases: [Band[], string][] = [
    [[{ label: 'Base', group: 'Cook', amount: average(30_000) }, { label: 'Base', group: 'Baker', amount: average(34_000) }], 'Baker averages €34,000 in base: €4,000 more than Cook.'],
    [[{ label: 'Cook', amount: average(30_000) }, { label: 'Baker', amount: average(30_000) }], 'Cook averages €30,000: as much as Baker.'],
    [[{ label: 'Base', group: 'Cook', amount: average(30_000) }, { label: 'Bonus', group: 'Cook', amount: average(3_000) }], 'Base reaches highest of the two incomes stated by the year: €30,000.'],
    [[{ label: 'Intern', amount: { statistic: 'under', max: 9_000, ...paid } }], 'Intern: under €9,000 a year.'],
  ];
  for (const [bands, sentence] of cases) {
    const [measure] = bandMeasures(bands);
    assert.ok(measure);
    assert.equal(paySentence(measure, salaryChart, 'en'), sentence);
  }
});
