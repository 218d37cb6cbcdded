/** The entry `career-elements/query`: pure questions over a guide that is passed in. */
export { GuideError, type GuideIssue } from '../guide/error.js';
export type { Sortable } from './compare-keys.js';
export { type CompareOptions, compareRoles, type Comparison, type ComparisonCell, type ComparisonRow, type Difference } from './compare-roles.js';
export { from } from './from.js';
export type { NodeOf } from './node-of.js';
export { payFor, type PayOptions } from './pay-for.js';
export type { Equalities, FieldOf, Query, Selected, ValueOf } from './query.js';
export { children, descendants, node, pathTo, walk } from './roadmap.js';
export type { Range } from './search/ranges.js';
export { search, type SearchOptions, type SearchRecord, type SearchResult } from './search/search.js';
export type { Collection } from './search/word-index.js';
