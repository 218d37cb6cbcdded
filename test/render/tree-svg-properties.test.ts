/** What holds for a picture of any tree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TreeItem } from '../../src/tree/build-items.js';
import { treeSvg, type TreeSvgOptions } from '../../src/render/index.js';
import { trees } from '../formats/trees.js';
import { readSvg, type LineBox } from './read-svg.js';

/** Labels that markup, a text's direction or an encoding could stumble over. */
const hostile = fc.constantFrom('<b>&amp;', ']]>', '<![CDATA[', '\u0000\u0007\u001b', '\uD800', '\uDFFF\uD800', '\uFFFE', '\u202Eabc', '\u2067שלום', '\u200F!', '"\'><script>', '--><!--', '👩‍👩‍👧🇩🇪', 'a\tb\nc\r\n', '\u2028', 'e\u0301'.repeat(50), 'ﷺ', '{{x}}');

const items: fc.Arbitrary<TreeItem[]> = fc.tuple(trees('href', 'detail', 'badge', 'role', 'tone'), fc.array(hostile, { maxLength: 4 })).map(([tops, labels]) => [...tops, ...labels.map((label) => ({ label, detail: label, badge: label, href: label }))]);
const looks: fc.Arbitrary<TreeSvgOptions> = fc.record(
  {
    layout: fc.constantFrom('right' as const, 'left' as const, 'both' as const),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    expand: fc.constantFrom('all' as const, 1, 2),
    width: fc.constantFrom(300, 1000),
    height: fc.constantFrom(1, 60, 1500),
    base: fc.constantFrom('https://example.org/a/', 'file:///home/me/', 'javascript:alert(1)', 'none'),
    heading: hostile,
    title: hostile,
  },
  { requiredKeys: [] },
);

const overlap = (a: LineBox, b: LineBox): boolean => a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

/** A label as it stands in XML: white space is one space, what XML cannot hold is told by U+FFFD. */
const written = (label: string): string =>
  label
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

test('it is well-formed, its numbers are finite, and no attribute is a script', () => {
  fc.assert(
    fc.property(items, looks, (tree, options) => {
      const svg = treeSvg(tree, options);
      for (const { name, attributes } of readSvg(svg).elements) {
        assert.match(name, /^(svg|title|desc|rect|g|path|text|tspan|a)$/);
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(value, /NaN|Infinity|undefined/, key === 'href' ? 'href' : key);
          if (/^(x|y|width|height|rx|font-size)$/.test(key)) assert.ok(Number.isFinite(Number(value)), `${key}=${value}`);
          if (key === 'transform') assert.doesNotMatch(value, /scale\(-|scale\(0\)/);
          assert.doesNotMatch(key, /^on/);
          if (key === 'href') assert.doesNotMatch(value.replace(/[\u0000-\u0020]/g, ''), /^(javascript|data|vbscript|file):/i);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('every visible label is in it', () => {
  fc.assert(
    fc.property(items, (tree) => {
      const { texts } = readSvg(treeSvg(tree, { title: 'root' }));
      const said = new Set(texts.map(({ lines, title }) => (title ?? lines.map(({ text }) => text).join('')).replace(/\s/g, '')));
      const pending = [...tree];
      for (const { label, badge = '', children = [] } of pending) {
        pending.push(...children);
        const drawn = written(label.split(` ${badge} — `).at(-1) ?? label).replace(/\s/g, '');
        if (drawn !== '') assert.ok(said.has(drawn) || said.has(written(label).replace(/\s/g, '')), `${JSON.stringify(label)} is not among ${JSON.stringify([...said])}`);
      }
    }),
    { numRuns: 100 },
  );
});

test('no two texts overlap', () => {
  fc.assert(
    fc.property(items, looks, (tree, options) => {
      const lines = readSvg(treeSvg(tree, options)).texts.flatMap((text) => text.lines);
      lines.forEach((line, index) => {
        for (const other of lines.slice(index + 1)) assert.ok(!overlap(line, other), `${JSON.stringify(line)} and ${JSON.stringify(other)}`);
      });
    }),
    { numRuns: 100 },
  );
});
