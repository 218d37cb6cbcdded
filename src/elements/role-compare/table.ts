import { html, nothing, type TemplateResult } from 'lit';
import { currencyName } from '../../formats/money.js';
import { signedPercent } from '../../formats/percent.js';
import type { ComparedCell, Difference } from '../../query/compare-records.js';
import type { ComparisonAmount, ComparisonRating, ComparisonRole } from '../../query/read-comparison.js';
import { markGlyph } from '../parts/mark-glyph.js';
import { roleClass, roleGlyph } from '../parts/role-glyph.js';
import { figureText } from './figure-text.js';
import type { BarScale } from './round-end.js';
import { placeOf, type CompareRow, type CompareView } from './view.js';

type Cell = ComparedCell<ComparisonRole, ComparisonRating | null>;

/** Factors by roles. */
export function comparisonTable(view: CompareView): TemplateResult {
  return html`<table part="table" aria-label=${view.name}>
    <caption class="small number">${view.caption}</caption>
    <thead>
      <tr>
        <th scope="col"><span class=${view.columns < 3 ? 'visually-hidden' : 'small'}>${view.strings.factor}</span></th>
        ${view.shown.map((role) => roleHeader(view, role))}
      </tr>
    </thead>
    <tbody>
      ${view.rows.map(
        (row) => html`<tr>
          <th scope="row" part="factor">${row.factor.label} <span class="small unit" dir="auto">${unitOf(view, row)}</span></th>
          ${row.cells.map((cell) => html`<td class=${columnClasses(view, cell.role)} part="cell">${ratingOf(view, cell, row.scale)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function columnClasses(view: CompareView, role: ComparisonRole): string {
  return `${roleClass(placeOf(view, role))}${role === view.baseline ? ' baseline' : ''}${role.id === view.selected ? ' chosen' : ''}`;
}

function roleHeader(view: CompareView, role: ComparisonRole): TemplateResult {
  return html`<th scope="col" class=${columnClasses(view, role)} part="role">
    ${role === view.baseline ? html`<span class="small word">${view.strings.baseline}</span>` : nothing}
    <button type="button" class="role" aria-pressed=${role.id === view.selected} @click=${() => view.act('select', role.id)}>
      ${roleGlyph(placeOf(view, role))}<span>${role.label}</span>
    </button>
  </th>`;
}

function unitOf({ strings, language }: CompareView, { factor, scale }: CompareRow): string | undefined {
  return scale?.currency ? strings.unit(currencyName(scale.currency, language), scale.period ? strings.periods[scale.period] : '') : factor.unit;
}

function ratingOf(view: CompareView, { rating, difference }: Cell, scale: BarScale | undefined): unknown {
  const { strings, common, baseline } = view;
  if (!rating) return html`<span class="missing">${strings.notStated}</span>`;
  const { mark, label, amount } = rating;
  if (amount) {
    return html`<span class="figure number">${label}</span>
      ${baseline ? html`<span class="small number delta">${differenceText(view, difference)}</span>` : nothing}
      ${scale ? bar(amount, scale.end) : nothing}`;
  }
  if (!mark) return label;
  const word = common.marks[mark];
  return html`<span class="rating ${mark}"
    >${markGlyph(mark)}<span>${word.toLowerCase() === label.toLowerCase() ? nothing : html`<span class="visually-hidden">${strings.marked(word)}</span>`}${label}</span></span
  >`;
}

function differenceText({ strings, language }: CompareView, difference: Difference | undefined): string | typeof nothing {
  if (difference?.kind !== 'money') return nothing;
  const { amount, percent, currency } = difference;
  if (!amount) return strings.same;
  return strings[amount > 0 ? 'more' : 'less'](figureText(Math.abs(amount), currency, language), signedPercent(percent / 100, language));
}

/** From zero to the value, or from one end of a range to the other. The figure stands above it, so it is decoration. */
function bar({ value, min, max }: ComparisonAmount, end: number): TemplateResult | typeof nothing {
  const [from, to] = value === undefined ? [min, max] : [0, value];
  if (from === undefined || to === undefined) return nothing;
  return html`<svg class="bar" viewBox="0 0 ${end} 6" preserveAspectRatio="none" aria-hidden="true">
    <rect x=${from} width=${Math.max(to - from, 0)} height="6"></rect>
  </svg>`;
}
