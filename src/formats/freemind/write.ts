import type { TreeItem } from '../../tree/build-items.js';
import { topsOf } from '../outline/draft.js';
import { oneLine, tidyLines } from '../outline/plain-text.js';
import { indentOf, walk } from '../outline/walk.js';
import { attributes, escapeXml } from '../xml/escape.js';
import { SEVERAL_TOPS } from './several-tops.js';

/** Writes a map of FreeMind, which Freeplane opens too: label, address, detail (as a note) and id of each node. */
export function writeFreemind(tree: TreeItem | readonly TreeItem[]): string {
  const tops = topsOf(tree);
  const root = tops.length === 1 ? tops : [{ id: SEVERAL_TOPS, label: '', children: tops }];
  const lines = ['<map version="1.0.1">'];
  walk(root, {
    enter(item, depth) {
      const indent = indentOf(depth + 1);
      lines.push(`${indent}<node${attributes({ ID: item.id, TEXT: oneLine(item.label), LINK: item.href })}${isEmpty(item) ? '/' : ''}>`);
      const note = tidyLines(item.detail ?? '');
      if (note === '') return;
      const paragraphs = note.split('\n').map((line) => `<p>${escapeXml(line)}</p>`);
      lines.push(`${indent}  <richcontent TYPE="NOTE"><html><head/><body>${paragraphs.join('')}</body></html></richcontent>`);
    },
    leave(item, depth) {
      if (!isEmpty(item)) lines.push(`${indentOf(depth + 1)}</node>`);
    },
  });
  return `${[...lines, '</map>'].join('\n')}\n`;
}

function isEmpty({ children = [], detail = '' }: TreeItem): boolean {
  return children.length === 0 && tidyLines(detail) === '';
}
