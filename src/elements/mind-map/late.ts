/** What the first drawing of the map does not need: what a person can do, the motion, and the styles of states, forced colours and print. */
import { late } from '../../styles/late.js';
import { prose } from '../../styles/prose.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { mindMapLateStyles } from './late.styles.js';

export { Actions } from './actions.js';
export const lateStyles = [prose, visuallyHidden, late, mindMapLateStyles];
