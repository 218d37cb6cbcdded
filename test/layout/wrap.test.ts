import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrap } from '../../src/layout/wrap.js';

/** Every character is one wide. */
const width = (text: string): number => [...text].length;

for (const [text, limit, lines] of [
  ['short', 10, ['short']],
  ['  white   space ', 20, ['white space']],
  ['one two three four', 10, ['one two', 'three four']],
  ['a b c d e f', 7, ['a b c', 'd e f']],
  ['well-known', 6, ['well-', 'known']],
  ['input/output', 8, ['input/', 'output']],
  ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
  ['大規模言語モデル', 4, ['大規模言', '語モデル']],
  ['設計、実装。', 3, ['設計、', '実装。']],
  ['👩‍💻👩‍💻👩‍💻', 6, ['👩‍💻👩‍💻', '👩‍💻']],
  ['one two three four five six', 9, ['one two', 'three', 'four fiv…']],
  ['', 9, ['']],
] as const) {
  test(`breaks "${text}" at ${limit}`, () => {
    assert.deepEqual(wrap(text, limit, width).lines, lines);
  });
}

test('says how wide it is and whether text was left out', () => {
  assert.deepEqual(wrap('one two', 4, width), { lines: ['one', 'two'], width: 3, cut: false });
  assert.equal(wrap('one two three four five six', 9, width).cut, true);
  assert.deepEqual(wrap('one two', 5, width, 1).lines, ['one…']);
});

test('no line is too wide, none is more than asked for, and nothing is lost unless it says so', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 4 }), (words, limit, most) => {
      const text = words.join(' ');
      const { lines, cut, width: widest } = wrap(text, limit, width, most);
      assert.ok(lines.length <= most);
      assert.equal(widest, Math.max(...lines.map(width)));
      const one = Math.max(1, ...[...new Intl.Segmenter().segment(text)].map(({ segment }) => width(segment)));
      for (const line of lines) assert.ok(width(line) <= Math.max(limit, one), line);
      const plain = (all: string): string => all.replace(/\s/g, '');
      if (!cut) assert.equal(plain(lines.join('')), plain(text));
    }),
  );
});
