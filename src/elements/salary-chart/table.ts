/** The table: what the chart means. */
import { html, nothing, type TemplateResult } from 'lit';
import { currencyName, decimal } from '../../formats/money.js';
import type { Row, RowGroup } from '../../layout/measure.js';
import { lineList, linesOf, nameOf, rowsOf } from '../../render/pay-sources.js';
import { roleGlyph } from '../parts/role-glyph.js';
import { groupLabel, roleButton, toneClasses, type ChartContext } from './chart-context.js';
import { rowLabel } from './plot.js';

/** Columns that hold something; a column of nothing is not told. */
interface Columns {
  readonly average: boolean;
  readonly ends: boolean;
  readonly lines: boolean;
  readonly names: boolean;
}

/** `visible` tables have the names of roles as buttons; a hidden one must not take the focus. */
export function tableTemplate(context: ChartContext, visible: boolean): TemplateResult {
  const { measure, data, strings, language } = context;
  const rows = rowsOf(measure);
  const columns: Columns = {
    average: rows.some(({ amount }) => amount?.statistic === 'average'),
    ends: rows.some(({ amount }) => amount?.statistic !== 'average'),
    lines: rows.some(({ source }) => linesOf(source).length > 0),
    names: rows.some(({ source }) => nameOf(source)),
  };
  const heading = (shown: boolean, label: string, kind: string) => (shown ? html`<th scope="col" class=${kind}>${label}</th>` : nothing);
  return html`<table part="table">
    <caption>${strings.tableCaption(data.title, currencyName(measure.currency, language), measure.period)}</caption>
    <thead>
      <tr>
        <th scope="col">${strings.figure}</th>
        ${heading(columns.average, strings.average, 'amount')}${heading(columns.ends, strings.from, 'amount')}${heading(columns.ends, strings.to, 'amount')}
        ${heading(columns.lines, strings.line, 'line')}${heading(columns.names, strings.source, 'source')}
      </tr>
    </thead>
    ${measure.groups.map((group) => groupRows(context, group, columns, visible))}
  </table>`;
}

function groupRows(context: ChartContext, group: RowGroup, columns: Columns, visible: boolean): TemplateResult {
  const label = groupLabel(group, context);
  const { role } = group;
  const span = 1 + Number(columns.average) + 2 * Number(columns.ends) + Number(columns.lines) + Number(columns.names);
  const glyph = role ? roleGlyph(role.place) : nothing;
  return html`<tbody class="number ${toneClasses(role, context.selected)}">
    ${label ? html`<tr><th scope="rowgroup" colspan=${span}>${role && visible ? roleButton(label, role, context) : html`${glyph} ${label}`}</th></tr>` : nothing}
    ${group.rows.map((row) => rowTemplate(context, row, columns, visible))}
  </tbody>`;
}

function rowTemplate(context: ChartContext, row: Row, columns: Columns, visible: boolean): TemplateResult {
  const name = row.role && visible ? roleButton(row.label, row.role, context) : rowLabel(row, context);
  return html`<tr class=${toneClasses(row.role, context.selected)}>
    <th scope="row">${name}${row.detail ? html` <span class="detail">${row.detail}</span>` : nothing}</th>
    ${amountCells(context, row, columns)}
    ${columns.lines ? html`<td class="line">${lineList(linesOf(row.source))}</td>` : nothing}${columns.names ? html`<td class="source">${nameOf(row.source)}</td>` : nothing}
  </tr>`;
}

function amountCells({ strings, language }: ChartContext, { amount }: Row, columns: Columns): TemplateResult {
  const say = (value: number) => html`<bdi>${decimal(value, language)}</bdi>`;
  const open = html`<span class="caption">${strings.notStated}</span>`;
  const cells: Record<'average' | 'from' | 'to', unknown> = { average: nothing, from: nothing, to: nothing };
  if (!amount) {
    return html`<td class="amount" colspan=${Number(columns.average) + 2 * Number(columns.ends)}><span class="caption">${strings.noFigure}</span></td>`;
  }
  if (amount.statistic === 'average') cells.average = say(amount.value);
  else if (amount.statistic === 'range') [cells.from, cells.to] = [say(amount.min), say(amount.max)];
  else if (amount.statistic === 'over') [cells.from, cells.to] = [strings.over(decimal(amount.min, language)), open];
  else [cells.from, cells.to] = [open, strings.under(decimal(amount.max, language))];
  const cell = (content: unknown) => html`<td class="amount">${content}</td>`;
  return html`${columns.average ? cell(cells.average) : nothing}${columns.ends ? html`${cell(cells.from)}${cell(cells.to)}` : nothing}`;
}
