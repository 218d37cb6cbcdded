/** The figures of a roadmap, kept with a store: loads progress, follows it, saves what a person does. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { countAll, type Course, type Progress, type Tally } from '../tree/progress.js';
import { toProgress } from '../tree/saved-progress.js';
import type { ProgressStore } from './progress-store.js';

export interface ProgressKeeperOptions {
  store(): ProgressStore;
  /** Name under which progress is kept; the empty string for that of the roadmap. */
  scope(): string;
}

export class ProgressKeeper implements ReactiveController {
  /** Undefined while there is no roadmap. */
  tally: Tally | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ProgressKeeperOptions;
  #course: Course | undefined;
  /** Under which name the roadmap's progress is kept where the options say none, and under which it was before. */
  #name = '';
  #formerName: string | undefined;
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

  /** Counts another roadmap. `name` is its own name for its progress, `formerName` the one that it had before. */
  show(course: Course | undefined, name = '', formerName?: string): void {
    this.#course = course;
    this.#name = name;
    this.#formerName = formerName;
    if (!course) this.hostDisconnected();
    this.#count(this.#renamed(this.tally?.progress ?? new Map()));
    this.follow();
  }

  /** Loads and follows the present store and scope. Call it when one of them may have changed; it does nothing when none has. */
  follow(): void {
    if (!this.#course || !this.#host.isConnected) return;
    const store = this.#options.store();
    const chosen = this.#options.scope();
    const scope = chosen || this.#name;
    if (this.#open?.scope === scope && this.#open.store === store) return;
    this.#stop?.();
    // What was shown for another name or store is not shown for this one; a return to the page keeps it until the store answers.
    if (this.#open) this.#count(new Map());
    const open = (this.#open = { store, scope });
    const take = (progress: Progress): void => this.#take(progress, open);
    this.#early = new Map();
    this.#stop = store.subscribe?.(scope, take);
    this.#settle(() => store.load(scope, chosen ? undefined : this.#formerName), take);
  }

  /** A person marked something: the new figures and the ids that changed. Saved at once, or as soon as the store has answered. */
  save(tally: Tally, ids: readonly string[]): void {
    this.tally = tally;
    for (const id of ids) this.#early?.set(id, tally.progress.get(id) ?? 'todo');
    if (!this.#early) this.#write();
    this.#host.requestUpdate();
  }

  #count(progress: Progress): void {
    this.tally = this.#course && countAll(this.#course, progress);
    this.#host.requestUpdate();
  }

  /** Marks under the ids that the roadmap has now. */
  #renamed(progress: Progress): Progress {
    return this.#course?.renamed?.(progress) ?? progress;
  }

  #take(progress: Progress, from: object): void {
    if (this.#open !== from || progress === this.tally?.progress) return;
    const early = this.#early;
    this.#early = undefined;
    this.#count(toProgress(new Map<string, string>([...this.#renamed(progress), ...(early ?? [])])));
    if (early?.size) this.#write();
  }

  #write(): void {
    const { store, scope } = this.#open ?? {};
    const progress = this.tally?.progress;
    if (store && scope !== undefined && progress) this.#settle(() => store.save(scope, progress), () => undefined);
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
