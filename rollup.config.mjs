/**
 * Two kinds of build from the compiled sources in `build/js`: one for bundlers, which leaves Lit
 * and d3-hierarchy to the app, and one for pages without a bundler, which holds all that it needs.
 * `docs/decisions/0001-build-pipeline.md` says why.
 */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { lateImports } from './scripts/late-imports.mjs';
import { leanLitPlugin } from './scripts/lean-lit.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const source = (path) => `build/js/${path}.js`;
const tags = ['mind-map', 'roadmap-tree', 'role-compare', 'salary-chart'];
/** Readers and writers of trees, each an entry of its own. */
const formats = ['markdown', 'opml', 'freemind', 'indented', 'json'];
const elements = Object.fromEntries(tags.map((tag) => [tag, source(`define/${tag}`)]));

/** `npm start` does without: it rebuilds after every change, and what it serves can be read. */
const isQuick = process.argv.includes('--quick');
const compress = { passes: 2, inline: 1, keep_fargs: false };
const minify = isQuick ? undefined : terser({ module: true, ecma: 2020, compress, format: { comments: false } });

// What package.json says of side effects is about the package, not about `build/js`.
const resolveModules = (options) => nodeResolve({ ...options, ignoreSideEffectsForRoot: true });

/** For browsers it would bring a module that writes innerHTML, which a strict policy forbids, and that needs a document. */
const entitiesWithoutDocument = {
  name: 'entities-without-document',
  resolveId: (source) => (source === 'decode-named-character-reference' ? resolve('node_modules/decode-named-character-reference/index.js') : null),
};

function onwarn(warning, warn) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  warn(warning);
}

const entries = {
  index: source('index'),
  ...elements,
  all: source('define/all'),
  guide: source('guide/index'),
  query: source('query/index'),
  schema: source('guide/schema-entry'),
  render: source('render/index'),
  ...Object.fromEntries(formats.map((name) => [`formats/${name}`, source(`formats/${name}/index`)])),
};

const entryNames = new Map(Object.entries(entries).map(([name, path]) => [resolve(path), name]));

/**
 * Entries lie at the top. Modules with side effects lie in a folder that `sideEffects` in
 * package.json names, or a bundler would drop them.
 */
function moduleName({ facadeModuleId }) {
  const entry = entryNames.get(facadeModuleId);
  if (entry) return `${entry}.js`;
  const path = relative(resolve('build/js'), facadeModuleId).split(sep).join('/');
  // npm leaves a folder of that name out of a package.
  const [, inPackage] = facadeModuleId.split(/^.*[/\\]node_modules[/\\]/);
  if (inPackage) return `modules/packages/${inPackage.replace(/\.m?js$/, '').replaceAll('\\', '/')}.js`;
  return path.startsWith('define/') ? path : `modules/${path}`;
}

/** For bundlers: a module stays a module, so that an app takes only what it uses; late parts say what comes before them. */
const forBundlers = {
  input: entries,
  // Not the parser of Markdown: with an app's bundler it would decode character references by writing innerHTML.
  external: [/^lit($|\/)/, 'd3-hierarchy'],
  plugins: [resolveModules(), ...(isQuick ? [] : [minifyTemplates()]), minify, lateImports('build/js', tags)],
  onwarn,
  output: { dir: 'dist', format: 'es', preserveModules: true, entryFileNames: moduleName },
};

/** The bundled guide for pages, once for all files that load it. */
const guideForPages = {
  input: { core: source('guide/generated/core'), guidance: source('guide/generated/guidance') },
  plugins: [resolveModules({ browser: true }), minify],
  onwarn,
  output: { dir: 'dist/cdn/guide', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
};

const isBundledGuide = (id) => /[/\\]generated[/\\](core|guidance)\.js$/.test(id);

/** For pages without a bundler: one file a tag, and one for all, each with all that it needs to draw, in one request. */
function forPages([name, input]) {
  return {
    input: { [name]: input },
    external: isBundledGuide,
    plugins: [leanLitPlugin(), entitiesWithoutDocument, resolveModules({ browser: true }), ...(isQuick ? [] : [minifyTemplates()]), minify],
    preserveEntrySignatures: 'allow-extension',
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `${name}/${chunk.name === 'index' && chunk.facadeModuleId ? basename(dirname(chunk.facadeModuleId)) : '[name]'}.js`,
      paths: (id) => (isBundledGuide(id) ? id.replace(/^.*[/\\]/, './guide/') : id),
    },
  };
}

/** @type {import('rollup').RollupOptions[]} */
export default [forBundlers, guideForPages, ...Object.entries({ ...elements, 'career-elements': source('define/all') }).map(forPages)];
