/** What is made of a map outside the page: files, and paper. Each part is loaded on use, but that for paper. */
import { LatePart } from '../../controllers/late-part.js';
import type { TreeState } from '../../controllers/tree-state.js';
import { GuideError } from '../../guide/error.js';
import { issue } from '../../guide/issue.js';
import type { TreeItem } from '../../tree/build-items.js';
import type { ActionsOptions } from './actions.js';
import type { ExportFormat } from './export.js';
import type { ExportOptions, ExportSource } from './export-picture.js';

export interface SavingOptions extends ActionsOptions {
  readonly state: TreeState<TreeItem>;
}

export class Saving {
  readonly #options: SavingOptions;
  readonly #menu: LatePart<typeof import('./download.js')>;

  constructor(options: SavingOptions) {
    const { host, stage } = options;
    this.#options = options;
    this.#menu = new LatePart(host, { load: () => import('./download.js'), ready: () => false });
    host.addController({ hostUpdated: () => this.#markButton() });
    this.#markButton();
    // A browser that prints does not wait for what is loaded only then.
    new LatePart(host, {
      load: () => import('./print.js'),
      ready: () => stage.element !== null,
      arrived: ({ followPrinting }) => followPrinting({ host, stage: () => (stage.geometry ? stage.element : null), source: () => this.#source }),
    });
  }

  /** Saves the map once there is data. */
  async exportAs(format: ExportFormat, options: ExportOptions | null): Promise<Blob> {
    const { content, host } = this.#options;
    const { exportMap } = await import('./export.js');
    // Only an update asks for what a property has been set to.
    await host.updateComplete;
    await content.done;
    // Of a large tree, a part comes first; where the rest is wrong, that is told meanwhile.
    await content.value?.rest;
    await content.done;
    await host.updateComplete;
    const source = this.#source;
    if (!source) throw new GuideError([issue('tree', 'a tree to save', undefined)]);
    return exportMap(format, options ?? {}, source);
  }

  /** Opens the menu of formats at its button, or closes it. */
  async toggleMenu(button: HTMLElement): Promise<void> {
    const { host, locale } = this.#options;
    // Its part tells why it did not come.
    const menu = await this.#menu.get().catch(() => undefined);
    const name = host.label || (this.#source?.data.name ?? '');
    menu?.toggleDownloads(button, { host, language: locale.language, name, exportAs: (format, options) => this.exportAs(format, options) });
  }

  /** Says of the button, as soon as it has one, that it opens a menu. */
  #markButton(): void {
    const button = this.#options.host.renderRoot.querySelector<HTMLElement>('[name=download]');
    if (!button) return;
    button.ariaHasPopup = 'menu';
    button.ariaExpanded ??= 'false';
  }

  get #source(): ExportSource | undefined {
    const { host, content, state, locale } = this.#options;
    // Of a large tree, a part comes first.
    const data = content.value?.whole ?? content.value;
    return data && { host, data, folds: state.folds, language: locale.language };
  }
}
