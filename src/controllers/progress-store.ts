/** Where progress is kept. The default is the browser's `localStorage`; any other place is an object with the same methods. */
import type { Progress } from '../tree/progress.js';
import { writeProgress } from '../tree/saved-progress.js';
import { PREFIX, loadProgress, unsaved, warnOnce } from './load-progress.js';

/** A place that keeps progress: by a scope, the name under which roadmaps share what they have in common. */
export interface ProgressStore {
  /** What is kept, by node id. Ids that the roadmap does not know are kept as they are. With nothing under the scope: what is kept under its former name. */
  load(scope: string, formerName?: string): Progress | Promise<Progress>;
  /** Keeps the whole progress of a scope. */
  save(scope: string, progress: Progress): void | Promise<void>;
  /** Calls back when the progress of a scope changes elsewhere (another element, another tab); returns how to stop that. */
  subscribe?(scope: string, callback: (progress: Progress) => void): () => void;
}

type Callback = (progress: Progress) => void;

const callbacks = new Map<string, Set<Callback>>();

/** Progress in `localStorage`. All elements of a page and all its tabs agree; a full or blocked storage warns once and goes on in memory. */
export const localProgressStore: ProgressStore = {
  load: loadProgress,
  save(scope, progress) {
    try {
      localStorage.setItem(PREFIX + scope, writeProgress(progress));
      unsaved.delete(scope);
    } catch (error) {
      unsaved.set(scope, progress);
      warnOnce(error);
    }
    for (const callback of callbacks.get(scope) ?? []) callback(progress);
  },
  subscribe(scope, callback) {
    if (callbacks.size === 0) window.addEventListener('storage', onStorage);
    const own = callbacks.get(scope) ?? new Set();
    callbacks.set(scope, own.add(callback));
    return () => {
      own.delete(callback);
      if (own.size === 0 && callbacks.get(scope) === own) callbacks.delete(scope);
      if (callbacks.size === 0) window.removeEventListener('storage', onStorage);
    };
  },
};

/** Another tab wrote, or cleared everything (then there is no key). */
function onStorage({ key }: StorageEvent): void {
  for (const [scope, own] of callbacks) {
    if (key !== null && key !== PREFIX + scope) continue;
    const progress = loadProgress(scope);
    for (const callback of own) callback(progress);
  }
}
