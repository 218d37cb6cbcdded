import type { Guide } from '../../guide/types.js';
import { once } from '../once.js';
import { walk } from '../roadmap.js';
import { fold } from './fold.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import { type Token, tokenise } from './tokenise.js';

/** The name of a collection that can be searched: all lists but ratings and claims, which have no names, and the roadmap. */
export type Collection = Exclude<keyof Guide, '$schema' | 'metadata' | 'ratings' | 'claims' | 'redirects'>;

/** The collections of a guide that can be searched; among equals the records of the first come first. */
export function collectionsOf(guide: Guide): Collection[] {
  const lists = (Object.keys(guide) as Collection[]).filter((name) => Array.isArray(guide[name]) && !/^(ratings|claims)$/.test(name));
  return ['roadmap', ...lists];
}

/** A text of a record, and the path of its field. */
type FieldText = readonly [field: string, text: string];

/** A record as the search sees it: what a result tells of it, its texts (the label first), and the ids of the roles that it names. */
export type Document = readonly [
  found: { readonly collection: Collection; readonly id: string; readonly record: object },
  texts: readonly FieldText[],
  roles: readonly string[],
];

/** A word, or words of a label joined, or the initials of a label. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  /** What it is worth in each document that has it: 1 and more in a label, less elsewhere. */
  readonly worth: Map<number, number>;
}

/** What is known of a guide's words before any query. */
export interface WordIndex {
  readonly documents: readonly Document[];
  readonly words: readonly Word[];
  /** Which letters each word has. Beside the words, because to look at numbers in a row is many times quicker. */
  readonly letters: readonly number[];
}

/** Added to a word of a label for its share of the label, and to a whole label: shorter labels come first. */
const SHARE = 0.3;
const WHOLE = 0.3;
const INITIALS = 1.25;
/** In the first text behind a label, in the others, and in the id, whose path names what a node belongs to. */
const SUMMARY = 0.5;
const TEXT = 0.4;
const PATH = 0.4;
/** Longer labels are sentences, which nobody shortens or joins. */
const LONGEST_JOINED = 5;

/** Texts are found by their looks, so that a guide's own fields are searched too: an id, a unit or an address is not prose. */
const NOT_PROSE = /^[a-z\d]+([-/:.][^ ]*)?$/;

/** Not texts of this record: the label is taken already, and children are records of their own. */
const APART = /^(label|title|source|children)$/;

function documentsOf(guide: Guide): Document[] {
  const ids = new Set<unknown>(guide.roles.map(({ id }) => id));
  return collectionsOf(guide).flatMap((collection) =>
    (collection === 'roadmap' ? walk(guide) : guide[collection]).map((record): Document => {
      const texts: FieldText[] = ['label' in record ? ['label', record.label] : ['title', record.title]];
      const roles: string[] = [];
      const read = (part: object, path: string): void => {
        for (const [key, value] of Object.entries(part) as [string, unknown][]) {
          if (APART.test(key)) continue;
          for (const name of [key, value]) if (ids.has(name)) roles.push(name as string);
          if (value && typeof value === 'object') read(value, `${path}${key}.`);
          else if (typeof value === 'string' && !NOT_PROSE.test(value)) texts.push([path + key, value]);
        }
      };
      read(record, '');
      return [{ collection, id: record.id, record }, texts, roles];
    }),
  );
}

/** Which letters a word has: a bit for each of 32 classes. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (const letter of word) letters |= 1 << letter.charCodeAt(0);
  return letters;
}

/** The words that carry meaning; all of them if none does. */
export function contentOf(tokens: readonly Token[]): readonly Token[] {
  const content = tokens.filter(({ text }) => !STOP_WORDS.test(text));
  return content.length > 0 ? content : tokens;
}

/** Several words, as people write them in one. */
export function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** The first letters of several words. */
export function initials(tokens: readonly Token[]): Token[] {
  return tokens.map(({ text, start }) => ({ text: text.slice(0, 1), start, end: start + 1 }));
}

/** What can be found of a text (a word, words of a label that are written as one, or the initials of a label), and what it is worth. */
type Piece = readonly [tokens: readonly Token[], worth: number];

/** The pieces of a document's text at this place: of the label if it is the first, else of a text. */
export function piecesOf(folded: string, at: number): Piece[] {
  const tokens = tokenise(folded);
  if (at > 0) return contentOf(tokens).map((token) => [[token], at > 1 ? TEXT : SUMMARY]);
  const content = contentOf(tokens);
  const { length } = joined(content);
  const runs = tokens.flatMap((token, place) => [[token], tokens.slice(place, place + 2)]);
  const wholes = tokens.length > LONGEST_JOINED ? [] : [tokens, content];
  return [
    ...runs.map((run): Piece => [run, 1 + (SHARE * joined(contentOf(run)).length) / length]),
    ...wholes.map((whole): Piece => [whole, 1 + SHARE + WHOLE]),
    ...wholes.map((whole): Piece => [initials(whole), INITIALS]),
  ];
}

/** The index of a guide. */
export const indexOf = once((guide: Guide): WordIndex => {
  const documents = documentsOf(guide);
  const words = new Map<string, Word>();
  for (const [at, [{ id }, texts]] of documents.entries()) {
    const pieces = texts.flatMap(([, text], place) => piecesOf(fold(text), place));
    for (const [tokens, worth] of [...pieces, ...tokenise(id).map((token): Piece => [[token], PATH])]) {
      const text = joined(tokens);
      let word = words.get(text);
      if (!word) words.set(text, (word = { text, stem: stem(text), worth: new Map() }));
      word.worth.set(at, Math.max(word.worth.get(at) ?? 0, worth));
    }
  }
  return { documents, words: [...words.values()], letters: Array.from(words.keys(), lettersOf) };
});
