/** Keeps the state of a map in the address, in a parameter of its fragment. Loaded where `permalink` is set. */
import { ownFragment, readParameter, withParameter } from '../../controllers/hash-parameter.js';
import { stateOfText, textOfState } from './permalink-text.js';
import type { MindMapState } from './state.js';

/** The address is written when nothing has changed for so long: browsers refuse to write it many times a second. */
const PAUSE_MS = 300;

export interface PermalinkOptions {
  readonly host: { readonly permalink: string | undefined; readonly isConnected: boolean };
  read(): MindMapState;
  restore(state: MindMapState): void;
}

export class Permalink {
  readonly #options: PermalinkOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that the address had when it was last read or written. */
  #text: string | undefined;
  #isConnected = false;

  constructor(options: PermalinkOptions) {
    this.#options = options;
    // It may have been taken out of the page while this was on its way.
    if (!options.host.isConnected) return;
    this.connect();
    this.#goToPlace();
  }

  connect(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  disconnect(): void {
    this.#isConnected = false;
    clearTimeout(this.#timer);
    window.removeEventListener('hashchange', this.#read);
  }

  /** Something may have changed. */
  changed(): void {
    clearTimeout(this.#timer);
    if (this.#isConnected) this.#timer = setTimeout(() => this.#write(), PAUSE_MS);
  }

  /** Takes what the address says. One that says nothing of the map leaves it as it is, and is told again how it stands. */
  readonly #read = (): void => {
    const { host, restore } = this.#options;
    const text = host.permalink ? readParameter(location.hash, host.permalink) : undefined;
    if (text === undefined) return this.changed();
    if (text === this.#text) return;
    this.#text = text;
    restore(stateOfText(text));
  };

  #write(): void {
    const { host, read } = this.#options;
    if (!host.permalink) return;
    const text = textOfState(read());
    const hash = withParameter(location.hash, host.permalink, text || undefined);
    this.#text = text;
    if (hash === location.hash) return;
    try {
      // What a page keeps with the entry stays; a relative address would go by the page's <base>.
      history.replaceState(history.state, '', location.href.replace(/#.*$/, '') + hash);
    } catch {
      // A frame without an origin of its own, or a browser that has had enough: the next change tries again.
    }
  }

  /** With a parameter behind it, the browser does not find the place that the page's own fragment names. */
  #goToPlace(): void {
    const { hash } = location;
    const own = ownFragment(hash);
    if (!own || `#${own}` === hash || window.scrollY > 0) return;
    try {
      document.getElementById(decodeURIComponent(own))?.scrollIntoView({ behavior: 'instant' });
    } catch {
      // No name of a place.
    }
  }
}
