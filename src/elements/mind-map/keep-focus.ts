/** Keeps the focus in the tree where the picture is drawn in another form, or goes and comes back. Part of what is loaded late. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

const TREE = ':is(.nodes, .outline)';

export class KeepFocus implements ReactiveController {
  readonly #host: Host;
  /** Whether what had the focus has gone, and nothing else has it yet. */
  #isLost = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#focused) return;
    this.#isLost = true;
    // Whoever presses somewhere has left.
    this.#host.ownerDocument.addEventListener('pointerdown', this.#forget, { capture: true, once: true });
  }

  hostUpdated(): void {
    // Nodes are drawn after this.
    if (this.#isLost) queueMicrotask(() => this.#restore());
  }

  hostDisconnected(): void {
    this.#forget();
  }

  readonly #forget = (): void => {
    this.#isLost = false;
    this.#host.ownerDocument.removeEventListener('pointerdown', this.#forget, { capture: true });
  };

  get #focused(): Element | null {
    return this.#host.renderRoot.querySelector(`${TREE} :focus`);
  }

  #restore(): void {
    if (!this.#isLost) return;
    const { activeElement, body } = this.#host.ownerDocument;
    // It is where it was, or somebody has gone elsewhere.
    if (activeElement && activeElement !== body) return this.#forget();
    // A part on its way brings it with a later update.
    const stop = this.#host.renderRoot.querySelector<HTMLElement>(`${TREE} [tabindex="0"]`);
    if (!stop) return;
    this.#forget();
    stop.focus({ preventScroll: true });
  }
}
