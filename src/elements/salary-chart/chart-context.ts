import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Measure, RoleMark, RowGroup } from '../../layout/measure.js';
import type { CommonStrings } from '../../locales/en/common.js';
import type { SalaryChartStrings } from '../../locales/en/salary-chart.js';
import { roleClass, roleGlyph } from '../parts/role-glyph.js';
import type { ChartData } from './chart-data.js';

/** What the parts of the chart are drawn from. */
export interface ChartContext {
  readonly data: ChartData;
  readonly measure: Measure;
  readonly strings: SalaryChartStrings;
  readonly common: CommonStrings;
  /** BCP 47 tag for `Intl`. */
  readonly language: string;
  /** The axis runs from right to left. */
  readonly mirrored: boolean;
  /** How much larger than 16 px the host's text is: marks grow with it. */
  readonly scale: number;
  /** Id of the role that is highlighted; null for none. */
  readonly selected: string | null;
  /** A person chose a role, or took the choice back. */
  select(role: string): void;
}

/** Classes of what belongs to a role: its colour, or ink-3 while another role is highlighted. */
export function toneClasses(role: RoleMark | undefined, selected: string | null): string {
  if (!role) return '';
  return selected !== null && role.id !== selected ? 'quiet' : roleClass(role.place);
}

/** Heading of a group of rows. */
export function groupLabel(group: RowGroup, { data, strings }: ChartContext): string {
  return group.anyone ? strings.anyRole(data.roles) : group.label;
}

/** The name of a role, which highlights it. */
export function roleButton(label: string, role: RoleMark, { selected, select }: ChartContext): TemplateResult {
  return html`<button
    class="button name ${toneClasses(role, selected)}"
    aria-pressed=${selected === role.id}
    @click=${() => select(role.id)}
  >${roleGlyph(role.place)}${label}</button>`;
}
