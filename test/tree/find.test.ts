import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { search, textIndex, wordsOf, type Matches, type TextIndex } from '../../src/tree/find.js';
import { rangesInLines, rangesOf } from '../../src/tree/match-ranges.js';
import { hiddenMatches, isMatch, matchesUnder, stepFrom } from '../../src/tree/match-steps.js';
import { plainLetters } from '../../src/tree/plain-letters.js';
import { buildItems, type TreeItem } from '../../src/tree/build-items.js';
import { setOpen } from '../../src/tree/change-folds.js';
import { openTo, type Folds } from '../../src/tree/folds.js';
import { nearestVisible } from '../../src/tree/nearest-visible.js';
import { wrap } from '../../src/layout/wrap.js';
import { find, food, outline } from './sample.js';

/** A search to its end, and how many slices it took. */
function run(index: TextIndex, query: string, former?: Matches): Matches & { slices: number } {
  const steps = search(index, wordsOf(query), former);
  for (let slices = 1; ; slices++) {
    const step = steps.next();
    if (step.done) return { ...step.value, slices };
  }
}

function labels(tree: ReturnType<typeof food>, query: string): string[] {
  return run(textIndex(tree), query).nodes.map((node) => tree.labels[node] ?? '');
}

const kitchen = (): ReturnType<typeof food> =>
  buildItems({
    label: 'Kitchen',
    children: [
      { label: 'Crème brûlée', detail: 'Dessert, 40 minutes' },
      { label: 'Straße der Brote', children: [{ label: 'Rye bread' }, { label: 'bread, rye-free' }] },
      { label: 'ΟΔΟΣ' },
      { label: 'eﬃcient oven' },
      { label: '전자레인지' },
      { label: 'a\u00ADb' },
      { label: '' },
    ],
  });

for (const [query, found] of [
  ['bread', ['Rye bread', 'bread, rye-free']],
  ['BREAD', ['Rye bread', 'bread, rye-free']],
  ['rye bread', ['Rye bread', 'bread, rye-free']],
  ['bread rye', ['Rye bread', 'bread, rye-free']],
  ['rye-', ['bread, rye-free']],
  ['creme', ['Crème brûlée']],
  ['brÛ', ['Crème brûlée']],
  ['dessert', ['Crème brûlée']],
  ['creme dessert', ['Crème brûlée']],
  ['brulee dess', ['Crème brûlée']],
  ['bruleedess', []],
  ['strasse', ['Straße der Brote']],
  ['straße', ['Straße der Brote']],
  ['οδος', ['ΟΔΟΣ']],
  ['οδοσ', ['ΟΔΟΣ']],
  ['effi', ['eﬃcient oven']],
  ['전ㅈ', ['전자레인지']],
  ['전자', ['전자레인지']],
  ['ab', ['a\u00ADb']],
  ['rye cream', []],
  ['', []],
  ['  ', []],
] as const) {
  test(`"${query}" finds ${found.join(', ') || 'nothing'}`, () => assert.deepEqual(labels(kitchen(), query), found));
}

test('words that are part of others are left out', () => assert.deepEqual(wordsOf('  Rag a RAG  rags é'), ['rags', 'e']));

for (const [text, query, marked] of [
  ['Crème brûlée', 'brulee', 'Crème [brûlée]'],
  ['Cre\u0300me', 'cre', '[Cre\u0300]me'],
  ['eﬃcient', 'f', 'e[ﬃ]cient'],
  ['Straße', 'as', 'Str[aß]e'],
  ['banana', 'ana', 'b[anana]'],
  ['RAG and ragout', 'rag', '[RAG] and [rag]out'],
  ['one two', 'two one', '[one] [two]'],
  ['bread', 'rye', 'bread'],
  ['😀 oven 😀', 'oven', '😀 [oven] 😀'],
] as const) {
  test(`"${query}" is marked in "${text}"`, () => {
    assert.equal(withMarks(text, rangesOf(text, wordsOf(query))), marked);
  });
}

function withMarks(text: string, ranges: readonly (readonly [number, number])[]): string {
  return [...ranges].reverse().reduce((so, [start, end]) => `${so.slice(0, start)}[${so.slice(start, end)}]${so.slice(end)}`, text);
}

for (const [text, limit, query, marked] of [
  ['Retrieval augmented generation', 12, 'augmented', 'Retrieval\n[augmented]\ngeneration'],
  ['Human-in-the-loop', 9, 'in-the', 'Human-[in-]\n[the]-loop'],
  ['two  spaces here', 8, 'spaces', 'two\n[spaces]\nhere'],
  ['one two three four five six', 6, 'six', 'one\ntwo\nthree[…]'],
  ['one two three four five six', 6, 'two', 'one\n[two]\nthree…'],
  ['abcdefghijkl', 5, 'efg', 'abcd\n[efg]h\nijkl'],
] as const) {
  test(`"${query}" is marked in the lines of "${text}"`, () => {
    const { lines, cut } = wrap(text, limit, (part) => part.length);
    const told = withMarks(lines.join('\n'), rangesInLines(text, lines, cut, wordsOf(query)));
    // What goes on in the next line is two marks.
    assert.equal(told, marked);
  });
}

