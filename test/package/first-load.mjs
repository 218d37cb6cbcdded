/** What a browser fetches before an element with its own data has drawn: an entry and its static imports. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

function staticImports(file) {
  const { body } = parseAst(readFileSync(file, 'utf8'));
  return body
    .filter((node) => /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node.source)
    .map((node) => node.source.value);
}

/**
 * @param {string} entry path of a built module
 * @returns {string[]} the entry and all that it imports, directly or not; not what it imports lazily
 * @throws when a module imports something that a browser could not find
 */
export function firstLoad(entry) {
  const files = [entry];
  for (const file of files) {
    for (const specifier of staticImports(file)) {
      if (!specifier.startsWith('.')) throw new Error(`${file} imports "${specifier}", which no browser finds without a bundler.`);
      const target = join(dirname(file), specifier);
      if (!files.includes(target)) files.push(target);
    }
  }
  return files;
}

/** @returns {number} the sum of the files' sizes, each gzipped, in kB (1000 bytes) */
export function gzippedSize(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}
