/** The outline with its styles: loaded when it is to be shown. */
import { prose } from '../../styles/prose.js';
import { outlineStyles } from './outline.styles.js';

export { outlineTemplate } from './outline.js';
export const lateStyles = [prose, outlineStyles];