test('each search looks at what the one before left, and at each text once', () => {
  const tree = outline(['food', ...Array.from({ length: 10_000 }, (_, k) => `  node ${k}`)].join('\n'));
  const index = textIndex(tree);
  const all = run(index, 'n');
  assert.equal(index.touched, 10_001);
  assert.equal(all.slices, 21);
  assert.equal(all.nodes.length, 10_000);
  const some = run(index, 'node 99', all);
  assert.equal(index.touched, 20_001);
  assert.equal(some.nodes.length, 280);
  const few = run(index, 'node 999', some);
  assert.equal(index.touched, 20_281);
  assert.equal(few.slices, 1);
  assert.deepEqual(few.nodes, run(index, '999 node').nodes);
  run(index, 'other', few);
  assert.equal(index.touched, 20_281 + 2 * 10_001, 'what does not go on looks everywhere');
  run(index, '', few);
  assert.equal(index.touched, 20_281 + 2 * 10_001);
});

test('100,000 nodes are searched in slices of at most 500', () => {
  const index = textIndex(buildItems({ label: 'top', children: Array.from({ length: 100_000 }, (_, k) => ({ label: `node ${k}` })) }));
  const steps = search(index, ['7']);
  let before = 0;
  while (!steps.next().done) {
    assert.ok(index.touched - before <= 500);
    before = index.touched;
  }
  assert.equal(index.touched, 100_001);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ß', 'Σ', ' ', '-', 'ﬁ', 'İ'), maxLength: 8 });
const randomTree = fc
  .array(fc.record({ above: fc.nat(), label: letters, detail: letters, open: fc.boolean() }), { minLength: 1, maxLength: 40 })
  .map((rows) => {
    const items: (TreeItem & { children: TreeItem[] })[] = [];
    for (const [place, { above, label, detail }] of rows.entries()) {
      const item = { id: String(place), label, detail, children: [] as TreeItem[] };
      if (place > 0) items[above % place]?.children.push(item);
      items.push(item);
    }
    const tree = buildItems(items[0] as TreeItem);
    const folds: Folds = setOpen(tree, openTo(tree, 0), rows.flatMap(({ open }, place) => (open ? (tree.indexOf.get(String(place)) ?? []) : [])), true);
    return { tree, folds };
  });

function naive(tree: ReturnType<typeof food>, query: string): number[] {
  const words = plainLetters(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string | undefined, word: string): boolean => plainLetters(text ?? '').includes(word);
  return [...tree.labels.keys()].filter((node) => words.every((word) => has(tree.labels[node], word) || has(tree.items[node]?.detail, word)));
}

test('whatever is typed before, a search finds what a naive one finds', () => {
  fc.assert(
    fc.property(randomTree, fc.array(letters, { minLength: 1, maxLength: 4 }), letters, ({ tree }, queries, more) => {
      const index = textIndex(tree);
      let former: Matches | undefined;
      for (const query of [...queries, `${queries.at(-1) ?? ''}${more}`]) {
        former = run(index, query, former);
        assert.deepEqual(former.nodes, naive(tree, query));
      }
    }),
  );
});

test('counts of matches are those of a naive count', () => {
  fc.assert(
    fc.property(randomTree, letters, ({ tree, folds }, query) => {
      const { nodes } = run(textIndex(tree), query);
      assert.equal(hiddenMatches(tree, folds, nodes), nodes.filter((node) => nearestVisible(tree, folds, node) !== node).length);
      for (let node = 0; node < tree.size; node++) {
        assert.equal(isMatch(nodes, node), nodes.includes(node));
        assert.equal(matchesUnder(tree, nodes, node), nodes.filter((one) => one > node && one < (tree.end[node] ?? 0)).length);
      }
    }),
  );
});

test('matches in folded branches are counted where they are', () => {
  const tree = food();
  const { nodes } = run(textIndex(tree), 'p');
  assert.deepEqual(nodes.map((node) => tree.labels[node]), ['apple', 'pear', 'pea']);
  assert.equal(hiddenMatches(tree, openTo(tree, 1), nodes), 3);
  assert.equal(hiddenMatches(tree, setOpen(tree, openTo(tree, 1), [find(tree, 'fruit')], true), nodes), 1);
  assert.equal(matchesUnder(tree, nodes, find(tree, 'fruit')), 2);
});

for (const [from, direction, here, expected] of [
  [0, 1, true, 2],
  [2, 1, true, 2],
  [2, 1, false, 5],
  [3, 1, false, 5],
  [9, 1, false, 2],
  [10, 1, true, 2],
  [9, -1, true, 9],
  [9, -1, false, 5],
  [0, -1, true, 9],
  [2, -1, false, 9],
] as const) {
  test(`from ${from}, ${direction === 1 ? 'on' : 'back'}${here ? ', itself included' : ''}, the next match is ${expected}`, () => {
    assert.equal(stepFrom([2, 5, 9], from, direction, here), expected);
  });
}

test('without matches there is none to go to', () => assert.equal(stepFrom([], 3, 1, true), -1));

test('hidden matches of a deep chain and a wide star are counted in one pass', () => {
  const size = 20_000;
  let deep: TreeItem = { label: 'x' };
  for (let k = 1; k < size; k++) deep = { label: 'x', children: [deep] };
  const chain = buildItems(deep);
  const all = [...chain.labels.keys()];
  assert.equal(hiddenMatches(chain, openTo(chain, Infinity), all), 0);
  assert.equal(hiddenMatches(chain, openTo(chain, 100), all), size - 101);
  const star = buildItems({ label: 'x', children: Array.from({ length: size }, () => ({ label: 'x', children: [{ label: 'x' }] })) });
  assert.equal(hiddenMatches(star, openTo(star, 1), [...star.labels.keys()]), size);
});
