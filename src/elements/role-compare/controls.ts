import { html, nothing, type TemplateResult } from 'lit';
import { roleGlyph } from '../parts/role-glyph.js';
import { differenceIcon, downIcon, icon } from '../parts/icon.js';
import { placeOf, type CompareView } from './view.js';

/** Which roles are shown, what they are measured against, and whether equal rows are hidden. */
export function comparisonControls(view: CompareView): TemplateResult | typeof nothing {
  const { comparison, shown, baseline, columns, strings, differing, leftOut, rows, language, change, act } = view;
  const isNarrow = columns < 3;
  // A single role leaves nothing to choose.
  if (comparison.roles.length < 2) return nothing;
  const isFixed = shown.length <= leastRoles(view);
  return html`<div class="toolbar" part="controls">
    ${isNarrow ? nothing : html`<span class="show small" aria-hidden="true">${strings.show}</span>`}
    <span class="joined" role="group" aria-label=${isNarrow ? strings.showTwo : strings.show}>
      ${comparison.roles.map((role) => {
        const isShown = shown.includes(role);
        return html`<button type="button" class="button" aria-pressed=${isShown} aria-disabled=${(isShown && isFixed) || nothing} @click=${() => act('toggle', role.id)}>
          ${roleGlyph(placeOf(view, role))}<span>${role.short ?? role.label}</span>
        </button>`;
      })}
    </span>
    <label class="field">
      <span>${strings.baselineLabel}</span>
      <select @change=${(event: Event) => act('measure', (event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!baseline}>${strings.noBaseline}</option>
        ${comparison.roles.map((role) => html`<option value=${role.id} .selected=${role === baseline}>${role.label}</option>`)}
      </select>
      ${icon(downIcon)}
    </label>
    <button type="button" class="button" aria-pressed=${differing} @click=${() => act('differ', '')}>${icon(differenceIcon)}<span>${strings.differencesOnly}</span></button>
    <span class="small number" role="status"
      >${differing ? strings.hidden(leftOut, leftOut.toLocaleString(language), leftOut + rows.length) : nothing}<span class="visually-hidden">${change}</span></span
    >
  </div>`;
}

/** How many roles must stay. */
export function leastRoles({ columns }: CompareView): number {
  return columns < 3 ? 2 : 1;
}
