/** The place of the guidance. What fills it is loaded when a node is first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../../tree/progress.js';
import type { NodeGuidance } from '../../tree/roadmap.js';
import { spineBeside } from './rows.js';
import type { View } from './view.js';

/** What a person can do in the guidance. */
export interface PanelActions {
  /** Opens another node; a step to the next or previous one leaves the focus on the button that was pressed. */
  open(index: number, from: 'link' | 'step'): void;
  mark(index: number, status: Status): void;
  close(): void;
  retry(): void;
  key(event: KeyboardEvent): void;
}

/** The text of a node: loaded, still coming, or lost on the way. */
export type GuidanceText = NodeGuidance | 'loading' | 'lost' | undefined;

/** The part that is loaded on first use. */
export type PanelModule = typeof import('./guidance-panel.js');

export function panel(view: View, module: PanelModule | undefined, text: () => GuidanceText, actions: PanelActions): TemplateResult {
  const { strings, current } = view;
  if (current < 0) {
    return html`<div class="panel idle"><p class="small begin">${strings.begin}${view.readonly ? nothing : html`<br />${strings.keys}`}</p></div>`;
  }
  return html`<section class="panel ${spineBeside(view, current)}" part="guidance" aria-labelledby="title" @keydown=${(event: KeyboardEvent) => actions.key(event)}>
    <div class="guidance">${module ? module.guidancePanel(view, text(), actions) : html`<div class="pending"></div>`}</div>
  </section>`;
}
