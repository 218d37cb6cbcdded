/** The head: the root of the tree with the total, and the strip of ticks beside it. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { downIcon, endIcon, icon } from '../parts/icon.js';
import { STATUSES } from '../../tree/progress.js';
import { childrenOf } from '../../tree/kin.js';
import { isBranch } from '../../tree/tree.js';
import { treeItem } from './tree-item.js';
import { badge, figures, labelOf, leavesUnder, share, status, tone, totalWords, type View } from './view.js';

/** More groups than this would be too narrow to be named. */
const MOST_GROUPS = 12;
const HEIGHT = { todo: 4, doing: 15.4, done: 28, skipped: 15.4 };

/** The root as a row of the tree. Its own name is shown for roadmaps of one's own; a guide stands under a heading that says it. */
export function head(view: View): TemplateResult {
  const label = view.roadmap.roles ? '' : labelOf(view, 0);
  return treeItem(
    view,
    0,
    'root',
    html`${label && html`<span class="title"><bdi>${label}</bdi></span>`}
      <span class="total" aria-hidden="true">
        <b class="number"><bdi>${share(view, 0)}</bdi></b>
        <span class="small number"><bdi>${totalWords(view)}</bdi>${foldIcon(view, 0)}</span>
      </span>`,
  );
}

/** The sign of a branch that it can be opened or folded; a pointer's way to do only that. */
export function foldIcon(view: View, index: number): TemplateResult | typeof nothing {
  if (!isBranch(view.roadmap.tree, index)) return nothing;
  const open = view.isOpen(index);
  return html`<span class="fold" data-act="fold" title=${open ? view.strings.fold : view.strings.open} aria-hidden="true">${icon(open ? downIcon : endIcon)}</span>`;
}

/** One tick a leaf, in groups by stage: a picture with one name. */
export function strip(view: View): TemplateResult {
  const { tree } = view.roadmap;
  const stages = [...childrenOf(tree, 0)];
  const named = stages.length <= MOST_GROUPS;
  const label = view.strings.strip(stages.map((stage) => view.strings.stripPart(tree.labels[stage] ?? '', share(view, stage))));
  return html`<div class="strip" role="img" aria-label=${label}>
    ${(named ? stages : [0]).map(
      (stage) => html`<span class="group ${tone(view, stage)}">
        ${ticks(view, stage)}
        ${named ? html`<span class="caption number"><b>${badge(view, stage)}</b><bdi>${figures(view, stage).join('/')}</bdi></span>` : nothing}
      </span>`,
    )}
  </div>`;
}

/** A path a status, whatever the number of leaves. */
function ticks(view: View, stage: number): TemplateResult {
  const leaves = leavesUnder(view, stage);
  const paths = STATUSES.map((wanted) => {
    const height = HEIGHT[wanted];
    const bars = leaves.map((leaf, place) => (status(view, leaf) === wanted ? `M${place + 0.12} 28v${-height}h.76v${height}` : ''));
    return svg`<path class=${wanted} d=${bars.join('')} />`;
  });
  return html`<svg class="ticks" width=${leaves.length * 12} viewBox="0 0 ${leaves.length} 28" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`;
}
