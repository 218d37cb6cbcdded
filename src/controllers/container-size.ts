/** The size and the type of a host: what decides its form. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenFontsLoad } from './measure.js';

/** Reads the host's width and font when it is connected and whenever it is resized. */
export class ContainerSize implements ReactiveController {
  /** Width of the host's content in px; 0 while it is not shown. */
  width = 0;
  /** Font size of the host in px. */
  em = 16;
  family = 'sans-serif';
  /** Counts how often fonts have loaded: texts may have another width each time. */
  fonts = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resized: () => void;
  #observer: ResizeObserver | undefined;
  #stopWaiting: (() => void) | undefined;
  readonly #others = new Set<Element>();

  /** The host is updated when its width or font changes; `resized` is called when it or a part of it that is followed was resized. */
  constructor(host: ReactiveControllerHost & HTMLElement, resized: () => void) {
    this.#host = host;
    this.#resized = resized;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new ResizeObserver(() => {
      if (this.#read()) this.#host.requestUpdate();
      this.#resized();
    });
    this.#observer.observe(this.#host);
    this.#stopWaiting = whenFontsLoad(() => {
      this.fonts++;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopWaiting?.();
    this.#others.clear();
  }

  /** Follows the size of a part of the host too. */
  follow(part: Element): void {
    if (this.#others.has(part)) return;
    for (const other of this.#others) this.#observer?.unobserve(other);
    this.#others.clear();
    this.#others.add(part);
    this.#observer?.observe(part);
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
