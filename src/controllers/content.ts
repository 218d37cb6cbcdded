/**
 * Where an element's data comes from. The first that is present wins: a property, `src`, the HTML
 * inside the element, the built-in guide. Bad data is told once and leaves the fallback readable.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GuideError } from '../guide/error.js';
import type { Guide } from '../guide/types.js';
import { builtInGuide } from './built-in-guide.js';
import { DataErrorEvent, type DataErrorDetail } from './data-error-event.js';

export type ContentOrigin = DataErrorDetail['origin'];

export interface ContentOptions<Value> {
  /** Data from the element's properties (its own first, then `.guide`), or undefined when none is set. May throw `GuideError`. */
  fromProperty(): Value | undefined;
  /** The `src` address, or the empty string. */
  src(): string;
  /** Data in a JSON text that is not a whole guide. Throws `GuideError` when it is not what the element shows. */
  fromJson(json: unknown): Value;
  /** Data in the element's own HTML, or undefined when it holds none; a promise where the reader has to be loaded. Throws `GuideError`. */
  fromHtml(host: Element): Value | undefined | Promise<Value | undefined>;
  /** Data in a whole guide. `builtIn` is true for the guide that comes with the package. */
  fromGuide(guide: Guide, builtIn: boolean): Value;
}

/** Reads the data, follows its changes while connected, and asks the host to update. */
export class Content<Value> implements ReactiveController {
  /** The data last read without error; undefined before. */
  value: Value | undefined;
  /** What is wrong with the data that should be shown; undefined when nothing is. */
  error: Error | undefined;
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
    const reading = (this.#reading = new AbortController());
    const { signal } = reading;
    let origin: ContentOrigin = 'property';
    try {
      const fromProperty = this.#options.fromProperty();
      if (fromProperty !== undefined) return this.#show(fromProperty, origin);
      origin = 'src';
      const address = this.#options.src();
      if (address !== '') return this.#show(await this.#read(await this.#load(address, signal)), origin, signal);
      origin = 'html';
      const json = jsonWithin(this.#host);
      if (json !== undefined) return this.#show(await this.#read(parseJson(json, 'the <script type="application/json"> inside the element')), origin, signal);
      const read = holdsData(this.#host) ? this.#options.fromHtml(this.#host) : undefined;
      // What needs no waiting is there with the next update.
      const fromHtml = read instanceof Promise ? await read : read;
      if (fromHtml !== undefined) return this.#show(fromHtml, origin, signal);
      origin = 'guide';
      const guide = builtInGuide();
      if (!guide || !(await parsedPast(this.#host, signal))) return;
      this.#show(this.#options.fromGuide(await guide.core(), true), origin, signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error instanceof Error ? error : new Error(String(error)), origin);
    }
  }

  async #read(json: unknown): Promise<Value> {
    if (!isWholeGuide(json)) return this.#options.fromJson(json);
    const { parseGuide } = await import('../guide/parse.js');
    return this.#options.fromGuide(parseGuide(json), false);
  }

  async #load(address: string, signal: AbortSignal): Promise<unknown> {
    if (this.#loaded?.address === address) return this.#loaded.json;
    const response = await fetch(new URL(address, this.#host.ownerDocument.baseURI), { signal });
    if (!response.ok) throw new Error(`"${address}" could not be loaded: the server answered ${response.status}.`);
    const json = parseJson(await response.text(), `"${address}"`);
    this.#loaded = { address, json };
    return json;
  }

  #show(value: Value, origin: ContentOrigin, signal?: AbortSignal): void {
    if (signal?.aborted) return;
    this.value = value;
    this.error = undefined;
    this.origin = origin;
    this.#told = '';
    this.#host.requestUpdate();
  }

  #fail(error: Error, origin: ContentOrigin): void {
    this.value = undefined;
    this.error = error;
    this.origin = origin;
    this.#host.requestUpdate();
    if (this.#told === error.message) return;
    this.#told = error.message;
    console.warn(`<${this.#host.localName}>: ${error.message}`);
    this.#host.dispatchEvent(new DataErrorEvent({ error, origin }));
  }
}

/** Whether a JSON value claims to be a whole guide (whether it is one, `parseGuide` says). */
export function isWholeGuide(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'metadata' in json && 'roadmap' in json;
}

/** Children marked `data-fallback` are for readers without JavaScript only: they say the same as the data that is shown. */
function holdsData(host: Element): boolean {
  return [...host.children].some((child) => !child.hasAttribute('data-fallback'));
}

function jsonWithin(host: Element): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `${where} is not JSON: ${(error as Error).message}`;
    throw new GuideError([{ path: '', message, expected: 'JSON', got: text.trim().slice(0, 60) }]);
  }
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
