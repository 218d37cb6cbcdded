/** Shows where things came from: places between before and after, for as long as the move lasts. Only what is on the screen takes part. */

const DURATION = 200;

/** One move at a time; a new one starts from where the last one is. */
export class Motion {
  readonly #draw: () => void;
  #from: Map<number, number> | undefined;
  #began = 0;
  #frame = 0;
  #running = false;
  #progress = 1;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** Whether a move was started whose end is not known yet. */
  get isNew(): boolean {
    return this.#from !== undefined && !this.#running;
  }

  /** Places now, for what was drawn. */
  current(middles: ReadonlyMap<number, number>): Map<number, number> {
    const now = this.middles(middles);
    return new Map([...middles.keys()].map((index) => [index, now(index)]));
  }

  /** Starts from these places, which are `shift` px further on in the new map. */
  start(from: ReadonlyMap<number, number>, shift: number): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#from = new Map([...from].map(([index, middle]) => [index, middle + shift]));
  }

  /** Runs to these places. What was not drawn before comes out of its parent. */
  run(to: ReadonlyMap<number, number>, parentOf: (index: number) => number): void {
    const from = this.#from;
    if (!from) return;
    const source = new Map<number, number>();
    for (const index of to.keys()) {
      const before = from.get(index);
      if (before !== undefined) source.set(index, before);
      else this.#fresh.add(index);
      let parent = before === undefined ? parentOf(index) : -1;
      while (parent >= 0 && !from.has(parent)) parent = parentOf(parent);
      const origin = parent >= 0 ? from.get(parent) : undefined;
      if (before === undefined && origin !== undefined) source.set(index, origin);
    }
    this.#from = source;
    this.#running = true;
    this.#progress = 0;
    this.#began = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#from = undefined;
    this.#fresh.clear();
    this.#running = false;
    this.#progress = 1;
  }

  /** The place of a node at this moment. */
  middles(to: ReadonlyMap<number, number>): (index: number) => number {
    const from = this.#from;
    const t = this.#progress;
    if (!from || !this.#running) return (index) => to.get(index) ?? 0;
    // Ease out: quick at first, so that the answer to a click is seen at once.
    const eased = 1 - (1 - t) ** 3;
    return (index) => {
      const end = to.get(index) ?? 0;
      const start = from.get(index) ?? end;
      return start + (end - start) * eased;
    };
  }

  /** Opacity of a node at this moment, as CSS. */
  opacity(index: number): string {
    return this.#running && this.#fresh.has(index) ? String(this.#progress) : '1';
  }

  readonly #fresh = new Set<number>();

  readonly #step = (now: number): void => {
    this.#progress = Math.min(1, Math.max(0, (now - this.#began) / DURATION));
    if (this.#progress < 1) this.#frame = requestAnimationFrame(this.#step);
    else this.stop();
    this.#draw();
  };
}
