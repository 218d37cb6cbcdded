/** What the chart shows, from whichever place its data comes. */
import type { LitElement, TemplateResult } from 'lit';
import { languageTag } from '../../controllers/locale.js';
import { currencyName } from '../../formats/money.js';
import type { Guide } from '../../guide/types.js';
import { groupBands, rolesOf } from '../../layout/band-groups.js';
import type { Measure, Row, RowGroup } from '../../layout/measure.js';
import { arePlain } from '../../layout/plain-bands.js';
import { salaryChart, type SalaryChartStrings } from '../../locales/en/salary-chart.js';
import { stringsFor } from '../../locales/registry.js';
import { paySentence } from '../../render/pay-sentence.js';
import type { ChartContext } from './chart-context.js';
import type { ChartView } from './salary-chart.events.js';

/** The element, as its parts see it. */
export interface ChartHost extends LitElement {
  readonly sync: string;
  readonly guide: Guide | null | undefined;
  measure: string;
  view: ChartView;
}

export interface ChartData {
  readonly measures: readonly [ShownMeasure, ...ShownMeasure[]];
  /** Name of the table, where its author gave one. */
  readonly title: string;
  /** The choice of a measure, where there are several. */
  control?(context: ChartContext): TemplateResult;
}

/** A measure with its words. */
export interface ShownMeasure extends Measure {
  readonly groups: readonly ShownGroup[];
  /** What it says. */
  readonly sentence: string;
  /** Source, unit and remarks: a text each. */
  readonly foot: readonly string[];
}

export interface ShownGroup extends RowGroup {
  readonly rows: readonly ShownRow[];
}

export interface ShownRow extends Row {
  /** Lines of the text that the amount is from. */
  readonly lines?: string;
}

/** The words of the host's language, and its tag for `Intl`. */
export interface ChartWords {
  readonly strings: SalaryChartStrings;
  readonly language: string;
}

export function wordsFor(host: Element): ChartWords {
  const language = languageTag(host);
  return { language, strings: stringsFor('salaryChart', language, salaryChart) };
}

/** A measure of one's own with the words that its rows give. */
export function withWords<Own extends Measure>(measure: Own, { strings, language }: ChartWords): Own & ShownMeasure {
  const { groups, currency, period } = measure;
  const sources = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ source }) => (typeof source === 'string' && source) || [])));
  return {
    ...measure,
    sentence: paySentence(measure, strings, language),
    foot: [strings.foot([...sources].join(', '), currencyName(currency, language), period)],
  };
}

/** Bands that need no reading; undefined for all others. */
export function plainData(bands: unknown, host: Element, title: string): ChartData | undefined {
  if (!arePlain(bands)) return undefined;
  const { currency, period } = bands[0].amount;
  return { measures: [withWords({ id: `by-${period}`, currency, period, groups: groupBands(bands, rolesOf(bands)) }, wordsFor(host))], title };
}
