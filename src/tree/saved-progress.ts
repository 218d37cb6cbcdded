/** Progress as text: how it is kept in a browser's storage. */
import { STATUSES, type Progress } from './progress.js';

/** Only what is a status; "to do" is said by absence. */
export function toProgress(entries: Iterable<readonly [string, unknown]>): Progress {
  const isMarked = (entry: readonly [string, unknown]): entry is readonly [string, 'doing' | 'done' | 'skipped'] =>
    (STATUSES as readonly unknown[]).indexOf(entry[1]) > 0;
  return new Map([...entries].filter(isMarked));
}

/** Reads what `writeProgress` wrote; nothing for null and for JSON that is something else. Throws `SyntaxError` when it is not JSON. */
export function readProgress(text: string | null): Progress {
  const saved = JSON.parse(text ?? '{}') as { statuses?: Readonly<Record<string, unknown>> } | null;
  return toProgress(Object.entries(saved?.statuses ?? {}));
}

/** As `{ "version": 1, "statuses": { "id": "done" } }`, in the order of the marks. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify({ version: 1, statuses: Object.fromEntries(progress) });
}
