import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuideError } from '../../src/guide/error.js';
import { treeSvg, type TreeItem, type TreeSvgOptions } from '../../src/render/index.js';
import { readSvg } from './read-svg.js';

const fruit = {
  label: 'Fruit',
  detail: 'that we eat',
  children: [
    { label: 'Pome', id: 'pome', badge: '1', children: [{ label: 'Apple', href: 'https://example.org/?a=1&b=2' }, { label: 'Pear', children: [{ label: 'Conference' }] }] },
    { label: 'Drupe', tone: 'role-2', role: 'stone', children: [{ label: 'Plum', detail: 'with a stone' }] },
    { label: 'Berry', href: 'javascript:alert(1)' },
  ],
};

const wordsOf = (svg: string): string[] => readSvg(svg).texts.map(({ lines }) => lines.map(({ text }) => text).join(' '));
const leftOf = (svg: string, label: string): number => readSvg(svg).texts.find(({ lines }) => lines[0]?.text === label)?.lines[0]?.left ?? NaN;

test('every label and detail is a text, in the order of the tree', () => {
  assert.deepEqual(wordsOf(treeSvg(fruit)), ['Fruit', 'that we eat', 'Pome', 'Apple', 'Pear', 'Conference', 'Drupe', 'Plum', 'with a stone', 'Berry']);
});

