import type { ReactiveControllerHost } from 'lit';

/** Tells that a part which is loaded on use could not be loaded, and draws the element without it. To be called once: `this.#isAlone ??= tellMissing(this, error)`. */
export function tellMissing(host: ReactiveControllerHost & Element, error: unknown): true {
  console.warn(`<${host.localName}>: a part could not be loaded.`, error);
  host.requestUpdate();
  return true;
}
