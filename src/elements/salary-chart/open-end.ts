import { svg, type TemplateResult } from 'lit';

/** Length at which the paths are drawn, in px. */
const DRAWN = 64;

/**
 * An end that is not stated, in an `<svg>` whose origin is the amount: a stop on it, dashes that shorten, an arrow. `length`
 * is in px and says nothing about the amount; `back` points against the axis.
 */
export function openEnd(length: number, back: boolean): TemplateResult {
  const scale = length / DRAWN;
  return svg`<g class="mark open" transform="scale(${back ? -scale : scale} ${scale}) translate(0 -7)">
    <path d="M1.25 0v14" /><path d="M2 7h22M28 7h10M42 7h6M51 7h3" stroke-width="3" /><path d="m55 2 6 5-6 5" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" />
  </g>`;
}
