import { XmlElement, XmlText } from '@rgrove/parse-xml';

/** Elements of HTML that stand on lines of their own. */
const BLOCKS = new Set('address blockquote br center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table text tr ul'.split(' '));
/** Elements whose text is not for readers. */
const UNSEEN = new Set(['head', 'script', 'style']);
/** Elements whose line breaks are kept: of HTML, and of Freeplane's plain and Markdown notes. */
const KEPT = new Set(['pre', 'text']);

/** What a reader sees of HTML: its text, with a line break wherever a block begins or ends. */
export function richText(element: XmlElement): string {
  const parts: string[] = [];
  const pending: (XmlElement | XmlText | string)[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next instanceof XmlText) parts.push(next.parent instanceof XmlElement && KEPT.has(next.parent.name) ? next.text : next.text.replaceAll('\n', ' '));
    else if (!UNSEEN.has(next.name)) {
      const edge = BLOCKS.has(next.name) ? '\n' : '';
      pending.push(edge);
      for (const child of next.children.toReversed()) if (child instanceof XmlElement || child instanceof XmlText) pending.push(child);
      pending.push(edge);
    }
  }
  return parts.join('');
}
