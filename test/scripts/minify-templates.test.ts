import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
// @ts-expect-error: the scripts are plain JavaScript
import { minifyTemplates } from '../../scripts/minify-templates.mjs';

type Transform = (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | null;

function minified(code: string): string {
  const { transform } = (minifyTemplates as () => { transform: Transform })();
  return transform.call({ parse: parseAst }, code, 'src/a.js')?.code ?? code;
}

/** Stands for an interpolation. */
const put = (name: string): string => '$' + `{${name}}`;

describe('templates are shortened', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['rules', 'css`\n  a {\n    color: red;\n    margin: 0 auto;\n  }\n`', 'css` a{color:red;margin:0 auto}`'],
    ['a descendant before a pseudo-class keeps its blank', 'css`a :hover, b > c:hover { top: 0 }`', 'css`a :hover,b > c:hover{top:0}`'],
    ['signs of a calculation keep their blanks', 'css`a { top: calc(1px + 2px - var(--x)); }`', 'css`a{top:calc(1px + 2px - var(--x))}`'],
    ['comments go', 'css`a { /* why; */ top: 0; }`', 'css`a{top:0}`'],
    ['what is put in stays where it is', `css\`a { top: ${put('x')}; } ${put('rest')} b { left: 0; }\``, `css\`a{top:${put('x')}}${put('rest')} b{left:0}\``],
    ['markup keeps one blank for a line break', 'html`<b>one</b>\n    <i>two</i>`', 'html`<b>one</b> <i>two</i>`'],
    ['a line without breaks stays', `html\`<p>a  b ${put('c')} d</p>\``, `html\`<p>a  b ${put('c')} d</p>\``],
    ['what is quoted stays', `css\`a { content: ' ; '; quotes: "{ " " }"; }\``, `css\`a{content:' ; ';quotes:"{ " " }"}\``],
    ['other templates stay', 'text`a {\n  b }`', 'text`a {\n  b }`'],
  ];
  for (const [name, code, expected] of cases) {
    it(name, () => assert.equal(minified(code), expected));
  }
});
