/** Widths of texts from a canvas: no node is read back. */

/** One font. Widths are in px. */
export interface FontMeter {
  /** Exact width. */
  width(text: string): number;
  /** Whether the text surely fits, from the widths of its characters: no text is shaped. */
  surelyFits(text: string, room: number): boolean;
}

/** Kerning hardly ever widens a text; where it does, not by more than this share. */
const SLACK = 0.97;
const meters = new Map<string, FontMeter>();
const waiting = new Set<() => void>();

/** The meter of a font, in the form of the CSS `font` property. Kept until fonts load. */
export function fontMeter(font: string): FontMeter {
  let meter = meters.get(font);
  if (!meter) meters.set(font, (meter = makeMeter(font)));
  return meter;
}

/** Calls back when fonts have loaded and texts may have another width. One listener serves the page; the result ends the wait. */
export function whenFontsLoad(callback: () => void): () => void {
  if (waiting.size === 0) document.fonts.addEventListener('loadingdone', fontsLoaded);
  waiting.add(callback);
  return () => {
    waiting.delete(callback);
    if (waiting.size === 0) document.fonts.removeEventListener('loadingdone', fontsLoaded);
  };
}

function fontsLoaded(): void {
  meters.clear();
  for (const callback of waiting) callback();
}

/** One canvas serves all fonts: a new one costs more than another font. */
let canvas: CanvasRenderingContext2D | null | undefined;
let current = '';

function measure(font: string, text: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  if (font !== current) canvas.font = current = font;
  return canvas.measureText(text).width;
}

function makeMeter(font: string): FontMeter {
  const widths = new Map<string, number>();
  const characters = new Map<string, number>();
  return {
    width(text) {
      let width = widths.get(text);
      if (width === undefined) widths.set(text, (width = measure(font, text)));
      return width;
    },
    surelyFits(text, room) {
      let left = room * SLACK;
      for (const character of text) {
        let width = characters.get(character);
        if (width === undefined) characters.set(character, (width = measure(font, character)));
        left -= width;
        if (left < 0) return false;
      }
      return true;
    },
  };
}
