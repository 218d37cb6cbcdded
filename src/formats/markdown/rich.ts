/** Parsed Markdown as rich text. What has no place in it leaves its text: an image its description, a heading a paragraph. Markup in HTML is left out. */
import type { RichBlock, RichInline } from '../../tree/rich-text.js';
import type { Block, Inline } from './mdast.js';

/** `defined` holds the addresses of references by their names. The depth of a document is limited (`refuseDepth`), so this may call itself. */
export function richBlocks(blocks: readonly Block[], defined: ReadonlyMap<string, string>): RichBlock[] {
  return blocks.flatMap((block): RichBlock[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading': {
        const content = richInlines(block.children, defined);
        return content.length > 0 ? [{ type: 'paragraph', content }] : [];
      }
      case 'list':
        return [{ type: 'list', ordered: block.ordered ?? false, items: block.children.map(({ children }) => richBlocks(children, defined)) }];
      case 'code':
        return [{ type: 'code', text: block.value }];
      case 'blockquote':
        return [{ type: 'quote', blocks: richBlocks(block.children, defined) }];
      default:
        return [];
    }
  });
}

/** Texts beside each other are one; white space at both ends is none. */
export function richInlines(nodes: readonly Inline[], defined: ReadonlyMap<string, string>): RichInline[] {
  return trimmed(inlines(nodes, defined));
}

function inlines(nodes: readonly Inline[], defined: ReadonlyMap<string, string>): RichInline[] {
  const parts: RichInline[] = [];
  const add = (part: RichInline): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  for (const node of nodes) {
    if (node.type === 'text') add(node.value.replace(/[\t\n\r ]+/g, ' '));
    else if (node.type === 'inlineCode') add({ type: 'code', text: node.value });
    else if (node.type === 'break') add('\n');
    else if (node.type === 'html') add(/^<br\b/i.test(node.value) ? '\n' : '');
    else if (node.type === 'image' || node.type === 'imageReference') add(node.alt ?? '');
    else if (node.type === 'emphasis' || node.type === 'strong') add({ type: node.type, content: inlines(node.children, defined) });
    else if (node.type === 'link' || node.type === 'linkReference') {
      const href = node.type === 'link' ? node.url : defined.get(node.identifier);
      const content = inlines(node.children, defined);
      if (href === undefined) content.forEach(add);
      else add({ type: 'link', href, content });
    }
  }
  return parts;
}

function trimmed(parts: readonly RichInline[]): RichInline[] {
  const last = parts.length - 1;
  return parts
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const start = index === 0 ? part.trimStart() : part;
      return index === last ? start.trimEnd() : start;
    })
    .filter((part) => part !== '');
}
