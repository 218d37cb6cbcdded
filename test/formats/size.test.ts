/** What each format costs a page, with the library that it needs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Ceilings in bytes, gzipped; they may only be lowered. */
const CEILINGS = { markdown: 33_200, opml: 7400, freemind: 7700, indented: 1500, json: 3650 };

const root = resolve(import.meta.dirname, '../..');
const document = readFileSync(resolve(root, 'docs/formats.md'), 'utf8');

for (const [name, ceiling] of Object.entries(CEILINGS)) {
  test(`${name} is at most ${ceiling} bytes gzipped, with its library`, async () => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [`src/formats/${name}/index.ts`],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      // As the package is built: a bundler for browsers would take a decoder that writes innerHTML.
      platform: 'neutral',
      mainFields: ['module', 'main'],
      legalComments: 'none',
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    process.stdout.write(`formats/${name}: ${size} bytes gzipped\n`);
    const [, told] = new RegExp(`formats/${name}\`.*\\| ([\\d.]+) kB \\|`).exec(document) ?? [];
    assert.ok(Math.abs(Number(told) * 1000 - size) < 150, `docs/formats.md says ${told ?? "nothing"} kB, it is ${size} bytes`);
    assert.ok(size > 500 && size <= ceiling, `${size} bytes`);
  });
}
