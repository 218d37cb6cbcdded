/** What the first drawing does not need: what a person can do, and the styles of states, of forced colours and of print. */
import { late } from '../../styles/late.js';
import { roleCompareLateStyles } from './role-compare.late.styles.js';

export { Actions } from './actions.js';
export const lateStyles = [late, roleCompareLateStyles];
