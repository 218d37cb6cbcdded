import { html, nothing, type TemplateResult } from 'lit';
import type { MindMapStrings } from '../../locales/en/mind-map.js';
import { collapseIcon, expandIcon, fitIcon, icon, minusIcon, outlineIcon, plusIcon } from '../parts/icon.js';
import type { MindMapView } from './mind-map.events.js';

/** What the buttons do. */
export interface ToolbarActions {
  expandAll(): void;
  collapseAll(): void;
  expandTo(level: number): void;
  zoomBy(factor: number): void;
  fit(): void;
  changeView(view: MindMapView): void;
}

/** What the toolbar shows. */
export interface ToolbarState {
  readonly view: MindMapView;
  /** The level that the tree was opened to as a whole; undefined after a branch was toggled. */
  readonly level: number | undefined;
  readonly scale: number;
  /** Whether there is data to act on. */
  readonly ready: boolean;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
}

const LEVELS = [1, 2, 3, 4];
const ZOOM_STEP = 1.25;

export function toolbarTemplate(strings: MindMapStrings, state: ToolbarState, actions: ToolbarActions): TemplateResult {
  const disabled = !state.ready;
  const button = (path: string, label: string, click: () => void, pressed?: boolean): TemplateResult =>
    html`<button class="button" type="button" title=${label} aria-label=${label} aria-pressed=${pressed ?? nothing} ?disabled=${disabled} @click=${click}>
      ${icon(path)}<span class="word">${label}</span>
    </button>`;
  const bare = (path: string, label: string, click: () => void): TemplateResult =>
    html`<button class="button" type="button" title=${label} aria-label=${label} ?disabled=${disabled} @click=${click}>${icon(path)}</button>`;
  const outline = state.view === 'outline';
  return html`<div class="toolbar ${outline ? 'under-outline' : ''}" part="toolbar" role="group" aria-label=${strings.controls}>
    ${button(expandIcon, strings.expandAll, () => actions.expandAll())} ${button(collapseIcon, strings.collapseAll, () => actions.collapseAll())}
    <span class="separator"></span>
    <span class="level" aria-hidden="true">${strings.level}</span>
    <span class="joined number" role="group" aria-label=${strings.level}>
      ${LEVELS.map(
        (level) =>
          html`<button
            class="button"
            type="button"
            aria-label=${strings.openToLevel(state.number(level))}
            aria-pressed=${state.level === level}
            ?disabled=${disabled}
            @click=${() => actions.expandTo(level)}
          >
            ${state.number(level)}
          </button>`,
      )}
    </span>
    <span class="separator"></span>
    ${outline
      ? nothing
      : html`<span class="zoom" role="group" aria-label=${strings.zoom}>
          ${bare(minusIcon, strings.zoomOut, () => actions.zoomBy(1 / ZOOM_STEP))}
          <span class="scale number">${state.percent(state.scale)}</span>
          ${bare(plusIcon, strings.zoomIn, () => actions.zoomBy(ZOOM_STEP))} ${button(fitIcon, strings.fit, () => actions.fit())}
          <span class="separator"></span>
        </span>`}
    <span class="views">${button(outlineIcon, strings.outline, () => actions.changeView(outline ? 'map' : 'outline'), outline)}</span>
  </div>`;
}
