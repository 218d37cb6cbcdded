import { html, nothing, type TemplateResult } from 'lit';
import { decimal, money } from '../../formats/money.js';
import { lineList, linesOf } from '../../render/pay-sources.js';
import { markGlyph } from '../parts/mark-glyph.js';
import { barScale } from './round-end.js';
import type { CompareView } from './view.js';

/** The key of the marks that occur, where the data come from, and how long the bars are. */
export function comparisonFoot(view: CompareView): TemplateResult {
  const { comparison, common } = view;
  const present = new Set(comparison.ratings.map(({ mark }) => mark));
  const marks = (['yes', 'partial', 'no'] as const).filter((mark) => present.has(mark));
  const remarks = [sourceText(view), ...barTexts(view), againstText(view)].filter(Boolean).join(' ');
  return html`<div class="foot small number" part="foot">
    ${marks.length > 0 ? html`<span class="key">${marks.map((mark) => html`<span>${markGlyph(mark)}${common.marks[mark]}</span>`)}</span>` : nothing}
    ${remarks ? html`<span>${remarks}</span>` : nothing}
  </div>`;
}

function sourceText({ comparison, rows, common }: CompareView): string {
  if (!comparison.source) return '';
  const lines = rows.flatMap(({ cells }) =>
    cells.flatMap(({ rating }) => linesOf(rating?.source)),
  );
  return common.source(comparison.source, lines.length > 0 ? common.lines(lineList(lines), new Set(lines).size) : '');
}

function barTexts({ rows, comparison, language, strings }: CompareView): string[] {
  const scales = rows.flatMap(({ factor }) => {
    const scale = barScale(factor.id, comparison.ratings);
    return scale ? [{ label: factor.label, ...scale }] : [];
  });
  return scales.map(({ label, end, currency }) =>
    strings.bars(currency === undefined ? decimal(end, language) : money(end, currency, language), scales.length > 1 ? label : ''),
  );
}

/** Without a column of its own, the baseline is only named in the controls, which print leaves out. */
function againstText({ baseline, shown, strings }: CompareView): string {
  return baseline && !shown.includes(baseline) ? strings.against(baseline.label) : '';
}
