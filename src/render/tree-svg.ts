/** A tree as a picture in a file, in Node as in a page. */
import { GuideError } from '../guide/error.js';
import { issue } from '../guide/issue.js';
import { generalColumns, type Columns } from '../layout/columns.js';
import { MapGeometry, type MindMapLayout } from '../layout/map-geometry.js';
import type { TreeItem } from '../tree/build-items.js';
import { foldsFromIds } from '../tree/change-folds.js';
import { openTo, type Folds } from '../tree/folds.js';
import { readTree } from '../tree/read-tree.js';
import { tonesOf } from '../tree/tones.js';
import type { Tree } from '../tree/tree.js';
import { exportFont } from './export-font.js';
import { bestPicture } from './map-picture.js';
import { pictureColors, withColors, type PartialColors, type PictureTheme } from './picture-colors.js';
import { svgNodes } from './svg-nodes.js';
import { svgText } from './svg-text.js';

export interface TreeSvgOptions {
  /** To which side the branches grow: `right` (the default), `left` or `both`. Right-to-left text mirrors it. */
  readonly layout?: MindMapLayout;
  /** How deep the tree is open: `all` (the default), a number of levels, or the ids of the open branches. */
  readonly expand?: 'all' | number | readonly string[];
  /** `light` (the default) or `dark`. */
  readonly theme?: PictureTheme;
  /** Colours other than the theme's. */
  readonly colors?: PartialColors;
  /** `rtl` mirrors the map. `ltr` is the default. */
  readonly direction?: 'ltr' | 'rtl';
  /** Language of the numbers in folded branches, a BCP 47 tag. `en` is the default. */
  readonly language?: string;
  /** Size in px, for a map that is to be fitted into one; one of the two gives the other. By default the picture is as large as the map at 16px text. */
  readonly width?: number;
  readonly height?: number;
  /** A text above the map. */
  readonly heading?: string;
  /** `false` leaves the ground unpainted. */
  readonly ground?: boolean;
  /** Name of the picture, and of the root of several top nodes. By default the root's label. */
  readonly title?: string;
  /** What is said to those who do not see it. By default the names of the first branches. */
  readonly description?: string;
  /** The address that relative addresses of nodes are relative to: a file has none of its own. */
  readonly base?: string;
}

/**
 * A mind map as SVG: the text of a file. It has real texts, every style is an attribute, and nothing is loaded, so that it
 * opens alike in browsers, librsvg and Inkscape. It is laid out for DejaVu Sans (Verdana where that is not), whose widths come
 * with this package. `tree` is what `<mind-map>` takes: `{ label, children }`, d3's `{ name, children }`, or an array of such nodes.
 *
 * Throws `GuideError` for what is no tree, with the path to it, and for an option that cannot be used.
 *
 * @example
 * treeSvg({ label: 'Fruit', children: [{ label: 'Apple' }, { label: 'Pear' }] }, { layout: 'both', theme: 'dark' })
 */
export function treeSvg(tree: TreeItem | readonly TreeItem[], options: TreeSvgOptions = {}): string {
  checkOptions(options);
  const { layout = 'right', theme = 'light', direction = 'ltr', language = 'en', title, heading, base, description, width, height, ground = true } = options;
  const read = readTree(tree, title ?? '');
  const data = { tree: read, tones: tonesOf(read) };
  const folds = foldsOf(read, options.expand ?? 'all');
  const number = (value: number): string => value.toLocaleString(language);
  const geometry = (columns: Columns): MapGeometry => new MapGeometry(data, folds, { columns, layout, rtl: direction === 'rtl', em: 16, meter: exportFont.meter, number });
  const colors = withColors(pictureColors[theme], options.colors);
  const named = { title: title ?? read.labels[0] ?? '', description, heading, base };
  return `${svgText(svgNodes(bestPicture(generalColumns, geometry, { colors, font: exportFont, ground, width, height, ...named })))}\n`;
}

function foldsOf(tree: Tree, expand: 'all' | number | readonly string[]): Folds {
  return typeof expand === 'object' ? foldsFromIds(tree, expand) : openTo(tree, expand === 'all' ? Infinity : expand);
}

const CHOICES = { layout: ['right', 'left', 'both'], theme: ['light', 'dark'], direction: ['ltr', 'rtl'] } as const;
/** Pictures larger than this, in px, are a mistake. */
const LARGEST = 100_000;

function checkOptions(options: Readonly<Record<string, unknown>> | TreeSvgOptions): void {
  const given = options as Readonly<Record<string, unknown>>;
  const issues = [];
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = given[name];
    if (value !== undefined && !(choices as readonly unknown[]).includes(value)) issues.push(issue(name, `one of ${choices.join(', ')}`, value, choices));
  }
  const { expand, language } = given;
  const isLevel = typeof expand === 'number' && expand >= 0;
  if (expand !== undefined && expand !== 'all' && !isLevel && !Array.isArray(expand)) issues.push(issue('expand', '"all", a number of levels, or a list of ids', expand, ['all']));
  for (const name of ['width', 'height']) {
    const value = given[name];
    if (value !== undefined && !(typeof value === 'number' && value >= 1 && value <= LARGEST)) issues.push(issue(name, `a number of px from 1 to ${LARGEST}`, value));
  }
  for (const name of ['title', 'heading', 'description', 'base']) if (given[name] !== undefined && typeof given[name] !== 'string') issues.push(issue(name, 'a text', given[name]));
  if (language !== undefined && !isLanguage(language)) issues.push(issue('language', 'a language tag such as "en" or "pt-BR"', language));
  if (issues.length > 0) throw new GuideError(issues);
}

function isLanguage(tag: unknown): boolean {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
