import { html, nothing, type TemplateResult } from 'lit';
import type { MindMapStrings } from '../../locales/en/mind-map.js';
import { collapseIcon, downloadIcon, expandIcon, fitIcon, fullScreenIcon, icon, minusIcon, outlineIcon, plusIcon, searchIcon } from '../parts/icon.js';
import type { MindMapView } from './mind-map.events.js';

/** What a button is for: its name. Its value says how. */
export type Command = 'level' | 'zoom' | 'fit' | 'view' | 'focus' | 'screen' | 'download';

/** What the toolbar shows. */
export interface ToolbarState {
  readonly view: MindMapView;
  /** The level that the tree was opened to as a whole; undefined after a branch was toggled. */
  readonly level: number | undefined;
  /** Whether there is data to act on. */
  readonly ready: boolean;
  /** A number as it is written. */
  number(value: number): string;
}

/** Buttons with a name and a value; `hear` takes their clicks. The scale is written by `MapStage`. */
export function toolbarTemplate(strings: MindMapStrings, { view, level, ready, number }: ToolbarState, hear: EventListenerObject): TemplateResult {
  const button = (name: Command, value: unknown, label: string, face: unknown, pressed?: boolean): TemplateResult =>
    html`<button class="button" name=${name} value=${value} title=${label} aria-label=${label} aria-pressed=${pressed ?? nothing} ?disabled=${!ready}>${face}</button>`;
  const worded = (name: Command, value: unknown, path: string, word: string, pressed?: boolean): TemplateResult =>
    button(name, value, word, html`${icon(path)}<span class="word">${word}</span>`, pressed);
  const outline = view === 'outline';
  const separator = html`<span class="separator"></span>`;
  return html`<div class="toolbar ${view}-view" part="toolbar" role="group" aria-label=${strings.controls} @click=${hear}>
    <slot name="toolbar-start"></slot>
    ${worded('level', Infinity, expandIcon, strings.expandAll)}
    ${worded('level', 0, collapseIcon, strings.collapseAll)}${separator}
    <span class="level" aria-hidden="true">${strings.level}</span>
    <span class="joined number" role="group" aria-label=${strings.level}>
      ${[1, 2, 3, 4].map((to) => button('level', to, strings.openToLevel(number(to)), number(to), level === to))}
    </span>
    ${separator}${outline
      ? nothing
      : html`<span class="zoom" role="group" aria-label=${strings.zoom}>
          ${button('zoom', -1, strings.zoomOut, icon(minusIcon))}<span class="scale number"></span>${button('zoom', 1, strings.zoomIn, icon(plusIcon))}${worded('fit', '', fitIcon, strings.fit)}${separator}
        </span>`}
    <span class="views">${worded('view', outline ? 'map' : 'outline', outlineIcon, strings.outline, outline)}</span>
    <span class="find">
      <span class="field">${icon(searchIcon)}<input type="search" placeholder=${strings.search} aria-label=${strings.search}></span>${button('download', '', strings.download, icon(downloadIcon))}${outline || !document.fullscreenEnabled ? nothing : button('screen', '', strings.fullScreen, icon(fullScreenIcon))}
    </span>
    <slot name="toolbar-end"></slot>
  </div>`;
}
