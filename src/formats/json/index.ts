/** `career-elements/formats/json`: this package's trees, and those of d3, jsMind and mind-elixir. */
export type { TreeItem } from '../../tree/build-items.js';
export { readJson } from './read.js';
export { writeJson } from './write.js';
