/** The boxes of a checklist, and the ids that stand behind them in comments, which renderers do not show. */
import type { Status } from '../../tree/progress.js';

/** What stands in a box. */
export const boxOf: Readonly<Record<Status, string>> = { todo: ' ', doing: '~', done: 'x', skipped: '-' };

const statuses: ReadonlyMap<string, Status> = new Map([[' ', 'todo'], ['~', 'doing'], ['/', 'doing'], ['x', 'done'], ['X', 'done'], ['-', 'skipped']]);

/** The status that a box says; undefined for what is none. */
export function statusIn(box: string): Status | undefined {
  return statuses.get(box);
}

/** A comment that holds an id, without white space in it and without what would end it. */
export function idComment(id: string): string {
  // Half a character has no form in an address.
  return `<!-- id: ${encodeURI(id.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('--', '-%2D')} -->`;
}

/** The id in a comment; undefined for any other comment. */
export function idIn(comment: string): string | undefined {
  const [, written] = /^<!--[\t ]*id:[\t ]*(\S+)[\t ]*-->$/.exec(comment) ?? [];
  if (written === undefined) return undefined;
  try {
    return decodeURI(written.replaceAll('-%2D', '--'));
  } catch {
    return written;
  }
}
