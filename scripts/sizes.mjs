/**
 * What an entry weighs and which modules it is made of: for finding what to cut.
 *
 *     node scripts/sizes.mjs [mind-map | roadmap-tree | role-compare | salary-chart | all | path of a module] [--rows 30]
 *
 * The size is what a browser fetches before an element with its own data has drawn, Lit included,
 * gzipped.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { option } from './report.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const [name = 'all'] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--rows');
const entry = existsSync(join(root, name)) ? name : `src/define/${name}.ts`;

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outdir: 'out',
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'error',
});
const first = Object.keys(metafile.outputs).filter((path) => metafile.outputs[path].entryPoint === entry);
for (const path of first) {
  for (const { path: imported, kind } of metafile.outputs[path].imports) {
    if (kind === 'import-statement' && !first.includes(imported)) first.push(imported);
  }
}
const textOf = (path) => outputFiles.find((file) => file.path === join(root, path)).contents;
const gzipped = (text) => gzipSync(text, { level: 9 }).length;
const total = first.reduce((sum, path) => sum + gzipped(textOf(path)), 0);
const modules = first.flatMap((path) => Object.entries(metafile.outputs[path].inputs).map(([module, { bytesInOutput }]) => ({ module, bytes: bytesInOutput })));
const minified = modules.reduce((sum, { bytes }) => sum + bytes, 0);

console.log(`${entry}: ${(total / 1000).toFixed(1)} kB gzipped, ${(minified / 1000).toFixed(1)} kB minified, ${modules.length} modules`);
console.log(' minified  of it  module');
for (const { module, bytes } of modules.sort((a, b) => b.bytes - a.bytes).slice(0, Number(option(args, 'rows')[0] ?? 30))) {
  console.log(`${String(bytes).padStart(9)} ${((100 * bytes) / minified).toFixed(1).padStart(5)}%  ${module}`);
}
