import { html, nothing, svg, type TemplateResult } from 'lit';
import { childrenOf } from '../../tree/kin.js';
import { isBranch } from '../../tree/tree.js';
import { leavesUnder, status, type View } from './view.js';

/** More than this would not be read at a glance; the figure beside them says it all. */
const MOST = 24;
const PITCH = 11;
const GROUP_GAP = 7;

/** One small square a leaf, in the groups that the branch's own branches make. Decoration: the figure beside them says it. */
export function pips(view: View, index: number): TemplateResult | typeof nothing {
  const { tree } = view.roadmap;
  if (leavesUnder(view, index).length > MOST) return nothing;
  const squares: TemplateResult[] = [];
  let x = 0.5;
  let afterBranch = false;
  for (const child of childrenOf(tree, index)) {
    const branch = isBranch(tree, child);
    if (squares.length > 0 && (branch || afterBranch)) x += GROUP_GAP;
    afterBranch = branch;
    for (const leaf of leavesUnder(view, child)) {
      squares.push(pip(view, leaf, x));
      x += PITCH;
    }
  }
  return html`<svg class="pips" width=${`${(x - 3) / 16}em`} height=".5em" viewBox="0 0 ${x - 3} 8" aria-hidden="true">${squares}</svg>`;
}

function pip(view: View, leaf: number, x: number): TemplateResult {
  const state = status(view, leaf);
  return svg`<rect class="pip ${state}" x=${x} y=".5" width="7" height="7" rx="1"/>${state === 'doing' ? svg`<rect class="half" x=${x} y="4" width="7" height="3.5"/>` : nothing}`;
}
