/** Shows where things came from: places between before and after, for as long as the move lasts. Only what is on the screen takes part. */
import type { MapGeometry } from '../../layout/map-geometry.js';
import { at } from '../../tree/tree.js';
import type { Scene } from './map-stage.js';

const DURATION = 200;

/** One move at a time; a new one starts from where the last one is. */
export class Motion {
  readonly #draw: () => void;
  readonly #fresh = new Set<number>();
  #from: Map<number, number> | undefined;
  #began = 0;
  #frame = 0;
  #running = false;
  #progress = 1;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** Starts from where these nodes are now, which is `shift` px further on in the new map. */
  start(middles: ReadonlyMap<number, number>, shift: number): void {
    const now = this.middles(middles);
    const from = new Map([...middles.keys()].map((index) => [index, now(index) + shift]));
    this.stop();
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.#from = from;
  }

  /** Runs from where it was started to a new scene. What was not drawn before comes out of its parent. */
  run({ middles, small }: Scene, { tree }: MapGeometry): void {
    // From afar there is nothing to follow.
    if (small) this.stop();
    const from = this.#from;
    if (!from || this.#running) return;
    const source = new Map<number, number>();
    for (const index of middles.keys()) {
      let origin = index;
      if (!from.has(index)) this.#fresh.add(index);
      while (origin >= 0 && !from.has(origin)) origin = at(tree.parent, origin);
      const place = from.get(origin);
      if (place !== undefined) source.set(index, place);
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

  /** Ends a move at once, with everything where it goes: nobody sees it. */
  finish(): void {
    const wasRunning = this.#running;
    this.stop();
    if (wasRunning) this.#draw();
  }

  /** The place of a node at this moment. */
  middles(to: ReadonlyMap<number, number>): (index: number) => number {
    const from = this.#running ? this.#from : undefined;
    // Ease out: quick at first, so that the answer to a click is seen at once.
    const eased = 1 - (1 - this.#progress) ** 3;
    return (index) => {
      const end = to.get(index) ?? 0;
      const start = from?.get(index) ?? end;
      return start + (end - start) * eased;
    };
  }

  /** Opacity of a node at this moment, as CSS. */
  opacity(index: number): string {
    return this.#running && this.#fresh.has(index) ? String(this.#progress) : '';
  }

  readonly #step = (now: number): void => {
    this.#progress = Math.min(1, Math.max(0, (now - this.#began) / DURATION));
    if (this.#progress < 1) this.#frame = requestAnimationFrame(this.#step);
    else this.stop();
    this.#draw();
  };
}
