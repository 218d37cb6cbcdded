/** `career-elements/formats/opml`: OPML 2.0, which outliners and feed readers exchange. */
export type { TreeItem } from '../../tree/build-items.js';
export { readOpml } from './read.js';
export { writeOpml } from './write.js';
