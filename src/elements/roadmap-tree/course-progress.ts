import type { LitElement } from 'lit';
import { ProgressKeeper } from '../../controllers/progress-keeper.js';
import type { ProgressStore } from '../../controllers/progress-store.js';
import { countAll, mark, type Course, type Status, type Tally } from '../../tree/progress.js';
import { leavesOf } from '../../tree/topic-links.js';

/** Where progress is kept. */
export interface CourseProgressOptions {
  store(): ProgressStore | undefined;
  /** Name under which it is kept; the empty string for the id of the root. */
  scope(): string;
}

/** The figures of the roadmap that is shown, kept in step with the store. */
export class CourseProgress {
  /** Undefined while there is no roadmap. */
  tally: Tally | undefined;

  readonly #host: LitElement;
  readonly #keeper: ProgressKeeper;
  #course: Course | undefined;

  constructor(host: LitElement, options: CourseProgressOptions) {
    this.#host = host;
    this.#keeper = new ProgressKeeper(host, {
      store: () => options.store(),
      scope: () => this.#course && (options.scope() || (this.#course.tree.ids[0] ?? '')),
      loaded: () => this.#count(),
    });
  }

  /** Counts another roadmap. */
  show(course: Course | undefined): void {
    this.#course = course;
    this.follow();
  }

  /** Store or scope may have changed. */
  follow(): void {
    this.#keeper.follow();
    this.#count();
  }

  /** Marks a node and keeps that; says whether something changed. */
  mark(index: number, status: Status): boolean {
    const course = this.#course;
    if (!course || !this.tally) return false;
    const before = this.tally;
    this.tally = mark(course, before, index, status);
    if (this.tally === before) return false;
    const { tree, links } = course;
    this.#keeper.save(this.tally.progress, leavesOf(tree, links, index).map((leaf) => tree.ids[leaf] ?? ''));
    this.#host.requestUpdate();
    return true;
  }

  #count(): void {
    this.tally = this.#course && countAll(this.#course, this.#keeper.progress);
    this.#host.requestUpdate();
  }
}
