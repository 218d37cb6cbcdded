/** Keeps an element's progress with a store: loads it, follows it, saves what a person does. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Progress } from '../tree/progress.js';
import { localProgressStore, toProgress, type ProgressStore } from './progress-store.js';

export interface ProgressKeeperOptions {
  /** The store, or undefined for `localStorage`. */
  store(): ProgressStore | undefined;
  /** Name under which progress is kept; undefined while there is no roadmap. */
  scope(): string | undefined;
  /** Progress came from the store: show it. Not called for what the host itself saved. */
  loaded(progress: Progress): void;
}

export class ProgressKeeper implements ReactiveController {
  progress: Progress = new Map();

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ProgressKeeperOptions;
  #open: { readonly store: ProgressStore; readonly scope: string } | undefined;
  #stop: (() => void) | undefined;
  /** What a person did before the store answered: it is laid over what comes. */
  #early: Map<string, string> | undefined;

  constructor(host: ReactiveControllerHost & Element, options: ProgressKeeperOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#open = undefined;
  }

  /** Loads and follows the present store and scope. Call it when one of them may have changed; it does nothing when none has. */
  follow(): void {
    const scope = this.#options.scope();
    const store = this.#options.store() ?? localProgressStore;
    if (scope === undefined || !this.#host.isConnected || (this.#open?.scope === scope && this.#open.store === store)) return;
    this.#stop?.();
    const open = (this.#open = { store, scope });
    this.progress = new Map();
    this.#early = new Map();
    this.#stop = store.subscribe?.(scope, (progress) => this.#take(progress, open));
    this.#settle(() => store.load(scope), (progress) => this.#take(progress, open));
  }

  /** A person marked something: the new progress and the ids that changed. Saved at once, or as soon as the store has answered. */
  save(progress: Progress, ids: readonly string[]): void {
    this.progress = progress;
    for (const id of ids) this.#early?.set(id, progress.get(id) ?? 'todo');
    if (!this.#early) this.#write();
  }

  #take(progress: Progress, from: object): void {
    if (this.#open !== from || progress === this.progress) return;
    const early = this.#early;
    this.#early = undefined;
    this.progress = toProgress(new Map<string, string>([...progress, ...(early ?? [])]));
    if (early && early.size > 0) this.#write();
    this.#options.loaded(this.progress);
  }

  #write(): void {
    const { store, scope } = this.#open ?? {};
    if (store && scope !== undefined) this.#settle(() => store.save(scope, this.progress), () => undefined);
  }

  /** A store may answer at once or later, and may fail: then the page goes on with what it has. */
  #settle<Value>(ask: () => Value | Promise<Value>, then: (value: Value) => void): void {
    const failed = (error: unknown): void => console.warn(`<${this.#host.localName}>: progress could not be loaded or saved. ${String(error)}`);
    try {
      const answer = ask();
      if (answer instanceof Promise) void answer.then(then).catch(failed);
      else then(answer);
    } catch (error) {
      failed(error);
    }
  }
}
