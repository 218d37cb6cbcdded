/**
 * A rollup plugin for the build for bundlers: each late part of an element says that it comes after the element's first
 * load. Some bundlers (esbuild) put modules into one file only when the same entries and late parts reach them, so without
 * it the first load falls apart into a file for each set of late parts that uses this or that of it, and each file is
 * compressed by itself. `docs/decisions/0001-build-pipeline.md` has the figures.
 *
 * What is added is an import that nothing uses. It keeps nothing alive: a bundler drops what an app does not use as before.
 */
import { dirname, posix, resolve } from 'node:path';

/** Lies where `sideEffects` of package.json keeps it, or a bundler would not look at what it names. */
const sharedFile = 'define/first-load.js';

function specifier(from, to) {
  const path = posix.relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** All that `neighbours` leads to from a module, the module included. */
function reach(id, neighbours) {
  const ids = new Set([id]);
  for (const each of ids) for (const next of neighbours(each)) ids.add(next);
  return ids;
}

/**
 * @param {string} folder of the compiled sources
 * @param {string[]} tags
 * @returns {import('rollup').Plugin} to be put after what minifies, which would drop an import that is not used
 */
export function lateImports(folder, tags) {
  const elementOf = (tag) => resolve(folder, 'elements', tag, `${tag}.js`);
  let chunkOf;
  /** By tag, the modules of its first load and all that it may load ever. */
  let firstLoads;
  let allLoads;
  /** What an app may import without an element: it must not bring one. */
  let entryModules;

  function survey(getInfo, chunks) {
    chunkOf = new Map(chunks.map((chunk) => [chunk.facadeModuleId, chunk]));
    const imported = (id) => getInfo(id)?.importedIds ?? [];
    const importedEver = (id) => [...imported(id), ...(getInfo(id)?.dynamicallyImportedIds ?? [])];
    firstLoads = tags.map((tag) => reach(elementOf(tag), imported));
    allLoads = tags.map((tag) => reach(elementOf(tag), importedEver));
    const entries = [...chunkOf.keys()].filter((id) => getInfo(id).isEntry);
    entryModules = new Set(entries.flatMap((id) => [...reach(id, imported)]));
  }

  const reaching = (loads, id) => loads.filter((ids) => ids.has(id)).length;

  /** Loaded lazily, by one element only. */
  const isLate = (info) => info?.dynamicImporters.length > 0 && !entryModules.has(info.id) && reaching(allLoads, info.id) === 1;

  return {
    name: 'late-imports',
    renderStart() {
      chunkOf = undefined;
    },
    renderChunk(code, chunk, _options, { chunks }) {
      const getInfo = (id) => this.getModuleInfo(id);
      if (!chunkOf) survey(getInfo, Object.values(chunks));
      if (!isLate(getInfo(chunk.facadeModuleId))) return null;
      const tag = tags[allLoads.findIndex((ids) => ids.has(chunk.facadeModuleId))];
      const element = chunkOf.get(elementOf(tag));
      const first = `import{${element.exports[0]} as _first}from"${specifier(chunk.fileName, element.fileName)}";`;
      return { code: `${first}import"${specifier(chunk.fileName, sharedFile)}";${code}`, map: null };
    },
    generateBundle() {
      // One load's modules that another load has too, first or late: with them an app of several elements gets one file of what they share.
      const shared = [...chunkOf.values()].filter(({ facadeModuleId: id, exports }) => exports.length > 0 && reaching(firstLoads, id) > 0 && reaching(allLoads, id) > 1);
      const lines = shared.map(({ fileName, exports }, index) => `export{${exports[0]} as _${index}}from"${specifier(sharedFile, fileName)}";`);
      // Lit is shared as well; Vite splits it off without this.
      lines.push('export{html}from"lit";');
      this.emitFile({ type: 'prebuilt-chunk', fileName: sharedFile, code: `${lines.join('\n')}\n`, exports: ['html', ...shared.map((_, index) => `_${index}`)] });
    },
  };
}
