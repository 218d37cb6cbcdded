import { html, nothing, svg, type TemplateResult } from 'lit';
import { currencyName, decimal, money } from '../../formats/money.js';
import { signedPercent } from '../../formats/percent.js';
import type { ComparedCell, Difference } from '../../query/compare-records.js';
import type { ComparisonAmount, ComparisonFactor, ComparisonRating, ComparisonRole } from '../../query/read-comparison.js';
import { markGlyph } from '../parts/mark-glyph.js';
import { roleClass, roleGlyph } from '../parts/role-glyph.js';
import { barScale, type BarScale } from './round-end.js';
import { placeOf, type CompareView } from './view.js';

type Cell = ComparedCell<ComparisonRole, ComparisonRating | null>;

/** What a person does in the table. */
export interface TableActions {
  /** The header of a role was pressed. */
  select(role: string): void;
}

/**
 * Factors by roles. The narrow form lays rows out anew, which costs a native table its meaning in some browsers: there the
 * roles of ARIA say what the elements are.
 */
export function comparisonTable(view: CompareView, actions: TableActions): TemplateResult {
  const { narrow, shown, rows, strings } = view;
  return html`<table part="table" role=${narrow ? 'table' : nothing} aria-label=${view.name}>
    <caption class="number">${view.caption}</caption>
    <thead role=${narrow ? 'rowgroup' : nothing}>
      <tr role=${narrow ? 'row' : nothing}>
        <th scope="col" role=${narrow ? 'columnheader' : nothing}><span class="small">${strings.factor}</span></th>
        ${shown.map((role) => roleHeader(view, role, actions))}
      </tr>
    </thead>
    <tbody role=${narrow ? 'rowgroup' : nothing}>
      ${rows.map(({ factor, cells }) => {
        const scale = barScale(factor.id, view.comparison.ratings);
        return html`<tr role=${narrow ? 'row' : nothing}>
          ${factorHeader(view, factor, scale)}
          ${cells.map((cell) => ratingCell(view, cell, scale))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function columnClasses(view: CompareView, role: ComparisonRole): string {
  return `${roleClass(placeOf(view, role))}${role === view.baseline ? ' baseline' : ''}${role.id === view.selected ? ' chosen' : ''}`;
}

function roleHeader(view: CompareView, role: ComparisonRole, actions: TableActions): TemplateResult {
  return html`<th scope="col" role=${view.narrow ? 'columnheader' : nothing} class=${columnClasses(view, role)} part="role">
    ${role === view.baseline ? html`<span class="word">${view.strings.baseline}</span>` : nothing}
    <button type="button" class="role" aria-pressed=${role.id === view.selected} @click=${() => actions.select(role.id)}>
      ${roleGlyph(placeOf(view, role))}<span>${role.label}</span>
    </button>
  </th>`;
}

function factorHeader(view: CompareView, factor: ComparisonFactor, scale: BarScale | undefined): TemplateResult {
  const { strings, language } = view;
  const unit = scale?.currency ? strings.unit(currencyName(scale.currency, language), scale.period ? strings.periods[scale.period] : '') : factor.unit;
  return html`<th scope="row" role=${view.narrow ? 'rowheader' : nothing} part="factor">
    ${factor.label}${unit ? html` <span class="unit">${unit}</span>` : nothing}
  </th>`;
}

function ratingCell(view: CompareView, cell: Cell, scale: BarScale | undefined): TemplateResult {
  const { rating, role } = cell;
  return html`<td role=${view.narrow ? 'cell' : nothing} class=${columnClasses(view, role)} part="cell">
    ${rating === null
      ? html`<span class="missing">${view.strings.notStated}</span>`
      : rating.amount
        ? figure(view, cell, rating.label, rating.amount, scale)
        : marked(view, rating)}
  </td>`;
}

function marked(view: CompareView, { mark, label }: ComparisonRating): TemplateResult {
  if (mark === null) return html`${label}`;
  const word = view.common.marks[mark];
  const said = word.toLowerCase() === label.toLowerCase() ? label : view.strings.marked(word, label);
  return html`<span class="rating ${mark}">${markGlyph(mark)}<span>${said === label ? label : beside(said, label)}</span></span>`;
}

/** What is said and not shown, then the label: "in part: Minimal" in whatever order the language has. */
function beside(said: string, label: string): TemplateResult {
  const at = said.lastIndexOf(label);
  const [before, after] = at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + label.length)];
  const hidden = (text: string): TemplateResult | typeof nothing => (text ? html`<span class="visually-hidden">${text}</span>` : nothing);
  return html`${hidden(before)}${label}${hidden(after)}`;
}

function figure(view: CompareView, { difference }: Cell, label: string, amount: ComparisonAmount, scale: BarScale | undefined): TemplateResult {
  return html`<span class="figure number">${label}</span>
    ${view.baseline ? html`<span class="delta number">${difference?.kind === 'money' ? differenceText(view, difference) : nothing}</span>` : nothing}
    ${scale ? bar(amount, scale.end) : nothing}`;
}

function differenceText({ strings, language }: CompareView, { amount, percent, currency }: Difference & { kind: 'money' }): string {
  if (amount === 0) return strings.same;
  const distance = Math.abs(amount);
  const text = currency === undefined ? decimal(distance, language) : money(distance, currency, language);
  return (amount > 0 ? strings.more : strings.less)(text, signedPercent(percent / 100, language));
}

/** From zero to the value, or from one end of a range to the other. The figure stands above it, so it is decoration. */
function bar({ value, min, max }: ComparisonAmount, end: number): TemplateResult | typeof nothing {
  const [from, to] = value === undefined ? [min, max] : [0, value];
  if (from === undefined || to === undefined) return nothing;
  return html`<svg class="bar" viewBox="0 0 ${end} 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect x=${from} width=${Math.max(to - from, 0)} height="6" />`}
  </svg>`;
}
