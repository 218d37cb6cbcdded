/** The widths that come with the package are those of the font. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { exportFont } from '../../src/render/export-font.js';

const root = resolve(import.meta.dirname, '../..');

/** As Chromium measures DejaVu Sans at 14px. */
const MEASURED: readonly (readonly [text: string, weight: number, width: number])[] = [
  ['Prompt Engineering', 400, 138.674],
  ['Prompt Engineering', 600, 157.958],
  ['AV To Tools, r. Type office', 400, 173.674],
  ['AV To Tools, r. Type office', 700, 197.559],
  ['RAG Systems & Vector databases', 500, 234.37],
  ['LLM Engineer — AWAY', 650, 175.26],
];

for (const [text, weight, width] of MEASURED) {
  test(`"${text}" in weight ${weight} is as wide as the font draws it`, () => {
    const measured = exportFont.meter(14, weight)(text);
    assert.ok(Math.abs(measured - width) < 0.01, `${measured}, not ${width}`);
  });
}

test('a letter with a mark is as wide as the letter, in one character or in two', () => {
  const width = exportFont.meter(10, 400);
  for (const [letter, marked] of [['e', 'é'], ['o', 'ö'], ['a', 'ậ'], ['и', 'й']] as const) {
    assert.equal(width(marked), width(letter));
    assert.equal(width(marked.normalize('NFD')), width(letter));
  }
});

test('scripts whose letters are squares take an em a letter, and a picture of many characters has the room of one', () => {
  const width = exportFont.meter(10, 400);
  assert.equal(width('日本語'), 30);
  assert.equal(width('한국'), 20);
  assert.equal(width('👩‍👩‍👧'), width('😀'));
  assert.equal(width('🇩🇪'), width('😀'));
  assert.ok(width('😀') >= 12.5);
  assert.ok(Math.abs(width('a😀b') - width('a') - width('😀') - width('b')) < 1e-9);
});

test('what only steers other characters has no width, and what no table holds has some', () => {
  const width = exportFont.meter(10, 400);
  assert.equal(width('a\u200F\u200B'), width('a'));
  for (const text of ['ไ', 'अ', '\u0007', '\uD800', '\u{1D49C}']) assert.ok(width(text) > 0, text);
  assert.equal(width(''), 0);
});

test('the table is what the script makes of the font, where the font is installed', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-font-widths.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  if (existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')) assert.deepEqual([stderr, status], ['', 0]);
  else assert.match(stderr, /Install fonts-dejavu-core/);
});
