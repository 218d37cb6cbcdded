import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

/** What a late part may bring besides functions. */
export interface LateModule {
  /** Styles that the first drawing does not need: states, print, forced colours. */
  readonly lateStyles?: readonly CSSResult[];
}

export interface LatePartOptions<Module extends LateModule> {
  load(): Promise<Module>;
  /** Whether the first drawing stands, so that loading takes nothing away from it. */
  ready(): boolean;
  /** The part has arrived; its styles are in place. */
  arrived?(module: Module): void;
}

/**
 * The part of an element that its first drawing does not need: loaded as soon as that drawing stands, or earlier when a
 * person is quicker. What a page has to fetch before it can show something stays small.
 */
export class LatePart<Module extends LateModule> implements ReactiveController {
  /** The part, once it is there. */
  module: Module | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LatePartOptions<Module>;
  #loading: Promise<Module> | undefined;
  #isTold: true | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LatePartOptions<Module>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#loading && this.#options.ready()) this.get().catch(() => undefined);
  }

  /**
   * The part, loaded if need be. A failure is told in the console, once, and the next call asks the browser again. Whether it
   * fetches again is the browser's: some keep a failure for as long as the page lives, https://github.com/whatwg/html/pull/10327
   */
  get(): Promise<Module> {
    return (this.#loading ??= Promise.all([this.#options.load(), import('./adopt-styles.js')]).then(
      ([module, { adoptStyles }]) => {
        adoptStyles(this.#host, module.lateStyles ?? []);
        this.module = module;
        this.#options.arrived?.(module);
        return module;
      },
      (error: unknown) => {
        this.#loading = undefined;
        if (!this.#isTold) console.warn(`<${this.#host.localName}>: a part could not be loaded.`, error);
        this.#isTold = true;
        throw error;
      },
    ));
  }
}
