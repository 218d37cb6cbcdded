/** Registers `<role-compare>` with the built-in guide. */
import './built-in-guide.js';
import { RoleCompare } from '../elements/role-compare/role-compare.js';
import { define } from './define.js';

define('role-compare', RoleCompare);

declare global {
  interface HTMLElementTagNameMap {
    'role-compare': RoleCompare;
  }
}

export { RoleCompare };
