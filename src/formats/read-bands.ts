/** Reads bands of one's own: plain objects in, checked bands out, or an error that says where and what was expected. */
import type { Band } from '../guide/band.js';
import { GuideError, type GuideIssue } from '../guide/error.js';
import { issue, join } from '../guide/issue.js';

type Raw = Readonly<Record<string, unknown>>;

const periods = ['hour', 'month', 'year', 'project'];

/** The figures that each statistic has. */
const figures: Readonly<Record<string, readonly string[]>> = { average: ['value'], range: ['min', 'max'], over: ['min'], under: ['max'] };

/**
 * Checks an array of bands, or `{ bands: [...] }`. Unknown fields are left alone. Throws `GuideError` with a path like
 * `[3].amount.min` for a missing label, a wrong type, a figure below zero, a range whose ends are swapped, an unknown
 * statistic or period, and a currency that is no three-letter code.
 */
export function readBands(json: unknown): readonly Band[] {
  const inner = isRaw(json) ? json['bands'] : json;
  const path = inner === json ? '' : 'bands';
  const issues: GuideIssue[] = [];
  if (!Array.isArray(inner)) issues.push(issue(path, 'a list of bands, each with a label and an amount', inner));
  else inner.forEach((band: unknown, index) => checkBand(band, join(path, index), issues));
  if (issues.length > 0) throw new GuideError(issues);
  return inner as readonly Band[];
}

function checkBand(band: unknown, path: string, issues: GuideIssue[]): void {
  if (!isRaw(band)) {
    issues.push(issue(path, 'a band: an object with a label and an amount', band));
    return;
  }
  if (typeof band['label'] !== 'string' || !band['label'].trim()) issues.push(issue(join(path, 'label'), 'a text that is not empty', band['label']));
  for (const field of ['group', 'role', 'note']) {
    if (band[field] != null && typeof band[field] !== 'string') issues.push(issue(join(path, field), 'a text', band[field]));
  }
  const { source } = band;
  const cited = isRaw(source) && Array.isArray(source['lines']) && source['lines'].every(Number.isInteger);
  if (source != null && typeof source !== 'string' && !cited) issues.push(issue(join(path, 'source'), 'a text, or an object with line numbers', source));
  if (isRaw(band['amount'])) checkAmount(band['amount'], join(path, 'amount'), issues);
  else issues.push(issue(join(path, 'amount'), 'an object with statistic, currency and period', band['amount']));
}

function checkAmount(amount: Raw, path: string, issues: GuideIssue[]): void {
  const { statistic, currency, period, min, max } = amount;
  const named = typeof statistic === 'string' && Object.hasOwn(figures, statistic) ? figures[statistic] : undefined;
  if (!named) issues.push(issue(join(path, 'statistic'), '"average", "range", "over" or "under"', statistic, Object.keys(figures)));
  for (const figure of named ?? []) {
    const value = amount[figure];
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) issues.push(issue(join(path, figure), 'a number from 0', value));
  }
  if (statistic === 'range' && Number(min) > Number(max)) issues.push(issue(join(path, 'max'), `a number from ${Number(min)}, the lower end`, max));
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) issues.push(issue(join(path, 'currency'), 'a three-letter code, like "USD"', currency));
  if (typeof period !== 'string' || !periods.includes(period)) issues.push(issue(join(path, 'period'), '"hour", "month", "year" or "project"', period, periods));
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
