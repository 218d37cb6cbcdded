/** The language of an element: its own `lang` or that of the nearest ancestor, across shadow roots, else the browser's. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stringsFor } from '../locales/registry.js';

/** Gives a host its strings and the language tag for `Intl`. Re-read on every connection and with every update. */
export class Locale<Strings extends object> implements ReactiveController {
  /** BCP 47 tag for `Intl`. */
  language = 'en';
  /** "rtl" or "ltr", as the page lays the element out. Read it after the element is connected. */
  direction: 'ltr' | 'rtl' = 'ltr';
  strings: Strings;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Strings;
  readonly #name: string;

  /** `english` is the contract; `name` is the part of the locale that holds these strings. */
  constructor(host: ReactiveControllerHost & HTMLElement, name: string, english: Strings) {
    this.#host = host;
    this.#english = english;
    this.#name = name;
    this.strings = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.direction = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    this.hostUpdate();
  }

  hostUpdate(): void {
    this.language = languageTag(this.#host);
    this.strings = stringsFor(this.#name, this.language, this.#english);
  }
}

/** The `lang` of an element or of its nearest ancestor that has one, across shadow roots; the browser's language if none has. */
export function languageOf(host: Element): string {
  for (let element: Element | undefined = host; element; element = (element.getRootNode() as Partial<ShadowRoot>).host) {
    const language = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (language) return language;
  }
  return navigator.language;
}

/** The same as a tag that `Intl` takes: a page's typing error must not stop an element. */
export function languageTag(host: Element): string {
  try {
    return new Intl.Locale(languageOf(host)).toString();
  } catch {
    return 'en';
  }
}
