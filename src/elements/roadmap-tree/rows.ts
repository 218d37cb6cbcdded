/** The spine: stages, the topics of an open stage in columns, skills. Deeper branches are lists in lists. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon, seeIcon } from '../parts/icon.js';
import { at, childrenOf, isBranch, isWithin } from '../../tree/tree.js';
import { foldIcon } from './head.js';
import { pips } from './pips.js';
import { statusGlyph } from './status-glyph.js';
import { treeItem } from './tree-item.js';
import { count, isQuiet, isShared, leavesUnder, share, stageOf, status, tone, type View } from './view.js';

const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;

/** All stages of an open root, in order. */
export function stages(view: View): unknown {
  const { tree } = view.roadmap;
  if (!view.isOpen(0)) return nothing;
  const all = [...childrenOf(tree, 0)];
  const furthest = furthestStage(view);
  const open = view.current < 0 ? -1 : stageOf(view, view.current);
  return all.map(
    (stage) => html`<div
      class="stage ${tone(view, stage)} ${reach(stage, furthest)} ${view.isOpen(stage) ? 'open' : ''} ${open > 0 && stage > open ? 'after' : ''}"
    >
      ${line(view, stage, furthest)} ${guard(signs(view, stage), () => stageRow(view, stage))}
      ${isBranch(tree, stage) && view.isOpen(stage) ? html`<div class="topics">${topics(view, stage, furthest)}</div>` : nothing}
    </div>`,
  );
}

/** How far the spine has come at a stage. */
function reach(stage: number, furthest: number): 'past' | 'now' | '' {
  return stage < furthest ? 'past' : stage === furthest ? 'now' : '';
}

/** Classes of the guidance that stands in the flow below a stage: it carries the spine on. */
export function spineBeside(view: View, index: number): string {
  const { tree } = view.roadmap;
  if (at(tree.depth, index) === 0) return 'last';
  const stage = stageOf(view, index);
  return `${tone(view, stage)} ${reach(stage, furthestStage(view))} ${at(tree.end, stage) === tree.size ? 'last' : ''}`;
}

/** The last stage in which something is done or begun; -1 for none. */
function furthestStage(view: View): number {
  const begun = (stage: number): boolean => count(view, stage).done + count(view, stage).doing > 0;
  return [...childrenOf(view.roadmap.tree, 0)].findLast(begun) ?? -1;
}

/** What a row shows: the guard of its drawing. */
function signs(view: View, index: number): unknown[] {
  const { tree, links } = view.roadmap;
  // A branch shows its leaves one by one as pips, and two leaves may trade places.
  const inside = isBranch(tree, index) ? leavesUnder(view, index).map((leaf) => status(view, leaf)) : at(links.target, index) < 0 ? [] : [share(view, index)];
  const flags = [view.focus === index, view.current === index, view.isOpen(index), isQuiet(view, index), view.readonly, status(view, index)];
  return [tree, view.strings, view.role, ...flags, ...inside];
}

function stageRow(view: View, stage: number): TemplateResult {
  const { tree } = view.roadmap;
  const isLeaf = !isBranch(tree, stage);
  const showPips = !isLeaf && !view.isOpen(stage);
  return treeItem(
    view,
    stage,
    'stage-row',
    html`${ring(view, stage)}<span class="name">${tree.labels[stage]}</span>${foldIcon(view, stage)}
      <span class="end" aria-hidden="true">${showPips ? pips(view, stage) : nothing} ${isLeaf ? leafEnd(view, stage) : html`<span class="of number">${share(view, stage)}</span>`}</span>`,
  );
}

/** The number in its ring; the arc is the share done of what is not skipped. */
function ring(view: View, stage: number): TemplateResult {
  const { tree } = view.roadmap;
  const { done, total, skipped } = count(view, stage);
  const arc = total > skipped ? (done / (total - skipped)) * ROUND : 0;
  const number = tree.items[stage]?.badge ?? view.number(at(tree.position, stage) + 1);
  // The number is drawn by the style: as text it would have to be part of the row's name, which says the place in its own way.
  return html`<span class="ring number" data-number=${number}><svg viewBox="0 0 40 40" aria-hidden="true"><circle class="track" cx="20" cy="20" r=${RADIUS} />
    ${arc > 0 ? svg`<circle class="arc" cx="20" cy="20" r=${RADIUS} stroke-dasharray="${arc} ${ROUND}" transform="rotate(-90 20 20)"/>` : nothing}
  </svg></span>`;
}

