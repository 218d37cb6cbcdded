/** Copies the declarations that the entry points reach; those of internal modules stay behind. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const importing = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g;

/**
 * @param {string} from the folder that the compiler wrote
 * @param {string} to the folder to fill
 * @param {string[]} entries paths of declarations in it
 * @returns {string[]} packages that the declarations name, sorted
 */
export function copyDeclarations(from, to, entries) {
  const pending = entries.map((entry) => join(from, entry));
  const seen = new Set(pending);
  const packages = new Set();
  for (const file of pending) {
    const text = readFileSync(file, 'utf8');
    for (const [, specifier] of text.matchAll(importing)) {
      const target = `${join(dirname(file), specifier)}.d.ts`;
      if (seen.has(target)) continue;
      seen.add(target);
      pending.push(target);
    }
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^.'"][^'"]*)['"]/g)) packages.add(name);
    const copy = join(to, relative(from, file));
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
  return [...packages].sort();
}
