/** `career-elements/formats/markdown`: outlines of headings and lists. */
export type { TreeItem } from '../../tree/build-items.js';
export { readMarkdown } from './read.js';
export { writeMarkdown } from './write.js';
