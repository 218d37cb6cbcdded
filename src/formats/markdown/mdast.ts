/** The syntax tree that the parser returns, under short names. */
import type { fromMarkdown } from 'mdast-util-from-markdown';

export type Root = ReturnType<typeof fromMarkdown>;
export type Block = Root['children'][number];
export type List = Extract<Block, { type: 'list' }>;
export type Item = List['children'][number];
export type Paragraph = Extract<Block, { type: 'paragraph' }>;
export type Heading = Extract<Block, { type: 'heading' }>;
export type Inline = Paragraph['children'][number];

/** The line, from 1, that a node begins in. */
export function firstLine({ position }: { readonly position?: { readonly start: { readonly line: number } } | undefined }): number {
  return position?.start.line ?? 0;
}