/** The spine below a ring: in the stage's colour as far as one has come. */
function line(view: View, stage: number, furthest: number): TemplateResult {
  const { done, doing, total, skipped } = count(view, stage);
  const share = stage < furthest ? 1 : stage === furthest && total > skipped ? Math.min(1, (done + doing) / (total - skipped)) : 0;
  return html`<svg class="line" aria-hidden="true">
    <rect class="ahead" width="2" height="100%" />
    ${share > 0 ? svg`<rect class="reached" width="2" height="${share * 100}%"/>` : nothing}
  </svg>`;
}

function topics(view: View, stage: number, furthest: number): unknown {
  const { tree } = view.roadmap;
  const children = [...childrenOf(tree, stage)];
  const last = stage < furthest ? Infinity : (children.findLast((child) => status(view, child) !== 'todo') ?? -1);
  return children.map((child) => {
      // Narrow containers show the guidance under the topic that it belongs to.
      const after = view.current >= 0 && child > view.current && isWithin(tree, view.current, stage) && !isWithin(tree, view.current, child);
      return html`<div class="topic ${isBranch(tree, child) ? '' : 'leaf'} ${after ? 'after' : ''} ${child <= last ? 'reached' : ''}">${branchOrLeaf(view, child)}</div>`;
    });
}

function branchOrLeaf(view: View, index: number): unknown {
  const { tree } = view.roadmap;
  if (!isBranch(tree, index)) return guard(signs(view, index), () => skillRow(view, index));
  const kind = at(tree.depth, index) === 2 ? 'topic-row' : 'branch-row';
  return html`${guard(signs(view, index), () => branchRow(view, index, kind))}
  ${view.isOpen(index)
    ? html`<div class=${kind === 'topic-row' ? 'skills' : 'skills nested'}>
        ${[...childrenOf(tree, index)].map((child) => branchOrLeaf(view, child))}
      </div>`
    : nothing}`;
}

function branchRow(view: View, index: number, kind: string): TemplateResult {
  return treeItem(
    view,
    index,
    kind,
    html`<span class="name">${view.roadmap.tree.labels[index]}</span>${foldIcon(view, index)}
      <span class="end" aria-hidden="true">${pips(view, index)}<span class="of number">${share(view, index)}</span></span>`,
    isQuiet(view, index) ? 'quiet' : '',
  );
}

function skillRow(view: View, index: number): TemplateResult {
  return treeItem(
    view,
    index,
    'skill',
    html`${leafStatus(view, index)}<span class="name">${view.roadmap.tree.labels[index]}</span>
      <span class="end" aria-hidden="true">${leafWords(view, index)}${seeArrow(view, index)}</span>`,
    `${status(view, index)} ${isQuiet(view, index) ? 'quiet' : ''}`,
  );
}

/** The square of a leaf that stands on the spine itself, at the end of its row. */
function leafEnd(view: View, index: number): TemplateResult {
  return html`${leafWords(view, index)}${leafStatus(view, index)}`;
}

function leafStatus(view: View, index: number): TemplateResult {
  const { strings } = view;
  const state = status(view, index);
  const glyph = statusGlyph(state);
  if (view.readonly) return html`<span class="state" aria-hidden="true">${glyph}</span>`;
  const title = strings.mark(strings.status[state === 'done' ? 'todo' : 'done']);
  return html`<span class="state" data-act="mark" title=${title} aria-hidden="true">${glyph}</span>`;
}

/** Anything but to do and done also has its word in the row; a name has its topic's share. */
function leafWords(view: View, index: number): TemplateResult | typeof nothing {
  const state = status(view, index);
  const words = [];
  if (isQuiet(view, index)) words.push(view.strings.relevance.none);
  if (isShared(view, index) && state === 'doing') words.push(share(view, index));
  else if (state === 'doing' || state === 'skipped') words.push(view.strings.status[state]);
  return words.length > 0 ? html`<span class="word number">${words.join(', ')}</span>` : nothing;
}

function seeArrow(view: View, index: number): TemplateResult | typeof nothing {
  const { tree, links } = view.roadmap;
  const topic = at(links.target, index);
  if (topic < 0) return nothing;
  return html`<span class="see" data-act="see" title=${view.strings.seeTopic(tree.labels[topic] ?? '')} aria-hidden="true">${icon(seeIcon)}</span>`;
}
