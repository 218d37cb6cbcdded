/** The pay of a guide, with the words that only a guide has. Loaded on use. */
import { currencyName } from '../../formats/money.js';
import { percentText } from '../../formats/percent.js';
import { GuideError } from '../../guide/error.js';
import { issue } from '../../guide/issue.js';
import type { Guide } from '../../guide/types.js';
import type { MeasureOfMany } from '../../layout/axes.js';
import { guideMeasures } from '../../layout/guide-measures.js';
import { common } from '../../locales/en/common.js';
import { salaryChartMeasures, type SalaryChartMeasuresStrings } from '../../locales/en/salary-chart-measures.js';
import { stringsFor } from '../../locales/registry.js';
import { guideSentence } from '../../render/guide-sentence.js';
import { checkClaims, lineList, linesOf, rowsOf } from '../../render/pay-sources.js';
import { wordsFor, type ChartData, type ChartHost } from './chart-data.js';
import { chartData } from './measure-control.js';

/** Throws `GuideError` for a guide that states no pay. */
export function guideData(guide: Guide, host: ChartHost): ChartData {
  const { strings, language } = wordsFor(host);
  const measures = guideMeasures(guide);
  if (measures.length === 0) throw new GuideError([issue('pay', 'at least one amount', guide.pay)]);
  const words: SalaryChartMeasuresStrings = stringsFor('salaryChartMeasures', language, salaryChartMeasures);
  const shown = measures.map((measure) => ({
    ...measure,
    groups: measure.groups.map((group) => ({
      ...group,
      label: group.anyone ? words.anyRole(guide.roles.length) : group.label,
      rows: group.rows.map(({ source, ...row }) => ({ ...row, label: row.month === undefined ? row.label : words.month(row.month), lines: lineList(linesOf(source)) })),
    })),
    sentence: guideSentence(measure, strings, words, language),
    foot: [sourceText(guide, measure, words, language), ...claimTexts(guide, measure, words, language)],
  }));
  return chartData(shown, host, '');
}

function sourceText({ metadata }: Guide, measure: MeasureOfMany, words: SalaryChartMeasuresStrings, language: string): string {
  const rows = rowsOf(measure);
  const lines = rows.flatMap(({ source }) => linesOf(source));
  const { source, lines: inLines } = stringsFor('common', language, common);
  const unit = words.unit(currencyName(measure.currency, language), measure.period, rows.some(({ amount }) => amount?.statistic === 'average'));
  return `${source(metadata.sourceText.title, lines.length > 0 ? inLines(lineList(lines), new Set(lines).size) : '')} ${unit}`;
}

/** The claims that can be checked against the averages shown. */
function claimTexts({ claims, roles }: Guide, measure: MeasureOfMany, words: SalaryChartMeasuresStrings, language: string): string[] {
  const short = (id: string) => roles.find((role) => role.id === id)?.short ?? id;
  const percent = (value: number) => percentText(value / 100, language);
  return checkClaims(claims, measure).map(({ claim, computed }) =>
    words.claim(short(claim.subject), short(claim.against), claim.percent >= 0, percent(claim.percent), percent(computed), computed === claim.percent),
  );
}
