/** The place of the guidance. Until a node is open it says what will stand there. */
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../tree/tree.js';
import type { Actions } from './actions.js';
import { guidancePanel } from './guidance-panel.js';
import type { GuidanceTexts } from './guidance-texts.js';
import { furthestStage, reach } from './spine.js';
import { stageOf, tone, type View } from './view.js';

export function panel(view: View, texts: GuidanceTexts, actions: Actions): TemplateResult {
  const { strings, current } = view;
  if (current < 0) {
    return html`<div class="panel idle"><p class="small begin"><bdi>${strings.begin}</bdi>${view.readonly ? nothing : html`<br /><bdi>${strings.keys}</bdi>`}</p></div>`;
  }
  const key = (event: KeyboardEvent): void => actions.key(event, current, false);
  return html`<section class="panel ${spineBeside(view, current)}" part="guidance" aria-labelledby="title" @keydown=${key}>
    <div class="guidance">${guidancePanel(view, texts, actions)}</div>
  </section>`;
}

/** Classes of the guidance that stands in the flow below a stage: it carries the spine on. */
function spineBeside(view: View, index: number): string {
  const { tree } = view.roadmap;
  if (index === 0) return 'last';
  const stage = stageOf(view, index);
  return `${tone(view, stage)} ${reach(stage, furthestStage(view))} ${at(tree.end, stage) === tree.size ? 'last' : ''}`;
}
