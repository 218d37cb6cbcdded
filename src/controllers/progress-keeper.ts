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

/** A store, a name in it, and what is known of the progress under that name. */
interface Place {
  readonly store: ProgressStore;
  readonly scope: string;
  progress: Progress;
  /** What a person did before the store answered: it is laid over what comes. Undefined once it has; another one each time it is asked. */
  early: Map<string, string> | undefined;
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
  #place: Place | undefined;
  #isFollowing = false;
  #stop: (() => void) | undefined;
  /** Places that have been asked, the present one or others: one that is returned to still knows what was done there. */
  readonly #unanswered = new Set<Place>();

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
    this.#stop = undefined;
    this.#isFollowing = false;
  }

  /** Counts another roadmap. `name` is its own name for its progress, `formerName` the one that it had before. */
  show(course: Course | undefined, name = '', formerName?: string): void {
    this.#course = course;
    this.#name = name;
    this.#formerName = formerName;
    this.tally = undefined;
    if (!course) this.hostDisconnected();
    this.follow();
    this.#host.requestUpdate();
  }

  /** Loads and follows the present store and scope. Call it when one of them may have changed; it does nothing when none has. */
  follow(): void {
    if (!this.#course) return;
    const store = this.#options.store();
    const chosen = this.#options.scope();
    const scope = chosen || this.#name;
    const isHere = (place: Place): boolean => place.store === store && place.scope === scope;
    if (!this.#place || !isHere(this.#place)) {
      this.hostDisconnected();
      // What was shown for another name or store is not shown for this one; a return to the page keeps it until the store answers.
      this.#place = [...this.#unanswered].find(isHere) ?? { store, scope, progress: new Map(), early: new Map() };
      this.tally = undefined;
    }
    if (!this.#isFollowing && this.#host.isConnected) this.#ask(this.#place, chosen ? undefined : this.#formerName);
    if (!this.tally) this.#count();
  }

  /** A person marked something: the new figures and the ids that changed. Saved at once, or as soon as the store has answered. */
  save(tally: Tally, ids: readonly string[]): void {
    this.tally = tally;
    this.#host.requestUpdate();
    const place = this.#place;
    if (!place) return;
    place.progress = tally.progress;
    for (const id of ids) place.early?.set(id, tally.progress.get(id) ?? 'todo');
    if (!place.early) this.#write(place);
  }

  #count(): void {
    this.tally = this.#course && countAll(this.#course, this.#renamed(this.#place?.progress ?? new Map()));
    this.#host.requestUpdate();
  }

  /** Marks under the ids that the roadmap has now. */
  #renamed(progress: Progress): Progress {
    return this.#course?.renamed?.(progress) ?? progress;
  }

  #ask(place: Place, formerName: string | undefined): void {
    const { store, scope } = place;
    // Who asks again, since the element was moved, no longer waits for the first answer; nor does who was told meanwhile by the subscription.
    const early = (place.early = new Map(place.early));
    const take = (progress: Progress): void => {
      if (place.early === early) this.#take(place, progress);
    };
    this.#unanswered.add(place);
    this.#isFollowing = true;
    this.#stop = store.subscribe?.(scope, (progress) => this.#take(place, progress));
    // Without an answer the page goes on with what it has, and keeps that.
    this.#settle(() => store.load(scope, formerName), take, () => take(place.progress));
  }

  #take(place: Place, progress: Progress): void {
    const { early } = place;
    if (!early && progress === place.progress) return;
    place.progress = toProgress(new Map<string, string>([...this.#renamed(progress), ...(early ?? [])]));
    place.early = undefined;
    this.#unanswered.delete(place);
    if (place === this.#place) this.#count();
    if (early?.size) this.#write(place);
  }

  #write({ store, scope, progress }: Place): void {
    this.#settle(() => store.save(scope, progress));
  }

  /** A store may answer at once or later, with a promise of whatever kind, and may fail. */
  #settle<Value>(ask: () => Value | PromiseLike<Value>, then?: (value: Value) => void, otherwise?: () => void): void {
    const failed = (error: unknown): void => {
      console.warn(`<${this.#host.localName}>: progress could not be loaded or saved. ${String(error)}`);
      otherwise?.();
    };
    try {
      const answer = ask();
      if (isThenable(answer)) void Promise.resolve(answer).then(then).catch(failed);
      else then?.(answer);
    } catch (error) {
      failed(error);
    }
  }
}

function isThenable<Value>(answer: Value | PromiseLike<Value>): answer is PromiseLike<Value> {
  return typeof (answer as Partial<PromiseLike<Value>> | null | undefined)?.then === 'function';
}
