import { GuideError } from '../guide/error.js';
import { issue } from '../guide/issue.js';
import type { Finding } from './table-text.js';

/** The error that tells what was not understood in a table. Only a table with findings needs its words. */
export function tableProblem(findings: readonly Finding[]): GuideError {
  return new GuideError(findings.map(([path, expected, got]) => issue(path, expected, got)));
}
