/** Lets a script use the package's own TypeScript, without a build before it. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Bundles modules, each named relative to the root of the repository, and imports them as one. */
export async function loadTypeScript(...sources) {
  const folder = join(root, 'node_modules', '.cache', 'career-elements', `load-${process.pid}`);
  const outfile = join(folder, `${sources.join('-').replace(/\W+/g, '-')}.mjs`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      stdin: { contents: sources.map((source) => `export * from './${source}';`).join('\n'), resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      tsconfig: 'tsconfig.json',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
