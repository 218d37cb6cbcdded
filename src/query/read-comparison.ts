/** Reads a comparison of one's own: plain objects in, checked records out, or an error that says where and what was expected. */
import { GuideError, type GuideIssue } from '../guide/error.js';
import { issue, join } from '../guide/issue.js';
import type { CitedSource, Mark, Period } from '../guide/types.js';
import { MARKS, PERIODS } from './is-plain.js';

/** A role to compare: a column. */
export interface ComparisonRole {
  readonly id: string;
  readonly label: string;
  /** Short name, for tight places. */
  readonly short?: string | undefined;
}

/** What roles are compared by: a row. */
export interface ComparisonFactor {
  readonly id: string;
  readonly label: string;
  /** Unit of the figures, where the factor has figures. */
  readonly unit?: string | undefined;
}

/** A figure: one value, or the ends of a range, in whole or broken units of the currency (a plain number without one). */
export interface ComparisonAmount {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
  readonly period?: Period | undefined;
}

/** What one role is rated by one factor. */
export interface ComparisonRating {
  readonly role: string;
  readonly factor: string;
  /** Null where a text or a figure stands without a mark. */
  readonly mark: Mark | null;
  /** The rating in words; shown as written. */
  readonly label: string;
  readonly amount?: ComparisonAmount | undefined;
  /** Lines of a text, or a name. */
  readonly source?: CitedSource | string | undefined;
}

/** A comparison of one's own. A rating that is missing is shown as not stated. */
export interface RoleComparison {
  /** Names the comparison: caption of the table. */
  readonly title?: string | undefined;
  /** Where it comes from, for the foot of the table. */
  readonly source?: string | undefined;
  readonly roles: readonly ComparisonRole[];
  readonly factors: readonly ComparisonFactor[];
  readonly ratings: readonly ComparisonRating[];
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks `{ roles, factors, ratings, title?, source? }`. Throws `GuideError` with a path like `ratings[2].role` for a wrong
 * type, an id used twice, a rating of a role or factor that is not there, or a second rating of the same two.
 */
export function readComparison(json: unknown): RoleComparison {
  const issues: GuideIssue[] = [];
  if (isRecord(json)) checkComparison(json, issues);
  else issues.push(issue('', 'a comparison: an object with roles, factors and ratings', json));
  if (issues.length > 0) throw new GuideError(issues);
  const comparison = json as RoleComparison;
  return { ...comparison, ratings: comparison.ratings.map((rating) => ({ ...rating, mark: rating.mark ?? null })) };
}

function checkComparison(json: Raw, issues: GuideIssue[]): void {
  texts(json, '', [], ['title', 'source'], issues);
  const roles = ids(json, 'roles', 'short', issues);
  const factors = ids(json, 'factors', 'unit', issues);
  const pairs = new Map<string, string>();
  for (const [rating, path] of records(json, 'ratings', issues)) {
    oneOf(rating, path, 'role', roles, 'the id of a role', issues);
    oneOf(rating, path, 'factor', factors, 'the id of a factor', issues);
    if (rating['mark'] != null) oneOf(rating, path, 'mark', MARKS, 'null or a mark', issues);
    texts(rating, path, ['label'], [], issues);
    if (rating['amount'] != null) checkAmount(rating['amount'], join(path, 'amount'), issues);
    const pair = JSON.stringify([rating['role'], rating['factor']]);
    const first = pairs.get(pair);
    if (first === undefined) pairs.set(pair, path);
    else issues.push(issue(path, `one rating per role and factor (the first is at ${first})`, rating));
  }
}

function checkAmount(amount: unknown, path: string, issues: GuideIssue[]): void {
  if (!isRecord(amount)) return void issues.push(issue(path, 'an object with a value, or with min or max', amount));
  const keys = ['value', 'min', 'max'].filter((key) => amount[key] != null);
  if (keys.length === 0) issues.push(issue(path, 'a value, or min or max', amount));
  for (const key of keys) if (!Number.isFinite(amount[key])) issues.push(issue(join(path, key), 'a number', amount[key]));
  const { currency } = amount;
  if (currency != null && !(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency))) issues.push(issue(join(path, 'currency'), 'a currency code like "USD"', currency));
  if (amount['period'] != null) oneOf(amount, path, 'period', PERIODS, 'a period', issues);
}

/** The ids of a list of records, each with a label and perhaps another text. */
function ids(json: Raw, key: string, more: string, issues: GuideIssue[]): string[] {
  const found: string[] = [];
  for (const [entry, path] of records(json, key, issues)) {
    texts(entry, path, ['id', 'label'], [more], issues);
    const { id } = entry;
    if (typeof id !== 'string') continue;
    if (/\s/.test(id) || found.includes(id)) issues.push(issue(join(path, 'id'), 'an id without spaces that is used once', id));
    found.push(id);
  }
  return found;
}

function texts(raw: Raw, path: string, needed: readonly string[], optional: readonly string[], issues: GuideIssue[]): void {
  for (const key of [...needed, ...optional]) {
    const value = raw[key];
    const missing = needed.includes(key) ? value === '' || value == null : false;
    if (missing || (value != null && typeof value !== 'string')) issues.push(issue(join(path, key), 'a text', value));
  }
}

function oneOf(raw: Raw, path: string, key: string, known: readonly string[], noun: string, issues: GuideIssue[]): void {
  const value = raw[key];
  if (typeof value !== 'string' || !known.includes(value)) issues.push(issue(join(path, key), `${noun} (${known.join(', ')})`, value, known));
}

function records(json: Raw, key: string, issues: GuideIssue[]): [entry: Raw, path: string][] {
  const list = json[key];
  if (!Array.isArray(list)) {
    issues.push(issue(key, 'a list', list));
    return [];
  }
  return list.flatMap((entry: unknown, place): [Raw, string][] => {
    const path = join(key, place);
    if (isRecord(entry)) return [[entry, path]];
    issues.push(issue(path, 'an object', entry));
    return [];
  });
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
