/** The outline with its styles: loaded when it is to be shown. */
import { prose } from '../../styles/prose.js';
import { outlineStyles } from './outline.styles.js';

export { OutlineView } from './outline-view.js';
export const lateStyles = [prose, outlineStyles];
