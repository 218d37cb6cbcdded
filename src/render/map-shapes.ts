/** A mind map as shapes: the same that the element draws, from the same geometry. */
import { safeAddress } from '../guide/address.js';
import { DETAIL, ENDS, TYPES, type MapGeometry } from '../layout/map-geometry.js';
import { drawnTop, pathsOf } from '../layout/map-links.js';
import type { Box } from '../layout/viewport.js';
import type { TreeItem } from '../tree/build-items.js';
import { glyphPlace } from '../tree/tones.js';
import { at, isBranch } from '../tree/tree.js';
import { nextVisible } from '../tree/visible.js';
import type { PictureFont } from './export-font.js';
import type { PictureColors } from './picture-colors.js';
import type { BoxShape, Shape, TextShape } from './picture.js';
import { rolePaths } from './role-paths.js';
import { isRightToLeft } from './text-direction.js';

/** How a map is drawn. */
export interface MapLook {
  readonly colors: PictureColors;
  readonly font: Pick<PictureFont, 'rise'>;
  /** What relative addresses are relative to; they stay as they are without it. */
  readonly base?: string | undefined;
}

/** Sizes in px at 16px text; where they stand is `mind-map.styles.ts` of the element. */
const DOT = { size: 7, gap: 5 };
const GLYPH = { size: 12, gap: 4 };
const RING = { size: 22, gap: 3 };
const PILL = 20;
const OPEN = { height: 14, sign: 6 };
const SMALL = 12;
const ROOT_RADIUS = 6;
/** Of the root's detail. */
const FADED = 0.8;

/** Every visible node with its link to its parent. The geometry is that of text of 16px. */
export function mapShapes(geometry: MapGeometry, look: MapLook): Shape[] {
  const everything: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  const scene = { ...geometry.inView(everything, 0), small: false };
  const middle = (index: number): number => scene.middles.get(index) ?? 0;
  const shapes: Shape[] = [];
  for (const [tone, path] of pathsOf(geometry, scene, middle, 0)) {
    if (path !== '') shapes.push({ kind: 'path', path, stroke: look.colors.tones[tone] ?? look.colors.line });
  }
  for (const index of scene.nodes) shapes.push(...nodeShapes(geometry, index, middle(index), look));
  return shapes;
}

/** The box of all that is drawn. */
export function mapBox(geometry: MapGeometry): Box {
  const { tree, bands } = geometry;
  let left = Infinity;
  let right = -Infinity;
  for (let index = 0; index >= 0; index = nextVisible(tree, bands.folds, index)) {
    const [from, to] = geometry.ends(geometry.columnOf(index), outerEnd(geometry, index), geometry.wayOf(index));
    left = Math.min(left, from);
    right = Math.max(right, to);
  }
  return { left, right, top: 0, bottom: geometry.height };
}

/** Where a node ends with what is drawn behind it, outward. */
function outerEnd(geometry: MapGeometry, index: number): number {
  const start = geometry.labelStart(index);
  if (!hasHandle(geometry, index)) return start + geometry.label(index).width;
  const { from, width } = geometry.handle(index);
  return start + from + width + (geometry.isOpen(index) ? 0 : geometry.forkSize);
}

function hasHandle(geometry: MapGeometry, index: number): boolean {
  return isBranch(geometry.tree, index) && (index > 0 || !geometry.isOpen(index));
}

