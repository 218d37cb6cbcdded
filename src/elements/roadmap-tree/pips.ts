import { html, nothing, svg, type TemplateResult } from 'lit';
import { childrenOf, isBranch } from '../../tree/tree.js';
import { leavesUnder, status, type View } from './view.js';

/** More than this would not be read at a glance; the figure beside them says it all. */
const MOST = 24;
const PITCH = 11;
const GROUP_GAP = 7;

/** One small square a leaf, in the groups that the branch's own branches make. Decoration: the figure beside them says it. */
export function pips(view: View, index: number): TemplateResult | typeof nothing {
  const { tree } = view.roadmap;
  const groups: number[][] = [];
  let lastBranch = -1;
  for (const child of childrenOf(tree, index)) {
    if (isBranch(tree, child) || lastBranch !== -2 || groups.length === 0) groups.push([]);
    lastBranch = isBranch(tree, child) ? child : -2;
    groups.at(-1)?.push(...leavesUnder(view, child));
  }
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  if (total > MOST) return nothing;
  let x = 0.5;
  const squares = groups.flatMap((group) => {
    const drawn = group.map((leaf, place) => pip(view, leaf, x + place * PITCH));
    x += group.length * PITCH + GROUP_GAP;
    return drawn;
  });
  const width = x - GROUP_GAP - 3;
  return html`<svg class="pips" width=${`${width / 16}em`} height=".5em" viewBox="0 0 ${width} 8" aria-hidden="true">${squares}</svg>`;
}

function pip(view: View, leaf: number, x: number): TemplateResult {
  const state = status(view, leaf);
  return svg`<rect class="pip ${state}" x=${x} y=".5" width="7" height="7" rx="1"/>${state === 'doing' ? svg`<rect class="half" x=${x} y="4" width="7" height="3.5"/>` : nothing}`;
}
