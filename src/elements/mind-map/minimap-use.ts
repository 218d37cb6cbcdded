/** When a map has an overview, and what it keeps clear of it. The overview itself is loaded when a map is first large. */
import { LatePart } from '../../controllers/late-part.js';
import { columnStart } from '../../layout/columns.js';
import type { Box, Size, Viewport } from '../../layout/viewport.js';
import type { ActionsOptions } from './actions.js';
import { fittedView, type Geometry } from './map-stage.js';
import type { Minimap } from './minimap.js';
import { cornerOf, fitClear, isLarge, minimapSize, moveClear } from './minimap-place.js';
import type { StageMoves } from './stage-moves.js';

export interface MinimapUseOptions extends Pick<ActionsOptions, 'host' | 'stage'> {
  readonly moves: StageMoves;
}

export class MinimapUse {
  readonly #options: MinimapUseOptions;
  readonly #part: LatePart<typeof import('./minimap.js')>;
  #minimap: Minimap | undefined;
  #isAsked = false;

  constructor({ host, stage, moves }: MinimapUseOptions) {
    this.#options = { host, stage, moves };
    this.#part = new LatePart(host, {
      load: () => import('./minimap.js'),
      ready: () => this.#isWanted(),
      arrived: ({ Minimap }) => {
        this.#minimap = new Minimap({ stage, boxOf: (geometry) => moves.boxOf(geometry), move: (view) => moves.move(view) });
        this.draw();
      },
    });
    host.addController({
      hostConnected: () => this.draw(),
      hostDisconnected: () => this.#minimap?.hide(),
    });
  }

  /** Follows the view. */
  draw(): void {
    const isWanted = this.#isWanted();
    if (this.#minimap) {
      if (isWanted) this.#minimap.draw();
      else this.#minimap.hide();
    } else if (isWanted && !this.#isAsked) {
      // A failure is told once; the next update of the host asks again.
      this.#isAsked = true;
      this.#part.get().catch(() => undefined);
    }
  }

  /** A view of the whole map that leaves the corner free. */
  fitted(geometry: Geometry): Viewport {
    const { stage, moves } = this.#options;
    const fit = (room: Size): Viewport => fittedView(geometry, room);
    const corner = this.#corner();
    return corner ? fitClear(fit, moves.boxOf(geometry), stage.size, corner) : fit(stage.size);
  }

  /** A view in which a box of the map, with the focus, is not behind the overview. */
  clear(view: Viewport, box: Box): Viewport {
    const corner = this.#corner();
    return corner ? moveClear(view, box, corner) : view;
  }

  /** What the overview covers; it may still be on its way. */
  #corner(): Box | undefined {
    const { host, stage, moves } = this.#options;
    if (!stage.geometry || !this.#isWanted()) return undefined;
    const { left, right } = moves.boxOf(stage.geometry);
    return cornerOf(minimapSize({ width: right - left, height: stage.geometry.height }, stage.size), stage.size, getComputedStyle(host).direction === 'rtl');
  }

  /** Whether the map is larger than three screens: as large as it is shown, or at 100 % where that is smaller, so that nothing goes or comes while one zooms out. */
  #isWanted(): boolean {
    const { host, stage, moves } = this.#options;
    const { geometry, size, view, element } = stage;
    if (!geometry || !element?.isConnected || host.controls === 'none') return false;
    const scale = Math.max(1, view.scale);
    // How wide it is need not be known where it is high enough.
    if (isLarge({ width: 0, height: geometry.height }, size, scale)) return true;
    if (!isLarge({ width: widest(geometry), height: geometry.height }, size, scale)) return false;
    const { left, right } = moves.boxOf(geometry);
    return isLarge({ width: right - left, height: geometry.height }, size, scale);
  }
}

/** No map is wider than its columns. */
function widest({ columns, deepest, isBoth }: Geometry): number {
  return columnStart(columns, deepest + 1) * (isBoth ? 2 : 1);
}
