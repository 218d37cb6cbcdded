import { GuideError, type GuideIssue } from '../../guide/error.js';
import { describe, issue } from '../../guide/issue.js';

/** An issue at a line of a text, from 1. `got` is what stands there. */
export function atLine(line: number, expected: string, got: unknown): GuideIssue {
  return issue(`line ${line}`, expected, got);
}

/** The error for a text that cannot be read on from a line; `got` is told in words. */
export function stopAt(line: number, expected: string, got: string): GuideError {
  return new GuideError([describe(`line ${line}`, expected, got)]);
}

/** The error for a text that holds nothing to read. */
export function nothingIn(text: string, expected: string): GuideError {
  return stopAt(1, expected, /^\s*$/.test(text) ? 'an empty text' : 'a text without one');
}

/** Ids that were met, each with its line. A second one of a kind is an issue. */
export class Ids {
  readonly #lines = new Map<string, number>();

  /** Notes an id; the issue, if it was met before. */
  add(id: string, line: number): GuideIssue | undefined {
    const first = this.#lines.get(id);
    if (first !== undefined) return atLine(line, `an id that is used once (it is also in line ${first})`, id);
    this.#lines.set(id, line);
    return undefined;
  }
}
