/** Text with the little that guidance needs: paragraphs, lists, code, emphasis, links. A tree of plain objects, never markup in a string. */

export type RichBlock =
  | { readonly type: 'paragraph'; readonly content: readonly RichInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly RichBlock[])[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'quote'; readonly blocks: readonly RichBlock[] };

/** A piece of a paragraph. A text is itself; a line feed in it is a break. */
export type RichInline =
  | string
  | { readonly type: 'emphasis' | 'strong'; readonly content: readonly RichInline[] }
  | { readonly type: 'code'; readonly text: string }
  /** `href` is what the author wrote: whoever shows it decides what may be followed (`safeAddress`). */
  | { readonly type: 'link'; readonly href: string; readonly content: readonly RichInline[] };

/** The text without its form. */
export function plainText(content: readonly RichInline[]): string {
  return content.map((part) => (typeof part === 'string' ? part : part.type === 'code' ? part.text : plainText(part.content))).join('');
}
