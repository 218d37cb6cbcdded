/** Progress as the browser has kept it: enough for the first picture. What keeps and follows it is `progress-store.ts`. */
import type { Progress } from '../tree/progress.js';
import { readProgress } from '../tree/saved-progress.js';

/** What stands before the scope in the keys of `localStorage`. */
export const PREFIX = 'career-elements:progress:';

/** Progress that the storage did not take, by scope: it lives as long as the page. */
export const unsaved = new Map<string, Progress>();

let warned = false;

/** What is kept under a scope, or else under the name that it had before. A blocked storage and damaged content are told once, and are no progress. */
export function loadProgress(scope: string, formerName = scope): Progress {
  try {
    return unsaved.get(scope) ?? readProgress(localStorage.getItem(PREFIX + scope) ?? localStorage.getItem(PREFIX + formerName));
  } catch (error) {
    warnOnce(error);
    return new Map();
  }
}

/** Tells once a page that progress does not last. */
export function warnOnce(error: unknown): void {
  if (!warned) console.warn(`Progress cannot be kept in this browser; it lasts until the page is closed. (${String(error)})`);
  warned = true;
}
