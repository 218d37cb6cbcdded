/** Widths of texts from a canvas: no node is read back. */

import type { FontMeter } from '../layout/font-meter.js';

/** One canvas serves all fonts: a new one costs more than another font. */
let canvas: CanvasRenderingContext2D | null | undefined;

/** Width in px of a text in a font, which is given in the form of the CSS `font` property. */
export function textWidth(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  return canvas?.measureText(text).width ?? 0;
}

/** So many widths are remembered. */
const KEPT = 20_000;

/** The meter of a font. It remembers what it has measured; take a new one when fonts have loaded. */
export function fontMeter(font: string): FontMeter {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (widths.size > KEPT) widths.clear();
    if (width === undefined) widths.set(text, (width = textWidth(text, font)));
    return width;
  };
}
