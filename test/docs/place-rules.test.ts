/** The rules by which a page keeps the place of an element before its script comes, as the documents give them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

/** Selector and declarations of each rule in the CSS blocks of a document. */
function rulesOf(document: string): [selector: string, declarations: string][] {
  const blocks = [...readFileSync(resolve(root, document), 'utf8').matchAll(/^```css\n([\s\S]*?)^```$/gm)].map(([, css = '']) => css);
  return blocks.flatMap((css) => [...css.matchAll(/^\s*([^@{}\n]+?)\s*\{([^{}]*)\}/gm)].map(([, selector = '', declarations = '']): [string, string] => [selector, declarations]));
}

for (const tag of ['mind-map', 'roadmap-tree', 'role-compare', 'salary-chart']) {
  test(`the place of <${tag}> is kept only for the guide: with content of its own the page would move twice`, () => {
    const rules = rulesOf(`docs/elements/${tag}.md`).filter(([selector]) => selector.includes(':not(:defined)'));
    const sized = rules.filter(([, declarations]) => declarations.includes('block-size'));
    assert.ok(sized.length > 0);
    assert.deepEqual([...new Set(sized.map(([selector]) => selector))], [`${tag}:not(:defined):not(:has(*))`]);
    assert.ok(rules.some(([selector, declarations]) => selector === `${tag}:not(:defined)` && declarations.includes('display: block')));
  });
}
