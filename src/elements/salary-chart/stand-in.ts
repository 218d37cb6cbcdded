import { html, type TemplateResult } from 'lit';
import type { Amount, Period } from '../../guide/types.js';
import { salaryChart } from '../../locales/en/salary-chart.js';
import { paySentence } from '../../render/pay-sentence.js';
import type { ChartContext } from './chart-context.js';
import type { ChartData, ShownMeasure, ShownRow } from './chart-data.js';

const SOURCE = 'Source: Prompt Engineer vs AI Engineer 2026 — Which Career Pays More Complete Guide (lines 11, 12, 152, 153, 162). US dollars a year; averages as stated, not audited.';

/** A text of so many letters, which takes the room of one of the guide's: a little more or less of them, where that has narrow letters or wide ones. */
function text(length: number): string {
  return 'Complete first '.repeat(12).slice(0, length);
}

/** Lengths of the texts, or the text itself where it just fits beside its amount in a narrow place; an amount is its value, or its two ends, of which the upper may be open (Infinity). */
type StandInRow = readonly [label: number | string, figure?: number, upper?: number, detail?: number];

const paid = { currency: 'USD', period: 'year' } as const;

function standInRow([own, figure = 0, upper, detail = 0]: StandInRow): ShownRow {
  const label = typeof own === 'string' ? own : text(own);
  const amount: Amount =
    upper === Infinity ? { statistic: 'over', min: figure, ...paid } : upper ? { statistic: 'range', min: figure, max: upper, ...paid } : { statistic: 'average', value: figure, ...paid };
  return { label, detail: text(detail), what: label, amount: figure ? amount : undefined, lines: '11, 162' };
}

/** A group is the length of its heading, then its rows. The foot is as long as `source` says. */
function measure(id: string, period: Period, source: number, groups: readonly (readonly [heading: number, ...rows: StandInRow[]])[]): ShownMeasure {
  const own = {
    currency: 'USD',
    id,
    period,
    groups: groups.map(([length, ...rows], place) => ({ label: text(length), role: length && place < 3 ? { id, place } : undefined, rows: rows.map(standInRow) })),
  };
  return { ...own, sentence: paySentence(own, salaryChart, 'en'), foot: [SOURCE.slice(0, source)] };
}

/**
 * Stands in for the built-in guide until it is there, so that nothing below moves when it comes. It is never seen or read
 * out: only the space that its texts take counts, so they are as long as the guide's.
 */
export const standIn: ChartData = {
  title: '',
  control: () => html`<span class="joined measures">${[14, 21, 11, 14, 17].map((length) => html`<button class="button">${text(length)}</button>`)}</span><span class="menu"></span>`,
  measures: [
    {
      ...measure('by-role', 'year', 166, [
        [14, [7, 185000], [18, 50000, 80000]],
        [12, [7, 162000], ['Total, senior, top firms', 200000, Infinity], ['Base, at a tech company', 140000, 220000], [19, 300000, Infinity]],
        [17, [7, 130000]],
        [16, ['First year, with a portfolio', 80000, 120000]],
      ]),
      foot: [SOURCE, 'The guide’s text puts LLM pay 15% above AI pay; its own averages give 14.2%. Both are kept.'],
    },
    measure('ways-to-earn', 'month', 152, [[0, [18, 5000, 50000], ['Course on Udemy or Maven', 2000, 20000], ['Open source sponsorship', 1000, 10000]]]),
    measure('by-hour', 'hour', 145, [[0, [19, 150, 400]]]),
    measure('by-project', 'project', 149, [[0, [25, 5000, 15000]]]),
    { ...measure('by-step', 'month', 152, [[0, [7], [7], [7, 4000, 8000, 62], [7, 10000, Infinity, 21]]]), sentence: text(84) },
  ],
};

/** Height in em of a row of the table whose texts take one line. */
const ROW = 2.2;

/** Stands in for the table until that is loaded: caption and head, and a line for each heading and row. */
export function tableStandIn({ measure }: ChartContext): TemplateResult {
  const rows = measure.groups.reduce((sum, group) => sum + group.rows.length + (group.label ? 1 : 0), 2);
  return html`<svg class="place" height="${ROW * rows}em" />`;
}
