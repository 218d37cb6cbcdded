/** Elements of a running text; any other ends the paragraph before it and begins one of its own. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const SKIPPED = /^(?:summary|script|style|template)$/;

/** The text of a `<details>` without its summary, a paragraph a block. */
export function readParagraphs(details: Element): string[] {
  const paragraphs: string[] = [''];
  const read = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) paragraphs.push(`${paragraphs.pop() ?? ''}${node.nodeValue ?? ''}`);
      if (!(node instanceof Element) || SKIPPED.test(node.localName)) continue;
      const isBlock = !INLINE.test(node.localName);
      if (isBlock) paragraphs.push('');
      read(node);
      if (isBlock) paragraphs.push('');
    }
  };
  read(details);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '');
}
