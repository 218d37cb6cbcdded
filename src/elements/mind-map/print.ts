/** The map on paper: all that is open on one page, not the part that is in view. Loaded after the first drawing, since a browser that prints does not wait. */
import type { LitElement } from 'lit';
import { mindMapExport, type MindMapExportStrings } from '../../locales/en/mind-map-export.js';
import { stringsFor } from '../../locales/registry.js';
import { svgNodes } from '../../render/svg-nodes.js';
import { nextVisible } from '../../tree/visible.js';
import { pageFont } from './export-font.js';
import { pictureOf, type ExportSource } from './export-picture.js';
import { printStyles } from './print.styles.js';
import { tileNodes } from './print-tiles.js';
import { svgElement } from './svg-element.js';

export const lateStyles = [printStyles];

/** More nodes than these could not be read on one page, and would keep the browser busy. */
const MOST_NODES = 2000;

/** Paper has its own ground, and ink is spared. */
const PAPER = { paper: '#fff', root: '#fff', onRoot: '#000' };

/** What is printed. */
export interface PrintOptions {
  readonly host: LitElement;
  /** The box in which the map is drawn; null while it is not shown. */
  stage(): Element | null;
  /** Undefined without data. */
  source(): ExportSource | undefined;
}

/** Puts the picture into the stage for as long as the page is printed: on one page, or with `print="tiled"` on as many as it needs. */
export function followPrinting({ host, stage, source }: PrintOptions): void {
  let printed: Element | undefined;
  const before = (): void => {
    after();
    const box = stage();
    const from = source();
    if (!box || !from) return;
    printed = isTooLarge(from) ? partNote(from) : pictureOnPaper(host, from);
    printed.classList.add('printed');
    box.append(printed);
  };
  const after = (): void => {
    printed?.remove();
    printed = undefined;
  };
  let connection: AbortController | undefined;
  const connect = (): void => {
    connection?.abort();
    const { signal } = (connection = new AbortController());
    addEventListener('beforeprint', before, { signal });
    addEventListener('afterprint', after, { signal });
  };
  host.addController({
    hostConnected: connect,
    hostDisconnected: () => {
      connection?.abort();
      after();
    },
  });
}

function pictureOnPaper(host: LitElement, source: ExportSource): Element {
  const picture = pictureOf(source, { theme: 'light', ground: false }, pageFont(host), PAPER);
  const pages = document.createElement('div');
  pages.append(...(host.getAttribute('print') === 'tiled' ? tileNodes(picture) : [svgNodes(picture)]).map(svgElement));
  return pages;
}

function isTooLarge({ data, folds }: ExportSource): boolean {
  let count = 0;
  for (let index = 0; index >= 0 && count <= MOST_NODES; index = nextVisible(data.tree, folds, index)) count++;
  return count > MOST_NODES;
}

/** What is left out. */
function partNote({ data, language }: ExportSource): Element {
  const strings: MindMapExportStrings = stringsFor('mindMapExport', language, mindMapExport);
  const note = document.createElement('p');
  note.textContent = strings.printedPart(data.tree.size.toLocaleString(language));
  return note;
}
