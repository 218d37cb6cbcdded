import type { GuideIssue } from '../error.js';
import type { Records } from '../reading.js';

/** One rule that spans records: pure. Records that are not valid by themselves are left out, but the ids that they declare count. */
export type Rule = (records: Records) => GuideIssue[];
