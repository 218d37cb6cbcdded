/**
 * The whole build, step by step. A step is skipped when neither its inputs nor this build have
 * changed since it last ran, so the second run takes a fraction of a second.
 *
 *     node scripts/build.mjs [--only generate,compile,bundle,manifest,docs] [--quick] [--watch] [--force] [--quiet]
 *
 * `--quick` leaves the modules as they are written, unminified: for `npm start`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { digest } from './digest.mjs';
import { option } from './report.mjs';
import { runNode } from './run-node.mjs';
import { watchFolders } from './watch-folders.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'build', 'stamps.json');
const toolchain = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs'];

/**
 * Each step: what it reads, a file that it leaves, the Node programs that it runs. `reads` names
 * files and folders; what another step writes is read by naming it.
 */
const steps = {
  generate: {
    reads: ['data', 'src/guide', 'src/formats', 'src/query', 'scripts'],
    leaves: 'src/guide/generated/guide.ts',
    programs: [['scripts/generate-types.mjs', '--check'], ['scripts/generate-schema.mjs', '--check'], ['scripts/generate-guide.mjs']],
  },
  compile: {
    reads: ['src'],
    leaves: 'build/js/tsc.tsbuildinfo',
    // Types are checked by `npm run typecheck`; here only what a declaration cannot say is an error.
    programs: [
      [
        'node_modules/typescript/bin/tsc',
        ...['-p', 'tsconfig.json', '--noCheck', '--incremental', '--tsBuildInfoFile', 'build/js/tsc.tsbuildinfo', '--sourceMap', 'false'],
      ],
    ],
  },
  bundle: {
    reads: ['src', 'data', ...['bundle', 'declarations', 'late-imports', 'lean-lit', 'minify-templates'].map((name) => `scripts/${name}.mjs`), 'rollup.config.mjs'],
    leaves: 'dist/all.js',
    programs: [['scripts/bundle.mjs']],
  },
  manifest: {
    reads: ['src', 'custom-elements-manifest.config.mjs'],
    leaves: 'dist/custom-elements.json',
    programs: [['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet']],
  },
  docs: {
    reads: ['src', 'data', 'docs', 'scripts/build-docs.mjs'],
    leaves: 'build/site/index.html',
    programs: [['scripts/build-docs.mjs']],
  },
};

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** What a step made quickly is not what it makes for the package, nor are those that build on it. */
const differsWhenQuick = new Set(['bundle', 'docs']);

/**
 * Runs the steps that are due, in order.
 *
 * @param {{ only?: string[], force?: boolean, quick?: boolean }} options
 * @returns {Promise<string[]>} the names of the steps that ran
 * @throws when a step fails; what it printed has been printed
 */
export async function build({ only = [], force = false, quick = false } = {}) {
  const stamps = force ? {} : readStamps();
  const ran = [];
  for (const [name, { reads, leaves, programs }] of Object.entries(steps)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const mode = quick && differsWhenQuick.has(name) ? ['--quick'] : [];
    const stamp = () => [...mode, digest(root, [...toolchain, ...reads])].join(' ');
    if (stamps[name] === stamp() && existsSync(join(root, leaves))) continue;
    const start = performance.now();
    for (const program of programs) await runNode(root, [...program, ...mode]);
    // A step may write what it reads (the generated modules), so its stamp is taken anew.
    const stamped = { ...readStamps(), [name]: stamp() };
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamped, null, 2));
    ran.push(name);
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return ran;
}

/**
 * Calls back a moment after something in the sources, the data or the docs has changed.
 *
 * @param {() => void} changed
 * @returns {() => void} stops watching
 */
export function watchSources(changed) {
  let timer;
  const soon = (path) => {
    if (path.includes('generated')) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 100);
  };
  const stop = watchFolders(['src', 'data', 'docs'].map((folder) => join(root, folder)), soon);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

async function main(args) {
  const options = { only: option(args, 'only'), force: args.includes('--force'), quick: args.includes('--quick') };
  const unknown = options.only.filter((name) => !(name in steps));
  if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
  const ran = await build(options);
  if (ran.length === 0 && !args.includes('--quiet')) console.log('Nothing has changed since the last build.');
  if (!args.includes('--watch')) return;
  console.log('Watching src, data and docs.');
  watchSources(() => build({ ...options, force: false }).catch((error) => console.error(error.message)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
