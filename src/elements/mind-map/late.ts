/** What the first drawing of the map does not need: what a person can do, the motion, the outline, and the styles of states, forced colours and print. */
import { late } from '../../styles/late.js';
import { mindMapLateStyles } from './late.styles.js';

export { PanZoom } from '../../controllers/pan-zoom.js';
export { Actions } from './actions.js';
export { Motion } from './motion.js';
export { outlineTemplate } from './outline.js';
export const lateStyles = [late, mindMapLateStyles];
