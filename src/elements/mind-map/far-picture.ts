/** A map from afar on a canvas. Part of what is loaded late: no map is that small at first. */
import type { InView } from '../../layout/bands-in-view.js';
import { drawMarks, type Pen } from '../../layout/far-marks.js';
import type { MapGeometry } from '../../layout/map-geometry.js';
import type { Size, Viewport } from '../../layout/viewport.js';

/** Height of a bar, in em, and what of its ground it hides. */
const BAR = { height: 0.6, opacity: 0.75 };
/** Width of a link: in px of the map, and at least so many of the screen, or many thin ones would be none. */
const LINK = { width: 1.5, least: 0.4 };

/** What has one colour. */
interface Marks {
  readonly links: Path2D;
  readonly bars: Path2D;
}

/** What of a map is in a scene, ready to be painted at any scale. */
export class FarPicture {
  readonly #marks = new Map<string, Marks>();
  readonly #top: number;
  readonly #bar: number;

  /** `top` is where the scene begins: places are written from there, for a path has not the precision for a million rows. Bands under `least` px of the map are one mark. `across` is how much wider than high it is drawn. */
  constructor(geometry: MapGeometry, scene: InView, top: number, least: number, across = 1) {
    this.#top = top;
    this.#bar = BAR.height * 16 * geometry.k;
    drawMarks(geometry, scene, top, least, (tone) => {
      let marks = this.#marks.get(tone);
      if (!marks) this.#marks.set(tone, (marks = { links: new Path2D(), bars: new Path2D() }));
      return across === 1 ? marks : { links: wider(marks.links, across), bars: wider(marks.bars, across) };
    });
  }

  /** The tones that are in it; the empty string for what is general. */
  get tones(): Iterable<string> {
    return this.#marks.keys();
  }

  /** Paints it. `pixels` is how many pixels of the canvas a px has; a bar is at least a pixel high. */
  paint(context: CanvasRenderingContext2D, { x, y, scale }: Viewport, pixels: number, colorOf: (tone: string) => string): void {
    const zoom = scale * pixels;
    context.setTransform(zoom, 0, 0, zoom, x * pixels, (y + this.#top * scale) * pixels);
    for (const kind of ['links', 'bars'] as const) {
      context.globalAlpha = kind === 'bars' ? BAR.opacity : 1;
      context.lineWidth = kind === 'bars' ? Math.max(this.#bar, 1 / scale) : Math.max(LINK.width, LINK.least / scale);
      for (const [tone, marks] of this.#marks) {
        context.strokeStyle = colorOf(tone);
        context.stroke(marks[kind]);
      }
    }
    context.globalAlpha = 1;
  }
}

/** A whole map as a picture. A place on the map is seen at `scale * (across * x, y)` from the view's corner. */
export interface WholePicture {
  readonly picture: FarPicture;
  readonly view: Viewport;
  readonly across: number;
}

/** A whole map in a box that it fills, each axis at a scale of its own: it costs what the box has pixels, not what the map has nodes. */
export function wholePicture(geometry: MapGeometry, size: Size, margin = 0, box = geometry.box()): WholePicture {
  const scale = (size.height - 2 * margin) / (box.bottom - box.top);
  const across = (size.width - 2 * margin) / (box.right - box.left) / scale;
  const least = 1 / scale;
  const picture = new FarPicture(geometry, geometry.inView(box, least), box.top, least, across);
  return { picture, across, view: { scale, x: margin - box.left * across * scale, y: margin - box.top * scale } };
}

/** A pen that draws wider than it is told. Lines stay as thick as they are, which a transform of the canvas would not leave them. */
function wider(pen: Pen, k: number): Pen {
  return {
    moveTo: (x, y) => pen.moveTo(x * k, y),
    lineTo: (x, y) => pen.lineTo(x * k, y),
    quadraticCurveTo: (controlX, controlY, x, y) => pen.quadraticCurveTo(controlX * k, controlY, x * k, y),
    bezierCurveTo: (firstX, firstY, secondX, secondY, x, y) => pen.bezierCurveTo(firstX * k, firstY, secondX * k, secondY, x * k, y),
  };
}
