/** A map as a picture, in the colours in which the page shows it. */
import type { LitElement } from 'lit';
import { generalColumns, type Columns } from '../../layout/columns.js';
import { MapGeometry, type MindMapLayout } from '../../layout/map-geometry.js';
import type { PictureFont } from '../../render/export-font.js';
import { bestPicture } from '../../render/map-picture.js';
import { withColors, type PartialColors, type PictureTheme } from '../../render/picture-colors.js';
import type { Picture } from '../../render/picture.js';
import { openTo, type Folds } from '../../tree/folds.js';
import type { MindMapData } from './data.js';
import { shownColors, shownTheme } from './export-colors.js';

export interface ExportOptions {
  /** How deep a picture is open: as the map is now (the default), `all`, or a number of levels. A text holds the whole tree. */
  readonly expand?: 'all' | number;
  /** Pixels of a PNG for each px, from 0.1 to 4. 1 is the default. */
  readonly scale?: number;
  /** Size of a picture in px, for a map that is to be fitted into one; one of the two gives the other. By default the picture is as large as the map at 16px text. */
  readonly width?: number;
  readonly height?: number;
  /** A text above the map. */
  readonly heading?: string;
  /** `light` or `dark`; by default as the page shows it. */
  readonly theme?: PictureTheme;
  /** `right`, `left` or `both`; by default as the map is. */
  readonly layout?: MindMapLayout;
  /** `false` leaves the ground of a picture unpainted. */
  readonly ground?: boolean;
}

/** What is exported. */
export interface ExportSource {
  readonly host: LitElement & { readonly label: string; readonly layout: MindMapLayout };
  readonly data: MindMapData;
  readonly folds: Folds;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The layouts of a picture. */
export const LAYOUTS: readonly MindMapLayout[] = ['right', 'left', 'both'];

/** The map as a picture in a font. */
export function pictureOf({ host, data, folds, language }: ExportSource, options: ExportOptions, font: PictureFont, colors: PartialColors = {}): Picture {
  const { expand, theme = shownTheme(host), width, height, heading, ground = true } = options;
  const own = LAYOUTS.includes(host.layout) ? host.layout : 'right';
  const open = expand === undefined ? folds : openTo(data.tree, expand === 'all' ? Infinity : expand);
  const form = { layout: options.layout ?? own, rtl: getComputedStyle(host).direction === 'rtl', em: 16, meter: font.meter, number: (value: number): string => value.toLocaleString(language) };
  const geometry = (columns: Columns): MapGeometry => new MapGeometry(data, open, { ...form, columns });
  const title = host.label || data.name;
  return bestPicture(data.columns ?? generalColumns, geometry, { colors: withColors(shownColors(host, theme), colors), font, ground, width, height, heading, title, base: host.baseURI });
}
