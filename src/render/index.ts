/** `career-elements/render`: pictures of trees as files, without a browser. */
export type { TreeItem } from '../tree/build-items.js';
export type { MindMapLayout } from '../layout/map-geometry.js';
export { exportFont } from './export-font.js';
export type { PictureFont } from './export-font.js';
export { pictureColors } from './picture-colors.js';
export type { PartialColors, PictureColors, PictureTheme } from './picture-colors.js';
export { treeSvg } from './tree-svg.js';
export type { TreeSvgOptions } from './tree-svg.js';
