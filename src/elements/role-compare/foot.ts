import { html, type TemplateResult } from 'lit';
import { MARKS } from '../../query/is-plain.js';
import { markGlyph } from '../parts/mark-glyph.js';
import { figureText } from './figure-text.js';
import type { CompareView } from './view.js';

/** The key of the marks that occur, where the data come from, and how long the bars are. */
export function comparisonFoot(view: CompareView): TemplateResult {
  const marks = MARKS.filter((mark) => view.comparison.ratings.some((rating) => rating.mark === mark));
  return html`<div class="foot small number" part="foot">
    <span class="key">${marks.map((mark) => html`<span>${markGlyph(mark)}${view.common.marks[mark]}</span>`)}</span>
    <span>${remarks(view).join(' ')}</span>
  </div>`;
}

function remarks({ common, strings, language, comparison: { source }, rows, lines, baseline, shown }: CompareView): string[] {
  const hasSeveralScales = rows.filter(({ scale }) => scale).length > 1;
  return [
    source ? common.source(source, lines?.(rows, language) ?? '') : [],
    rows.flatMap(({ factor, scale }) => (scale ? strings.bars(figureText(scale.end, scale.currency, language), hasSeveralScales ? factor.label : '') : [])),
    // Without a column of its own, the baseline is only named in the controls, which print leaves out.
    baseline && !shown.includes(baseline) ? strings.against(baseline.label) : [],
  ].flat();
}
