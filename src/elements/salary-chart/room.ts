import { textWidth } from '../../controllers/measure.js';

/** The room and the type that a chart has: what decides its form. */
export interface Room {
  /** Width of the host's content in px; 0 while it is not shown. */
  readonly width: number;
  /** Font size of the host in px. */
  readonly em: number;
  /** The axis runs from right to left. */
  readonly mirrored: boolean;
  /** Width in px of a text as large and bold as the boldest value. */
  textWidth(text: string): number;
}

/** Reads a host that is on a page. */
export function roomOf(host: Element): Room {
  const { fontSize, fontFamily, direction } = getComputedStyle(host);
  const em = parseFloat(fontSize);
  return { width: host.clientWidth, em, mirrored: direction === 'rtl', textWidth: (text) => textWidth(text, `600 ${0.8125 * em}px ${fontFamily}`) };
}
