/** Where progress is kept. The default is the browser's `localStorage`; any other place is an object with the same methods. */
import { STATUSES, type Progress } from '../tree/progress.js';

/** A place that keeps progress: by a scope, the name under which roadmaps share what they have in common. */
export interface ProgressStore {
  /** What is kept, by node id. Ids that the roadmap does not know are kept as they are. */
  load(scope: string): Progress | Promise<Progress>;
  /** Keeps the whole progress of a scope. */
  save(scope: string, progress: Progress): void | Promise<void>;
  /** Calls back when the progress of a scope changes elsewhere (another element, another tab); returns how to stop that. */
  subscribe?(scope: string, callback: (progress: Progress) => void): () => void;
}

const PREFIX = 'career-elements:progress:';

type Callback = (progress: Progress) => void;

/** Progress that the storage did not take: it lives as long as the page. */
const unsaved = new Map<string, Progress>();
const callbacks = new Map<string, Set<Callback>>();
let warned = false;

/** Progress in `localStorage`. All elements of a page and all its tabs agree; a full or blocked storage warns once and goes on in memory. */
export const localProgressStore: ProgressStore = {
  load(scope) {
    return unsaved.get(scope) ?? readSaved(scope);
  },
  save(scope, progress) {
    try {
      localStorage.setItem(PREFIX + scope, JSON.stringify({ version: 1, statuses: Object.fromEntries(progress) }));
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
    const progress = localProgressStore.load(scope) as Progress;
    for (const callback of own) callback(progress);
  }
}

function readSaved(scope: string): Progress {
  try {
    const saved = JSON.parse(localStorage.getItem(PREFIX + scope) ?? '{}') as { statuses?: Readonly<Record<string, unknown>> } | null;
    return toProgress(Object.entries(saved?.statuses ?? {}));
  } catch (error) {
    warnOnce(error);
    return new Map();
  }
}

/** Only what is a status; "to do" is said by absence. */
export function toProgress(entries: Iterable<readonly [string, unknown]>): Progress {
  const isMarked = (entry: readonly [string, unknown]): entry is readonly [string, 'doing' | 'done' | 'skipped'] =>
    entry[1] !== 'todo' && (STATUSES as readonly unknown[]).includes(entry[1]);
  return new Map([...entries].filter(isMarked));
}

function warnOnce(error: unknown): void {
  if (warned) return;
  warned = true;
  console.warn(`Progress cannot be kept in this browser; it lasts until the page is closed. (${String(error)})`);
}
