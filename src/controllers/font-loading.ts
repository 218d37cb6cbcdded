/** When texts may have another width. */
import type { ReactiveController } from 'lit';

const waiting = new Set<() => void>();

/** Calls back when fonts have loaded while the host is connected. One listener serves the page. */
export class FontLoading implements ReactiveController {
  readonly #loaded: () => void;

  constructor(loaded: () => void) {
    this.#loaded = loaded;
  }

  hostConnected(): void {
    if (waiting.size === 0) document.fonts.addEventListener('loadingdone', tellAll);
    waiting.add(this.#loaded);
  }

  hostDisconnected(): void {
    waiting.delete(this.#loaded);
    if (waiting.size === 0) document.fonts.removeEventListener('loadingdone', tellAll);
  }
}

function tellAll(): void {
  for (const loaded of waiting) loaded();
}
