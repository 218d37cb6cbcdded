import type { TreeItem } from '../../tree/build-items.js';
import { topsOf } from '../outline/draft.js';
import { oneLine, tidyLines } from '../outline/plain-text.js';
import { indentOf, walk } from '../outline/walk.js';
import { attributes, escapeXml, XML_DECLARATION } from '../xml/escape.js';

/** Writes OPML 2.0: label, address, detail and id of each node. A tree of one top node has its label as the title as well. */
export function writeOpml(tree: TreeItem | readonly TreeItem[]): string {
  const tops = topsOf(tree);
  const [first] = tops;
  const title = tops.length === 1 && first ? `\n    <title>${escapeXml(oneLine(first.label))}</title>\n  ` : '';
  const lines = [XML_DECLARATION, '<opml version="2.0">', `  <head>${title}</head>`, '  <body>'];
  walk(tops, {
    enter(item, depth) {
      const { id, href: url, detail, children = [] } = item;
      const values = { text: oneLine(item.label), id, url, _note: tidyLines(detail ?? '') || undefined };
      lines.push(`${indentOf(depth + 2)}<outline${attributes(values)}${children.length > 0 ? '' : '/'}>`);
    },
    leave({ children = [] }, depth) {
      if (children.length > 0) lines.push(`${indentOf(depth + 2)}</outline>`);
    },
  });
  return `${[...lines, '  </body>', '</opml>'].join('\n')}\n`;
}
