/** The menu behind the Download button: a format is chosen, a file is saved. Loaded on first use. */
import { html, render, type LitElement } from 'lit';
import { mindMapExport, type MindMapExportStrings } from '../../locales/en/mind-map-export.js';
import { stringsFor } from '../../locales/registry.js';
import { downloadStyles } from './download.styles.js';
import type { ExportFormat } from './export.js';
import type { ExportOptions } from './export-picture.js';
import { fileName } from './file-name.js';

/** What can be saved, and how it is called. */
export interface DownloadSource {
  readonly host: LitElement;
  /** BCP 47 tag. */
  readonly language: string;
  /** What the map is called. */
  readonly name: string;
  exportAs(format: ExportFormat, options: ExportOptions): Promise<Blob>;
}

export const lateStyles = [downloadStyles];

type Choice = keyof MindMapExportStrings['formats'];

/** Each choice as it is exported; the picture for pin boards has their form, and the name of the map above it. */
const choices: Readonly<Record<Choice, readonly [format: ExportFormat, options: ExportOptions | ((name: string) => ExportOptions)]>> = {
  svg: ['svg', {}],
  png: ['png', { scale: 2 }],
  tall: ['png', (name) => ({ width: 1000, height: 1500, heading: name })],
  markdown: ['markdown', {}],
  opml: ['opml', {}],
  freemind: ['freemind', {}],
  json: ['json', {}],
};

/** How long a file is kept for a browser that asks where to put it, in ms. */
const KEPT = 60_000;

const menus = new WeakMap<Element, DownloadMenu>();

/** Opens the menu at its button, or closes it. */
export function toggleDownloads(button: HTMLElement, source: DownloadSource): void {
  let menu = menus.get(source.host);
  if (!menu) menus.set(source.host, (menu = new DownloadMenu(source.host)));
  menu.toggle(button, source);
}

/** A popover closes before the button that was pressed is told of it, and would open again: this one is closed by hand. */
class DownloadMenu {
  readonly #host: LitElement;
  readonly #element = document.createElement('div');
  #button: HTMLElement | undefined;
  #open: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#element.className = 'formats';
    this.#element.popover = 'manual';
    this.#element.role = 'menu';
    host.addController({
      // The controls may be taken away while it is open.
      hostUpdated: () => {
        if (this.#open && !this.#button?.isConnected) this.#close();
      },
      hostDisconnected: () => this.#close(),
    });
  }

  toggle(button: HTMLElement, source: DownloadSource): void {
    if (this.#open) return this.#close();
    // The part came late.
    if (!button.isConnected) return;
    const element = this.#element;
    const strings: MindMapExportStrings = stringsFor('mindMapExport', source.language, mindMapExport);
    const choose = (choice: Choice): void => {
      this.#leave();
      void save(choice, source, strings);
    };
    render(
      (Object.keys(choices) as Choice[]).map((choice) => html`<button type="button" role="menuitem" tabindex="-1" @click=${() => choose(choice)}>${strings.formats[choice]}</button>`),
      element,
    );
    element.ariaLabel = button.ariaLabel;
    this.#button = button;
    button.ariaExpanded = 'true';
    const root = this.#host.renderRoot;
    root.querySelector('.unsaved')?.remove();
    root.appendChild(element);
    element.showPopover();
    placeAt(element, button);
    element.querySelector('button')?.focus({ preventScroll: true });
    this.#hear(button);
  }

  #hear(button: HTMLElement): void {
    const { signal } = (this.#open = new AbortController());
    const element = this.#element;
    const page = this.#host.ownerDocument.defaultView ?? window;
    const place = (): void => placeAt(element, button);
    page.addEventListener('scroll', place, { capture: true, passive: true, signal });
    page.addEventListener('resize', place, { signal });
    const press = (event: Event): void => {
      const path = event.composedPath();
      if (!path.includes(element) && !path.includes(button)) this.#close();
    };
    page.addEventListener('pointerdown', press, { capture: true, signal });
    element.addEventListener('keydown', (event) => this.#hearKey(event), { signal });
  }

  /** The keys of a menu: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
  #hearKey(event: KeyboardEvent): void {
    const items = [...this.#element.querySelectorAll('button')];
    const here = items.findIndex((item) => item.matches(':focus'));
    const steps: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#leave();
    if (next !== undefined || event.key === 'Escape') event.preventDefault();
  }

  /** Closes it and goes back to its button. */
  #leave(): void {
    this.#close();
    this.#button?.focus({ preventScroll: true });
  }

  #close(): void {
    this.#open?.abort();
    this.#open = undefined;
    if (this.#button) this.#button.ariaExpanded = 'false';
    this.#element.remove();
  }
}

/** Above the button where there is room, else below it; its end at the button's end. */
function placeAt(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height, style } = menu;
  const start = getComputedStyle(button).direction === 'rtl' ? left : right - width;
  const { clientWidth, clientHeight } = button.ownerDocument.documentElement;
  style.setProperty('left', `${Math.max(4, Math.min(start, clientWidth - width - 4))}px`);
  style.setProperty('top', `${Math.max(4, top >= height + 4 ? top - height - 4 : Math.min(bottom + 4, clientHeight - height - 4))}px`);
}

async function save(choice: Choice, { host, name, exportAs }: DownloadSource, strings: MindMapExportStrings): Promise<void> {
  const right = rightToSave(host.ownerDocument.defaultView ?? window);
  if (right === 'no') return say(host, strings.notAllowed);
  const [format, options] = choices[choice];
  try {
    const blob = await exportAs(format, typeof options === 'function' ? options(name) : options);
    const link = host.ownerDocument.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName(name, format);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
    if (right === 'unknown') say(host, strings.perhapsNotAllowed);
  } catch (error) {
    say(host, strings.failed((error as Error).message));
  }
}

/** A frame that may not save does nothing, and says nothing. Its owner is seen only from the same origin; another's frame may or may not. */
function rightToSave(page: Window): 'yes' | 'no' | 'unknown' {
  const frame = page.frameElement as HTMLIFrameElement | null;
  if (frame?.hasAttribute('sandbox')) return frame.sandbox.contains('allow-downloads') ? 'yes' : 'no';
  return page.parent !== page && page.origin === 'null' ? 'unknown' : 'yes';
}

function say(host: LitElement, text: string): void {
  const said = document.createElement('p');
  said.className = 'unsaved';
  said.role = 'alert';
  said.textContent = text;
  host.renderRoot.appendChild(said);
}
