/**
 * What keeps the place of the built-in guide's chart while it loads: the same form with words of the same length, so that
 * lines break where they will break. It is never seen: amounts only have as many digits as the guide's.
 */
import type { Amount, Period } from '../../guide/types.js';
import type { Measure, Row } from '../../layout/measure.js';
import type { ChartContext } from './chart-context.js';
import type { ChartData } from './chart-data.js';

const TITLE = 'Prompt Engineer vs AI Engineer 2026 — Which Career Pays More Complete Guide';

/** Per measure: id, kind, period, lines, groups of rows. A row is a label, its amount (statistic, digits of the ends) and a detail. */
const shapes: readonly (readonly [string, Measure['kind'], Period, string, readonly (readonly string[])[]])[] = [
  [
    'by-role',
    'roles',
    'year',
    '11, 12, 152, 153, 162',
    [
      ['LLM Engineer', 'Base salary|a6', 'Equity, often on top|r55'],
      ['AI Engineer', 'Base salary|a6', 'Total, senior, top firms|o6', 'Base, at a tech company|r66', 'Total, top-tier firms|o6'],
      ['Prompt Engineer', 'Base salary|a6'],
      ['', 'First year, with a portfolio|r56'],
    ],
  ],
  ['ways-to-earn', 'ways', 'month', '156–158', [['', 'Niche SaaS product|r45', 'Course on Udemy or Maven|r45', 'Open source sponsorship|r45']]],
  ['by-hour', 'ways', 'hour', '154', [['', 'Freelance consulting|r33']]],
  ['by-project', 'ways', 'project', '155', [['', 'Technical documentation|r45']]],
  ['by-step', 'steps', 'month', '187–190', [['', '1', '2', '3|r44|Committed learners, in a first paid project or a junior position', '6|o5|Consistent performers']]],
];

/** Data that takes the room of the built-in guide's. */
export const placeholderData: ChartData = {
  measures: shapes.map(([id, kind, period, , groups]) => ({
    id,
    kind,
    period,
    currency: 'USD',
    oneOfCurrencies: false,
    groups: groups.map(([label = '', ...rows], place) => ({
      label,
      ...(label ? { role: { id: label, place } } : kind === 'roles' ? { anyone: true } : {}),
      rows: rows.map((row, index) => placeholderRow(row, period, kind, place * 10 + index)),
    })),
  })),
  title: '',
  roles: 3,
};

function placeholderRow(text: string, period: Period, kind: Measure['kind'], place: number): Row {
  const [label = '', code = '', detail = ''] = text.split('|');
  // Amounts differ, so that the sentence compares them.
  const [first = 0, second = 0] = [...code.slice(1)].map((digits, end) => (9 - end) * 10 ** (Number(digits) - 1) - place * (end + 1) * 1000);
  const paid = { currency: 'USD', period };
  const amount: Amount = code.startsWith('r') ? { statistic: 'range', min: first, max: second, ...paid } : code.startsWith('o') ? { statistic: 'over', min: first, ...paid } : { statistic: 'average', value: first, ...paid };
  return { label, detail, what: 'base-salary', source: { lines: [162], section: '' }, ...(code ? { amount } : {}), ...(kind === 'steps' ? { month: Number(label) } : {}) };
}

/** Text of the foot, as long as it will be. */
export function placeholderFoot({ measure, strings, common }: ChartContext, unit: string): string[] {
  const lines = shapes.find(([id]) => id === measure.id)?.[3] ?? '';
  const source = `${common.source(TITLE, common.lines(lines, 2))} ${unit}`;
  return measure.kind === 'roles' ? [source, strings.claim('LLM', 'AI', true, strings.percent('15'), strings.percent('14.2'), false)] : [source];
}
