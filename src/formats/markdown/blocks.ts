/** What is looked up in a parsed window. */
import { firstLine, type Block, type Root } from './mdast.js';

/**
 * The latest line after `first` in which the parser began anew: an item of a list, or a block in none. (After a
 * definition only at another one: whether other lines belong to it, the lines after them tell.)
 */
export function latestStart({ children }: Root, lines: readonly string[], first: number): number | undefined {
  for (let index = children.length - 1; index >= 0; index--) {
    const block = children[index];
    if (!block) continue;
    const line = block.type === 'list' ? latestItem(block) : firstLine(block);
    const isUnsure = block.type !== 'list' && children[index - 1]?.type === 'definition' && !/^ {0,3}\[/.test(lines[line - 1] ?? '');
    if (line > first && !isUnsure) return line;
  }
  return undefined;
}

/** The latest line after `first` that goes on with a quote at the end. What is in a quote is left out, so it may be cut anywhere. */
export function latestQuoteLine({ children }: Root, lines: readonly string[], first: number): number | undefined {
  if (children.at(-1)?.type !== 'blockquote') return undefined;
  const index = lines.findLastIndex((line) => /^ {0,3}>/.test(line));
  return index >= first ? index + 1 : undefined;
}

/** The latest line in which an item begins. The depth of the document is limited, so this may call itself. */
function latestItem(block: Block): number {
  if (block.type !== 'list') return 0;
  const last = block.children.at(-1);
  return last?.children.reduce((line, each) => Math.max(line, latestItem(each)), firstLine(last)) ?? 0;
}

/** An address that links refer to by a name. */
interface Definition {
  readonly identifier: string;
  readonly url: string;
  readonly line: number;
}

/** All definitions, in order, also those in items and quotes. */
export function definitionsIn({ children }: { readonly children: readonly Block[] }): Definition[] {
  return children.flatMap((block) => {
    if (block.type === 'definition') return [{ identifier: block.identifier, url: block.url, line: firstLine(block) }];
    if (block.type === 'list') return block.children.flatMap(definitionsIn);
    return block.type === 'blockquote' ? definitionsIn(block) : [];
  });
}
