/** Fills `dist/` from what the compiler left in `build/js` and from `data/`. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { copyDeclarations } from './declarations.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
/** The parser of Markdown, and what it is made of. */
const markdownParser = [
  ...['mdast-util-from-markdown', 'mdast-util-to-string', 'unist-util-stringify-position', 'decode-named-character-reference', 'character-entities', 'micromark', 'micromark-core-commonmark'],
  ...['destination', 'label', 'space', 'title', 'whitespace'].map((name) => `micromark-factory-${name}`),
  ...['character', 'chunked', 'classify-character', 'combine-extensions', 'decode-numeric-character-reference', 'decode-string', 'edit-map'].map((name) => `micromark-util-${name}`),
  ...['html-tag-name', 'normalize-identifier', 'resolve-all', 'subtokenize'].map((name) => `micromark-util-${name}`),
];
const bundledInto = {
  'npm build': ['valibot', '@rgrove/parse-xml', ...markdownParser],
  'build for pages without a bundler (cdn/)': ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', 'd3-hierarchy', 'valibot'],
};

/** @returns {Promise<Map<string, string>>} the modules by path; nothing is written before all of it has gone well */
async function bundle({ output, ...input }) {
  const build = await rollup(input);
  try {
    const { output: chunks } = await build.generate(output);
    return new Map(chunks.map((chunk) => [join(root, output.dir, chunk.fileName), chunk.code]));
  } finally {
    await build.close();
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Packages that an app installs with this one, and what their types come with. */
const typedDependencies = /^(lit|lit-html|lit-element|@lit\/reactive-element)($|\/)/;

function writeDeclarations() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = Object.values(exports)
    .map((entry) => entry.types)
    .filter(Boolean)
    .map((path) => path.replace('./dist/types/', ''));
  const packages = copyDeclarations(join(root, 'build', 'js'), join(dist, 'types'), entries);
  const foreign = packages.filter((name) => !typedDependencies.test(name));
  if (foreign.length > 0) throw new Error(`The public types name ${foreign.join(', ')}, which an app does not install with this package.`);
}

async function copyData() {
  const data = join(root, 'data');
  mkdirSync(join(dist, 'data', 'roadmap'), { recursive: true });
  for (const folder of ['.', 'roadmap']) {
    for (const file of readdirSync(join(data, folder))) {
      if (/\.json$|^README\.md$/.test(file)) cpSync(join(data, folder, file), join(dist, 'data', folder, file));
    }
  }
  cpSync(join(data, 'schema', 'guide.schema.json'), join(dist, 'schema.json'));
  // The whole guide as one file: what `src` takes, and where one's own guide may start from.
  const { guide } = await import(pathToFileURL(join(dist, 'guide.js')).href);
  writeFileSync(join(dist, 'data', 'complete-guide.json'), JSON.stringify(guide));
}

/** The licences of what is bundled ask to be passed on with it. */
function writeNotices() {
  const licenceOf = (name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  };
  const names = [...new Set(Object.values(bundledInto).flat())];
  const summary = Object.entries(bundledInto).map(([build, packages]) => `In the ${build}: ${packages.join(', ')}.`);
  const text = ['Code of others that the files in this folder contain.', ...summary, '', names.map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`)];
  writeFileSync(join(dist, 'third-party-licences.txt'), text.join('\n'));
}

/** What other steps have written is kept; what this one wrote before goes. */
function emptyDist() {
  const manifest = join(dist, 'custom-elements.json');
  const kept = join(root, 'build', 'custom-elements.json');
  if (existsSync(manifest)) renameSync(manifest, kept);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  if (existsSync(kept)) renameSync(kept, manifest);
}

try {
  const modules = [];
  for (const config of configs) modules.push(...(await bundle(config)));
  emptyDist();
  for (const [path, code] of modules) write(path, code);
  writeDeclarations();
  await copyData();
  writeNotices();
} catch (error) {
  console.error(error.frame ? `${error.message}\n${error.frame}` : error.message);
  process.exitCode = 1;
}
