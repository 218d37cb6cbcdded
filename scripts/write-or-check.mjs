/** What generators of committed files share: write the file, or with `--check` fail when it differs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** `file` is relative to the root; `source` and `command` tell what it comes from and how to make it anew. */
export async function writeOrCheck({ file, text, source, command }) {
  const path = join(root, file);
  const current = readIfThere(path);
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    if (current !== text) writeFileSync(path, text);
    return;
  }
  if (current === text) return;
  console.error(`${file} ${current === undefined ? 'is missing' : `differs from ${source}${firstDifference(current, text)}`}. Run: ${command}`);
  process.exitCode = 1;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function firstDifference(current, text) {
  const wanted = text.split('\n');
  const line = current.split('\n').findIndex((content, index) => content !== wanted[index]);
  return line < 0 ? '' : ` from line ${line + 1} on`;
}
