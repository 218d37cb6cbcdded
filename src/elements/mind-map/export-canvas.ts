/** A picture as PNG: painted shape by shape, since a strict policy may keep a page from loading an image, its own SVG too. */
import { GuideError } from '../../guide/error.js';
import { describe } from '../../guide/issue.js';
import { STROKE, type Picture, type Shape, type TextShape } from '../../render/picture.js';

/** What every browser of a desktop can hold: https://github.com/jhildenbiddle/canvas-size#test-results */
const LARGEST = { side: 16_384, area: 11_180 ** 2 };

/** Throws `GuideError` when the picture is too large for a canvas. */
export async function paintPicture(picture: Picture, scale: number): Promise<Blob> {
  const width = Math.ceil(picture.width * scale);
  const height = Math.ceil(picture.height * scale);
  if (Math.max(width, height) > LARGEST.side || width * height > LARGEST.area) throw tooLarge(picture, scale);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context || !holdsPixels(context)) throw tooLarge(picture, scale);
  paint(context, picture, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // A canvas keeps its memory until it is collected, and there may be several of them.
  canvas.width = canvas.height = 0;
  if (!blob) throw tooLarge(picture, scale);
  return blob;
}

/** Where memory is short, a canvas is there and stays empty. */
function holdsPixels(context: CanvasRenderingContext2D): boolean {
  context.fillRect(0, 0, 1, 1);
  const [, , , alpha] = context.getImageData(0, 0, 1, 1).data;
  context.clearRect(0, 0, 1, 1);
  return alpha !== 0;
}

function tooLarge({ width, height }: Picture, scale: number): GuideError {
  const most = Math.min(LARGEST.side / Math.max(width, height), Math.sqrt(LARGEST.area / (width * height)));
  const fits = Math.floor(Math.min(most, scale * 0.99) * 100) / 100;
  const advice = fits >= 0.1 ? `a scale of at most ${fits}, or the format "svg"` : 'a width or a height, fewer open branches, or the format "svg"';
  return new GuideError([describe('scale', `a PNG that a browser can make (${advice} would work)`, `${Math.ceil(width * scale)} by ${Math.ceil(height * scale)} px`)]);
}

function paint(context: CanvasRenderingContext2D, { width, height, ground, head, map, x, y, scale, family }: Picture, pixels: number): void {
  context.scale(pixels, pixels);
  context.lineWidth = STROKE;
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width + 1, height + 1);
  }
  for (const shape of head) paintShape(context, shape, family);
  context.translate(x, y);
  context.scale(scale, scale);
  for (const shape of map) paintShape(context, shape, family);
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape, family: string): void {
  if (shape.kind === 'text') return paintText(context, shape, family);
  context.save();
  const [left, top] = shape.kind === 'path' ? (shape.at ?? [0, 0]) : [shape.x, shape.y];
  context.translate(left, top);
  const path = shape.kind === 'path' ? new Path2D(shape.path) : boxPath(shape.width, shape.height, shape.radius, shape.stroke === undefined ? 0 : STROKE / 2);
  if (shape.fill !== undefined) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (shape.stroke !== undefined) {
    context.strokeStyle = shape.stroke;
    context.stroke(path);
  }
  context.restore();
}

/** Its line lies inside the box, as a border does. */
function boxPath(width: number, height: number, radius: number, inset: number): Path2D {
  const path = new Path2D();
  path.roundRect(inset, inset, width - 2 * inset, height - 2 * inset, Math.max(0, radius - inset));
  return path;
}

function paintText(context: CanvasRenderingContext2D, { x, y, line, lines, align, rtl, size, isBold, fill, opacity = 1, href }: TextShape, family: string): void {
  context.font = `${isBold ? 700 : 400} ${size}px ${family}`;
  context.textAlign = align === 'middle' ? 'center' : align;
  context.direction = rtl ? 'rtl' : 'ltr';
  context.fillStyle = fill;
  context.globalAlpha = opacity;
  lines.forEach((part, index) => {
    const baseline = y + index * line;
    context.fillText(part, x, baseline);
    if (href === undefined) return;
    const { width } = context.measureText(part);
    context.fillRect(align === 'right' ? x - width : x, baseline + size / 8, width, size / 16);
  });
  context.globalAlpha = 1;
}
