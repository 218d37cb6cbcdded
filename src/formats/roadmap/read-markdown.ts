import { fromMarkdown } from 'mdast-util-from-markdown';
import { GuideError, type GuideIssue } from '../../guide/error.js';
import type { Status } from '../../tree/progress.js';
import { plainText, type RichBlock } from '../../tree/rich-text.js';
import { definitionsIn } from '../markdown/blocks.js';
import { addressOf } from '../markdown/inline.js';
import { firstLine, type Block, type Heading, type Inline, type Item, type List, type Paragraph } from '../markdown/mdast.js';
import { calmMarks, refuseDepth, setApart, withoutFrontMatter } from '../markdown/prepare.js';
import { richBlocks, richInlines } from '../markdown/rich.js';
import { linesOf } from '../outline/lines.js';
import { oneLine } from '../outline/plain-text.js';
import { Ids, nothingIn } from '../outline/problem.js';
import { idIn, statusIn } from '../progress/boxes.js';

/** A node of a roadmap that was written as Markdown. */
export interface MarkdownNode {
  readonly label: string;
  readonly id?: string;
  readonly href?: string;
  /** What its box says; undefined without one. */
  readonly status?: Status;
  /** What stands behind it. */
  readonly guidance?: { readonly blocks: readonly RichBlock[] };
  readonly children?: readonly MarkdownNode[];
}

interface Draft {
  label: string;
  id?: string;
  href?: string;
  status?: Status;
  guidance?: { readonly blocks: RichBlock[] };
  children?: Draft[];
}

const BOX = /^\[([ xX~/-])\](?=[ \t\n]|$)/;
/** An id behind a label, as Pandoc and kramdown write it; a comment may hold it, too (`idIn`). */
const ATTRIBUTE = /\s*\{#([^\s{}]+)\}\s*$/;

/**
 * Reads a roadmap: headings are stages and topics, bullets are nodes below them, nested as they are. What else stands below a
 * heading or in an item is its guidance: paragraphs, code, quotes, and the numbered lists in it (below a heading, where no text has
 * come yet, a numbered list is nodes too). `[x]`, `[~]`, `[-]` and `[ ]` before a label say how far one has come; `{#id}` or
 * `<!-- id: id -->` behind it is its id, as a checklist has it. What stands before the first heading or item is passed over. Throws `GuideError` with the line for a text without
 * headings and items, for an id that stands twice, and for lists nested more than 100 deep.
 */
export function readRoadmapMarkdown(text: string): readonly MarkdownNode[] {
  const source = withoutFrontMatter(linesOf(text));
  refuseDepth(source);
  const lines = setApart(calmMarks(source));
  const { tops, issues } = new Reading(fromMarkdown(lines.join('\n')).children, lines).read();
  if (issues.length > 0) throw new GuideError(issues);
  if (tops.length === 0) throw nothingIn(text, 'at least one heading or list item');
  return tops;
}

class Reading {
  readonly #blocks: readonly Block[];
  readonly #lines: readonly string[];
  readonly #defined: ReadonlyMap<string, string>;
  readonly #tops: Draft[] = [];
  readonly #headings: { readonly depth: number; readonly node: Draft }[] = [];
  readonly #ids = new Ids();
  readonly #issues: GuideIssue[] = [];

  constructor(blocks: readonly Block[], lines: readonly string[]) {
    this.#blocks = blocks;
    this.#lines = lines;
    // The first definition of a name counts.
    this.#defined = new Map(definitionsIn({ children: blocks }).map(({ identifier, url }): [string, string] => [identifier, url]).reverse());
  }

  read(): { readonly tops: readonly Draft[]; readonly issues: readonly GuideIssue[] } {
    for (const block of this.#blocks) {
      const above = this.#headings.at(-1)?.node;
      if (block.type === 'heading') this.#heading(block);
      else if (block.type === 'list' && (!block.ordered || !above?.guidance)) this.#list(block, above);
      else if (above) this.#say(above, [block]);
    }
    return { tops: this.#tops, issues: this.#issues };
  }

  #heading(block: Heading): void {
    while ((this.#headings.at(-1)?.depth ?? 0) >= block.depth) this.#headings.pop();
    const node = this.#node(block);
    this.#hang(node, this.#headings.at(-1)?.node);
    this.#headings.push({ depth: block.depth, node });
  }

  /** The depth of the document is limited, so this may call itself by way of its items. */
  #list(list: List, above: Draft | undefined): void {
    for (const item of list.children) this.#item(item, above);
  }

  #item({ children }: Item, above: Draft | undefined): void {
    const [first, ...rest] = children;
    const hasLabel = first?.type === 'paragraph' || first?.type === 'heading';
    const node: Draft = hasLabel ? this.#node(first) : { label: '' };
    this.#hang(node, above);
    for (const block of hasLabel ? rest : children) {
      if (block.type === 'list' && !block.ordered) this.#list(block, node);
      else this.#say(node, [block]);
    }
  }

  #node(block: Heading | Paragraph): Draft {
    const { box, children } = withoutBox(block, this.#lines);
    const { id, rest } = withoutId(children, this.#lines);
    const node: Draft = { label: oneLine(plainText(richInlines(rest, this.#defined))) };
    const href = addressOf(rest, this.#defined);
    if (href !== undefined) node.href = href;
    if (box !== undefined) node.status = statusIn(box) ?? 'todo';
    if (id !== undefined) {
      node.id = id;
      const twice = this.#ids.add(id, firstLine(block));
      if (twice) this.#issues.push(twice);
    }
    return node;
  }

  #say(node: Draft, blocks: readonly Block[]): void {
    const said = richBlocks(blocks, this.#defined);
    if (said.length === 0) return;
    node.guidance ??= { blocks: [] };
    node.guidance.blocks.push(...said);
  }

  #hang(node: Draft, above: Draft | undefined): void {
    if (above) (above.children ??= []).push(node);
    else this.#tops.push(node);
  }
}

/** A box at the beginning of an item, if it is one in the source, not an escape of one. */
function withoutBox(block: Heading | Paragraph, lines: readonly string[]): { readonly box?: string | undefined; readonly children: readonly Inline[] } {
  const [first, ...rest] = block.children;
  const { line = 0, column = 0 } = block.position?.start ?? {};
  const isBox = block.type === 'paragraph' && first?.type === 'text' && lines[line - 1]?.[column - 1] === '[';
  const box = isBox ? BOX.exec(first.value) : null;
  if (!box || first?.type !== 'text') return { children: block.children };
  return { box: box[1], children: [{ ...first, value: first.value.slice(3) }, ...rest] };
}

function withoutId(children: readonly Inline[], lines: readonly string[]): { readonly id?: string | undefined; readonly rest: readonly Inline[] } {
  const last = children.at(-1);
  const id = last?.type === 'html' ? idIn(last.value) : undefined;
  if (id !== undefined) return { id, rest: children.slice(0, -1) };
  const { line = 0, column = 0 } = last?.position?.end ?? {};
  // One that is escaped in the source is text.
  const isAttribute = last?.type === 'text' && /(?<!\\)\{#[^\s{}]+\}\s*$/.test(lines[line - 1]?.slice(0, column - 1) ?? '');
  const attribute = isAttribute ? ATTRIBUTE.exec(last.value) : null;
  if (!attribute || last?.type !== 'text') return { rest: children };
  return { id: attribute[1], rest: [...children.slice(0, -1), { ...last, value: last.value.slice(0, attribute.index) }] };
}
