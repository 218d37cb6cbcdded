import type { RoleIdOf } from '../../guide/ids-of.js';
import type { Guide } from '../../guide/types.js';
import { expectOneOf, listOf, recordOf } from '../expect.js';
import type { NodeOf } from '../node-of.js';
import { fold } from './fold.js';
import { type Range, rangesOf } from './ranges.js';
import { readingsOf } from './readings.js';
import { matchesOf, scores } from './score.js';
import { type Collection, collectionsOf, type Document, indexOf } from './word-index.js';

/** Of a longer text the beginning is looked for. */
const LONGEST = 300;

/** Where to search, and for how much. */
export interface SearchOptions<G extends Guide = Guide, C extends Collection = Collection> {
  /** Only these collections; else all. */
  readonly in?: readonly C[];
  /** At most so many results; 20 unless told. */
  readonly limit?: number;
  /** Only what is about one of these roles, or about no role in particular. */
  readonly roles?: readonly RoleIdOf<G>[];
}

/** A record of a collection of the guide `G`; of the roadmap, a node. */
export type SearchRecord<G extends Guide, C extends Collection> = C extends 'roadmap'
  ? NodeOf<G>
  : C extends Exclude<Collection, 'roadmap'>
    ? G[C][number]
    : never;

/** One record that was found. `collection` tells its type. */
export type SearchResult<G extends Guide = Guide, C extends Collection = Collection> = C extends Collection
  ? {
      readonly collection: C;
      readonly id: SearchRecord<G, C>['id'];
      readonly record: SearchRecord<G, C>;
      /** Higher is better; to be compared within one search only. */
      readonly score: number;
      /** What was matched in the label, and where a word is not in the label, its first mention elsewhere; nothing for a word that only the id has. */
      readonly ranges: readonly Range[];
    }
  : never;

/**
 * Looks for words in a guide, best first: labels before the texts behind them. Case, accents, spelling
 * variants and endings do not matter; one slip is forgiven in a word of four to seven letters, two in a
 * longer one; beginnings, initials, joined and split words and common short forms are understood, and in
 * questions the words that carry no meaning are passed over. Of a long text the first 300 characters count.
 * The order is the same at each call; the index is made at the first call with a guide.
 *
 * From untyped code an unknown collection or role throws a `GuideError`, and what is no text finds nothing.
 *
 * @example search(guide, 'fine tunning', { in: ['roadmap', 'questions'], limit: 5 });
 * @example search(guide, 'cot')[0]?.record.label; // "Chain-of-Thought"
 */
export function search<G extends Guide, const C extends Collection = Collection>(
  guide: G,
  text: string,
  options: SearchOptions<G, C> = {},
): SearchResult<G, C>[] {
  const all: readonly Collection[] = collectionsOf(guide);
  const { in: collections = all, limit = 20, roles } = options;
  for (const collection of listOf('in', collections, all)) expectOneOf('in', collection, all);
  for (const role of roles ?? []) recordOf(guide.roles, 'roles', 'role', role);

  const index = indexOf(guide);
  const matches = matchesOf(readingsOf(fold(typeof text === 'string' ? text.slice(0, LONGEST) : '')), index);
  const found = scores(matches, index).filter(
    ([[{ collection }, , named]]) =>
      (collections).includes(collection) &&
      (!roles || named.length === 0 || named.some((role) => roles.includes(role))),
  );
  return found
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || depthOf(a) - depthOf(b))
    .slice(0, Math.max(0, limit))
    .map(([document, score]) => {
      const at = index.documents.indexOf(document);
      return { ...document[0], score, ranges: rangesOf(document, matches.filter(([, word]) => word.worth.has(at))) };
    }) as unknown as SearchResult<G, C>[];
}

/** The roadmap comes before what is beside it, and a topic before a skill of the same name. */
function depthOf([{ collection, id }]: Document): number {
  return collection === 'roadmap' ? id.split('/').length : LONGEST;
}
