/** Under the figures: what the marks mean, where the figures come from, and where the guide disagrees with itself. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { currencyName, decimal } from '../../formats/money.js';
import type { Measure } from '../../layout/measure.js';
import type { PlotMark } from '../../layout/pay-plot.js';
import type { SalaryChartStrings } from '../../locales/en/salary-chart.js';
import { checkClaims, lineList, linesOf, nameOf, rowsOf } from '../../render/pay-sources.js';
import { roleShape } from '../parts/role-glyph.js';
import type { ChartContext } from './chart-context.js';

/** Explains the kinds of mark that are there; values stand at their marks, so there is no other legend. */
export function keyTemplate({ measure, strings }: ChartContext, marks: readonly (PlotMark | undefined)[]): TemplateResult {
  const has = (shape: PlotMark['shape']) => marks.some((mark) => mark?.shape === shape);
  const places = new Set(measure.groups.flatMap(({ role, rows }) => rows.flatMap((row) => (row.amount?.statistic === 'average' ? [(role ?? row.role)?.place ?? 0] : []))));
  const glyphs = [...places].slice(0, 6);
  const sample = (width: number, drawing: unknown, label: string) => html`<span><svg width=${width} height="12" viewBox="0 0 ${width} 12" aria-hidden="true">${drawing}</svg>${label}</span>`;
  const open = svg`<g class="open"><path d="M1 0v12M1 6h9M13 6h4M19.5 6h2"/><path d="m21 2 4 4-4 4" stroke-width="1.6"/></g>`;
  return html`<p class="key" aria-hidden="true">
    ${has('point') ? sample(glyphs.length * 15 - 3, glyphs.map((place, index) => svg`<g transform="translate(${index * 15} 0)">${roleShape(place)}</g>`), strings.keyAverage) : nothing}
    ${has('bar') ? sample(26, svg`<rect y="1" width="26" height="10"/>`, strings.keyRange) : nothing}
    ${has('over') ? sample(26, open, strings.keyOver) : nothing}
    ${has('under') ? sample(26, svg`<g transform="translate(26 0) scale(-1 1)">${open}</g>`, strings.keyUnder) : nothing}
  </p>`;
}

/** Source with the lines used, unit, and the claims that can be checked against the averages shown: a text each. */
export function footTexts({ measure, data, strings, common, language }: ChartContext): string[] {
  const { guide } = data;
  const unit = unitText(measure, !!guide, strings, language);
  if (!guide) {
    const names = [...new Set(rowsOf(measure).flatMap(({ source }) => nameOf(source) || []))];
    return [names.length > 0 ? `${common.source(names.join(', '), '')} ${unit}` : unit];
  }
  const lines = rowsOf(measure).flatMap(({ source }) => linesOf(source));
  const source = common.source(guide.metadata.sourceText.title, lines.length > 0 ? common.lines(lineList(lines), new Set(lines).size) : '');
  const claims = checkClaims(guide.claims, measure).map(({ claim, computed }) => {
    const short = (id: string) => guide.roles.find((role) => role.id === id)?.short ?? id;
    const percent = (value: number) => strings.percent(decimal(Math.abs(value), language, 1));
    return strings.claim(short(claim.subject), short(claim.against), claim.percent >= 0, percent(claim.percent), percent(computed), computed === claim.percent);
  });
  return [`${source} ${unit}`, ...claims];
}

/** Currency and period; of a guide also that its figures are as it states them. */
export function unitText(measure: Measure, stated: boolean, strings: SalaryChartStrings, language: string): string {
  const currency = currencyName(measure.currency, language);
  if (!stated) return strings.unit(currency, measure.period);
  return strings.unitStated(currency, measure.period, rowsOf(measure).some(({ amount }) => amount?.statistic === 'average'));
}

export function footTemplate(texts: readonly string[]): TemplateResult {
  return html`<div class="foot number" part="foot">${texts.map((text) => html`<p><bdi>${text}</bdi></p>`)}</div>`;
}
