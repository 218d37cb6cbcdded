/** The guide of `data/`, read from the files that people edit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../src/guide/types.js';

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join('data', name), 'utf8')) as Record<string, unknown>;
}

export const guide: Guide = (() => {
  const { metadata, roadmap } = read('guide.json');
  const stages = ['basics', 'build-skills', 'expert-level', 'earn', 'get-hired', 'master-the-stack'].map((name) => read(`roadmap/${name}.json`));
  const collections = readdirSync('data')
    .filter((name) => name.endsWith('.json') && !['guide.json', 'redirects.json'].includes(name))
    .map((name) => [name.slice(0, -'.json'.length), read(name)]);
  return { references: [], ...Object.fromEntries(collections), metadata, roadmap: { ...(roadmap as object), children: stages } } as unknown as Guide;
})();
