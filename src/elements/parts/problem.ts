import { html, nothing, type TemplateResult } from 'lit';
import { GuideError } from '../../guide/error.js';
import type { CommonStrings } from '../../locales/en/common.js';

const SHOWN = 3;

/** Says what is wrong with the data, in the element's place; the element's own HTML stays readable below (render a `<slot>` after it). */
export function problemNotice(error: Error, strings: CommonStrings): TemplateResult {
  const messages = error instanceof GuideError ? error.issues.map((issue) => issue.message) : [error.message];
  const more = messages.length - SHOWN;
  return html`<div class="problem" part="problem" role="alert">
    <strong>${strings.dataError}</strong>
    <ul>
      ${messages.slice(0, SHOWN).map((message) => html`<li>${message}</li>`)}
      ${more > 0 ? html`<li>${strings.moreErrors(more)}</li>` : nothing}
    </ul>
  </div>`;
}
