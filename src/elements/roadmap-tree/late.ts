/** What the first drawing does not need: the guidance, what a person can do, and the styles of both, of forced colours and of print. */
import { late } from '../../styles/late.js';
import { guidanceStyles } from './guidance-panel.styles.js';
import { lateRoomStyles } from './late.styles.js';

export { Actions } from './actions.js';
export { GuidanceTexts } from './guidance-texts.js';
export { guidancePanel } from './guidance-panel.js';
export const lateStyles = [late, lateRoomStyles, guidanceStyles];
