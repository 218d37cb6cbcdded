/** What an open stage holds: topics in columns, skills. Deeper branches are lists in lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon, seeIcon } from '../parts/icon.js';
import { topicOf } from '../../tree/progress.js';
import { childrenOf, isWithin } from '../../tree/kin.js';
import { at, isBranch, type Tree } from '../../tree/tree.js';
import { foldIcon } from './head.js';
import { pips } from './pips.js';
import { statusGlyph } from './status-glyph.js';
import { treeItem } from './tree-item.js';
import { isQuiet, isShared, leavesUnder, share, status, type View } from './view.js';

/** What a row shows: the guard of its drawing. */
function signs(view: View, index: number): unknown[] {
  const { tree } = view.roadmap;
  // A branch shows its leaves one by one as pips, and two leaves may trade places.
  const inside = isBranch(tree, index) ? leavesUnder(view, index).map((leaf) => status(view, leaf)) : topicOf(view.roadmap, index) < 0 ? [] : [share(view, index)];
  const flags = [view.focus === index, view.current === index, view.isOpen(index), isQuiet(view, index), view.readonly, status(view, index)];
  return [tree, view.strings.status, view.role, ...flags, ...inside];
}

/** The topics of an open stage; `furthest` is the last stage that has been begun. */
export function topics(view: View, stage: number, furthest: number): unknown {
  const { tree } = view.roadmap;
  const children = [...childrenOf(tree, stage)];
  const last = stage < furthest ? Infinity : (children.findLast((child) => status(view, child) !== 'todo') ?? -1);
  return byId(tree, children, (child) => {
    // Narrow containers show the guidance under the topic that it belongs to.
    const after = view.current >= 0 && child > view.current && isWithin(tree, view.current, stage) && !isWithin(tree, view.current, child);
    return html`<div class="topic ${isBranch(tree, child) ? '' : 'leaf'} ${after ? 'after' : ''} ${child <= last ? 'reached' : ''}">${branchOrLeaf(view, child)}</div>`;
  });
}

/** By its id a row stays what it is when others come before it. */
export function byId({ ids }: Tree, nodes: Iterable<number>, draw: (index: number) => unknown): unknown {
  return repeat(nodes, (index) => ids[index], draw);
}

function branchOrLeaf(view: View, index: number): unknown {
  const { tree } = view.roadmap;
  if (!isBranch(tree, index)) return guard(signs(view, index), () => skillRow(view, index));
  const kind = at(tree.depth, index) === 2 ? 'topic-row' : 'branch-row';
  return html`${guard(signs(view, index), () => branchRow(view, index, kind))}
  ${view.isOpen(index)
    ? html`<div class=${kind === 'topic-row' ? 'skills' : 'skills nested'}>
        ${byId(tree, childrenOf(tree, index), (child) => branchOrLeaf(view, child))}
      </div>`
    : nothing}`;
}

function branchRow(view: View, index: number, kind: string): TemplateResult {
  return treeItem(
    view,
    index,
    kind,
    html`<span class="name"><bdi>${view.roadmap.tree.labels[index]}</bdi></span>${foldIcon(view, index)}
      <span class="end" aria-hidden="true">${pips(view, index)}<span class="of number"><bdi>${share(view, index)}</bdi></span></span>`,
    isQuiet(view, index) ? 'quiet' : '',
    isMarkable(view, index),
  );
}

function skillRow(view: View, index: number): TemplateResult {
  return treeItem(
    view,
    index,
    'skill',
    html`${leafStatus(view, index)}<span class="name"><bdi>${view.roadmap.tree.labels[index]}</bdi></span>
      <span class="end" aria-hidden="true">${leafWords(view, index)}${seeArrow(view, index)}</span>`,
    `${status(view, index)} ${isQuiet(view, index) ? 'quiet' : ''}`,
    isMarkable(view, index),
  );
}

/** Whether a node takes a status: leaves, and topics that hold nothing but leaves. */
export function isMarkable({ roadmap: { tree } }: View, index: number): boolean {
  if (!isBranch(tree, index)) return true;
  return at(tree.depth, index) > 1 && [...childrenOf(tree, index)].every((child) => !isBranch(tree, child));
}

/** The square of a leaf that stands on the spine itself, at the end of its row. */
export function leafEnd(view: View, index: number): TemplateResult {
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
  return words.length > 0 ? html`<span class="word number"><bdi>${words.join(', ')}</bdi></span>` : nothing;
}

function seeArrow(view: View, index: number): TemplateResult | typeof nothing {
  const topic = topicOf(view.roadmap, index);
  if (topic < 0) return nothing;
  return html`<span class="see" data-act="see" title=${view.strings.seeTopic(view.roadmap.tree.labels[topic] ?? '')} aria-hidden="true">${icon(seeIcon)}</span>`;
}
