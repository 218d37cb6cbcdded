/** The spine: a ring a stage, and the line from one to the next. What an open stage holds is drawn by `rows.ts`. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { childrenOf } from '../../tree/kin.js';
import { isBranch } from '../../tree/tree.js';
import { foldIcon } from './head.js';
import { pips } from './pips.js';
import { treeItem } from './tree-item.js';
import { badge, count, share, stageOf, tone, type View } from './view.js';

/** All stages of an open root, in order. */
export function stages(view: View): unknown {
  const { tree } = view.roadmap;
  if (!view.isOpen(0)) return nothing;
  const furthest = furthestStage(view);
  const read = view.current > 0 ? stageOf(view, view.current) : Infinity;
  const draw = (stage: number): TemplateResult => {
    const open = view.isOpen(stage);
    return html`<div class="stage ${tone(view, stage)} ${reach(stage, furthest)} ${open ? 'open' : ''} ${stage > read ? 'after' : ''}">
      ${line(view, stage, furthest)} ${stageRow(view, stage)}
      ${open ? html`<div class="topics">${view.rows?.topics(view, stage, furthest)}</div>` : nothing}
    </div>`;
  };
  const all = [...childrenOf(tree, 0)];
  return view.rows?.byId(tree, all, draw) ?? all.map(draw);
}

/** Whether a stage cannot be drawn without the rows of skills. */
export function needsRows({ roadmap: { tree }, isOpen }: View): boolean {
  return isOpen(0) && [...childrenOf(tree, 0)].some((stage) => isOpen(stage) || !isBranch(tree, stage));
}

/** How far the spine has come at a stage. */
export function reach(stage: number, furthest: number): 'past' | 'now' | '' {
  return stage < furthest ? 'past' : stage === furthest ? 'now' : '';
}

/** The last stage in which something is done or begun; -1 for none. */
export function furthestStage(view: View): number {
  const begun = (stage: number): boolean => count(view, stage).done + count(view, stage).doing > 0;
  return [...childrenOf(view.roadmap.tree, 0)].findLast(begun) ?? -1;
}

function stageRow(view: View, stage: number): TemplateResult {
  const { tree } = view.roadmap;
  const isLeaf = !isBranch(tree, stage);
  const end = isLeaf
    ? view.rows?.leafEnd(view, stage)
    : html`${view.isOpen(stage) ? nothing : pips(view, stage)} <span class="of number"><bdi>${share(view, stage)}</bdi></span>`;
  return treeItem(
    view,
    stage,
    'stage-row',
    html`${ring(view, stage)}<span class="name"><bdi>${tree.labels[stage]}</bdi></span>${foldIcon(view, stage)}<span class="end" aria-hidden="true">${end}</span>`,
    '',
    isLeaf,
  );
}

/** The number in its ring; the arc is the share done of what is not skipped. */
function ring(view: View, stage: number): TemplateResult {
  const { done, total, skipped } = count(view, stage);
  // The number is drawn by the style: as text it would have to be part of the row's name, which says the place in its own way.
  return html`<span class="ring number" data-number=${badge(view, stage)}><svg viewBox="0 0 40 40" aria-hidden="true"><circle class="track" cx="20" cy="20" r="16" />
    ${done > 0 ? svg`<circle class="arc" cx="20" cy="20" r="16" pathLength="1" stroke-dasharray="${done / (total - skipped)} 2" transform="rotate(-90 20 20)"/>` : nothing}
  </svg></span>`;
}

/** The spine below a ring: in the stage's colour as far as one has come. */
function line(view: View, stage: number, furthest: number): TemplateResult {
  const { done, doing, total, skipped } = count(view, stage);
  const share = stage < furthest ? 1 : stage === furthest ? (done + doing) / (total - skipped) : 0;
  return html`<svg class="line" aria-hidden="true">
    <rect class="ahead" width="2" height="100%" />
    ${share > 0 ? svg`<rect class="reached" width="2" height="${share * 100}%"/>` : nothing}
  </svg>`;
}
