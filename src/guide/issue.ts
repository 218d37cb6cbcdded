/** How findings are worded: where, what was expected, what stood there, what was probably meant. */
import type { GuideIssue } from './error.js';
import { nearest } from './nearest.js';

const LONGEST = 60;

/** Steps from the whole guide down to a value. */
export type Step = string | number;

/** A path as a person writes it: `pay[3].amount.min`; `path` is what stands before. */
export function join(path: string, ...steps: readonly Step[]): string {
  return steps.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    if (!/^[\w$]+$/.test(step)) return `${before}[${JSON.stringify(step)}]`;
    return before === '' ? step : `${before}.${step}`;
  }, path);
}

/** A value in a few words. Of a list only the length is told, of an object nothing: what is wrong in them has issues of its own. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** An issue with its sentence. `got` is the value itself; of the `candidates`, the one nearest to it is suggested. */
export function issue(path: string, expected: string, got: unknown, candidates: Iterable<string> = []): GuideIssue {
  return describe(path, expected, show(got), typeof got === 'string' ? nearest(got, candidates) : undefined);
}

/** An issue whose `got` is told in words. */
export function describe(path: string, expected: string, got: string, meant?: string): GuideIssue {
  const message = `${path && `${path}: `}expected ${expected}, got ${got}${meant ? `; did you mean ${JSON.stringify(meant)}?` : ''}`;
  return { path, message, expected, got, ...(meant && { nearest: meant }) };
}
