/** The documented tokens are those that the styles use, and all of them do something. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

function tokensOf(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

test('every documented token is read by a style, and every token that a style reads is documented', () => {
  const theming = readFileSync(join(root, 'docs/theming.md'), 'utf8').replace('`--career-stage-1` to `--career-stage-6`', () => [1, 2, 3, 4, 5, 6].map((stage) => `\`--career-stage-${stage}\``).join(' '));
  assert.deepEqual(tokensOf(theming, /`(--career-[\w-]+)`/g), tokensOf(source, /var\((--career-[\w-]+)/g));
});

test('every private property is read somewhere, and every one that is read has a value', () => {
  const given = tokensOf(source, /(--_[\w-]+)(?:'|: )/g);
  const read = tokensOf(source, /var\((--_[\w-]+)/g);
  assert.deepEqual(given.filter((name) => !read.includes(name)), []);
  assert.deepEqual(read.filter((name) => !given.includes(name)), []);
});
