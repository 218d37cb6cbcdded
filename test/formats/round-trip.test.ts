/** What is written is read again: each field that a format can hold, and any text that a person may write. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFreemind, writeFreemind } from '../../src/formats/freemind/index.js';
import { readIndented, writeIndented } from '../../src/formats/indented/index.js';
import { readJson, writeJson } from '../../src/formats/json/index.js';
import { readMarkdown, writeMarkdown } from '../../src/formats/markdown/index.js';
import { readOpml, writeOpml } from '../../src/formats/opml/index.js';
import { GuideError } from '../../src/guide/error.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import { chain } from '../tree/sample.js';
import { count, hundredThousand, trees } from './trees.js';

const numRuns = 500;
const formats = [
  { name: 'Markdown', read: readMarkdown, write: writeMarkdown, fields: ['href', 'detail'], deepest: 100 },
  { name: 'OPML', read: readOpml, write: writeOpml, fields: ['id', 'href', 'detail'], deepest: 900 },
  { name: 'FreeMind', read: readFreemind, write: writeFreemind, fields: ['id', 'href', 'detail'], deepest: 900 },
  { name: 'indented text', read: readIndented, write: writeIndented, fields: [], deepest: 10_000 },
  { name: 'JSON', read: readJson, write: writeJson, fields: ['id', 'href', 'detail', 'badge', 'role', 'tone'], deepest: 10_000 },
] as const;

for (const { name, read, write, fields, deepest } of formats) {
  test(`${name}: what is written is read again`, () => {
    fc.assert(
      fc.property(trees(...fields), (tops) => {
        assert.deepEqual(read(write(tops)), tops);
      }),
      { numRuns },
    );
  });

  test(`${name}: line ends and a byte order mark make no difference`, () => {
    fc.assert(
      fc.property(trees(...fields), fc.constantFrom('\n', '\r\n', '\r'), (tops, end) => {
        assert.deepEqual(read(`\uFEFF${write(tops).replaceAll('\n', end)}`), tops);
      }),
      { numRuns: 100 },
    );
  });

  test(`${name}: one tree is the same as a list of one`, () => {
    const tree = { label: 'a', children: [{ label: 'b' }] };
    assert.equal(write(tree), write([tree]));
    assert.deepEqual(read(write(tree)), [tree]);
  });

  test(`${name}: a chain of ${deepest} is read, one of 10,000 is written`, () => {
    assert.deepEqual(count(read(write(chain(deepest)))), deepest);
    assert.ok(write(chain(10_000)).length > 10_000);
  });

  test(`${name}: 100,000 nodes`, () => {
    const tree = hundredThousand();
    const started = performance.now();
    const text = write(tree);
    const written = performance.now();
    const tops = read(text);
    process.stdout.write(`${name}: 100,101 nodes written in ${(written - started).toFixed(0)} ms, read in ${(performance.now() - written).toFixed(0)} ms\n`);
    assert.deepEqual(count(tops), 100_101);
    assert.deepEqual(tops[0]?.children?.at(-1), tree.children?.at(-1));
  });

  test(`${name}: a label of 1 MB`, () => {
    const tree = { label: 'word '.repeat(200_000).trim() };
    assert.deepEqual(read(write(tree)), [tree]);
  });

  test(`${name}: names of an object's own parts are names like others`, () => {
    const tree: TreeItem = { label: '__proto__', children: ['constructor', 'toString', '__proto__', 'hasOwnProperty'].map((label) => ({ label, ...(fields.some((field) => field === 'id') && { id: label }) })) };
    assert.deepEqual(read(write(tree)), [tree]);
    assert.equal(Object.keys(Object.prototype).length, 0);
  });

  test(`${name}: white space in labels and details is one space`, () => {
    const [read1] = read(write({ label: ' a \t b\n\n c ', detail: '  one\n\n   two\t2 ' }));
    if (name === 'JSON') assert.deepEqual(read1, { label: ' a \t b\n\n c ', detail: '  one\n\n   two\t2 ' });
    else assert.deepEqual(read1, { label: 'a b c', ...(fields.some((field) => field === 'detail') && { detail: 'one\ntwo 2' }) });
  });

  test(`${name}: a node that contains itself is refused`, () => {
    const loop: { label: string; children: TreeItem[] } = { label: 'loop', children: [] };
    loop.children.push({ label: 'inner', children: [loop] });
    assert.throws(() => write(loop), (error) => error instanceof GuideError && error.message === 'expected a tree, got a node that contains itself ("loop")');
  });
}

test('XML holds no control characters and no halves of characters', () => {
  for (const { read, write } of formats.filter(({ name }) => name === 'OPML' || name === 'FreeMind')) {
    assert.deepEqual(read(write({ label: 'a\0b\uD800c\uFFFE', href: '\u0001' })), [{ label: 'a\uFFFDb\uFFFDc\uFFFD', href: '\uFFFD' }]);
    assert.deepEqual(read(write({ label: 'a', href: ' x\t\ny ', id: ' ' })), [{ label: 'a', href: ' x\t\ny ', id: ' ' }]);
  }
});

test('addresses are data: they are written and read as they are', () => {
  for (const { name, read, write } of formats) {
    if (name === 'indented text') continue;
    for (const href of ['javascript:alert(1)', '', '/a b', 'x)y', '<>', 'a&amp;b', 'https://example.org/?a=1&b=2#c', 'mailto:a@b.c', '\\']) {
      assert.deepEqual(read(write({ label: 'a', href })), [{ label: 'a', href }], `${name} ${href}`);
    }
  }
});

/** Badges that Markdown can hold: numbers in a row, and ticks. */
const badged = trees('href', 'detail').chain((tops) =>
  fc.array(fc.constantFrom('none', 'row', 'ticks'), { minLength: 1, maxLength: 8 }).map((styles) => {
    let groups = 0;
    const mark = (items: readonly TreeItem[]): TreeItem[] => {
      const style = styles[groups++ % styles.length];
      return items.map((item, index) => {
        const badge = style === 'row' ? String(index + 3) : style === 'ticks' && index % 2 === 0 ? '✓' : undefined;
        return { ...item, ...(badge !== undefined && { badge }), ...(item.children && { children: mark(item.children) }) };
      });
    };
    return mark(tops);
  }),
);

test('Markdown: numbers of siblings in a row and ticks are read again', () => {
  fc.assert(
    fc.property(badged, (tops) => {
      assert.deepEqual(readMarkdown(writeMarkdown(tops)), tops);
    }),
    { numRuns },
  );
});
