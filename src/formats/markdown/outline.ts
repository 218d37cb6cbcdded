/** Headings and items as they are met, window by window, hung where they belong. */
import { hang, type Draft } from '../outline/draft.js';
import { oneLine, tidyLines } from '../outline/plain-text.js';
import { addressOf, textOf } from './inline.js';
import { NO_LABEL, TICK } from './marks.js';
import { firstLine, type Block, type Heading, type Item, type List, type Paragraph, type Root } from './mdast.js';

/** An item of a list whose end is not yet reached. */
export interface OpenItem {
  readonly node: Draft;
  /** Its number in an ordered list. */
  readonly number: number;
  /** Its first line in the document, from 1, and that line up to the item's content. */
  readonly line: number;
  readonly opening: string;
}

/** Where reading goes on after a window. */
export interface Place {
  /** The items around it, the outermost first. */
  readonly open: readonly OpenItem[];
  /** If an item of an ordered list begins there: its number. */
  readonly number: number | undefined;
}

/** A part of the document, parsed. */
export interface Window {
  readonly root: Root;
  /** What the parser read, in lines. */
  readonly lines: readonly string[];
  /** How many of them only tell the parser where it is; what they hold is known. */
  readonly known: number;
  /** The line of the window, from 1, that the next window begins with. */
  readonly cut: number;
  /** Lines of the document that are before the window. */
  readonly before: number;
  readonly from: Place;
}

const START: Place = { open: [], number: undefined };

export class Outline {
  readonly tops: Draft[] = [];
  /** Addresses of link references, by their names. */
  readonly defined: ReadonlyMap<string, string>;
  readonly #headings: { readonly depth: number; readonly node: Draft }[] = [];

  constructor(defined: ReadonlyMap<string, string>) {
    this.defined = defined;
  }

  /** Adds what a window holds before its cut; returns the place of the cut. */
  add(window: Window): Place {
    return new Passage(this, window).read();
  }

  /** Node of the heading that text stands below. */
  get heading(): Draft | undefined {
    return this.#headings.at(-1)?.node;
  }

  addHeading(node: Draft, depth: number): void {
    while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
    hang(node, this.heading, this.tops);
    this.#headings.push({ depth, node });
  }
}

/** One window on its way into the outline. */
class Passage {
  readonly #outline: Outline;
  readonly #window: Window;
  /** The items around the block that is read. */
  readonly #open: OpenItem[] = [];
  /** Items around the window that were met again. */
  #met = 0;
  #end: Place = START;

  constructor(outline: Outline, window: Window) {
    this.#outline = outline;
    this.#window = window;
  }

  read(): Place {
    this.#blocks(this.#window.root.children, undefined);
    return this.#end;
  }

  /** Reads blocks; false when the cut was reached. The depth of the document is limited, so this may call itself. */
  #blocks(blocks: readonly Block[], item: Draft | undefined): boolean {
    for (const block of blocks) {
      if (firstLine(block) >= this.#window.cut && block.type !== 'list') return false;
      if (block.type === 'list') {
        if (!this.#list(block, item)) return false;
      } else if (firstLine(block) > this.#window.known) this.#block(block, item);
    }
    return true;
  }

  #block(block: Block, item: Draft | undefined): void {
    if (block.type === 'paragraph') {
      this.#note(item ?? this.#outline.heading, block);
    } else if (block.type === 'heading') {
      const node = this.#label(block);
      if (item) hang(node, item, this.#outline.tops);
      else this.#outline.addHeading(node, block.depth);
    }
  }

  #list(list: List, item: Draft | undefined): boolean {
    const { cut, known, from } = this.#window;
    let number = list.start ?? 1;
    for (const [index, each] of list.children.entries()) {
      const line = firstLine(each);
      const again = line <= known ? from.open[this.#met++] : undefined;
      // The item that a window begins with may go on with a list of the window before.
      if (index === 0) number = again?.number ?? (line === known + 1 && this.#open.length === from.open.length ? from.number : undefined) ?? number;
      if (line >= cut) {
        this.#end = { open: [...this.#open], number: list.ordered ? number : undefined };
        return false;
      }
      const opened = again ?? this.#openItem(each, item, list.ordered ? number : undefined, number);
      this.#open.push(opened);
      const label = again ? undefined : labelOf(each);
      if (!this.#blocks(each.children.filter((block) => block !== label), opened.node)) return false;
      this.#open.pop();
      number += 1;
    }
    return true;
  }

  #openItem(item: Item, above: Draft | undefined, badge: number | undefined, number: number): OpenItem {
    const { before, known, lines } = this.#window;
    const label = labelOf(item);
    const node: Draft = label ? this.#label(label) : { label: '' };
    if (badge !== undefined && node.badge === undefined) node.badge = String(badge);
    hang(node, above ?? this.#outline.heading, this.#outline.tops);
    const line = firstLine(item);
    return { node, number, line: line - known + before, opening: openingOf(item, lines[line - 1] ?? '') };
  }

  #label(block: Heading | Paragraph): Draft {
    const [first, ...rest] = block.children;
    const box = block.type === 'paragraph' && first?.type === 'text' && this.#isBox(block) ? /^\[[ xX]\](?=[ \t\n]|$)/.exec(first.value) : null;
    const children = box && first?.type === 'text' ? [{ ...first, value: first.value.slice(3) }, ...rest] : block.children;
    const node: Draft = { label: oneLine(textOf(children, ' ')) };
    const href = addressOf(children, this.#outline.defined);
    if (href !== undefined) node.href = href;
    if (box && /[xX]/.test(box[0])) node.badge = TICK;
    return node;
  }

  /** Whether a bracket at the beginning is one in the source, not an escape of one. */
  #isBox({ position }: Paragraph): boolean {
    return position !== undefined && this.#window.lines[position.start.line - 1]?.[position.start.column - 1] === '[';
  }

  #note(node: Draft | undefined, paragraph: Paragraph): void {
    if (!node || this.#isTable(paragraph)) return;
    // A line end in the source is a space; no text of the parser has a NUL in it.
    const said = tidyLines(textOf(paragraph.children, '\0').replaceAll('\n', ' ').replaceAll('\0', '\n'));
    if (said !== '') node.detail = node.detail === undefined ? said : `${node.detail}\n${said}`;
  }

  /** The parser knows CommonMark, in which a table is a paragraph. */
  #isTable(paragraph: Paragraph): boolean {
    const second = this.#window.lines[firstLine(paragraph)] ?? '';
    return firstLine(paragraph) < (paragraph.position?.end.line ?? 0) && /^[\s|:-]+$/.test(second) && second.includes('-') && second.includes('|');
  }
}

/** The block that says an item's label: the first text in it before its lists. */
function labelOf(item: Item): Heading | Paragraph | undefined {
  for (const block of item.children) {
    if (block.type === 'paragraph' || block.type === 'heading') return block;
    if (block.type === 'list' || (block.type === 'html' && block.value === NO_LABEL)) return undefined;
  }
  return undefined;
}

/** The line up to the content of an item: its white space, the markers on the line, and the space after them. */
function openingOf({ position }: Item, line: string): string {
  const start = (position?.start.column ?? 1) - 1;
  const [marker = ''] = /^(?:[-+*]|\d+[.)])[\t ]*/.exec(line.slice(start)) ?? [];
  return line.slice(0, start) + (start + marker.length < line.length ? marker : `${marker.trimEnd()} `);
}
