/**
 * The Markdown reader hands the text to the parser in windows, because the parser's time grows with the square of nested items, and
 * takes plain lines without it. Neither may change what is read: here, against the whole text parsed at once.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readInWindows } from '../../src/formats/markdown/read.js';
import { problems } from './trees.js';

const PIECES = [
  ...['- ', '* ', '+ ', '1. ', '1) ', '  ', '    ', '\t', '> ', '# ', '### ', 'x', 'foo bar', 'plain', '- plain', '  - plain', '    - plain', '      - plain', '- q', '# p'],
  ...['```', '~~~', '<!--', '-->', '<div>', '<b>', '---', '===', '***', '*em*', '**', '_', '`c`', '\\', '&amp;', '| a |', '|---|', '[ ] ', '[x] ', '"t', '(t)'],
  ...['[a]', '[a]: /u', '[a]: /v "t"', '[b](c)', '[a][A]', '', '', '', '', '\uFEFF'],
];

/**
 * The parser lets a paragraph or a code block above keep some lists from beginning, where CommonMark does not: empty items, and those
 * with a number other than 1. The pieces have no such numbers, and no item is left empty.
 */
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join('').replace(/(?:[-+*]|\d[.)])[ \t]*$/, '$&z'));
const documents = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

function outcome(text: string, size: number, takesPlain: boolean): unknown {
  const found = problems((each) => readInWindows(each, size, takesPlain), text);
  return found.length > 0 ? found : readInWindows(text, size, takesPlain);
}

test('windows of any size, with or without plain lines taken, read what the whole text reads', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(1, 2, 3, 5, 8), fc.boolean(), (text, size, takesPlain) => {
      assert.deepEqual(outcome(text, size, takesPlain), outcome(text, Infinity, false));
    }),
    { numRuns: 2000 },
  );
});

test('numbers of ordered items go on across windows', () => {
  const text = ['- list', ...Array.from({ length: 30 }, (_, index) => `  1. item ${index}`)].join('\n');
  for (const size of [1, 2, 7]) assert.deepEqual(readInWindows(text, size, false), readInWindows(text, Infinity, false));
  assert.deepEqual(readInWindows(text, 4, true)[0]?.children?.at(-1), { label: 'item 29', badge: '30' });
});

test('a reference is found wherever it is defined', () => {
  const text = ['[Start]: /start', ...Array.from({ length: 50 }, (_, index) => `- [item ${index}][${index % 2 === 0 ? 'START' : 'end  of\tit'}]`), '', '> [End of it]: <the end>'].join('\n');
  const tops = readInWindows(text, 3, true);
  assert.deepEqual([tops[0]?.href, tops[1]?.href, tops[48]?.href, tops[49]?.href], ['/start', 'the end', '/start', 'the end']);
});
