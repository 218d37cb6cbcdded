/** Tells that data cannot be used: once in the console, once as an event, and as a notice in the element's place. Data that holds nothing gets the notice alone. Loaded on use. */
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { GuideError } from '../guide/error.js';
import { problem } from '../locales/en/problem.js';
import { stringsFor } from '../locales/registry.js';
import { adoptStyles } from './adopt-styles.js';
import type { Content, ContentSources } from './content.js';
import { DataErrorEvent } from './data-error-event.js';
import { languageOf } from './locale.js';
import { NothingToShow } from './nothing-to-show.js';

const SHOWN = 3;

const styles = css`
  .problem {
    border-block-start: 1px solid var(--_ink);
    padding-block: 8px 12px;
    font-size: 0.875em;
  }
  .problem strong {
    font-weight: 600;
  }
  .problem ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
`;

/** What each notice says. */
const told = new WeakMap<TemplateResult, string>();

/** Says the error of a content as a notice, and where it is not what the last notice said, warns in the console and fires `data-error`. Data that holds nothing is no problem. */
export async function tellProblem(content: Content<unknown>, host: ReactiveControllerHost & Element, sources: ContentSources, signal: AbortSignal): Promise<void> {
  const { error: found, notice: last, origin = 'property' } = content;
  if (!found) return;
  const error = await plainError(found, sources);
  if (signal.aborted) return;
  const notice = problemNotice(host, error);
  told.set(notice, error.message);
  Object.assign(content, { error, notice });
  host.requestUpdate();
  if (error instanceof NothingToShow || (last && told.get(last) === error.message)) return;
  console.warn(`<${host.localName}>: ${error.message}`);
  host.dispatchEvent(new DataErrorEvent({ error, origin }));
}

/** What is wrong in words that are meant for people: a guide that was set by a property has not been checked until something in it is missed. */
async function plainError(error: Error, [own, guide]: ContentSources): Promise<Error> {
  if (error instanceof GuideError || own != null || guide == null) return error;
  const { parseGuide } = await import('../guide/parse.js');
  try {
    parseGuide(guide);
    return error;
  } catch (found) {
    return found as Error;
  }
}

/** The notice, with its styles added to the element: what is wrong, the first findings, how many more. The element's own HTML belongs below it. */
function problemNotice(host: ReactiveControllerHost & Element, error: Error): TemplateResult {
  adoptStyles(host, [styles]);
  const strings = stringsFor('problem', languageOf(host), problem);
  if (error instanceof NothingToShow) return html`<div class="small" part="empty" role="status">${strings.nothing}</div>`;
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
