import { html, type TemplateResult } from 'lit';
import { firstOpen } from '../../tree/first-open.js';
import type { NextUp } from '../../tree/next-up.js';
import { count, status, type View } from './view.js';

/** As many as one looks at before starting. */
const NEXT = 3;

/** What is next, for the role in focus. */
export function nextIn({ roadmap, tally, role }: View): readonly NextUp[] {
  return roadmap.next?.(tally, role, NEXT) ?? firstOpen(roadmap, tally, NEXT).map((index) => ({ index, met: -1, waiting: -1 }));
}

/** The first skills whose prerequisites are met, each with its reason. */
export function nextSection(view: View): TemplateResult {
  const { strings, role } = view;
  const { tree, roles } = view.roadmap;
  const next = nextIn(view);
  const { todo, doing } = count(view, 0);
  const label = (index: number): string | null => tree.labels[index] ?? null;
  return html`<section class="next" part="next" aria-labelledby="next">
    <h3 id="next"><bdi>${strings.next(roles?.find(({ id }) => id === role)?.label ?? null)}</bdi></h3>
    ${next.length > 0
      ? html`<ol>
          ${next.map(
            ({ index, met, waiting }) => html`<li>
              <button class="link" type="button" data-act="go" data-index=${index}><bdi>${label(index)}</bdi></button>
              <p class="small"><bdi>${status(view, index) === 'doing' ? strings.nextUnderWay(label(waiting)) : strings.nextOpen(label(met))}</bdi></p>
            </li>`,
          )}
        </ol>`
      : html`<p class="small"><bdi>${strings.nothingNext(todo + doing === 0)}</bdi></p>`}
  </section>`;
}
