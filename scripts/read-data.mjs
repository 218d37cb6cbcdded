/** Reads `data/` as the parts of a guide. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileProblem, parseJson } from './read-json.mjs';

const data = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'data');

function textOf(file) {
  try {
    return readFileSync(join(data, file), 'utf8');
  } catch (error) {
    throw new FileProblem(`data/${file} cannot be read: ${error.message}`);
  }
}

function read(file) {
  return parseJson(textOf(file), `data/${file}`);
}

function readAll(folder, names) {
  return Object.fromEntries(names.map((name) => [name, read(`${folder}${name}.json`)]));
}

function jsonFiles(folder) {
  return readdirSync(join(data, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();
}

/** The parts for `assemble()`. */
export function readData() {
  const names = jsonFiles('.').filter((name) => name !== 'guide' && name !== 'redirects');
  return {
    guide: read('guide.json'),
    collections: readAll('', names),
    stages: readAll('roadmap/', jsonFiles('roadmap')),
    redirects: read('redirects.json'),
  };
}
