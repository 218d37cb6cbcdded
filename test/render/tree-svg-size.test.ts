/** What `career-elements/render` costs a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** In bytes, gzipped; it may only be lowered. */
const CEILING = 17_500;

const root = resolve(import.meta.dirname, '../..');

test(`render is at most ${CEILING} bytes gzipped, with the widths of its font`, async () => {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['src/render/index.ts'], bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'neutral', charset: 'utf8', legalComments: 'none', write: false });
  const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  process.stdout.write(`render: ${size} bytes gzipped\n`);
  const [, told] = /career-elements\/render`[^.]*?([\d.]+) kB/.exec(readFileSync(resolve(root, 'docs/export.md'), 'utf8').replace(/\s+/g, ' ')) ?? [];
  assert.ok(Math.abs(Number(told) * 1000 - size) < 150, `docs/export.md says ${told ?? 'nothing'} kB, it is ${size} bytes`);
  assert.ok(size > 5000 && size <= CEILING, `${size} bytes`);
});
