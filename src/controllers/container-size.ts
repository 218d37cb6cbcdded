/** The size and the type of a host: what decides its form. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reads the host's width and font when it is connected and whenever it is resized. */
export class ContainerSize implements ReactiveController {
  /** Width of the host's content in px; 0 while it is not shown. */
  width = 0;
  /** Font size of the host in px. */
  em = 16;
  family = 'sans-serif';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resized: () => boolean;
  #observer: ResizeObserver | undefined;

  /** The host is updated when its width or font has changed, or when `resized`, called whenever its box has changed, says that what it holds has. */
  constructor(host: ReactiveControllerHost & HTMLElement, resized: () => boolean) {
    this.#host = host;
    this.#resized = resized;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    // In the next frame: what is drawn now may give the host another height, which could not be told any more in this one.
    this.#observer = new ResizeObserver(() =>
      requestAnimationFrame(() => this.#host.isConnected && (this.#read() || this.#resized()) && this.#host.requestUpdate()),
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Reads; says whether something changed. */
  #read(): boolean {
    const style = getComputedStyle(this.#host);
    const { width, em, family } = this;
    this.width = this.#host.clientWidth;
    this.em = Number.parseFloat(style.fontSize) || 16;
    this.family = style.fontFamily;
    return width !== this.width || em !== this.em || family !== this.family;
  }
}
