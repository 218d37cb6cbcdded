/** A picture on as many pages as it needs, to be laid side by side. */
import type { Picture } from '../../render/picture.js';
import { svgNodes, type SvgNode } from '../../render/svg-nodes.js';

/** In px, 96 to the inch: what a page of A4 or Letter holds, upright, within the margins of browsers. */
const TILE = { width: 680, height: 920 };
/** What is on two neighbouring pages. */
const SHARED = 20;
const NAME = 'printed-map';

/** One drawing, in rows from the top: the first holds the picture, the others show another part of it. */
export function tileNodes(picture: Picture): SvgNode[] {
  const [columns, rows] = [count(picture.width, TILE.width), count(picture.height, TILE.height)];
  const tile = (row: number, column: number): SvgNode => {
    const [x, y] = [column * (TILE.width - SHARED), row * (TILE.height - SHARED)];
    const isFirst = row + column === 0;
    return {
      name: 'svg',
      attributes: { width: TILE.width, height: TILE.height, viewBox: `${x} ${y} ${TILE.width} ${TILE.height}`, class: 'tile', 'aria-hidden': isFirst ? undefined : 'true' },
      children: [
        isFirst ? { name: 'g', attributes: { id: NAME }, children: [svgNodes(picture)] } : { name: 'use', attributes: { href: `#${NAME}` }, children: [] },
        // Which page it is, for whoever lays them out.
        { name: 'text', attributes: { x: x + TILE.width - 4, y: y + TILE.height - 6, 'text-anchor': 'end', 'font-size': 10, fill: '#686e76' }, children: [`${row + 1}/${rows} · ${column + 1}/${columns}`] },
      ],
    };
  };
  return Array.from({ length: rows * columns }, (_, index) => tile(Math.floor(index / columns), index % columns));
}

function count(size: number, tile: number): number {
  return Math.max(1, Math.ceil((size - SHARED) / (tile - SHARED)));
}
