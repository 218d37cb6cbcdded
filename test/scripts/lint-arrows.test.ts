/** The real configuration of ESLint refuses an import that runs backwards. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  // A file that does not exist has no types; every other rule holds.
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { project: null, projectService: false } }, rules: tseslint.configs.disableTypeChecked.rules ?? {} },
  ],
});

async function problems(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

const arrow = /^arrows\/import-arrows: /;
const refused: readonly (readonly [string, string, RegExp])[] = [
  ['src/guide/made-up.ts', `import { from } from '../query/index.js';\nexport const f = from;`, /src\/guide\/ may import no other room, not src\/query\//],
  ['src/tree/made-up.ts', `export { layout } from '../layout/bands.js';`, /src\/tree\/ may import guide, not src\/layout\//],
  ['src/layout/made-up.ts', `export const later = () => import('../elements/mind-map/mind-map.js');`, /not src\/elements\//],
  ['src/query/made-up.ts', `export type T = import('../controllers/content.js').Content;`, /not src\/controllers\//],
  ['src/controllers/made-up.ts', `import '../define/mind-map.js';`, /not src\/define\//],
  ['src/elements/mind-map/made-up.ts', `export { guide } from '../../guide/index.js';`, /may not import it/],
  ['src/controllers/made-up.ts', `export const later = () => import('../guide/generated/core.js');`, /may not import it/],
  ['src/index.ts', `export { guide } from './guide/generated/guide.js';`, /may not import it/],
  ['src/tree/made-up.ts', `export { html } from 'lit';`, /"lit" belongs to/],
  ['src/elements/mind-map/made-up.ts', `export { hierarchy } from 'd3-hierarchy';`, /"d3-hierarchy" belongs to src\/\{layout\}/],
  ['src/elements/mind-map/made-up.ts', `export { string } from 'valibot';`, /"valibot" belongs to/],
  ['src/tree/made-up.ts', `export { parseXml } from '@rgrove/parse-xml';`, /"@rgrove\/parse-xml" belongs to src\/\{formats\}/],
  ['src/formats/made-up.ts', `export { locale } from '../controllers/locale.js';`, /src\/formats\/ may import guide, tree, not src\/controllers\//],
  ['src/elements/mind-map/made-up.ts', `export { readFileSync } from 'node:fs';`, /not among the packages/],
  ['src/made-up/file.ts', `export { guide } from '../guide/index.js';`, /in no room/],
];

const accepted: readonly (readonly [string, string])[] = [
  ['src/query/made-up.ts', `export { GuideError } from '../guide/error.js';`],
  ['src/layout/made-up.ts', `export { hierarchy } from 'd3-hierarchy';`],
  ['src/define/made-up.ts', `export const core = () => import('../guide/generated/core.js');`],
  ['src/controllers/made-up.ts', `export const later = () => import('../guide/parse.js');`],
];

describe('the import arrows', () => {
  for (const [file, code, expected] of refused) {
    it(`refuse ${file}: ${code.split('\n')[0] ?? ''}`, async () => {
      const found = (await problems(file, code)).filter((problem) => arrow.test(problem));
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', expected);
    });
  }

  for (const [file, code] of accepted) {
    it(`accept ${file}: ${code}`, async () => assert.deepEqual(await problems(file, code), []));
  }

  it('keep the page out of a pure room', async () => {
    const found = await problems('src/tree/made-up.ts', 'export const width = () => window.innerWidth;');
    assert.match(found.join('\n'), /no-restricted-globals.*A pure room runs in Node/);
  });

  it('keep markup from data and blocked styles out of an element', async () => {
    const code = "import { html } from 'lit';\nexport const set = (e: Element, t: string) => { e.innerHTML = t; };\nexport const t = () => html`<p style=\"color: red\"></p>`;";
    const found = await problems('src/elements/mind-map/made-up.ts', code);
    assert.match(found.join('\n'), /No markup from data/);
    assert.match(found.join('\n'), /content security policy/);
  });
});
