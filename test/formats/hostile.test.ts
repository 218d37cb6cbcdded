/** Texts that are made to exhaust a reader, to fetch something, or to reach into objects. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFreemind } from '../../src/formats/freemind/index.js';
import { readIndented } from '../../src/formats/indented/index.js';
import { readJson } from '../../src/formats/json/index.js';
import { readMarkdown } from '../../src/formats/markdown/index.js';
import { readOpml } from '../../src/formats/opml/index.js';
import { problems } from './trees.js';

const DECLARED = 'expected XML that declares no entities or elements of its own, got a document type with declarations in it';
const xml = [
  { name: 'OPML', read: readOpml, start: '<opml><body>', node: '<outline text="', end: '</outline>', close: '</body></opml>' },
  { name: 'FreeMind', read: readFreemind, start: '<map>', node: '<node TEXT="', end: '</node>', close: '</map>' },
];

for (const { name, read, start, node, end, close } of xml) {
  const document = (text: string): string => `${start}${node}${text}"/>${close}`;

  test(`${name}: entities that grow are refused before anything is parsed`, () => {
    const lines = Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 "lol">\n${lines.join('\n')}\n]>\n${document('&lol9;')}`;
    assert.deepEqual(problems(read, bomb), [`line 2: ${DECLARED}`]);
  });

  test(`${name}: external entities are refused`, () => {
    for (const declaration of ['<!ENTITY x SYSTEM "file:///etc/passwd">', '<!ENTITY % x SYSTEM "http://localhost/x"> %x;', '<!ELEMENT opml ANY>']) {
      assert.deepEqual(problems(read, `<!-- [ -->\n<!DOCTYPE a PUBLIC "b'" 'c>"'\n[${declaration}]>${document('&x;')}`), [`line 2: ${DECLARED}`]);
    }
    assert.deepEqual(problems(read, `<!ENTITY x "y">${document('')}`), [`line 1: ${DECLARED}`]);
  });

  test(`${name}: an external document type is not fetched, so its entities are unknown`, () => {
    const [problem = ''] = problems(read, `<!DOCTYPE a SYSTEM "http://localhost/a.dtd">\n${document('&x;')}`);
    assert.match(problem, /^line 2: expected well-formed XML \(Named entity isn't defined: &x;\)/);
  });

  test(`${name}: 10,000 levels are refused before anything is parsed`, () => {
    for (const depth of [1001, 10_000, 200_000]) {
      const deep = `${start}\n${`${node}x">\n`.repeat(depth)}${end.repeat(depth)}${close}`;
      assert.match(problems(read, deep).join(), /^line \d+: expected at most 1000 levels of elements, got more$/);
    }
  });

  test(`${name}: end tags that were never opened do not hide depth`, () => {
    const text = `${start}${'</x>'.repeat(5000)}${`${node}x">`.repeat(5000)}`;
    assert.match(problems(read, text).join(), /^line 1: expected well-formed XML/);
  });

  test(`${name}: what never ends is refused in no time`, () => {
    for (const piece of ['<', '<!--', '<![CDATA[', '<?', '<a b="', "<a '", '<a ', '</', '&', '<!', '<!DOCTYPE ', ']]>', '"', '<a>']) {
      assert.equal(problems(read, `${start}${piece.repeat(50_000)}`).length, 1, piece);
      assert.equal(problems(read, piece.repeat(50_000)).length, 1, piece);
    }
  });

  test(`${name}: a million references and line ends`, () => {
    assert.equal(read(document('&amp;'.repeat(300_000)))[0]?.label.length, 300_000);
    assert.deepEqual(read(document(`a${'\r'.repeat(500_000)}b`)), [{ label: 'a b' }]);
  });
}

test('Markdown: marks that a parser compares each with each are read in a time that grows with their number', () => {
  for (const piece of ['*a_', '**a*', '[a](', '[a](<b', '[a][', '![', '[', ']', '`a', '<', '<a b="', '&', '\\', '_a*']) {
    const problem = problems(readMarkdown, `# x\n\n- ${piece.repeat(20_000)}\n- y`);
    assert.deepEqual(problem, [], piece);
  }
});

test('Markdown: long blocks without a heading or an item', () => {
  for (const line of ['> a\n', '> a\nb\n', '> > - a\n', '[a]: b\n', '[a]: b "c\n', '[a\n', 'a\n', '    a\n', '<div\n', '<!--\n', '| a | b |\n', '```\n', '***\n']) {
    assert.deepEqual(problems(readMarkdown, `- x\n\n${line.repeat(5000)}\n\n- y`), [], line);
  }
});

test('Markdown: a paragraph with more marks than anyone writes loses them, others keep theirs', () => {
  const tops = readMarkdown(`- ${'*a* '.repeat(2000)}\n- *b* [c](d)\n- ${'*e* '.repeat(200)}`);
  assert.equal(tops[0]?.label, 'a '.repeat(2000).trim());
  assert.deepEqual(tops[1], { label: 'b c' });
  assert.equal(tops[2]?.label, 'e '.repeat(200).trim());
});

test('Markdown: 10,000 levels are refused', () => {
  for (const text of ['- '.repeat(10_000), '> '.repeat(10_000), Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n')]) {
    assert.match(problems(readMarkdown, `${text}x`).join(), /^line \d+: expected at most 100 levels of lists and quotes, got more$/);
  }
});

test('indented text and JSON of 100,000 levels', () => {
  assert.equal(problems(readIndented, Array.from({ length: 2000 }, (_, index) => `${'\t'.repeat(index)}a`).join('\n')).length, 0);
  const depth = 5000;
  assert.equal(problems(readJson, `${'{"label":"a","children":['.repeat(depth)}${']}'.repeat(depth)}`).length, 0);
});

test('reading changes no prototype', () => {
  const names = ['__proto__', 'constructor', 'prototype'];
  for (const name of names) {
    readJson(`{ "label": "${name}", "id": "${name}", "${name}": { "polluted": 1 }, "children": [{ "${name}": [], "label": "x" }] }`);
    readOpml(`<opml><body><outline text="${name}" id="${name}" ${name}="polluted"/></body></opml>`);
    readFreemind(`<map><node TEXT="${name}" ID="${name}" ${name}="polluted"/></map>`);
    readMarkdown(`[${name}]: /polluted\n\n- [${name}]`);
    readIndented(name);
  }
  assert.equal((({}) as Record<string, unknown>)['polluted'], undefined);
  assert.deepEqual(readMarkdown('- [constructor]\n- [a][toString]'), [{ label: '[constructor]' }, { label: '[a][toString]' }]);
});
