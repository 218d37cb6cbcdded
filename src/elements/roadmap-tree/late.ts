/** What the first picture does not need: rows of skills, the guidance, what a person can do, and the styles of all that. */
import type { LitElement } from 'lit';
import { Locale } from '../../controllers/locale.js';
import { roadmapDetails } from '../../locales/en/roadmap-details.js';
import { buttons } from '../../styles/buttons.js';
import { late } from '../../styles/late.js';
import { prose } from '../../styles/prose.js';
import { guidanceStyles } from './guidance-panel.styles.js';
import { lateRoomStyles } from './late.styles.js';
import { rowStyles } from './rows.styles.js';

export { Actions } from './actions.js';
export { GuidanceTexts } from './guidance-texts.js';
export { panel } from './panel.js';
export { byId, leafEnd, topics } from './rows.js';
export const lateStyles = [buttons, prose, rowStyles, guidanceStyles, late, lateRoomStyles];

/** The strings that the first picture did without, in the language of the element. */
export function detailsLocale(host: LitElement): Locale<typeof roadmapDetails> {
  return new Locale(host, 'roadmapTree', roadmapDetails);
}
