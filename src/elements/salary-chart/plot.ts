/** The picture: axis, marks and values. Its figures are hidden from assistive technology, which has the table. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Row, RowGroup } from '../../layout/measure.js';
import type { PlotLayout, PlotMark, PlotTick } from '../../layout/pay-plot.js';
import { roleShape } from '../parts/role-glyph.js';
import { groupLabel, roleButton, toneClasses, type ChartContext } from './chart-context.js';
import { openEnd } from './open-end.js';

/** Px between the zero line and what is said of a row without a figure. */
const NOTHING_GAP = 8;
/** Height of a bar at 16 px text; the glyph of a point, drawn 12 px large, becomes 15. */
const BAR = 12;
const POINT = 1.25;
/** Px of paper on both sides of a value. */
const GROUND = 3;
/** The thinnest bar, in per cent of the axis: a range whose ends are the same must still be seen. */
const THINNEST = 0.3;

/** Axis, groups and rows of a measure. */
export function plotTemplate(context: ChartContext, layout: PlotLayout): TemplateResult {
  let row = 0;
  const rows = (group: RowGroup) => group.rows.map((each) => rowTemplate(context, group, each, layout.marks[row++]));
  return html`<div class="plot" part="plot">
    <svg class="axis" aria-hidden="true">${layout.ticks.map((tick, index) => tickTemplate(context, tick, index, layout.ticks.length))}</svg>
    ${context.measure.groups.map((group) => html`<div class="group">${groupHeading(context, group)}${rows(group)}</div>`)}
  </div>`;
}

function tickTemplate({ mirrored }: ChartContext, { at, label, labelled }: PlotTick, index: number, count: number): TemplateResult {
  const x = across(at, mirrored);
  const place = index === 0 ? 'zero' : index === count - 1 ? 'last' : '';
  return svg`<line class="tick ${place} ${labelled ? '' : 'between'}" x1=${x} x2=${x} y1="20" y2="100%" />
    ${labelled ? svg`<text class="tick number ${place}" x=${x} y="13">\u2068${label}\u2069</text>` : nothing}`;
}

function groupHeading(context: ChartContext, group: RowGroup): TemplateResult | typeof nothing {
  const label = groupLabel(group, context);
  if (!label) return nothing;
  return group.role
    ? html`<p class="heading">${roleButton(label, group.role, context)}</p>`
    : html`<p class="heading" aria-hidden="true"><span class="name">${label}</span></p>`;
}

function rowTemplate(context: ChartContext, group: RowGroup, row: Row, mark: PlotMark | undefined): TemplateResult {
  const { strings, selected } = context;
  const role = group.role ?? row.role;
  const text = mark?.text ?? strings.noFigure;
  return html`<div class="row ${toneClasses(role, selected)} ${row.detail ? 'two' : ''}">
    <div class="label" aria-hidden=${row.role ? nothing : 'true'}>
      ${row.role ? roleButton(row.label, row.role, context) : rowLabel(row, context)}${row.detail ? html`<span class="detail">${row.detail}</span>` : nothing}
    </div>
    <span class="value number ${mark ? mark.shape : 'nothing'}" aria-hidden="true"><bdi>${text}</bdi></span>
    <svg class="track" aria-hidden="true">
      ${mark ? markTemplate(context, mark, role?.place) : nothing}
      ${valueTemplate(context, mark)}
    </svg>
  </div>`;
}

/** Name of a row; a step is named by its month. */
export function rowLabel(row: Row, { strings }: ChartContext): string {
  return row.month === undefined ? row.label : strings.month(row.month);
}

function markTemplate({ mirrored, scale }: ChartContext, mark: PlotMark, place: number | undefined): TemplateResult {
  if (mark.shape === 'bar') {
    const width = Math.max(mark.to - mark.from, THINNEST);
    const x = mirrored ? across(mark.from + width, true) : across(mark.from, false);
    return svg`<rect class="mark" x=${x} y="50%" width=${`${width}%`} height=${BAR * scale} transform="translate(0 ${(-BAR / 2) * scale})" />`;
  }
  const drawn = mark.shape === 'point' ? svg`<g class="mark point" transform="scale(${POINT * scale}) translate(-6 -6)">${roleShape(place ?? 0)}</g>` : openEnd(mark.open, (mark.shape === 'under') !== mirrored);
  return svg`<svg class="at" x=${across(mark.to, mirrored)} y="50%">${drawn}</svg>`;
}

/** The value on a ground of paper, so that no gridline crosses a figure. */
function valueTemplate({ strings, mirrored, scale }: ChartContext, mark: PlotMark | undefined): TemplateResult {
  if (!mark) return svg`<text class="at-mark nothing" x=${across(0, mirrored)} y="50%" dx=${mirrored ? -NOTHING_GAP : NOTHING_GAP} dy=".35em">${strings.noFigure}</text>`;
  const before = mark.side === 'before';
  const toRight = before === mirrored;
  const start = toRight ? mark.distance : -mark.distance;
  const width = mark.textWidth + 2 * GROUND;
  // First-strong isolate: in a right-to-left page a range still reads from its lower to its upper end.
  return svg`<svg class="at number" x=${across(before ? mark.from : mark.to, mirrored)} y="50%">
    <rect class="ground" x=${toRight ? start - GROUND : start + GROUND - width} y=${-8 * scale} width=${width} height=${16 * scale} />
    <text class="at-mark ${mark.shape} ${before ? 'before' : ''}" x=${start} dy=".35em">\u2068${mark.text}\u2069</text>
  </svg>`;
}

function across(percent: number, mirrored: boolean): string {
  return `${mirrored ? 100 - percent : percent}%`;
}
