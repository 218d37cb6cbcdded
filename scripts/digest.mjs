/** A digest of files and folders by content, so that a touched but unchanged file makes no work. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

function filesOf(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}

/**
 * @param {string} root
 * @param {string[]} paths files and folders, relative to the root; what is not there counts as empty
 * @returns {string} a hexadecimal digest
 */
export function digest(root, paths) {
  const hash = createHash('sha256');
  const files = [...new Set(paths.flatMap((path) => filesOf(root, path)))].map((file) => file.split(sep).join('/')).sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex');
}
