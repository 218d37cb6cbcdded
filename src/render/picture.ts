/** A picture as a list of shapes: what is written as SVG, built as elements, or painted on a canvas. All in px. */

/** A stretch of lines, or a closed outline. */
export interface PathShape {
  readonly kind: 'path';
  /** Path data. */
  readonly path: string;
  readonly stroke?: string;
  readonly fill?: string;
  /** Where its origin stands; at (0, 0) without it. */
  readonly at?: readonly [x: number, y: number];
}

/** A box whose corners may be round, up to a circle. */
export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
}

/** One text in lines. */
export interface TextShape {
  readonly kind: 'text';
  /** Where each line starts, ends, or has its middle. */
  readonly x: number;
  readonly align: 'left' | 'middle' | 'right';
  /** Baseline of the first line, and the way to the next. */
  readonly y: number;
  readonly line: number;
  readonly lines: readonly string[];
  readonly rtl: boolean;
  readonly size: number;
  readonly isBold: boolean;
  readonly fill: string;
  readonly opacity?: number;
  /** A safe address that the text leads to. */
  readonly href?: string | undefined;
  /** The whole text, where lines hold a part of it. */
  readonly whole?: string | undefined;
}

export type Shape = PathShape | BoxShape | TextShape;

/** Width of every line that is drawn. */
export const STROKE = 1.5;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Colour of the ground; undefined for none. */
  readonly ground: string | undefined;
  /** Shapes above the map, such as a heading. */
  readonly head: readonly Shape[];
  readonly map: readonly Shape[];
  /** A point of the map is drawn at `scale * point + (x, y)`. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Family of all texts. */
  readonly family: string;
  /** Name and description, for those who do not see it. */
  readonly title: string;
  readonly description: string;
}
