/**
 * The bundled guide with figures that stay: for tests of sentences, orders and sums, which must not fail because somebody
 * corrects a figure in `data/`. What the data itself must say is held by `source-facts.test.ts` alone.
 */
import { guide } from '../../src/guide/index.js';
import type { Amount, Claim, Guide, Pay, Period, Rating } from '../../src/guide/types.js';

function average(value: number): Amount {
  return { statistic: 'average', value, currency: 'USD', period: 'year' };
}

function range(min: number, max: number, period: Period): Amount {
  return { statistic: 'range', min, max, currency: 'USD', period };
}

function over(min: number, period: Period): Amount {
  return { statistic: 'over', min, currency: 'USD', period };
}

const rows: readonly [id: string, role: string | null, measure: Pay['measure'], label: string, amount: Amount][] = [
  ['base-salary-prompt-engineer', 'prompt-engineer', 'base-salary', 'Base salary', average(130_000)],
  ['base-salary-ai-engineer', 'ai-engineer', 'base-salary', 'Base salary', average(162_000)],
  ['base-salary-llm-engineer', 'llm-engineer', 'base-salary', 'Base salary', average(185_000)],
  ['equity-llm-engineer', 'llm-engineer', 'equity', 'Equity, often on top', range(50_000, 80_000, 'year')],
  ['senior-total-ai-engineer', 'ai-engineer', 'total-compensation', 'Total, senior, top firms', over(200_000, 'year')],
  ['tech-company-base-ai-engineer', 'ai-engineer', 'base-salary', 'Base, at a tech company', range(140_000, 220_000, 'year')],
  ['top-tier-total-ai-engineer', 'ai-engineer', 'total-compensation', 'Total, top-tier firms', over(300_000, 'year')],
  ['first-year-junior', null, 'first-year', 'First year, with a portfolio', range(80_000, 120_000, 'year')],
  ['freelance-consulting', null, 'freelance-consulting', 'Freelance consulting', range(150, 400, 'hour')],
  ['technical-documentation', 'ai-engineer', 'technical-documentation', 'Technical documentation', range(5_000, 15_000, 'project')],
  ['course', null, 'course', 'Course on Udemy or Maven', range(2_000, 20_000, 'month')],
  ['open-source-sponsorship', null, 'open-source-sponsorship', 'Open source sponsorship', range(1_000, 10_000, 'month')],
  ['saas-product', null, 'saas-product', 'Niche SaaS product', range(5_000, 50_000, 'month')],
  ['month-3-income', null, 'first-income', 'By month 3', range(4_000, 8_000, 'month')],
  ['month-6-income', null, 'first-income', 'By month 6', over(10_000, 'month')],
];

const pay = rows.map(([id, role, measure, label, amount]): Pay => ({ id, role, measure, label, who: 'Somebody', amount, source: { lines: [1], section: 'Test' } }));

/** The figure of a role in the comparison is its average base salary. */
function steadyRating(rating: Rating): Rating {
  const amount = pay.find(({ role, amount: { statistic } }) => role === rating.role && statistic === 'average')?.amount;
  return rating.amount && amount ? { ...rating, amount, label: `$${(amount.value ?? 0) / 1000},000` } : rating;
}

const claim: Claim = { id: 'llm-engineer-premium', subject: 'llm-engineer', against: 'ai-engineer', percent: 15, text: '15% more.', source: 'editorial' };

export const steadyGuide: Guide = { ...guide, pay, claims: [claim], ratings: (guide as Guide).ratings.map(steadyRating) };