test('it has a name, a description and a size, and needs nothing but itself', () => {
  const svg = treeSvg(fruit);
  const { root, elements } = readSvg(svg);
  const [title, description] = ['title', 'desc'].map((name) => elements.find((element) => element.name === name)?.text);
  assert.deepEqual([title, description], ['Fruit', 'Pome, Drupe, Berry']);
  assert.equal(root.attributes['viewBox'], `0 0 ${root.attributes['width'] ?? ''} ${root.attributes['height'] ?? ''}`);
  assert.match(root.attributes['font-family'] ?? '', /^DejaVu Sans, .*sans-serif$/);
  assert.doesNotMatch(svg, /\sstyle=|class=|<style|foreignObject|url\(|<image|@import|&nbsp;/);
});

test('expand: all, a number of levels, or the ids of open branches; a folded branch tells what is in it', () => {
  assert.deepEqual(wordsOf(treeSvg(fruit, { expand: 0 })), ['Fruit', 'that we eat']);
  assert.deepEqual(wordsOf(treeSvg(fruit, { expand: 1 })), ['Fruit', 'that we eat', 'Pome', 'Drupe', 'Berry']);
  assert.deepEqual(wordsOf(treeSvg(fruit, { expand: ['fruit', 'pome', 'gone'] })), ['Fruit', 'that we eat', 'Pome', 'Apple', 'Pear', 'Drupe', 'Berry']);
  const knobs = (expand: 'all' | number): string[] => readSvg(treeSvg(fruit, { expand })).knobs.map(({ lines }) => lines[0]?.text ?? '');
  assert.deepEqual(knobs(0), ['7']);
  assert.deepEqual(knobs(1), ['1', '3', '1']);
  assert.deepEqual(knobs('all'), ['1']);
});

test('numbers are written in a language', () => {
  const wide = { label: 'a', children: [{ label: 'b', children: Array.from({ length: 1234 }, () => ({ label: 'c' })) }] };
  const [knob] = readSvg(treeSvg(wide, { expand: 1, language: 'de' })).knobs;
  assert.equal(knob?.lines[0]?.text, '1.234');
});

test('branches grow to the right, to the left, or to both sides; right-to-left mirrors them', () => {
  const sides = (options: TreeSvgOptions): number[] => ['Pome', 'Berry'].map((label) => Math.sign(leftOf(treeSvg(fruit, options), label) - leftOf(treeSvg(fruit, options), 'Fruit')));
  assert.deepEqual(sides({ layout: 'right' }), [1, 1]);
  assert.deepEqual(sides({ layout: 'left' }), [-1, -1]);
  assert.deepEqual(sides({ layout: 'both' }), [1, -1]);
  assert.deepEqual(sides({ layout: 'right', direction: 'rtl' }), [-1, -1]);
  assert.deepEqual(sides({ layout: 'both', direction: 'rtl' }), [-1, 1]);
});

test('a text has the direction of its letters, wherever its branch grows', () => {
  const mixed = { label: 'a', children: [{ label: '1. مرحبا' }, { label: 'שלום' }, { label: 'hello مرحبا' }] };
  const directions = (layout: 'left' | 'right'): unknown[] => readSvg(treeSvg(mixed, { layout })).texts.map(({ attributes }) => [attributes['direction'], attributes['text-anchor']]);
  // Each at the side where the root is.
  assert.deepEqual(directions('left'), [[undefined, 'end'], ['rtl', undefined], ['rtl', undefined], [undefined, 'end']]);
  assert.deepEqual(directions('right'), [[undefined, undefined], ['rtl', 'end'], ['rtl', 'end'], [undefined, undefined]]);
});

test('a link leads to a safe address, resolved where a base is given; any other address is left out', () => {
  const links = (svg: string): (string | undefined)[] => readSvg(svg).texts.flatMap(({ href }) => (href === undefined ? [] : [href]));
  assert.deepEqual(links(treeSvg(fruit)), ['https://example.org/?a=1&b=2']);
  const tree = { label: 'a', children: [{ label: 'b', href: '../c?d' }, { label: 'e', href: 'mailto:a@b.c' }, { label: 'f', href: ' java\tscript:x' }] };
  assert.deepEqual(links(treeSvg(tree)), ['../c?d', 'mailto:a@b.c']);
  assert.deepEqual(links(treeSvg(tree, { base: 'https://example.org/guide/map/' })), ['https://example.org/guide/c?d', 'mailto:a@b.c']);
  assert.deepEqual(links(treeSvg(tree, { base: 'nowhere' })), ['../c?d', 'mailto:a@b.c']);
});

test('a label that does not fit is shortened, and the whole of it is its title', () => {
  const long = 'x'.repeat(300);
  const [, text] = readSvg(treeSvg({ label: 'a', children: [{ label: long }] })).texts;
  assert.equal(text?.lines.length, 3);
  assert.match(text.lines[2]?.text ?? '', /^x+…$/);
  assert.equal(text.title, long);
});

test('light and dark, other colours, no ground', () => {
  const colorsOf = (options: TreeSvgOptions): (string | undefined)[] => readSvg(treeSvg(fruit, options)).elements.filter(({ name }) => name === 'rect').map(({ attributes }) => attributes['fill']);
  assert.deepEqual(colorsOf({}).slice(0, 2), ['#fdfcf9', '#17191c']);
  assert.deepEqual(colorsOf({ theme: 'dark' }).slice(0, 2), ['#131517', '#3a3b3c']);
  assert.deepEqual(colorsOf({ colors: { paper: '#fff', root: '#123456' } }).slice(0, 2), ['#fff', '#123456']);
  assert.equal(colorsOf({ ground: false })[0], '#17191c');
  const toned = { label: 'a', children: [{ label: 'b', tone: 'stage-1' }, { label: 'c', tone: 'stage-2' }] };
  const marks = readSvg(treeSvg(toned, { colors: { tones: { 'stage-1': '#ff0000' } } })).elements.map(({ attributes }) => attributes['stroke']);
  assert.ok(marks.includes('#ff0000') && marks.includes('#287992'), 'one tone of one\'s own leaves the others');
});

test('roles have their shape, stages their number, others a dot', () => {
  const svg = treeSvg(fruit);
  assert.match(svg, /<path d="M1\.2 1\.2h9\.6v9\.6H1\.2Z" fill="#0b7a75" transform="translate\(/);
  assert.equal(readSvg(svg).knobs[0]?.lines[0]?.text, '1');
});

test('fitted into a size: the map as large as it goes, under its heading', () => {
  const svg = treeSvg(fruit, { width: 1000, height: 1500, heading: 'A long heading that takes more than one line of it' });
  const { root, elements } = readSvg(svg);
  assert.deepEqual([root.attributes['width'], root.attributes['height'], root.attributes['viewBox']], ['1000', '1500', '0 0 1000 1500']);
  const heading = elements.filter(({ name, parent }) => name === 'text' && parent === root).map(({ text }) => text);
  assert.equal(heading.join(' '), 'A long heading that takes more than one line of it');
  const [, x, y, scale] = (/translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)/.exec(svg) ?? []).map(Number) as [number, number, number, number];
  const lines = readSvg(svg).texts.flatMap((text) => text.lines);
  for (const { left, right, top, bottom } of lines) {
    assert.ok(x + left * scale >= 50 && x + right * scale <= 950, 'across');
    assert.ok(y + top * scale >= 200 && y + bottom * scale <= 1450, 'down');
  }
  assert.equal(Number(readSvg(treeSvg(fruit, { width: 800 })).root.attributes['width']), 800);
});

test('several top nodes hang under the title, d3 names are read, an empty list gives an empty root', () => {
  assert.deepEqual(wordsOf(treeSvg([{ label: 'a' }, { label: 'b' }], { title: 'Both' })), ['Both', 'a', 'b']);
  const named: unknown = { name: 'a', children: [{ name: 'b' }] };
  assert.deepEqual(wordsOf(treeSvg(named as TreeItem)), ['a', 'b']);
  assert.deepEqual(wordsOf(treeSvg([])), []);
});

test('a chain of 3,000 and a star of 20,000 are drawn', () => {
  let chain: { label: string; children?: { label: string }[] } = { label: 'end' };
  for (let depth = 0; depth < 3000; depth++) chain = { label: `${depth}`, children: [chain] };
  assert.match(treeSvg(chain), />end<\/text>/);
  const star = { label: 'star', children: Array.from({ length: 20_000 }, (_, index) => ({ label: `ray ${index}` })) };
  assert.match(treeSvg(star), />ray 19999<\/text>/);
});

test('what is wrong is told, each with its path', () => {
  const told = (tree: unknown, options: object = {}): string[] => {
    try {
      treeSvg(tree as TreeItem, options);
    } catch (error) {
      if (error instanceof GuideError) return error.issues.map(({ message }) => message);
      throw error;
    }
    return [];
  };
  assert.deepEqual(told({ children: [] }), ['label: expected a text, got nothing']);
  assert.deepEqual(told({ label: 'a', children: [{ label: 7 }] }), ['children[0].label: expected a text, got 7']);
  assert.deepEqual(told(fruit, { layout: 'rihgt' }), ['layout: expected one of right, left, both, got "rihgt"; did you mean "right"?']);
  assert.deepEqual(told(fruit, { theme: 1, expand: -1, width: 0, height: Infinity, language: 'x', heading: 5 }), [
    'theme: expected one of light, dark, got 1',
    'expand: expected "all", a number of levels, or a list of ids, got -1',
    'width: expected a number of px from 1 to 100000, got 0',
    'height: expected a number of px from 1 to 100000, got Infinity',
    'heading: expected a text, got 5',
    'language: expected a language tag such as "en" or "pt-BR", got "x"',
  ]);
});
