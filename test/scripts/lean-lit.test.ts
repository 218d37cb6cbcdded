import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
// @ts-expect-error: the scripts are plain JavaScript
import { leanLit, leanLitPlugin } from '../../scripts/lean-lit.mjs';

const root = resolve(import.meta.dirname, '../..');
const lean = leanLit as (code: string, id: string) => string | undefined;

function published(file: string): { id: string; code: string } {
  const id = `${root}/node_modules/${file}`;
  return { id, code: readFileSync(id, 'utf8') };
}

describe('the Lit of the build for pages', () => {
  const gone: readonly (readonly [string, readonly string[]])[] = [
    ['lit-html/lit-html.js', ['"lit-html"', 'PolyfillSupport', 'Versions']],
    ['lit-element/lit-element.js', ['PolyfillSupport', 'HydrateSupport', 'Versions']],
    ['@lit/reactive-element/reactive-element.js', ['PolyfillSupport', 'Versions', 'metadata', 'litPropertyMetadata', 'addInitializer', 'getOwnPropertySymbols', 'useDefault:', '_$Ej?.get']],
    ['@lit/reactive-element/css-tag.js', ['ShadyCSS', 'Document.prototype', 'security']],
  ];
  for (const [file, names] of gone) {
    it(`is sound without what it leaves out: ${file}`, () => {
      const { id, code } = published(file);
      const result = lean(code, id) ?? '';
      for (const name of names) assert.ok(code.includes(name) && !result.includes(name), name);
      parseAst(result);
      const exported = /export\{.*\}/;
      assert.equal(exported.exec(result)?.[0], exported.exec(code)?.[0]);
    });
  }

  it('keeps the check of templates and the policy, under a name of its own', () => {
    const { id, code } = published('lit-html/lit-html.js');
    const result = lean(code, id) ?? '';
    assert.match(result, /createPolicy\("career-elements",\{createHTML:/);
    assert.match(result, /invalid template strings array/);
  });

  it('ends the build when Lit no longer holds what is looked for', () => {
    const { id, code } = published('lit-html/lit-html.js');
    assert.throws(() => lean(code.replace('createPolicy', 'makePolicy'), id), /lit-html\/lit-html\.js no longer holds .*createPolicy/);
  });

  it('ends the build when Lit is made of other files', () => {
    const plugin = (leanLitPlugin as () => { transform: (code: string, id: string) => unknown; buildEnd: (this: { error: (message: string) => never }, error?: Error) => void })();
    const { id, code } = published('lit-html/lit-html.js');
    plugin.transform(code, id);
    const context = {
      error: (message: string): never => {
        throw new Error(message);
      },
    };
    assert.throws(() => plugin.buildEnd.call(context), /there is no lit-element\/lit-element\.js, @lit\/reactive-element/);
    for (const [file] of gone) plugin.transform(published(file).code, published(file).id);
    plugin.buildEnd.call(context);
  });

  it('leaves every other module alone', () => {
    assert.equal(lean('createPolicy("lit-html")', '/app/node_modules/lit-html/directives/repeat.js'), undefined);
    assert.equal(lean('createPolicy("lit-html")', '/app/src/lit-html.js'), undefined);
  });
});
