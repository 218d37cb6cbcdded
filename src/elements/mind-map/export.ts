/** A map or its tree as a file. Loaded on first use. */
import { GuideError } from '../../guide/error.js';
import { issue } from '../../guide/issue.js';
import { exportFont } from '../../render/export-font.js';
import type { PictureTheme } from '../../render/picture-colors.js';
import { svgNodes } from '../../render/svg-nodes.js';
import { svgText } from '../../render/svg-text.js';
import type { TreeItem } from '../../tree/build-items.js';
import { paintPicture } from './export-canvas.js';
import { pageFont } from './export-font.js';
import { LAYOUTS, pictureOf, type ExportOptions, type ExportSource } from './export-picture.js';

/** What a map can be saved as: a picture, or its tree in a format that is read again. */
export type ExportFormat = 'svg' | 'png' | 'markdown' | 'opml' | 'freemind' | 'json' | 'indented';

const THEMES: readonly PictureTheme[] = ['light', 'dark'];
const LARGEST_SIDE = 100_000;

type Writer = (tree: TreeItem) => string;

/** Each format of a text: its media type, and its writer, which is loaded only then. */
const texts: Readonly<Record<Exclude<ExportFormat, 'svg' | 'png'>, readonly [type: string, load: () => Promise<Writer>]>> = {
  markdown: ['text/markdown', async () => (await import('../../formats/markdown/write.js')).writeMarkdown],
  opml: ['text/x-opml', async () => (await import('../../formats/opml/write.js')).writeOpml],
  freemind: ['application/x-freemind', async () => (await import('../../formats/freemind/write.js')).writeFreemind],
  json: ['application/json', async () => (await import('../../formats/json/write.js')).writeJson],
  indented: ['text/plain', async () => (await import('../../formats/indented/write.js')).writeIndented],
};

/** Names of all formats. */
const FORMATS = ['svg', 'png', ...Object.keys(texts)];

/** Throws `GuideError` for a format or an option that does not exist, and for a PNG larger than a browser can make. */
export async function exportMap(format: ExportFormat, options: ExportOptions, source: ExportSource): Promise<Blob> {
  check(format, options);
  if (format === 'svg') return new Blob([`${svgText(svgNodes(pictureOf(source, options, exportFont)))}\n`], { type: 'image/svg+xml;charset=utf-8' });
  if (format === 'png') return paintPicture(pictureOf(source, options, pageFont(source.host)), options.scale ?? 1);
  const [type, load] = texts[format];
  const write = await load();
  return new Blob([write(source.data.tree.items[0] ?? { label: '' })], { type: `${type};charset=utf-8` });
}

function check(format: unknown, options: ExportOptions): void {
  if (typeof (options as unknown) !== 'object') throw new GuideError([issue('options', 'an object of options', options)]);
  const { scale, width, height, expand, theme, layout } = options;
  const issues = [];
  if (!FORMATS.includes(format as string)) issues.push(issue('format', `one of ${FORMATS.join(', ')}`, format, FORMATS));
  if (scale !== undefined && !(scale >= 0.1 && scale <= 4)) issues.push(issue('scale', 'a number from 0.1 to 4', scale));
  for (const [name, value] of Object.entries({ width, height })) {
    if (value !== undefined && !(value >= 1 && value <= LARGEST_SIDE)) issues.push(issue(name, `a number of px from 1 to ${LARGEST_SIDE}`, value));
  }
  if (expand !== undefined && expand !== 'all' && !(expand >= 0)) issues.push(issue('expand', '"all" or a number of levels', expand, ['all']));
  if (theme !== undefined && !THEMES.includes(theme)) issues.push(issue('theme', `one of ${THEMES.join(', ')}`, theme, THEMES));
  if (layout !== undefined && !LAYOUTS.includes(layout)) issues.push(issue('layout', `one of ${LAYOUTS.join(', ')}`, layout, LAYOUTS));
  if (issues.length > 0) throw new GuideError(issues);
}
