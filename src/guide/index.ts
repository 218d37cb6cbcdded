/** The entry `career-elements/guide`: the bundled 2026 guide, its types, and the error that checks throw. */
export { guide } from './generated/guide.js';
export type * from './generated/ids.js';
export { GuideError, type GuideIssue } from './error.js';
export type * from './types.js';
