import { html, nothing, type TemplateResult } from 'lit';
import { roleGlyph } from '../parts/role-glyph.js';
import { differenceIcon, downIcon, icon } from '../parts/icon.js';
import { placeOf, type CompareView } from './view.js';

/** What a person does in the row above the table. */
export interface ControlActions {
  toggle(role: string): void;
  measure(baseline: string): void;
  differ(): void;
}

/** Which roles are shown, what they are measured against, and whether equal rows are hidden. `change` is said to those who do not see it. */
export function comparisonControls(view: CompareView, change: string, actions: ControlActions): TemplateResult | typeof nothing {
  // A single role leaves nothing to choose.
  if (view.comparison.roles.length < 2) return nothing;
  return html`<div class="toolbar" part="controls">
    ${roleButtons(view, actions)}${baselineMenu(view, actions)}${differencesButton(view, actions)}
    <span class="small number" role="status">${view.differing ? hiddenText(view) : nothing}<span class="visually-hidden">${change}</span></span>
  </div>`;
}

function roleButtons(view: CompareView, actions: ControlActions): TemplateResult {
  const { strings, comparison, shown, narrow, least } = view;
  const fixed = shown.length <= least;
  return html`${narrow ? nothing : html`<span class="show small" aria-hidden="true">${strings.show}</span>`}
    <span class="joined" role="group" aria-label=${narrow ? strings.showTwo : strings.show}>
      ${comparison.roles.map((role) => {
        const pressed = shown.includes(role);
        return html`<button type="button" class="button" aria-pressed=${pressed} aria-disabled=${pressed && fixed ? 'true' : nothing} @click=${() => actions.toggle(role.id)}>
          ${roleGlyph(placeOf(view, role))}<span>${role.short ?? role.label}</span>
        </button>`;
      })}
    </span>`;
}

function baselineMenu({ strings, comparison, baseline }: CompareView, actions: ControlActions): TemplateResult {
  const choose = (event: Event): void => actions.measure((event.currentTarget as HTMLSelectElement).value);
  return html`<label class="field baseline-field">
    <span>${strings.baselineLabel}</span>
    <select @change=${choose}>
      <option value="" .selected=${baseline === null}>${strings.noBaseline}</option>
      ${comparison.roles.map((role) => html`<option value=${role.id} .selected=${role === baseline}>${role.label}</option>`)}
    </select>
    ${icon(downIcon)}
  </label>`;
}

function differencesButton({ strings, differing }: CompareView, actions: ControlActions): TemplateResult {
  return html`<button type="button" class="button" aria-pressed=${differing} @click=${() => actions.differ()}>${icon(differenceIcon)}${strings.differencesOnly}</button>`;
}

function hiddenText({ strings, leftOut, rows, language }: CompareView): string {
  return strings.hidden(leftOut, leftOut.toLocaleString(language), leftOut + rows.length);
}
