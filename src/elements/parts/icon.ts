import { html, svg, type TemplateResult } from 'lit';

/** Paths that are also drawn one by one: a bundler then leaves the table out. */
export const downPath = 'm4 6 4 4 4-4';
export const differencePath = 'M8 2.5v6M5 5.5h6M5 12.5h6';

const paths = {
  expand: 'M8 2v4M6 4l2-2 2 2M8 14v-4M6 12l2 2 2-2M2.5 8h11',
  collapse: 'M8 1.5v4M6 4l2 2 2-2M8 14.5v-4M6 12l2-2 2 2M2.5 8h11',
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M5.5 6h5v4h-5z',
  outline: 'M2.5 4h11M5.5 8h8M5.5 12h8M2.5 8h.01M2.5 12h.01',
  map: 'M2 8a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M5 8h1.5c2 0 1-5 3.5-5M6.5 8c2 0 1 5 3.5 5M6.5 8H10M10 3h3.5M10 8h3.5M10 13h3.5',
  search: 'M2.75 7a4.25 4.25 0 1 0 8.5 0 4.25 4.25 0 1 0-8.5 0m7.45 3.2 3.3 3.3',
  down: downPath,
  end: 'm6 4 4 4-4 4',
  start: 'm10 4-4 4 4 4',
  close: 'm4 4 8 8M12 4l-8 8',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.7 8.7a2.5 2.5 0 0 0 3.6 3.6l.9-.9',
  see: 'M5 11 11 5M6 5h5v5',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  table: 'M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM2.5 6.5h11M6.5 6.5V13',
  chart: 'M2.5 2.5v11h11M5 5h5M5 8h7.5M5 11h3',
  difference: differencePath,
} as const;

export type IconName = keyof typeof paths;

/** A 16px line icon. Decoration: the control around it has a name. Every `icon()` call keeps the whole table, so it stays short. */
export function icon(name: IconName): TemplateResult {
  return lineIcon(paths[name]);
}

/** The same from a path, on a grid of 16. */
export function lineIcon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}
