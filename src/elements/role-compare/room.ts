/** How many columns fit. Measured on a probe inside the host, which is as wide as the host and 1em high: so the text's size counts as well. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width, in em, two roles stand side by side and the factor above them. The same figure as in the styles. */
const NARROW = 40;
/** What the first column leaves to the others, and the width in em that each of more than three must have. */
const SHARE = 0.75;
const COLUMN = 10.5;
const ALWAYS = 3;

/** Follows the width of its host. The probe has a height of its own, so that nothing that the host draws can resize it again. */
export class Room implements ReactiveController {
  /** Whether two roles stand side by side with the factor above them. */
  narrow = false;
  /** How many roles fit side by side; at least 2. */
  columns = Infinity;

  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const probe = this.#host.shadowRoot?.querySelector('.probe');
    if (this.#observer || !probe) return;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect);
    });
    this.#observer.observe(probe);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure({ width, height }: DOMRectReadOnly): void {
    if (width === 0 || height === 0) return;
    const em = width / height;
    const narrow = em < NARROW;
    const columns = narrow ? 2 : Math.max(ALWAYS, Math.floor((em * SHARE) / COLUMN));
    if (narrow === this.narrow && columns === this.columns) return;
    this.narrow = narrow;
    this.columns = columns;
    this.#host.requestUpdate();
  }
}
