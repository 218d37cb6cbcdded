/** What only a whole guide needs: its roadmap with names, needs and roles, the choice of a role, and the styles of that. */
import { html, type TemplateResult } from 'lit';
import { builtInGuide } from '../../controllers/built-in-guide.js';
import type { Guide } from '../../guide/types.js';
import { buttons } from '../../styles/buttons.js';
import { followRedirects } from '../../tree/follow-redirects.js';
import { guideRoadmap } from '../../tree/guide-roadmap.js';
import { roleGlyph } from '../parts/role-glyph.js';
import { filterStyles } from './filter.styles.js';
import { link } from './linked.js';
import type { Roadmap } from './roadmap.js';
import type { View } from './view.js';

export const lateStyles = [buttons, filterStyles];

/** The built-in guide says apart what each node needs: that is there as soon as the guide is. */
export async function fromGuide(guide: Guide, builtIn: boolean): Promise<Roadmap> {
  const needs = builtIn ? await builtInGuide()?.needs().catch(() => undefined) : undefined;
  const { roles, references, redirects } = guide;
  const roadmap = link(guideRoadmap(guide), needs);
  return {
    ...roadmap,
    references,
    builtIn,
    ...(roles.length > 0 ? { roles } : {}),
    ...(redirects ? { renamed: (progress) => followRedirects(progress, redirects, roadmap.tree) } : {}),
  };
}

/** The role in focus, one of several: what stands in the place that the first picture keeps for it. */
export function roleFilter({ strings, role, roadmap: { roles = [] } }: View, choose: (role: string | null) => void): TemplateResult {
  const choice = (id: string | null, content: unknown, title: string): TemplateResult =>
    html`<button class="button" type="button" title=${title} aria-pressed=${role === id ? 'true' : 'false'} @click=${() => choose(id)}>${content}</button>`;
  return html`<span class="small" id="role"><bdi>${strings.role}</bdi></span>
    <span class="joined" role="group" aria-labelledby="role">
      ${choice(null, strings.allRoles, strings.allRoles)}
      ${roles.map(({ id, short, label }, place) => choice(id, html`${roleGlyph(place)}<bdi>${short}</bdi>`, label))}
    </span>`;
}
