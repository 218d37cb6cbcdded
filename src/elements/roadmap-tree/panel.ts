/** The place of the guidance. What fills it comes with the late part. */
import { html, nothing, type TemplateResult } from 'lit';
import { spineBeside } from './rows.js';
import type { View } from './view.js';

/** `fill` draws the guidance once it can be drawn; `key` takes what is typed in it. */
export function panel(view: View, fill: (() => unknown) | undefined, key: (event: KeyboardEvent) => void): TemplateResult {
  const { strings, current } = view;
  if (current < 0) {
    return html`<div class="panel idle"><p class="small begin">${strings.begin}${view.readonly ? nothing : html`<br />${strings.keys}`}</p></div>`;
  }
  return html`<section class="panel ${spineBeside(view, current)}" part="guidance" aria-labelledby="title" @keydown=${key}>
    <div class="guidance">${fill ? fill() : html`<div class="pending"></div>`}</div>
  </section>`;
}
