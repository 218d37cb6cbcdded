import { html, type TemplateResult } from 'lit';
import { nextUp, type NextUp } from '../../tree/next-up.js';
import { count, type View } from './view.js';

/** As many as one looks at before starting. */
export const NEXT = 3;

/** What is next, for the role in focus. */
export function nextIn({ roadmap, tally, needs, role }: View): NextUp[] {
  return nextUp(roadmap, tally, needs, role, NEXT);
}

/** The first skills whose prerequisites are met, each with its reason. */
export function nextSection(view: View, open: (index: number) => void): TemplateResult {
  const { strings, roadmap, role } = view;
  const next = nextIn(view);
  const label = roadmap.roles.find(({ id }) => id === role)?.label ?? null;
  const { todo, doing } = count(view, 0);
  return html`<section class="next" part="next" aria-labelledby="next">
    <h3 id="next">${strings.next(label)}</h3>
    ${next.length > 0
      ? html`<ol>
          ${next.map(
            (item) => html`<li>
              <button class="link" type="button" @click=${() => open(item.index)}>${roadmap.tree.labels[item.index]}</button>
              <p class="small">${reason(view, item)}</p>
            </li>`,
          )}
        </ol>`
      : html`<p class="small">${strings.nothingNext(todo + doing === 0)}</p>`}
  </section>`;
}

function reason({ strings, roadmap }: View, { status, met, waiting }: NextUp): string {
  const label = (index: number): string | null => roadmap.tree.labels[index] ?? null;
  return status === 'doing' ? strings.nextUnderWay(label(waiting)) : strings.nextOpen(label(met));
}
