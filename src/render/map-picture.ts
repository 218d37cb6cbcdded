/** A map on its ground: as large as it is, or fitted into a size with a heading. */
import { wrap } from '../layout/wrap.js';
import type { MapGeometry } from '../layout/map-geometry.js';
import { childrenOf } from '../tree/kin.js';
import type { PictureFont } from './export-font.js';
import { mapBox, mapShapes } from './map-shapes.js';
import type { PictureColors } from './picture-colors.js';
import type { Picture, Shape } from './picture.js';
import { isRightToLeft } from './text-direction.js';

export interface PictureOptions {
  readonly colors: PictureColors;
  readonly font: PictureFont;
  /** Size of the picture in px, for a map that is to be fitted into one; one of the two gives the other. Without both it is as large as it is. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** A text above the map. */
  readonly heading?: string | undefined;
  /** Whether the ground is painted. */
  readonly ground: boolean;
  readonly title: string;
  readonly description?: string | undefined;
  readonly base?: string | undefined;
}

/** Around a map that is as large as it is, in px, and around one that is fitted, as a share of the shorter side. */
const MARGIN = 24;
const MARGIN_SHARE = 1 / 20;
/** A small map is enlarged no further. */
const LARGEST = 4;
/** Of a heading: its size as a share of the width, its lines' height, the most of them, its size without a width; the space below it in lines, and the most it takes of the height. */
const HEADING = { share: 1 / 18, line: 1.25, most: 3, size: 24, below: 0.75, ofHeight: 1 / 3 };
/** How much of the description is taken from the tree. */
const DESCRIBED = 300;

/** A map in whichever of two forms is larger in the size that is asked for; without a size, in the first. */
export function bestPicture<Form>(forms: readonly [Form, Form], geometry: (form: Form) => MapGeometry, options: PictureOptions): Picture {
  const first = mapPicture(geometry(forms[0]), options);
  if (options.width === undefined && options.height === undefined) return first;
  const second = mapPicture(geometry(forms[1]), options);
  return second.scale > first.scale ? second : first;
}

export function mapPicture(geometry: MapGeometry, options: PictureOptions): Picture {
  const { colors, font, ground, title, base } = options;
  const box = mapBox(geometry);
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const room = roomOf(size, options);
  const { lines, textSize, height: above } = headingLines(options, room);
  // A heading takes its place from a height that was asked for; else the picture is so much higher.
  const grows = options.height === undefined;
  const inner = { width: room.width - 2 * room.margin, height: room.height - 2 * room.margin - (grows ? 0 : above) };
  const scale = room.isFitted ? Math.min(inner.width / size.width, inner.height / size.height, LARGEST) : 1;
  const height = room.height + (grows ? above : 0);
  const text = options.heading ?? '';
  const rtl = isRightToLeft(text);
  const head: Shape[] = lines.map((line, index) => ({
    kind: 'text',
    x: rtl ? room.width - room.margin : room.margin,
    align: rtl ? 'right' : 'left',
    y: room.margin + textSize * (HEADING.line * (index + 0.5) + font.rise),
    line: 0,
    lines: [line],
    rtl,
    size: textSize,
    isBold: true,
    fill: colors.ink,
  }));
  return {
    width: room.width,
    height,
    ground: ground ? colors.paper : undefined,
    head,
    map: mapShapes(geometry, { colors, font, base }),
    x: (room.width - size.width * scale) / 2 - box.left * scale,
    y: room.margin + above + ((room.isFitted ? inner.height : size.height) - size.height * scale) / 2 - box.top * scale,
    scale,
    family: font.family,
    title,
    description: options.description ?? describe(geometry),
  };
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly isFitted: boolean;
}

/** The size of the picture, less a heading above a map that is as large as it is. */
function roomOf(map: { readonly width: number; readonly height: number }, { width, height }: PictureOptions): Room {
  const [whole, tall] = [map.width + 2 * MARGIN, map.height + 2 * MARGIN];
  if (width === undefined && height === undefined) return { width: Math.ceil(whole), height: Math.ceil(tall), margin: MARGIN, isFitted: false };
  const size = { width: width ?? Math.ceil(((height ?? 0) * whole) / tall), height: height ?? Math.ceil(((width ?? 0) * tall) / whole) };
  return { ...size, margin: Math.min(size.width, size.height) * MARGIN_SHARE, isFitted: true };
}

function headingLines({ heading = '', font, height: asked }: PictureOptions, room: Room): { lines: readonly string[]; textSize: number; height: number } {
  if (heading.trim() === '') return { lines: [], textSize: 0, height: 0 };
  const width = room.width - 2 * room.margin;
  // In a low picture it leaves most of the height to the map, however many lines it takes.
  const highest = (room.height * HEADING.ofHeight) / (HEADING.most * HEADING.line + HEADING.below);
  const textSize = !room.isFitted ? HEADING.size : Math.min(width * HEADING.share, asked === undefined ? Infinity : highest);
  const { lines } = wrap(heading, width, font.meter(textSize, 700), HEADING.most);
  return { lines, textSize, height: textSize * (lines.length * HEADING.line + HEADING.below) };
}

/** The branches of the root, by name. */
function describe({ tree }: MapGeometry): string {
  let text = '';
  for (const child of childrenOf(tree, 0)) {
    const label = tree.labels[child] ?? '';
    if (text.length + label.length > DESCRIBED) return `${text} …`;
    text += (text === '' ? '' : ', ') + label;
  }
  return text;
}
