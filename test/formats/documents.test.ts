/** Every snippet of docs/formats.md is run, and prints what stands below it; the sizes are those that are held. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/formats.md'), 'utf8');
const snippets = [...text.matchAll(/^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(([, code = '', printed = '']) => ({ code, printed }));

test('each format has a snippet, and each snippet says what it prints', () => {
  assert.equal(snippets.length, 6);
  assert.equal(text.match(/^```ts$/gm)?.length, snippets.length);
});

for (const [index, { code, printed }] of snippets.entries()) {
  test(`snippet ${index + 1} prints what stands below it`, async (context) => {
    const { outputFiles } = await build({
      stdin: { contents: code.replace(/'career-elements\/(formats\/\w+|query)'/g, "'./src/$1/index.ts'"), resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    });
    const lines: string[] = [];
    context.mock.method(console, 'log', (...values: unknown[]) => lines.push(values.join(' ')));
    const file = join(root, 'node_modules', '.cache', `snippet-${process.pid}-${index}.mjs`);
    writeFileSync(file, outputFiles[0]?.text ?? '');
    try {
      await import(pathToFileURL(file).href);
    } finally {
      rmSync(file);
    }
    assert.equal(lines.join('\n').trimEnd(), printed.trimEnd());
  });
}
