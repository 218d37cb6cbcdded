import { html, type TemplateResult } from 'lit';

/** Line icons on a grid of 16, each an export of its own: a bundler keeps those that are drawn. */
export const expandIcon = 'M8 2v4M6 4l2-2 2 2M8 14v-4M6 12l2 2 2-2M2.5 8h11';
export const collapseIcon = 'M8 1.5v4M6 4l2 2 2-2M8 14.5v-4M6 12l2-2 2 2M2.5 8h11';
export const minusIcon = 'M3 8h10';
export const plusIcon = 'M3 8h10M8 3v10';
export const fitIcon = 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M5.5 6h5v4h-5z';
export const outlineIcon = 'M2.5 4h11M5.5 8h8M5.5 12h8M2.5 8h.01M2.5 12h.01';
export const searchIcon = 'M7 3a4 4 0 1 0 .01 0M10 10l3.5 3.5';
export const downloadIcon = 'M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M2.5 13.5h11';
export const fullScreenIcon = 'M9.5 6.5l4-4M10 2.5h3.5V6M6.5 9.5l-4 4M6 13.5H2.5V10';
export const downIcon = 'm4 6 4 4 4-4';
export const endIcon = 'm6 4 4 4-4 4';
export const startIcon = 'm10 4-4 4 4 4';
export const closeIcon = 'm4 4 8 8M12 4l-8 8';
export const seeIcon = 'M5 11 11 5M6 5h5v5';
export const tableIcon = 'M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM2.5 6.5h11M6.5 6.5V13';
export const chartIcon = 'M2.5 2.5v11h11M5 5h5M5 8h7.5M5 11h3';
export const differenceIcon = 'M8 2.5v6M5 5.5h6M5 12.5h6';

/** Draws an icon. Decoration: the control around it has a name. */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;
}
