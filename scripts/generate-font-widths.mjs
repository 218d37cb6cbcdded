/**
 * Writes `src/render/export-font-widths.ts`: how wide the letters of the export font are, from the font's own files.
 *
 *     node scripts/generate-font-widths.mjs [--check] [--folder /usr/share/fonts/truetype/dejavu]
 *
 * Only widths and kerning are taken, no outlines. DejaVu Sans is free: the Bitstream Vera licence with its changes in the
 * public domain, https://dejavu-fonts.github.io/License.html; on Debian it is the package `fonts-dejavu-core`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { option } from './report.mjs';
import { writeOrCheck } from './write-or-check.mjs';

const [folder = '/usr/share/fonts/truetype/dejavu'] = option(process.argv.slice(2), 'folder');

/** Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation, currencies, arrows, signs, shapes, ticks, ligatures of f: what labels are made of. */
const RANGES = [
  [0x20, 0x7e], [0xa1, 0x233], [0x370, 0x3ff], [0x400, 0x4ff], [0x5d0, 0x5ea], [0x60c, 0x60c], [0x61b, 0x64a], [0x660, 0x669], [0x1e9e, 0x1e9e],
  [0x2010, 0x2027], [0x2030, 0x205e], [0x20a0, 0x20bf], [0x2116, 0x2116], [0x2122, 0x2122], [0x2190, 0x21ff], [0x2212, 0x2212], [0x221a, 0x221e],
  [0x2248, 0x2248], [0x2260, 0x2265], [0x25a0, 0x25ff], [0x2605, 0x2606], [0x2713, 0x2718], [0xfb00, 0xfb04], [0xfffd, 0xfffd],
];
/** Between letters of these, pairs are set closer or wider. */
const isKerned = (code) => (code < 0x530 || (code >= 0x2010 && code < 0x2060) || (code >= 0xfb00 && code <= 0xfb04)) && isWhole(code);

/** Whether a character is not a letter with a mark, which is as wide as the letter. */
const isWhole = (code) => baseOf(code) === code;
const baseOf = (code) => String.fromCodePoint(code).normalize('NFD').codePointAt(0);

function readFont(path) {
  const file = readFileSync(path);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const tables = new Map();
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) tables.set(file.toString('latin1', entry, entry + 4), view.getUint32(entry + 8));
  const table = (name) => tables.get(name) ?? fail(`${path} has no table "${name}".`);
  const glyphs = readCharacters(view, table('cmap'));
  const hhea = table('hhea');
  const measured = view.getUint16(hhea + 34);
  const advance = (glyph) => view.getUint16(table('hmtx') + 4 * Math.min(glyph, measured - 1));
  return {
    unit: view.getUint16(table('head') + 18),
    rise: (view.getInt16(hhea + 4) + view.getInt16(hhea + 6)) / 2,
    glyphs,
    width: (code) => (glyphs.has(code) ? advance(glyphs.get(code)) : undefined),
    pairs: readPairs(view, table('kern')),
  };
}

/** Glyphs by code point, from a table of format 12: https://learn.microsoft.com/typography/opentype/spec/cmap */
function readCharacters(view, cmap) {
  for (let record = cmap + 4; record < cmap + 4 + 8 * view.getUint16(cmap + 2); record += 8) {
    const start = cmap + view.getUint32(record + 4);
    if (view.getUint16(start) !== 12) continue;
    const glyphs = new Map();
    for (let group = start + 16; group < start + 16 + 12 * view.getUint32(start + 12); group += 12) {
      const [from, to, glyph] = [0, 4, 8].map((offset) => view.getUint32(group + offset));
      for (let code = from; code <= to; code++) glyphs.set(code, glyph + code - from);
    }
    return glyphs;
  }
  return fail('The font has no table of characters that is understood (format 12).');
}

/** Pairs of glyphs: https://learn.microsoft.com/typography/opentype/spec/kern */
function readPairs(view, kern) {
  const count = view.getUint16(kern + 4 + 6);
  return Array.from({ length: count }, (_, index) => {
    const pair = kern + 4 + 14 + 6 * index;
    return [view.getUint16(pair), view.getUint16(pair + 2), view.getInt16(pair + 4)];
  });
}

/** `from:width,width;from:…` in base 36: the widths of characters that follow each other. Letters with marks only where they differ from the letter. */
function widthsText({ width }) {
  const runs = [];
  let last = -2;
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code++) {
      const own = width(code);
      if (own === undefined || (!isWhole(code) && own === width(baseOf(code)))) continue;
      if (code !== last + 1) runs.push([code, []]);
      runs.at(-1)[1].push(own);
      last = code;
    }
  }
  return runs.map(([code, widths]) => `${code.toString(36)}:${widths.map((one) => one.toString(36)).join()}`).join(';');
}

/** A line for each first letter: the letter, then behind a tab the second letters that have one distance, a space, and the distance. */
function pairsText({ glyphs, pairs }) {
  const codes = new Map();
  for (const [code, glyph] of glyphs) if (isKerned(code) && !codes.has(glyph)) codes.set(glyph, code);
  const lines = new Map();
  for (const [left, right, distance] of pairs) {
    const [first, second] = [codes.get(left), codes.get(right)];
    if (first === undefined || second === undefined) continue;
    const line = lines.get(first) ?? lines.set(first, new Map()).get(first);
    line.set(distance, (line.get(distance) ?? '') + String.fromCodePoint(second));
  }
  const sorted = [...lines].sort(([a], [b]) => a - b);
  return sorted.map(([first, line]) => String.fromCodePoint(first) + [...line].map(([distance, seconds]) => `\t${seconds} ${distance}`).join('')).join('\n');
}

function fail(message) {
  throw new Error(message);
}

const files = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => join(folder, name));
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Not found: ${missing.join(', ')}. Install fonts-dejavu-core, or name the folder with --folder.`);
  process.exitCode = 1;
} else {
  const [regular, bold] = files.map(readFont);
  const text = `// Made of DejaVu Sans by scripts/generate-font-widths.mjs, which says its licence. Not to be changed by hand.

/** Parts of an em in which widths are given. */
export const UNIT = ${regular.unit};
/** From the middle of a line down to its baseline. */
export const RISE = ${regular.rise};
/** Widths of characters that follow each other, in base 36, behind the first one's code point. */
export const regularWidths = ${JSON.stringify(widthsText(regular))};
export const boldWidths = ${JSON.stringify(widthsText(bold))};
/** A line for each first letter; behind each tab, the second letters that stand further away, and by how much. */
export const regularPairs = ${JSON.stringify(pairsText(regular))};
export const boldPairs = ${JSON.stringify(pairsText(bold))};
`;
  await writeOrCheck({ file: 'src/render/export-font-widths.ts', text, source: files.join(' and '), command: 'node scripts/generate-font-widths.mjs' });
}
