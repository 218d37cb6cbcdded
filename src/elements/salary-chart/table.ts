/** The table: what the chart means. */
import { html, nothing, type TemplateResult } from 'lit';
import { bareMoney, currencyName } from '../../formats/money.js';
import type { RoleMark } from '../../layout/measure.js';
import { salaryChartTable } from '../../locales/en/salary-chart-table.js';
import { stringsFor } from '../../locales/registry.js';
import { roleGlyph } from '../parts/role-glyph.js';
import { detailTemplate, nameTemplate, toneClass, type ChartContext } from './chart-context.js';
import type { ShownRow } from './chart-data.js';

/** Classes of the columns after the first: average, from, to, lines, source. */
const kinds = ['amount', 'amount', 'amount', 'line', 'source'];

/** Names of roles are buttons where the table is what is seen; else they are in the picture, and what is hidden must not take the focus. */
export function tableTemplate(context: ChartContext): TemplateResult {
  const { data, measure, view, strings, language } = context;
  const words = stringsFor('salaryChartTable', language, salaryChartTable);
  const all = measure.groups.flatMap(({ rows }) => rows);
  const isAverage = ({ amount }: ShownRow) => amount?.statistic === 'average';
  const ends = !all.every(isAverage);
  // A column of nothing is not told.
  const shown = [all.some(isAverage), ends, ends, all.some(({ lines }) => lines), all.some(({ source }) => source)];
  const cells = (contents: readonly unknown[], cell: (kind: string, content: unknown) => TemplateResult, from = 0) =>
    kinds.map((kind, place) => (shown[place] && place >= from ? cell(kind, contents[place]) : nothing));
  const rowCells = (row: ShownRow, from?: number) => cells([...amountTexts(context, row, words.notStated), row.lines, row.source], (kind, content) => html`<td class=${kind}><bdi>${content}</bdi></td>`, from);
  const name = (label: string, role: RoleMark | undefined) => (role && view !== 'table' ? html`${roleGlyph(role.place)} ${label}` : nameTemplate(label, role, context));
  return html`<table part="table">
    <caption>${words.caption(data.title, currencyName(measure.currency, language), measure.period)}</caption>
    <thead><tr><th scope="col">${words.figure}</th>${cells(words.columns, (kind, header) => html`<th scope="col" class=${kind}>${header}</th>`)}</tr></thead>
    ${measure.groups.map(
      ({ label, role, rows }) => html`<tbody class="number ${toneClass(role, context)}">
        ${label ? html`<tr><th scope="rowgroup" colspan=${1 + shown.filter(Boolean).length}>${name(label, role)}</th></tr>` : nothing}
        ${rows.map(
          (row) => html`<tr class=${toneClass(row.role, context)}>
            <th scope="row">${name(row.label, row.role)}${detailTemplate(row)}</th>
            ${row.amount ? rowCells(row) : [html`<td class="amount" colspan=${shown.slice(0, 3).filter(Boolean).length}><span class="none">${strings.noFigure}</span></td>`, rowCells(row, 3)]}
          </tr>`,
        )}
      </tbody>`,
    )}
  </table>`;
}

/** What an amount says as average, from and to. */
function amountTexts({ strings, language }: ChartContext, { amount }: ShownRow, notStated: string): readonly unknown[] {
  const write = (value: number, beside = value) => bareMoney([value, beside], amount?.currency ?? '', language).format(value);
  const none = html`<span class="none">${notStated}</span>`;
  if (!amount) return ['', '', ''];
  if (amount.statistic === 'average') return [write(amount.value), '', ''];
  if (amount.statistic === 'range') return ['', write(amount.min, amount.max), write(amount.max, amount.min)];
  return amount.statistic === 'over' ? ['', strings.over(write(amount.min)), none] : ['', none, strings.under(write(amount.max))];
}
