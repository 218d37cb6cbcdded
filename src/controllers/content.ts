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
  #loaded: { readonly address: string; readonly json: unknown } | undefined;

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
        if (value !== undefined) return this.#show(value);
      }
    } catch (error) {
      if (!signal.aborted) await this.#fail(error instanceof Error ? error : new Error(String(error)), signal);
    }
  }

  #read(origin: ContentOrigin, signal: AbortSignal): Eventually<Value | undefined> {
    if (origin === 'property') return this.#options.fromProperty();
    if (origin === 'src') return this.#options.src() === '' ? undefined : this.#fromSource(this.#options.src(), signal);
    if (origin === 'guide') return this.#fromBuiltIn(signal);
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return this.#fromScript(script.textContent);
    return holdsData(this.#host) ? this.#options.fromHtml(this.#host) : undefined;
  }

  async #fromSource(address: string, signal: AbortSignal): Promise<Value> {
    const { fetchJson, readJson } = await import('./json-source.js');
    if (this.#loaded?.address !== address) this.#loaded = { address, json: await fetchJson(address, this.#host.ownerDocument.baseURI, signal) };
    return readJson(this.#loaded.json, this.#options);
  }

  async #fromScript(text: string): Promise<Value> {
    const { parseJson, readJson } = await import('./json-source.js');
    return readJson(parseJson(text, 'the <script type="application/json"> inside the element'), this.#options);
  }

  async #fromBuiltIn(signal: AbortSignal): Promise<Value | undefined> {
    const guide = builtInGuide();
    if (!guide || !(await parsedPast(this.#host, signal))) return undefined;
    return this.#options.fromGuide(await guide.core(), true);
  }

  #show(value: Value): void {
    this.value = value;
    this.error = undefined;
    this.notice = undefined;
    this.#told = '';
    this.#host.requestUpdate();
  }

  async #fail(error: Error, signal: AbortSignal): Promise<void> {
    this.value = undefined;
    this.error = error;
    this.notice = undefined;
    this.#host.requestUpdate();
    const { problemNotice, tellProblem } = await import('./data-problem.js');
    if (signal.aborted) return;
    this.notice = problemNotice(this.#host, error);
    this.#host.requestUpdate();
    if (this.#told === error.message) return;
    this.#told = error.message;
    tellProblem(this.#host, { error, origin: this.origin ?? 'property' });
  }
}

/** Children marked `data-fallback` are for readers without JavaScript only: they say the same as the data that is shown. */
function holdsData(host: Element): boolean {
  return [...host.children].some((child) => !child.hasAttribute('data-fallback'));
}

/** Waits until the parser is past the element, so that children which stream in late are not overtaken by the built-in guide. */
async function parsedPast(host: Element, signal: AbortSignal): Promise<boolean> {
  const page = host.ownerDocument;
  for (let node: Node | null = host; node && page.readyState === 'loading'; node = node.parentNode) {
    if (node.nextSibling) break;
    if (node === page.body || !node.parentNode) {
      await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true, signal }));
    }
  }
  return !signal.aborted;
}
