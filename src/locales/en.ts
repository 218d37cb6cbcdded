/** English: the contract of every other locale. Each element imports its own part, so that a page loads only what it shows. */
export { common } from './en/common.js';
