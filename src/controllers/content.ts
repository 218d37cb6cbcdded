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

/** Attributes of the HTML inside that readers read. */
const READ_ATTRIBUTES = ['href', 'id', 'data-id', 'data-fallback', 'scope', 'colspan', 'rowspan'];

/** The properties that data is read from, in their order, and what else decides how it is read. */
export type ContentSources = readonly [own: unknown, guide: Guide | null | undefined, src: string, ...more: unknown[]];

export interface ContentOptions<Value> {
  /** What the properties hold now. Null counts as nothing: a framework passes it for what has not come yet. */
  sources(): ContentSources;
  /** Selector of what can be data in the element's own HTML. */
  readonly html: string;
  /** Whether trees are shown: they are read from texts of other formats, too. */
  readonly trees?: boolean;
  /** Data of one's own: a property, or a JSON text that is not a whole guide. Throws `GuideError` when it is not what the element shows. */
  fromJson(json: unknown): Eventually<Value>;
  /** Data in an element that `html` selects, or undefined while it is empty. Throws `GuideError`. */
  fromHtml(element: Element): Eventually<Value | undefined>;
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
  /** Settles when what was last asked for is read, or has turned out to be wrong. */
  done: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ContentOptions<Value>;
  #sources: ContentSources = [undefined, undefined, ''];
  #reading: AbortController | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, options: ContentOptions<Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((records) => {
      const isData = records.some(({ target }) => ![...this.#host.children].some((child) => child.slot && child.contains(target)));
      // What comes from a property, or from an address, does not depend on what is inside.
      if (isData && /html|guide/.test(this.origin ?? '')) this.#refresh();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true, attributeFilter: READ_ATTRIBUTES });
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#reading?.abort();
  }

  /** Reads again if a source has changed. Call it first in `willUpdate`: what needs no waiting is there at once. */
  follow(): void {
    if (this.#options.sources().some((source, place) => source !== this.#sources[place])) this.#refresh();
  }

  #refresh(): void {
    this.#reading?.abort();
    this.#reading = new AbortController();
    this.done = this.#readFirst(this.#options.sources(), this.#reading.signal);
  }

  async #readFirst(sources: ContentSources, signal: AbortSignal): Promise<void> {
    this.#sources = sources;
    try {
      for (const origin of ['property', 'src', 'html', 'guide'] as const) {
        this.origin = origin;
        const read = this.#read(origin, sources, signal);
        // What needs no waiting is there with the next update.
        const value = read instanceof Promise ? await read : read;
        if (signal.aborted) return;
        if (value !== undefined) return this.#show(value);
      }
      if (this.value ?? this.error) this.#show();
    } catch (error) {
      // What is still being parsed may be right when it is whole.
      if (this.origin === 'html') await this.#parsed(signal);
      if (signal.aborted) return;
      // The notice that is there stays until the next is known.
      this.#show(undefined, error as Error, this.notice);
      await (await import('./data-problem.js')).tellProblem(this, this.#host, sources, signal);
    }
  }

  #read(origin: ContentOrigin, [own, guide, src]: ContentSources, signal: AbortSignal): Eventually<Value | undefined> {
    const host = this.#host;
    const options = this.#options;
    if (origin === 'property') return own != null ? options.fromJson(own) : guide ? options.fromGuide(guide, false) : undefined;
    if (origin === 'guide') return this.#fromBuiltIn(signal);
    const source = origin === 'src' ? src : host.querySelector(':scope > script:is([type="application/json"], [type="text/markdown"])');
    if (source) return this.#fromSource(source, signal);
    const inner = origin === 'html' && this.#inner(options.html);
    return inner ? options.fromHtml(inner) : undefined;
  }

  async #fromSource(source: string | Element, signal: AbortSignal): Promise<Value> {
    const { readSource } = await import('./json-source.js');
    return readSource(source, this.#host, signal, this.#options);
  }

  /** The first of the host's own that a selector names. What is marked `data-fallback` is for readers without JavaScript only, and what is for a slot is shown as it is. */
  #inner(selector: string): Element | null {
    return this.#host.querySelector(`:is(${selector}):not([data-fallback],[data-fallback] *,:scope>[slot],:scope>[slot] *)`);
  }

  async #fromBuiltIn(signal: AbortSignal): Promise<Value | undefined> {
    await this.#parsed(signal);
    if (signal.aborted) return undefined;
    // A list, or a table, that gave nothing is not passed over in silence.
    const unread = this.#inner(this.#options.html) ?? this.#inner(':scope > :is(ul, ol, dl, table)');
    if (unread) {
      this.origin = 'html';
      return this.#options.fromJson((await import('./unread-html.js')).unreadHtml(unread, this.#host, this.#options.html));
    }
    const guide = builtInGuide();
    return guide && this.#options.fromGuide(await guide.core(), true);
  }

  /** Resolves when the parser is past the host; children that come until then cause another reading, which aborts this one. */
  async #parsed(signal: AbortSignal): Promise<void> {
    if (this.#host.ownerDocument.readyState === 'loading') await (await import('./parsed-past.js')).parsedPast(this.#host, signal);
  }

  #show(value?: Value, error?: Error, notice?: TemplateResult): void {
    this.value = value;
    this.error = error;
    this.notice = notice;
    this.#host.requestUpdate();
  }
}
