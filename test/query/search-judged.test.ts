/** The search against queries as people type them, with the figures that it must reach on each set. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search, walk, type SearchOptions } from '../../src/query/index.js';
import { guide } from './bundled-guide.js';
import { searchQueries, type JudgedQuery } from './search-queries.js';
import { heldOutQueries } from './search-queries-held-out.js';

interface Figures {
  /** Share of the queries with a right node among the first three. */
  readonly firstThree: number;
  /** Mean reciprocal rank of the first right node; nothing for none among the first twenty. */
  readonly reciprocal: number;
  readonly milliseconds: number;
  readonly missed: readonly string[];
}

function judge(queries: readonly JudgedQuery[], options: SearchOptions): Figures {
  const begin = performance.now();
  const ranks = queries.map(({ query, ids }) => {
    const place = search(guide, query, options).findIndex(({ collection, id }) => collection === 'roadmap' && ids.includes(id));
    return place < 0 ? Infinity : place + 1;
  });
  return {
    milliseconds: (performance.now() - begin) / queries.length,
    firstThree: ranks.filter((rank) => rank <= 3).length / ranks.length,
    reciprocal: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    missed: queries.filter((_, at) => (ranks[at] ?? Infinity) > 3).map(({ query }) => query),
  };
}

test('the sets are large enough, and every id in them is that of a node', () => {
  assert.ok(searchQueries.length >= 150);
  assert.ok(heldOutQueries.length >= 80);
  const nodes = new Set(walk(guide).map(({ id }) => id));
  for (const { query, ids } of [...searchQueries, ...heldOutQueries]) {
    assert.ok(query !== '' && ids.length > 0);
    for (const id of ids) assert.ok(nodes.has(id), `${query}: ${id}`);
  }
});

const sets: readonly [name: string, queries: readonly JudgedQuery[], options: SearchOptions][] = [
  ['the set, in the roadmap', searchQueries, { in: ['roadmap'] }],
  ['the set, in the whole guide', searchQueries, {}],
  ['the set kept apart, in the roadmap', heldOutQueries, { in: ['roadmap'] }],
  ['the set kept apart, in the whole guide', heldOutQueries, {}],
];
for (const [name, queries, options] of sets) {
  test(`${name}: the right node is among the first three for 95 % of queries, mean reciprocal rank .90`, () => {
    judge(queries, options);
    const { firstThree, reciprocal, milliseconds, missed } = judge(queries, options);
    process.stdout.write(
      `search, ${name}: ${queries.length} queries, ${(firstThree * 100).toFixed(1)} % in the first three, mean reciprocal rank ${reciprocal.toFixed(3)}, ${milliseconds.toFixed(2)} ms a query\n`,
    );
    assert.ok(firstThree >= 0.95, missed.join(', '));
    assert.ok(reciprocal >= 0.9, String(reciprocal));
  });
}

/** One slip in the middle of the longest word of each label: every kind, every label, no chance. */
const slips: readonly [name: string, slip: (word: string, at: number) => string][] = [
  ['a letter too few', (word, at) => word.slice(0, at) + word.slice(at + 1)],
  ['a letter twice', (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at)],
  ['another letter', (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`],
  ['two letters swapped', (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)],
];
for (const [name, slip] of slips) {
  test(`${name}: every label is still found`, () => {
    const labels = walk(guide).slice(1).map(({ label }) => label.replace(/^Stage \d+ — /, '').toLowerCase());
    const queries = labels.flatMap((label) => {
      const word = label.split(/[^a-z]/).reduce((longest, each) => (each.length > longest.length ? each : longest));
      const ids = walk(guide).filter((each) => each.label.toLowerCase().endsWith(label)).map(({ id }) => id);
      return word.length < 5 ? [] : [{ query: label.replace(word, slip(word, Math.floor(word.length / 2))), ids }];
    });
    const { firstThree, missed } = judge(queries, { in: ['roadmap'] });
    assert.ok(queries.length > 100);
    assert.ok(firstThree >= 0.98, missed.join(', '));
  });
}
