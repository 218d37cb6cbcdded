import { html, nothing, type TemplateResult } from 'lit';
import { amountText, money } from '../../formats/money.js';
import type { RoleMark } from '../../layout/measure.js';
import { plotLayout, type PlotLayout } from '../../layout/pay-plot.js';
import { roleClass, roleGlyph } from '../parts/role-glyph.js';
import { wordsFor, type ChartData, type ChartHost, type ChartWords, type ShownMeasure, type ShownRow } from './chart-data.js';
import { roomOf } from './room.js';
import type { ChartView } from './salary-chart.events.js';

/** The mock's break point and label column, in em of the host. */
const NARROW = 40;
const LABEL_COLUMN = 15.5;

/** What a person does: chooses a role, a measure, or a view. */
export type Act = (action: 'select' | 'measure' | 'view', value: string) => Promise<void>;

/** What the parts of the chart are drawn from. */
export interface ChartContext extends ChartWords {
  readonly data: ChartData;
  readonly measure: ShownMeasure;
  readonly layout: PlotLayout;
  /** What is drawn of each row, in order. */
  readonly rows: readonly Pick<ShownRow, 'amount' | 'role'>[];
  readonly view: ChartView;
  /** The axis runs from right to left. */
  readonly mirrored: boolean;
  /** Id of the role that is highlighted, where it is shown. */
  readonly selected: string | null | undefined;
  readonly act: Act;
}

/** The measure that is asked for, or the first, in the room that there is. */
export function chartContext(data: ChartData, host: ChartHost, { selected, ...shown }: Pick<ChartContext, 'view' | 'selected' | 'act'>): ChartContext {
  const words = wordsFor(host);
  const { strings, language } = words;
  const { width, em, mirrored, textWidth } = roomOf(host);
  const measure = data.measures.find(({ id }) => id === host.measure) ?? data.measures[0];
  const { currency, groups } = measure;
  const rows = groups.flatMap((group) => group.rows.map(({ amount, role = group.role }) => ({ amount, role })));
  const narrow = width > 0 && width <= NARROW * em;
  const layout = plotLayout(
    rows.map(({ amount }) => amount),
    { width: narrow ? width : (width || NARROW * em) - LABEL_COLUMN * em, valuesAtMarks: !narrow, openEnd: (narrow ? 2.75 : 4) * em, gap: 0.75 * em, textWidth },
    {
      amount: (amount, compact) => amountText(amount, language, strings, compact),
      tick: (value) => (value ? money(value, currency, language, true) : '0'),
    },
  );
  return { ...words, ...shown, data, measure, layout, rows, mirrored, selected: rows.some(({ role }) => role?.id === selected) ? selected : null };
}

/** Class of what belongs to a role: its colour, or a quiet one while another role is highlighted. */
export function toneClass(role: RoleMark | undefined, { selected }: ChartContext): string {
  return role ? (selected && role.id !== selected ? 'quiet' : roleClass(role.place)) : '';
}

/** A name; that of a role is a button which highlights it, where it may take the focus. */
export function nameTemplate(label: string, role: RoleMark | undefined, context: ChartContext): TemplateResult | string {
  if (!role) return label;
  return html`<button class="button name ${toneClass(role, context)}" aria-pressed=${context.selected === role.id} @click=${() => context.act('select', role.id)}>${roleGlyph(role.place)}${label}</button>`;
}

/** Further words under the name of a row. */
export function detailTemplate({ detail }: ShownRow): TemplateResult | typeof nothing {
  return detail ? html` <span class="detail">${detail}</span>` : nothing;
}
