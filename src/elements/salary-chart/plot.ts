/** The picture: axis, marks and values. Its figures are hidden from assistive technology, which has the table. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlotMark } from '../../layout/pay-plot.js';
import { roleShape } from '../parts/role-glyph.js';
import { detailTemplate, nameTemplate, toneClass, type ChartContext } from './chart-context.js';
import type { ShownGroup, ShownRow } from './chart-data.js';

/** Length at which an open end is drawn, in px; px between the zero line and what is said of a row without a figure. */
const DRAWN = 64;
const NOTHING_GAP = 8;
/** The thinnest bar, in per cent of the axis: a range whose ends are the same must still be seen. */
const THINNEST = 0.3;

/** Axis, groups and rows of a measure. */
export function plotTemplate(context: ChartContext): TemplateResult {
  const { measure, layout } = context;
  let place = 0;
  // Texts are isolated by their first strong character: in a right-to-left page a range still reads from its lower end.
  return html`<div class="plot" part="plot">
    <svg class="axis" aria-hidden="true">${layout.ticks.map(({ at, label, labelled }) => {
      const x = across(at, context);
      return svg`<line class=${labelled ? 'tick' : 'tick between'} x1=${x} x2=${x} y1="1.67em" y2="100%" />${labelled ? svg`<text class="tick number" x=${x} y="1.08em">\u2068${label}\u2069</text>` : nothing}`;
    })}</svg>
    ${measure.groups.map(
      (group) => html`<div class="group">
        ${group.label ? html`<p class="heading" aria-hidden=${!group.role}><span>${nameTemplate(group.label, group.role, context)}</span></p>` : nothing}
        ${group.rows.map((row) => rowTemplate(context, group, row, layout.marks[place++]))}
      </div>`,
    )}
  </div>`;
}

function rowTemplate(context: ChartContext, group: ShownGroup, row: ShownRow, mark: PlotMark | undefined): TemplateResult {
  const role = group.role ?? row.role;
  const { shape = 'nothing', text = context.strings.noFigure, side = 'after', distance = NOTHING_GAP, from = 0, to = 0 } = mark ?? {};
  const before = side === 'before';
  return html`<div class="row ${toneClass(role, context)}">
    <div class="label" aria-hidden=${!row.role}>${nameTemplate(row.label, row.role, context)}${detailTemplate(row)}</div>
    <span class="value number ${shape}" aria-hidden="true"><bdi>${text}</bdi></span>
    <svg class="track" aria-hidden="true">
      ${mark ? markTemplate(context, mark, role?.place ?? 0) : nothing}<text class="at-mark number ${shape} ${side}" x=${across(before ? from : to, context)} y="50%" dx=${before === context.mirrored ? distance : -distance} dy=".35em">\u2068${text}\u2069</text>
    </svg>
  </div>`;
}

function markTemplate(context: ChartContext, { shape, from, to, open }: PlotMark, place: number): TemplateResult {
  const { mirrored } = context;
  if (shape === 'bar') {
    const width = Math.max(to - from, THINNEST);
    return svg`<rect class="mark" x=${across(mirrored ? from + width : from, context)} width="${width}%" />`;
  }
  const x = across(to, context);
  if (shape === 'point') return svg`<svg x=${x} y="50%" width=".9375em" height=".9375em" viewBox="6 6 12 12"><g class="mark point">${roleShape(place)}</g></svg>`;
  // A stop on the amount, dashes that shorten, an arrow: the length says nothing.
  const scale = open / DRAWN;
  return svg`<svg x=${x} y="50%"><g class="mark open" transform="scale(${(shape === 'under') === mirrored ? scale : -scale} ${scale}) translate(0 -7)">
    <path d="M1.25 0v14" /><path d="M2 7h22M28 7h10M42 7h6M51 7h3" stroke-width="3" /><path d="m55 2 6 5-6 5" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" />
  </g></svg>`;
}

function across(percent: number, { mirrored }: ChartContext): string {
  return `${mirrored ? 100 - percent : percent}%`;
}
