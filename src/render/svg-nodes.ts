/** A picture as elements of SVG: real texts, no style sheet, every style an attribute. */
import { STROKE, type Picture, type Shape, type TextShape } from './picture.js';

/** An element: written by `svg-text.ts`, or built in a page. */
export interface SvgNode {
  readonly name: string;
  /** Attributes; what is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** So that a page which holds the picture does not change its letters. */
const PLAIN = { 'font-style': 'normal', 'letter-spacing': 0, 'word-spacing': 0, 'text-rendering': 'geometricPrecision' };

/** The picture as one element. */
export function svgNodes({ width, height, ground, head, map, x, y, scale, family, title, description }: Picture): SvgNode {
  const isLinked = map.some((shape) => shape.kind === 'text' && shape.href !== undefined);
  const size = { width: px(width), height: px(height), viewBox: `0 0 ${px(width)} ${px(height)}` };
  const name = title === '' ? [] : [node('title', {}, [title])];
  return node('svg', { xmlns: SVG_NAMESPACE, ...size, 'font-family': family, ...PLAIN, role: isLinked ? 'group' : 'img' }, [
    ...name,
    ...(description === '' ? [] : [node('desc', {}, [description])]),
    ...(ground === undefined ? [] : [node('rect', { width: px(width), height: px(height), fill: ground })]),
    ...head.map(shapeNode),
    // More digits: a small scale is multiplied by large numbers.
    node('g', { transform: `translate(${px(x)} ${px(y)})${scale === 1 ? '' : ` scale(${String(Number(scale.toPrecision(8)))})`}` }, map.map(shapeNode)),
  ]);
}

function shapeNode(shape: Shape): SvgNode {
  switch (shape.kind) {
    case 'path': {
      const { path, stroke, fill = 'none', at } = shape;
      return node('path', { d: path, fill, ...strokeOf(stroke), transform: at && `translate(${at.map(px).join(' ')})` });
    }
    case 'box': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      // The line lies inside the box, as a border does.
      const inset = stroke === undefined ? 0 : STROKE / 2;
      const box = { x: px(x + inset), y: px(y + inset), width: px(width - 2 * inset), height: px(height - 2 * inset) };
      return node('rect', { ...box, rx: radius > 0 ? px(radius - inset) : undefined, fill, ...strokeOf(stroke) });
    }
    case 'text':
      return textNode(shape);
  }
}

function strokeOf(stroke: string | undefined): Record<string, string | number | undefined> {
  return { stroke, 'stroke-width': stroke === undefined ? undefined : STROKE };
}

/** One element for all lines of a text, so that it stays one text. */
function textNode({ x, y, line, lines, align, rtl, size, isBold, fill, opacity, href, whole }: TextShape): SvgNode {
  const side = { left: rtl ? 'end' : 'start', middle: 'middle', right: rtl ? 'start' : 'end' }[align];
  const text = node(
    'text',
    {
      ...(lines.length > 1 ? {} : { x: px(x), y: px(y) }),
      'font-size': size,
      'font-weight': isBold ? 700 : 400,
      fill,
      opacity,
      'text-anchor': side === 'start' ? undefined : side,
      direction: rtl ? 'rtl' : undefined,
      'text-decoration': href === undefined ? undefined : 'underline',
    },
    [
      ...(whole === undefined ? [] : [node('title', {}, [whole])]),
      ...(lines.length > 1 ? lines.map((part, index) => node('tspan', { x: px(x), y: px(y + index * line) }, [part])) : lines),
    ],
  );
  return href === undefined ? text : node('a', { href }, [text]);
}

function node(name: string, attributes: SvgNode['attributes'], children: SvgNode['children'] = []): SvgNode {
  return { name, attributes, children };
}

/** A hundredth of a pixel is as fine as any picture needs. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
