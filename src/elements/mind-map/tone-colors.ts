/** The colours of tones for a canvas, as the style sheets have them now. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Each tone that is asked for has an empty path in the page, whose style says its colour: whatever changes it (a scheme,
 * forced colours, a property of the page) starts the transition that its style gives it, and its end is told.
 */
export class ToneColors {
  readonly #changed: () => void;
  readonly #paths = new Map<string, { readonly path: SVGElement; readonly style: CSSStyleDeclaration; color: string }>();
  #box: SVGElement | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Has these tones ready, in an element of the map. */
  follow(stage: Element, tones: Iterable<string>): void {
    const box = (this.#box ??= this.#newBox());
    if (box.parentNode !== stage) stage.prepend(box);
    for (const tone of tones) {
      if (this.#paths.has(tone)) continue;
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', tone || 'general');
      box.append(path);
      const style = getComputedStyle(path);
      this.#paths.set(tone, { path, style, color: style.stroke });
    }
  }

  /** The colour of a tone that is followed. */
  of(tone: string): string {
    return this.#paths.get(tone)?.color ?? '';
  }

  forget(): void {
    this.#box?.remove();
    this.#box = undefined;
    this.#paths.clear();
  }

  #newBox(): SVGElement {
    const box = document.createElementNS(SVG, 'svg');
    box.setAttribute('class', 'tones');
    box.setAttribute('aria-hidden', 'true');
    box.addEventListener('transitionend', () => {
      for (const path of this.#paths.values()) path.color = path.style.stroke;
      this.#changed();
    });
    return box;
  }
}
