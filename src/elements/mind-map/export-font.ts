import type { PictureFont } from '../../render/export-font.js';

/** The font in which the page shows an element. (`controllers/measure.ts` stays the first drawing's own: what is shared is a file more to fetch.) */
export function pageFont(host: Element): PictureFont {
  const family = getComputedStyle(host).fontFamily;
  const context = document.createElement('canvas').getContext('2d');
  const measure = (text: string, size: number, weight: number): TextMetrics | undefined => {
    if (context) context.font = `${weight >= 600 ? 700 : 400} ${size}px ${family}`;
    return context?.measureText(text);
  };
  const size = 100;
  const { fontBoundingBoxAscent: ascent = size, fontBoundingBoxDescent: descent = size / 3 } = measure('x', size, 400) ?? {};
  return {
    family,
    rise: (ascent - descent) / 2 / size,
    meter(size, weight) {
      const widths = new Map<string, number>();
      return (text) => {
        let width = widths.get(text);
        if (width === undefined) widths.set(text, (width = measure(text, size, weight)?.width ?? 0));
        return width;
      };
    },
  };
}
