/** What stands behind a node: what it is, why, what to do, when it is done, what it needs and opens. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../../guide/address.js';
import { STATUSES, topicOf, type Status } from '../../tree/progress.js';
import { pathTo } from '../../tree/kin.js';
import { at, isBranch } from '../../tree/tree.js';
import { closeIcon, endIcon, icon, startIcon } from '../parts/icon.js';
import { roleGlyph } from '../parts/role-glyph.js';
import type { NodeGuidance } from '../../tree/roadmap.js';
import { statusGlyph } from './status-glyph.js';
import type { Actions } from './actions.js';
import type { GuidanceTexts } from './guidance-texts.js';
import { isMarkable } from './rows.js';
import { count, labelOf, nodeName, share, stateWords, status, type View } from './view.js';

/** The guidance of the open node. */
export function guidancePanel(view: View, texts: GuidanceTexts, actions: Actions): TemplateResult {
  const { current, strings } = view;
  const { tree } = view.roadmap;
  const text = texts.of(view);
  const path = pathTo(tree, current).slice(1, -1);
  return html`<div class="crumb">
      <span class="small">${path.map((index, place) => html`${place > 0 ? ' › ' : nothing}<bdi>${tree.labels[index]}</bdi>`)}</span>
      <button class="button" type="button" aria-label=${strings.close} title=${strings.close} @click=${() => actions.leave()}>${icon(closeIcon)}</button>
    </div>
    <h3 id="title" tabindex="-1"><bdi>${tree.items[current]?.fullLabel ?? labelOf(view, current)}</bdi></h3>
    ${isMarkable(view, current) ? statusChoice(view, actions) : html`<p class="small number"><bdi>${stateWords(view, current)}</bdi></p>`}
    ${text === 'loading'
      ? html`<div class="pending" aria-busy="true"></div>`
      : text === 'lost'
        ? html`<p role="alert"><bdi>${strings.noGuidance}</bdi> <button class="link" type="button" @click=${() => texts.retry(view)}>${strings.retry}</button></p>`
        : html`${body(view, text)} ${reading(view, text?.reference)}`}
    ${relations(view, actions)} ${steps(view, actions)}`;
}

function statusChoice(view: View, actions: Actions): TemplateResult {
  const { current, strings } = view;
  const counts = count(view, current);
  const label = strings.statusOf(view.roadmap.tree.labels[current] ?? '');
  // A topic whose skills differ has no status of its own to show as pressed.
  const isPressed = (choice: Status): boolean => counts[choice] === counts.total;
  return html`<div class="choice">
    <span class="joined" role="group" aria-label=${label}>
      ${STATUSES.map(
        (choice, place) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${isPressed(choice) ? 'true' : 'false'}
            aria-keyshortcuts=${place + 1}
            title=${`${strings.status[choice]} (${place + 1})`}
            ?disabled=${view.readonly}
            @click=${() => actions.mark(current, choice)}
          >
            ${strings.status[choice]}
          </button>`,
      )}
    </span>
    ${counts.total > 1 ? html`<span class="small number"><bdi>${share(view, current)}</bdi></span>` : nothing}
  </div>`;
}

function body(view: View, text: NodeGuidance | undefined): unknown {
  const { strings } = view;
  if (!text) return nothing;
  const { summary, why, practice = [], done } = text;
  return html`${(text.text ?? []).map((paragraph) => html`<p class="text"><bdi>${paragraph}</bdi></p>`)}
  ${summary ? html`<p class="lede"><bdi>${summary}</bdi></p>` : nothing} ${why || text.roles ? reasons(view, text) : nothing}
  ${practice.length > 0
    ? html`<h4><bdi>${strings.practice}</bdi></h4>
        <ol class="practice number">
          ${practice.map((step) => html`<li><bdi>${step}</bdi></li>`)}
        </ol>`
    : nothing}
  ${done ? html`<h4><bdi>${strings.done}</bdi></h4><p><bdi>${done}</bdi></p>` : nothing}`;
}

/** A row a role, told by shape, name and word; the reason under them. */
function reasons({ strings, roadmap: { roles: all = [] } }: View, { why, roles }: NodeGuidance): TemplateResult {
  return html`<h4><bdi>${strings.why}</bdi></h4>
    ${roles && all.length > 0
      ? html`<ul class="roles">
          ${all.map(
            ({ id, label }, place) => html`<li>${roleGlyph(place)}<b><bdi>${label}</bdi></b><span><bdi>${strings.relevance[roles[id] ?? 'none']}</bdi></span></li>`,
          )}
        </ul>`
      : nothing}
    ${why ? html`<p><bdi>${why}</bdi></p>` : nothing}`;
}

function reading({ strings, roadmap, current }: View, id: string | undefined): TemplateResult | typeof nothing {
  const reference = roadmap.references?.find((each) => each.id === id);
  const address = reference?.url ?? roadmap.tree.items[current]?.href;
  if (!address) return nothing;
  const title = reference?.title ?? address;
  const safe = safeAddress(address);
  return html`<h4><bdi>${strings.reference}</bdi></h4><p><bdi>${safe ? html`<a href=${safe}>${title}</a>` : title}</bdi></p>`;
}

/** What comes before and after, and the topic that a skill names: each opens. */
function relations(view: View, actions: Actions): TemplateResult | typeof nothing {
  const { strings, current } = view;
  const { needs } = view.roadmap;
  const topic = topicOf(view.roadmap, current);
  const rows: [string, readonly number[]][] = [
    [strings.topic, topic < 0 ? [] : [topic]],
    [strings.needs, needs?.before[current] ?? []],
    [strings.opens, needs?.after[current] ?? []],
  ];
  const filled = rows.filter(([, indexes]) => indexes.length > 0);
  if (filled.length === 0) return nothing;
  return html`<dl class="relations">
    ${filled.map(([name, indexes]) => html`<dt class="small"><bdi>${name}</bdi></dt><dd><ul>${indexes.map((index) => html`<li>${relation(view, index, actions)}</li>`)}</ul></dd>`)}
  </dl>`;
}

function relation(view: View, index: number, actions: Actions): TemplateResult {
  return html`<button class="relation" type="button" aria-label=${nodeName(view, index)} @click=${() => actions.go(index, 'link')}>
    ${statusGlyph(status(view, index))}<bdi>${labelOf(view, index)}</bdi>
  </button>`;
}

/** The node before and the node after, of the same kind: leaf to leaf, else along the depth. */
function steps(view: View, actions: Actions): TemplateResult {
  const { strings } = view;
  const { tree } = view.roadmap;
  const before = neighbour(view, -1);
  const after = neighbour(view, 1);
  const label = (index: number): string => tree.labels[index] ?? '';
  return html`<div class="steps">
    ${before < 0
      ? nothing
      : html`<button class="button back" type="button" aria-label=${strings.previousNode(label(before))} @click=${() => actions.go(before, 'step')}>
          ${icon(startIcon)}<bdi>${label(before)}</bdi>
        </button>`}
    ${after < 0
      ? nothing
      : html`<button class="button on" type="button" aria-label=${strings.nextNode(label(after))} @click=${() => actions.go(after, 'step')}>
          <bdi>${label(after)}</bdi>${icon(endIcon)}
        </button>`}
  </div>`;
}

function neighbour({ roadmap: { tree }, current }: View, step: 1 | -1): number {
  const branch = isBranch(tree, current);
  for (let i = current + step; i > 0 && i < tree.size; i += step) {
    if (isBranch(tree, i) === branch && (!branch || at(tree.depth, i) === at(tree.depth, current))) return i;
  }
  return -1;
}
