import { baseTokens } from './base-tokens.js';
import { stageTokens } from './stage-tokens.js';

/**
 * Design tokens. Each private `--_name` reads a documented `--career-name` that a page may set on the element or on any
 * ancestor. `light-dark()` follows the page's `color-scheme`; the `theme` attribute forces one scheme and paints the ground.
 * An element without stages takes `baseTokens` alone. What only an action shows, and what forced colours and print change,
 * is in `late.ts`; the colours of roles are in `buttons.ts`.
 */
export const tokens = [baseTokens, stageTokens];
