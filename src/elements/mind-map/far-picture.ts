/** A map from afar on a canvas. Part of what is loaded late: no map is that small at first. */
import type { InView } from '../../layout/bands-in-view.js';
import { drawMarks } from '../../layout/far-marks.js';
import type { MapGeometry } from '../../layout/map-geometry.js';
import { fitBox, type Size, type Viewport } from '../../layout/viewport.js';

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

  /** `top` is where the scene begins: places are written from there, for a path has not the precision for a million rows. Bands under `least` px of the map are one mark. */
  constructor(geometry: MapGeometry, scene: InView, top: number, least: number) {
    this.#top = top;
    this.#bar = BAR.height * 16 * geometry.k;
    drawMarks(geometry, scene, top, least, (tone) => {
      let marks = this.#marks.get(tone);
      if (!marks) this.#marks.set(tone, (marks = { links: new Path2D(), bars: new Path2D() }));
      return marks;
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

/** A whole map fitted into a box: it costs what the box has pixels, not what the map has nodes. */
export function wholePicture(geometry: MapGeometry, size: Size, margin = 0): { readonly picture: FarPicture; readonly view: Viewport } {
  const box = geometry.box();
  const view = fitBox(box, size, margin, 0.5);
  const least = 1 / view.scale;
  return { picture: new FarPicture(geometry, geometry.inView(box, least), box.top, least), view };
}
