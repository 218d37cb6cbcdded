/** Widths of texts from a canvas: no node is read back. */

/** Gives the width of a text in px. */
export type FontMeter = (text: string) => number;

/** Kerning hardly ever widens a text; where it does, not by more than this share. */
const SLACK = 0.97;

/** One canvas serves all fonts: a new one costs more than another font. */
let canvas: CanvasRenderingContext2D | null | undefined;
let current = '';

/** The meter of a font, in the form of the CSS `font` property. It remembers what it has measured; take a new one when fonts have loaded. */
export function fontMeter(font: string): FontMeter {
  const widths = new Map<string, number>();
  current = '';
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      canvas ??= document.createElement('canvas').getContext('2d');
      if (canvas && font !== current) canvas.font = current = font;
      widths.set(text, (width = canvas?.measureText(text).width ?? 0));
    }
    return width;
  };
}

/** Whether a text surely fits, from the widths of its characters, of which there are few: hardly any text is shaped. */
export function surelyFits(text: string, room: number, meter: FontMeter): boolean {
  let left = room * SLACK;
  for (const character of text) if ((left -= meter(character)) < 0) return false;
  return true;
}
