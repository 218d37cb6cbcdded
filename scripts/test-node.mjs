/**
 * The Node tests: bundles the TypeScript under `test/` with esbuild and runs each file in a process
 * of its own with Node's test runner. Left out are the folders that other stages run.
 *
 *     node scripts/test-node.mjs [--file name]
 */
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { option, report } from './report.mjs';
import { runTests } from './run-tests.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const outdir = join(root, 'node_modules', '.cache', 'career-elements', `node-tests-${process.pid}`);

/** Run by other stages: browsers, the packed package, the type checker; `browser` holds no tests. */
const otherStages = new Set(['elements', 'package', 'types', 'browser']);
const timeout = 60_000;

/** Bundling moves the code, so `import.meta` is made to speak of the source file. */
const keepSourceAddress = {
  name: 'keep-source-address',
  setup(setup) {
    setup.onLoad({ filter: /\.ts$/ }, (args) => {
      const source = readFileSync(args.path, 'utf8');
      if (args.path.includes(`${sep}node_modules${sep}`) || !source.includes('import.meta')) return undefined;
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(args.path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(args.path)))
        .replaceAll('import.meta.filename', JSON.stringify(args.path));
      return { contents, loader: 'ts' };
    });
  },
};

function testFiles(names) {
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.test.ts') && !otherStages.has(file.split('/')[0]))
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .sort();
}

/** One file at a time when all together fail, so that one broken file does not hide the others. */
async function bundle(files) {
  const options = {
    absWorkingDir: root,
    outdir,
    outbase: 'test',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    tsconfig: 'tsconfig.json',
    outExtension: { '.js': '.mjs' },
    // Not every version of Node ends a file that hangs or leaves something open.
    banner: { js: `setTimeout(() => { console.error('Not at an end after ${timeout / 1000} s.'); process.exit(1); }, ${timeout}).unref();` },
    plugins: [keepSourceAddress],
    logLevel: 'silent',
  };
  try {
    await build({ ...options, entryPoints: files.map((file) => `test/${file}`) });
    return { bundled: files, broken: [] };
  } catch {
    const bundled = [];
    const broken = [];
    for (const file of files) {
      try {
        await build({ ...options, entryPoints: [`test/${file}`] });
        bundled.push(file);
      } catch (error) {
        broken.push({ file, reason: error.message });
      }
    }
    return { bundled, broken };
  }
}

/** The test file behind a bundle (or the file itself, where a source map has told it), as a path in the repository. */
function nameOf(file) {
  const source = file.startsWith(outdir) ? join('test', relative(outdir, file)) : relative(root, file);
  return source.split(sep).join('/').replace(/\.mjs$/, '.ts');
}

process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim();
mkdirSync(outdir, { recursive: true });
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
const files = testFiles(option(process.argv.slice(2), 'file'));
const { bundled, broken } = await bundle(files);
for (const { file, reason } of broken) console.log(`\nFailed: test/${file} does not load\n${reason}`);
const bundles = bundled.map((file) => join(outdir, file.replace(/\.ts$/, '.mjs')));
const total = bundles.length > 0 ? await runTests(bundles, { timeout, nameOf }) : { passed: 0, failed: 0 };
console.log(`${files.length} files, ${total.passed} passed, ${total.failed + broken.length} failed`);
report({ passed: total.passed, failed: total.failed + broken.length });
