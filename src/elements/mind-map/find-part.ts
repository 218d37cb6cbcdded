/** Search inside the map, with its styles: loaded when somebody goes to the field, or calls `find()`. */
import { findStyles } from './find.styles.js';

export { Find } from './find.js';
export const lateStyles = [findStyles];
