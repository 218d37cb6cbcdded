/** What the bundled guide costs: bytes in a page, and bytes of types. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const KB = 1000;

async function gzipped(entry: string): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** The declarations of a module and of all modules that they import, by file. */
function declarations(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const { outputText } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true },
  });
  found.set(file, outputText);
  for (const [, name = ''] of outputText.matchAll(/from '(\.[^']+)\.js'/g)) declarations(join(dirname(file), `${name}.ts`), found);
  return found;
}

function bytes(texts: Iterable<string>): number {
  return [...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

test('the core, which elements load first, is at most 12 kB gzipped', async () => {
  const size = await gzipped('src/guide/generated/core.ts');
  assert.ok(size <= 12 * KB, `${size} bytes`);
});

test('the guidance of a stage is at most 8 kB gzipped', async () => {
  for (const stage of ['basics', 'build-skills', 'expert-level', 'earn', 'get-hired', 'master-the-stack']) {
    const size = await gzipped(`src/guide/generated/guidance-${stage}.ts`);
    assert.ok(size <= 8 * KB, `${stage}: ${size} bytes`);
  }
});

/** The types of any guide are shared by all entries and do not grow with the data, so they have a budget of their own. */
test('the types of the bundled guide are under 12 kB, those of any guide under 10 kB, and none names a library', () => {
  const all = declarations(join(root, 'src/guide/index.ts'));
  const ofAny = Buffer.byteLength(all.get(join(root, 'src/guide/types.ts')) ?? '');
  const own = bytes(all.values()) - ofAny;
  assert.ok(own > 0 && own < 12 * KB, `${own} bytes`);
  assert.ok(ofAny > 0 && ofAny < 10 * KB, `${ofAny} bytes`);
  assert.deepEqual([...all.values()].filter((text) => /from '[^.]/.test(text)), []);
});

test('the types of the schema entry name no library', () => {
  const all = declarations(join(root, 'src/guide/schema-entry.ts'));
  assert.deepEqual([...all.values()].filter((text) => /from '[^.]/.test(text)), []);
});
