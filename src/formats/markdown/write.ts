import type { TreeItem } from '../../tree/build-items.js';
import { topsOf } from '../outline/draft.js';
import { oneLine, tidyLines } from '../outline/plain-text.js';
import { walk } from '../outline/walk.js';
import { escapeText, link } from './escape.js';
import { NO_LABEL, TICK } from './marks.js';

/** How the children of a node are written. */
interface Style {
  readonly kind: 'heading' | 'item';
  /** Of a heading: its level. */
  readonly level: number;
  /** The number of the first item, if they are numbered. */
  readonly first: number | undefined;
  /** White space before each line. */
  readonly indent: string;
}

/**
 * Writes an outline as people do: the top nodes as headings, the nodes below as headings too if there is something below them, all
 * others as nested lists. Details are paragraphs. Badges that number siblings make an ordered list, a tick makes a task that is done;
 * other badges, ids, roles and tones have no place in Markdown.
 */
export function writeMarkdown(tree: TreeItem | readonly TreeItem[]): string {
  const tops = topsOf(tree);
  const lines: string[] = [];
  const styles: Style[] = [styleOf(tops, 1, '')];
  const positions: number[] = [0];
  walk(tops, {
    enter(item, depth) {
      const style = styles[depth] ?? styleOf([], 0, '');
      const position = positions[depth] ?? 0;
      positions[depth] = position + 1;
      const children = item.children ?? [];
      const before = style.kind === 'heading' ? `${'#'.repeat(style.level)} ` : style.first === undefined ? '- ' : `${style.first + position}. `;
      const indent = style.indent + (style.kind === 'heading' ? '' : ' '.repeat(before.length));
      const below = styleOf(children, style.kind === 'heading' ? style.level + 1 : 0, indent);
      const said = contentOf(item, style);
      if (style.kind === 'heading' && lines.length > 0 && lines.at(-1) !== '') lines.push('');
      lines.push(style.indent + (said === '' ? before.slice(0, -1) : before + said));
      for (const paragraph of paragraphsOf(item)) lines.push('', indent + escapeText(paragraph));
      if (children.length > 0 && needsGap(style, below, said, item)) lines.push('');
      styles[depth + 1] = below;
      positions[depth + 1] = 0;
    },
  });
  return lines.map((line) => `${line}\n`).join('');
}

function styleOf(items: readonly TreeItem[], level: number, indent: string): Style {
  const first = firstNumber(items);
  const marked = first !== undefined || items.some(({ badge }) => badge === TICK);
  const isHeading = !marked && (level === 1 || (level === 2 && items.some(({ children = [] }) => children.length > 0)));
  return { kind: isHeading ? 'heading' : 'item', level, first, indent };
}

/** The number that the badges of siblings begin with, if each is one more than the one before. */
function firstNumber(items: readonly TreeItem[]): number | undefined {
  const first = Number(items[0]?.badge);
  const fits = Number.isInteger(first) && first >= 0 && first + items.length < 1e9;
  return fits && items.every(({ badge }, index) => badge === String(first + index)) ? first : undefined;
}

function contentOf(item: TreeItem, { kind, first }: Style): string {
  const label = escapeText(oneLine(item.label));
  const text = item.href === undefined ? label : link(label, item.href);
  if (kind === 'item' && first === undefined && item.badge === TICK) return `[x] ${text}`;
  return text === '' && kind === 'item' && paragraphsOf(item).length > 0 ? NO_LABEL : text;
}

function paragraphsOf({ detail = '' }: TreeItem): string[] {
  return tidyLines(detail).split('\n').filter(Boolean);
}

/** Whether an empty line must set off what is below: always below a heading and a paragraph; a list without a text or with a later number would continue the label. */
function needsGap(style: Style, below: Style, said: string, item: TreeItem): boolean {
  if (style.kind === 'heading' || paragraphsOf(item).length > 0) return true;
  if (said === '') return false;
  const [first] = item.children ?? [];
  return (below.first ?? 1) !== 1 || (first !== undefined && contentOf(first, below) === '');
}
