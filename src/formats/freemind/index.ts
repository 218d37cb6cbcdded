/** `career-elements/formats/freemind`: the `.mm` files of FreeMind and Freeplane. */
export type { TreeItem } from '../../tree/build-items.js';
export { readFreemind } from './read.js';
export { writeFreemind } from './write.js';
