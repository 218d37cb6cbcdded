/** What the first drawing does not need: what a person can do, and the styles of states, of forced colours and of print. */
import { adoptStyles } from '../../controllers/adopt-styles.js';
import { late } from '../../styles/late.js';
import { Actions } from './actions.js';
import { roleCompareLateStyles } from './role-compare.late.styles.js';
import type { RoleCompare } from './role-compare.js';
import type { CompareView } from './view.js';

/** Brings the late styles into an element, and answers what a person does in it. `view` is what is shown by the properties as they are now; undefined while there is no data. */
export function actionsFor(host: RoleCompare, view: () => CompareView | undefined): Actions {
  adoptStyles(host, [late, roleCompareLateStyles]);
  return new Actions(host, view);
}
