import { html, type TemplateResult } from 'lit';
import type { Amount, Period } from '../../guide/types.js';
import { salaryChart } from '../../locales/en/salary-chart.js';
import { paySentence } from '../../render/pay-sentence.js';
import type { ChartContext } from './chart-context.js';
import type { ChartData, ShownMeasure, ShownRow } from './chart-data.js';

const SOURCE = 'Source: Prompt Engineer vs AI Engineer 2026 — Which Career Pays More Complete Guide (lines 11, 12, 152, 153, 162). US dollars a year; averages as stated, not audited.';
const NAMES = ['By role, a year', 'Ways to earn, a month', 'By the hour', 'By the project', 'By step, a month'];

const paid = { currency: 'USD', period: 'year' } as const;

/** A row is its label, its figures (two of a range, `+` after what is exceeded), and its detail. */
function standInRow(row: string): ShownRow {
  const [label = '', figure, other, detail = ''] = row.split('|');
  const [value, max] = [Number(figure), Number(other)];
  const amount: Amount = other === '+' ? { statistic: 'over', min: value, ...paid } : other ? { statistic: 'range', min: value, max, ...paid } : { statistic: 'average', value, ...paid };
  return { label, detail, what: label, amount: figure ? amount : undefined, lines: '11, 162' };
}

/** A group is its heading, then its rows. The source is as long as `source` says. */
function measure(id: string, period: Period, source: number, groups: readonly (readonly [heading: string, ...rows: string[]])[]): ShownMeasure {
  const own = {
    currency: 'USD',
    id,
    period,
    groups: groups.map(([label, ...rows], place) => ({ label, role: label && place < 3 ? { id: label, place } : undefined, rows: rows.map(standInRow) })),
  };
  return { ...own, sentence: paySentence(own, salaryChart, 'en'), foot: [SOURCE.slice(0, source)] };
}

/**
 * Stands in for the built-in guide until it is there, so that nothing below moves when it comes. It is never seen or read
 * out: only the space that its texts take counts, so they are the guide's, or as long.
 */
export const standIn: ChartData = {
  title: '',
  control: () => html`<span class="joined measures">${NAMES.map((name) => html`<button class="button">${name}</button>`)}</span><span class="menu"></span>`,
  measures: [
    {
      ...measure('by-role', 'year', 166, [
        ['LLM Engineers', 'Base pay|185000', 'Equity, often on top|50000|80000'],
        ['AI Engineers', 'Base pay|162000', 'Total, senior, top firms|200000|+', 'Base, at a tech company|140000|220000', 'Total, top-tier firms|300000|+'],
        ['Prompt Engineers', 'Base pay|130000'],
        ['Any of the three', 'First year, with a portfolio|80000|120000'],
      ]),
      foot: [SOURCE, 'The guide’s text puts LLM pay 15% above AI pay; its own averages give 14.2%. Both are kept.'],
    },
    measure('ways-to-earn', 'month', 152, [['', 'Niche SaaS product|5000|50000', 'Course on Udemy or Maven|2000|20000', 'Open source sponsorship|1000|10000']]),
    measure('by-hour', 'hour', 145, [['', 'Freelance consulting|150|400']]),
    measure('by-project', 'project', 149, [['', 'Technical documentation|5000|15000']]),
    {
      ...measure('by-step', 'month', 152, [['', 'Month 1', 'Month 2', 'Month 3|4000|8000|Committed learners, in a first paid project or a junior position', 'Month 6|10000|+|Consistent performers']]),
      sentence: 'First income comes in month\u00a03; by month\u00a06 the guide says over $10,000 a month.',
    },
  ],
};

/** Height in em of a row of the table whose texts take one line. */
const ROW = 2.2;

/** Stands in for the table until that is loaded: caption and head, and a line for each heading and row. */
export function tableStandIn({ measure }: ChartContext): TemplateResult {
  const rows = measure.groups.reduce((sum, group) => sum + group.rows.length + (group.label ? 1 : 0), 2);
  return html`<svg class="place" height="${ROW * rows}em" />`;
}
