/** What a reader of a rendered page sees of a heading or a paragraph, and where it leads. */
import type { Inline } from './mdast.js';

/** The text without markup; `lineBreak` stands for a break that the author asked for. */
export function textOf(nodes: readonly Inline[], lineBreak: string): string {
  return nodes.map((node) => partOf(node, lineBreak)).join('');
}

function partOf(node: Inline, lineBreak: string): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return lineBreak;
    case 'html':
      return /^<br\b/i.test(node.value) ? lineBreak : '';
    default:
      return 'children' in node ? textOf(node.children, lineBreak) : '';
  }
}

/** The address that a label leads to: of the link that it is, or begins with. `defined` holds the addresses of references. */
export function addressOf([first, second]: readonly Inline[], defined: ReadonlyMap<string, string>): string | undefined {
  if (first?.type === 'text' && first.value.trim() === '' && second) return addressOf([second], defined);
  if (first?.type === 'link') return first.url;
  if (first?.type === 'linkReference') return defined.get(first.identifier);
  if (first?.type === 'emphasis' || first?.type === 'strong') return addressOf(first.children, defined);
  return undefined;
}