function nodeShapes(geometry: MapGeometry, index: number, middle: number, look: MapLook): Shape[] {
  const { colors, font } = look;
  const { tree, data } = geometry;
  const tone = colors.tones[data.tones[index] ?? ''] ?? colors.line;
  const way = geometry.wayOf(index);
  const start = geometry.labelStart(index);
  const label = geometry.label(index);
  const top = drawnTop(geometry, index, middle);
  const y = top + label.height / 2;
  const shapes: Shape[] = [];
  /** A box at a distance outward from the start of the label. */
  const box = (from: number, width: number, height: number, more: Omit<BoxShape, 'kind' | 'x' | 'y' | 'width' | 'height'>): BoxShape => {
    const [x] = geometry.ends(start + from, start + from + width, way);
    return { kind: 'box', x, y: y - height / 2, width, height, ...more };
  };
  const knob = (from: number, width: number, height: number, text: string): void => {
    const shape = box(from, width, height, { radius: height / 2, fill: colors.paper, stroke: tone });
    shapes.push(shape);
    if (text !== '') shapes.push(line(text, { x: shape.x + width / 2, align: 'middle', y: y + font.rise * SMALL, size: SMALL, isBold: true, fill: colors.ink }));
  };
  const item: TreeItem = tree.items[index] ?? { label: '' };
  const place = glyphPlace(item);
  // A root that is no block has an outline.
  if (index === 0) shapes.push(box(0, label.width, label.height, { radius: ROOT_RADIUS, fill: colors.root, ...(colors.root === colors.paper && { stroke: colors.ink }) }));
  else if (item.badge) knob(-RING.gap - RING.size, RING.size, RING.size, item.badge);
  else if (place >= 0) {
    const { x } = box(-GLYPH.gap - GLYPH.size, GLYPH.size, GLYPH.size, { radius: 0, fill: '' });
    shapes.push({ kind: 'path', path: rolePaths[place % rolePaths.length] ?? '', fill: colors.tones[`role-${place + 1}`] ?? colors.line, at: [x, y - GLYPH.size / 2] });
  } else shapes.push(box(-DOT.gap - DOT.size, DOT.size, DOT.size, { radius: DOT.size / 2, fill: tone }));
  shapes.push(...texts(geometry, index, top, look));
  if (hasHandle(geometry, index)) {
    const { from, width, text } = geometry.handle(index);
    const open = geometry.isOpen(index);
    knob(from, width, open ? OPEN.height : PILL, text);
    if (open) shapes.push(box(from + (width - OPEN.sign) / 2, OPEN.sign, 1.5, { radius: 0, fill: colors.quiet }));
  }
  return shapes;
}

/** The label and the detail. */
function texts(geometry: MapGeometry, index: number, top: number, { colors, font, base }: MapLook): TextShape[] {
  const { tree } = geometry;
  const depth = Math.min(at(tree.depth, index), TYPES.length - 1) as 0 | 1 | 2 | 3;
  const [size, weight, height, around] = TYPES[depth];
  const { text, detail } = geometry.label(index);
  const way = geometry.wayOf(index);
  const pad = (index === 0 ? ENDS.root : ENDS.label) / 2;
  const x = geometry.place(geometry.labelStart(index) + pad, way);
  const { href, detail: said } = tree.items[index] ?? {};
  const drawn = geometry.drawn(index);
  const align = way === 1 ? 'left' : 'right';
  const address = href === undefined ? undefined : absolute(href, base);
  const ink = index === 0 ? colors.onRoot : address === undefined ? colors.ink : colors.link;
  const shapes: TextShape[] = [];
  let next = top + around / 2;
  if (text.lines.join('') !== '') {
    shapes.push({
      kind: 'text',
      ...{ x, align, y: next + height / 2 + font.rise * size, line: height, lines: text.lines, rtl: isRightToLeft(drawn), size, isBold: weight >= 600, fill: ink },
      href: address,
      whole: text.cut ? tree.labels[index] : undefined,
    });
  }
  next += text.lines.length * height + (index === 0 ? DETAIL.gap : 0);
  if (detail && said !== undefined) {
    const more = index === 0 ? { fill: colors.onRoot, opacity: FADED } : { fill: colors.quiet };
    shapes.push({
      kind: 'text',
      ...{ x, align, y: next + DETAIL.line / 2 + font.rise * DETAIL.size, line: DETAIL.line, lines: detail.lines, rtl: isRightToLeft(said), size: DETAIL.size, isBold: false, ...more },
      whole: detail.cut ? said : undefined,
    });
  }
  return shapes;
}

/** A text of one line without direction of its own. */
function line(text: string, more: Pick<TextShape, 'x' | 'align' | 'y' | 'size' | 'isBold' | 'fill'>): TextShape {
  return { kind: 'text', line: 0, lines: [text], rtl: false, ...more };
}

/** An address that leads to the same place from anywhere; undefined for one that may not be followed, as it stands or from there. */
function absolute(href: string, base: string | undefined): string | undefined {
  const address = safeAddress(href);
  if (address === undefined || base === undefined) return address;
  try {
    return safeAddress(new URL(address, base).href);
  } catch {
    return address;
  }
}
