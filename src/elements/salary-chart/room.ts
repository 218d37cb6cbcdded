/** The room and the type that a chart has: what decides its form. */
export interface Room {
  /** Width of the host's content in px; 0 while it is not shown. */
  readonly width: number;
  /** Font size of the host in px. */
  readonly em: number;
  /** The axis runs from right to left. */
  readonly mirrored: boolean;
  /** Width in px of a text as large and bold as the boldest value: no node is read back. */
  textWidth(text: string): number;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Reads a host that is on a page. */
export function roomOf(host: Element): Room {
  const { fontSize, fontFamily, direction } = getComputedStyle(host);
  const em = parseFloat(fontSize);
  const brush = (pen ??= document.createElement('canvas').getContext('2d'));
  if (brush) brush.font = `600 ${0.8125 * em}px ${fontFamily}`;
  return { width: host.clientWidth, em, mirrored: direction === 'rtl', textWidth: (text) => brush?.measureText(text).width ?? 0 };
}
