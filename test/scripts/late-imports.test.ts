import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { type Plugin, rollup } from 'rollup';
// @ts-expect-error: the scripts are plain JavaScript
import { lateImports } from '../../scripts/late-imports.mjs';

const folder = resolve('/package');
const sources: Readonly<Record<string, string>> = {
  'map.js': `export { Map } from './elements/map/map.js';`,
  'chart.js': `export { Chart } from './elements/chart/chart.js';`,
  'query.js': `export const query = 1;`,
  'elements/map/map.js': `import { buttons } from '../../buttons.js'; export class Map { late = () => import('./late.js'); parse = () => import('../../parse.js'); ask = () => import('../../query.js'); style = buttons; }`,
  'elements/map/late.js': `import { keys } from '../../keys.js'; export const late = keys;`,
  'elements/chart/chart.js': `import { keys } from '../../keys.js'; export class Chart { parse = () => import('../../parse.js'); draw = keys; }`,
  'buttons.js': `export const buttons = 1;`,
  'keys.js': `export const keys = 1;`,
  'parse.js': `export const parse = 1;`,
};

const inMemory: Plugin = {
  name: 'in-memory',
  resolveId: (source, importer) => resolve(importer ? resolve(importer, '..') : folder, source),
  load: (id) => sources[id.slice(folder.length + 1).replaceAll('\\', '/')] ?? null,
};

describe('what late parts import', () => {
  const code = new Map<string, string>();
  before(async () => {
    const build = await rollup({ input: ['map.js', 'chart.js', 'query.js'], plugins: [inMemory, (lateImports as (root: string, tags: readonly string[]) => Plugin)(folder, ['map', 'chart'])] });
    const { output } = await build.generate({ format: 'es', preserveModules: true });
    for (const file of output) if (file.type === 'chunk') code.set(file.fileName, file.code);
  });

  it('names the element that loads it, and what elements share', () => {
    const late = code.get('elements/map/late.js') ?? '';
    assert.match(late, /^import\{Map as _first\}from"\.\/map\.js";import"\.\.\/\.\.\/define\/first-load\.js";/);
  });

  it('is nothing more where several elements load it, or where it is an entry of its own', () => {
    for (const file of ['parse.js', 'query.js', 'elements/map/map.js']) assert.ok(!/_first|first-load/.test(code.get(file) ?? '_first'), file);
  });

  it('is listed once for all: what is in a first load and in another element too', () => {
    const shared = [...(code.get('define/first-load.js') ?? '').matchAll(/from"(.*)"/g)].map(([, path]) => path);
    assert.deepEqual(shared, ['../keys.js', 'lit']);
  });
});
