/**
 * Where an element's data comes from. The first that is present wins: a property, `src`, the HTML
 * inside the element, the built-in guide. Bad data is told once and leaves the fallback readable.
 */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Guide } from '../guide/types.js';
import { builtInGuide } from './built-in-guide.js';
import type { DataErrorDetail } from './data-error-event.js';

export type ContentOrigin = DataErrorDetail['origin'];

/** Data, or a promise of it where its reader has to be loaded first. */
type Eventually<Value> = Value | Promise<Value>;

export interface ContentOptions<Value> {
  /** Data from the element's properties (its own first, then `.guide`), or undefined when none is set. May throw `GuideError`. */
  fromProperty(): Eventually<Value | undefined>;
  /** The `src` address, or the empty string. */
  src(): string;
  /** Data in a JSON text that is not a whole guide. Throws `GuideError` when it is not what the element shows. */
  fromJson(json: unknown): Eventually<Value>;
  /** Data in the element's own HTML, or undefined when it holds none. Throws `GuideError`. */
  fromHtml(host: Element): Eventually<Value | undefined>;
  /** Data in a whole guide. `builtIn` is true for the guide that comes with the package. */
  fromGuide(guide: Guide, builtIn: boolean): Eventually<Value>;
}

/** Reads the data, follows its changes while connected, and asks the host to update. */
export class Content<Value> implements ReactiveController {
  /** The data last read without error; undefined before. */
  value: Value | undefined;
  /** What is wrong with the data that should be shown; undefined when nothing is. */
  error: Error | undefined;
  /** What to show in the element's place, above a `<slot>`, when there is an error. */
  notice: TemplateResult | undefined;
  /** Where `value` or `error` comes from. */
  origin: ContentOrigin | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ContentOptions<Value>;
  #reading: AbortController | undefined;
  #observer: MutationObserver | undefined;
  #told = '';

  constructor(host: ReactiveControllerHost & Element, options: ContentOptions<Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => void this.refresh());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['href', 'start'] });
    void this.refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#reading?.abort();
  }

  /** Reads again. Call it from `willUpdate` when a property that holds data, or `src`, has changed. */
  async refresh(): Promise<void> {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    try {
      for (const origin of ['property', 'src', 'html', 'guide'] as const) {
        this.origin = origin;
        const read = this.#read(origin, signal);
        // What needs no waiting is there with the next update.
        const value = read instanceof Promise ? await read : read;
        if (signal.aborted) return;
        // A framework passes null for what has not come yet: that is no data either.
        if (value != null) {
          this.#told = '';
          return this.#show(value);
        }
      }
    } catch (error) {
      if (!signal.aborted) await this.#fail(error as Error, signal);
    }
  }

  #read(origin: ContentOrigin, signal: AbortSignal): Eventually<Value | undefined> {
    const host = this.#host;
    if (origin === 'property') return this.#options.fromProperty();
    if (origin === 'guide') return this.#fromBuiltIn(signal);
    const source = origin === 'src' ? this.#options.src() : host.querySelector(':scope > script[type="application/json"]');
    if (source) return this.#fromJson(source, signal);
    // Children marked `data-fallback` are for readers without JavaScript only: they say the same as the data that is shown.
    return origin === 'html' && host.querySelector(':scope > :not([data-fallback])') ? this.#options.fromHtml(host) : undefined;
  }

  async #fromJson(source: string | Element, signal: AbortSignal): Promise<Value> {
    const { readSource } = await import('./json-source.js');
    return readSource(source, this.#host, signal, this.#options);
  }

  async #fromBuiltIn(signal: AbortSignal): Promise<Value | undefined> {
    const guide = builtInGuide();
    if (!guide) return undefined;
    if (this.#host.ownerDocument.readyState === 'loading') await (await import('./parsed-past.js')).parsedPast(this.#host, signal);
    return signal.aborted ? undefined : this.#options.fromGuide(await guide.core(), true);
  }

  #show(value?: Value, error?: Error, notice?: TemplateResult): void {
    this.value = value;
    this.error = error;
    this.notice = notice;
    this.#host.requestUpdate();
  }

  async #fail(error: Error, signal: AbortSignal): Promise<void> {
    this.#show(undefined, error);
    const { problemNotice, tellProblem } = await import('./data-problem.js');
    if (signal.aborted) return;
    this.#show(undefined, error, problemNotice(this.#host, error));
    if (this.#told === error.message) return;
    this.#told = error.message;
    tellProblem(this.#host, { error, origin: this.origin ?? 'property' });
  }
}
