/** `career-elements/formats/indented`: one line a node, its depth told by tabs or spaces. */
export type { TreeItem } from '../../tree/build-items.js';
export { readIndented } from './read.js';
export { writeIndented } from './write.js';
