import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown, writeMarkdown } from '../../src/formats/markdown/index.js';
import { problems, reads, refuses } from './trees.js';

const LIKE_MARKMAP = `---
title: markmap
markmap:
  colorFreezeLevel: 2
---

## Links

- [Website](https://markmap.js.org/)
- [GitHub](https://github.com/gera2ld/markmap) with more

## Related Projects

For Vim and VS Code.
See their sites.

- [coc-markmap](https://github.com/gera2ld/coc-markmap) for Neovim
- plain

## Features

Note that if blocks and lists appear at the same level, the lists will be ignored.

### Lists

- **strong** ~~del~~ *italic* ==highlight==
- \`inline code\`
- [x] checkbox
- [ ] open
- Katex: $x = {-b \\pm \\sqrt{b^2-4ac} \\over 2a}$ <!-- markmap: fold -->
  - [More Examples](#?d=gist:af76a4c245b302206b16aec503dbe07b:katex.md)
- Now we can wrap very very very very long text based on \`maxWidth\` option
- Ordered list
  1. item 1
  2. item 2

### Blocks

\`\`\`js
console.log('hello, JavaScript')
\`\`\`

| Products | Price |
|-|-|
| Apple | 4 |

![](https://markmap.js.org/favicon.png)
`;

reads(readMarkdown, [
  [
    'a document as markmap shows it',
    LIKE_MARKMAP,
    [
      { label: 'Links', children: [{ label: 'Website', href: 'https://markmap.js.org/' }, { label: 'GitHub with more', href: 'https://github.com/gera2ld/markmap' }] },
      {
        label: 'Related Projects',
        detail: 'For Vim and VS Code. See their sites.',
        children: [{ label: 'coc-markmap for Neovim', href: 'https://github.com/gera2ld/coc-markmap' }, { label: 'plain' }],
      },
      {
        label: 'Features',
        detail: 'Note that if blocks and lists appear at the same level, the lists will be ignored.',
        children: [
          {
            label: 'Lists',
            children: [
              { label: 'strong ~~del~~ italic ==highlight==' },
              { label: 'inline code' },
              { label: 'checkbox', badge: '✓' },
              { label: 'open' },
              {
                label: 'Katex: $x = {-b \\pm \\sqrt{b^2-4ac} \\over 2a}$',
                children: [{ label: 'More Examples', href: '#?d=gist:af76a4c245b302206b16aec503dbe07b:katex.md' }],
              },
              { label: 'Now we can wrap very very very very long text based on maxWidth option' },
              { label: 'Ordered list', children: [{ label: 'item 1', badge: '1' }, { label: 'item 2', badge: '2' }] },
            ],
          },
          { label: 'Blocks' },
        ],
      },
    ],
  ],
  ['levels that jump', '# A\n### B\n## C\n#### D\n# E', [{ label: 'A', children: [{ label: 'B' }, { label: 'C', children: [{ label: 'D' }] }] }, { label: 'E' }]],
  ['a list and headings below one heading', '# A\n- x\n## B\n- y', [{ label: 'A', children: [{ label: 'x' }, { label: 'B', children: [{ label: 'y' }] }] }]],
  ['lists without headings, mixed and nested', '* a\n  1. b\n     + c\n* d', [{ label: 'a', children: [{ label: 'b', badge: '1', children: [{ label: 'c' }] }] }, { label: 'd' }]],
  ['setext headings', 'A\n===\nB\nC\n---\n- d', [{ label: 'A', children: [{ label: 'B C', children: [{ label: 'd' }] }] }]],
  ['ordered lists from any number', '7) a\n7) b\n7) c', [{ label: 'a', badge: '7' }, { label: 'b', badge: '8' }, { label: 'c', badge: '9' }]],
  ['tasks in an ordered list', '1. [x] a\n2. [ ] b\n3. [ ]c', [{ label: 'a', badge: '✓' }, { label: 'b', badge: '2' }, { label: '[ ]c', badge: '3' }]],
  ['an escaped box as text', '- \\[x] a\n- &#91;x] b', [{ label: '[x] a' }, { label: '[x] b' }]],
  ['tabs, and three spaces more or less', '- a\n\t- b\n\t\t- c\n - d\n   - e', [{ label: 'a', children: [{ label: 'b', children: [{ label: 'c' }] }] }, { label: 'd', children: [{ label: 'e' }] }]],
  ['items in a line', '- - a', [{ label: '', children: [{ label: 'a' }] }]],
  ['items without text', '-\n- \n  - a', [{ label: '' }, { label: '', children: [{ label: 'a' }] }]],
  ['headings in items', '- # H\n  - a\n\n  ## G\n\n  text', [{ label: 'H', detail: 'text', children: [{ label: 'a' }, { label: 'G' }] }]],
  ['paragraphs as details', '# A\none\n*two*\n\nthree\\\nfour<br>five\n- b\n  c\n\n  six', [{ label: 'A', detail: 'one two\nthree\nfour\nfive', children: [{ label: 'b c', detail: 'six' }] }]],
  [
    'links of every kind',
    '[r]: </r r>\n\n- [a](x "t")\n- **[b](y)**: c\n- [c][r]\n- [R]\n- <https://d.e>\n- [![f](g)](h)\n- i [j](k)\n- [x] [l](m)\n- [n](<o p>), [q](s)',
    [
      ...[{ label: 'a', href: 'x' }, { label: 'b: c', href: 'y' }, { label: 'c', href: '/r r' }, { label: 'R', href: '/r r' }, { label: 'https://d.e', href: 'https://d.e' }],
      ...[{ label: 'f', href: 'h' }, { label: 'i j' }, { label: 'l', href: 'm', badge: '✓' }, { label: 'n, q', href: 'o p' }],
    ],
  ],
  ['markup as plain text', '- `a  *b*` **c *d*** ![e](f) <b>g</b><!-- h --> &lt;i&gt; \\*j\\*', [{ label: 'a *b* c d e g <i> *j*' }]],
  [
    'nothing of what has no place in an outline',
    'before\n\n# A\n\n```\n# code\n- code\n```\n\n    - code\n\n> # quote\n> - quote\n\n<!--\n- comment\n-->\n\n<div>\n- html\n</div>\n\n| a | b |\n| - | - |\n| c | d |\n\n***\n\n- b\n  > quote\n',
    [{ label: 'A', children: [{ label: 'b' }] }],
  ],
  ['an item that begins with code, by its first text', '- ```\n  code\n  ```\n  text\n- <!-- note -->\n  more', [{ label: 'text' }, { label: 'more' }]],
  ['front matter only at the beginning, only if it ends', '---\na: b\n...\n# c', [{ label: 'c' }]],
  ['a break above a heading', '---\n# a', [{ label: 'a' }]],
  ['CRLF and lone CR', '\uFEFF# a\r\n- b\r  - c', [{ label: 'a', children: [{ label: 'b', children: [{ label: 'c' }] }] }]],
]);

const deep = (depth: number): string => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- x`).join('\n');

refuses(readMarkdown, [
  ['an empty text', '', 'line 1: expected at least one heading or list item, got an empty text'],
  ['white space', ' \n\t\n', 'line 1: expected at least one heading or list item, got an empty text'],
  ['front matter alone', '---\na: b\n---\n', 'line 1: expected at least one heading or list item, got a text without one'],
  ['paragraphs alone', 'Some text.\n\nMore.', 'line 1: expected at least one heading or list item, got a text without one'],
  ['code alone', '```\n- a\n```', 'line 1: expected at least one heading or list item, got a text without one'],
  ['a quote alone', '> - a', 'line 1: expected at least one heading or list item, got a text without one'],
  ['lists nested too deeply', deep(101), 'line 101: expected at most 100 levels of lists and quotes, got more'],
  ['lists nested too deeply in one line', `# a\n${'- '.repeat(101)}x`, 'line 2: expected at most 100 levels of lists and quotes, got more'],
  ['quotes nested too deeply', '> '.repeat(101), 'line 1: expected at most 100 levels of lists and quotes, got more'],
]);

test('what looks deep but is not is read', () => {
  const art = `# a\n\n- b\n  - c\n\n\`\`\`\n${' '.repeat(500)}- art\n\`\`\`\n`;
  for (const text of [deep(100), `- a\n\n${'- '.repeat(200)}\n`, art, `# a\n\n${'> - b\n'.repeat(300)}`]) assert.deepEqual(problems(readMarkdown, text), []);
});

test('writes an outline as people do', () => {
  const tree = {
    label: 'Cook & eat',
    children: [
      { label: 'Knife skills', detail: 'Slowly.\nThen faster.', children: [{ label: 'Dice', badge: '✓' }, { label: 'Bone', href: '/bone a chicken', children: [{ label: '1. x' }] }] },
      { label: '[Sauces]', href: 'https://example.org/?a=1&b=2', id: 'left-out', children: [{ label: 'Béchamel', badge: '1' }, { label: 'a_b *c*', badge: '2', detail: '# none' }] },
      { label: '', tone: 'stage-1' },
    ],
  };
  assert.equal(
    writeMarkdown(tree),
    `# Cook & eat

## Knife skills

Slowly.

Then faster.

- [x] Dice
- [Bone](</bone a chicken>)
  - 1\\. x

## [\\[Sauces\\]](<https://example.org/?a=1\\&b=2>)

1. Béchamel
2. a_b \\*c\\*

   \\# none

##
`,
  );
});

test('leaves are a list, several trees are several headings, numbered ones a list', () => {
  assert.equal(writeMarkdown([{ label: 'a', children: [{ label: 'b' }] }, { label: 'c' }]), '# a\n\n- b\n\n# c\n');
  assert.equal(writeMarkdown([{ label: 'a', badge: '1' }, { label: 'b', badge: '2', children: [{ label: 'c' }] }]), '1. a\n2. b\n   - c\n');
  assert.equal(writeMarkdown({ label: 'a', badge: 'q', children: [{ label: 'b', badge: '1' }, { label: 'c', badge: '3' }] }), '# a\n\n- b\n- c\n');
  assert.equal(writeMarkdown([]), '');
});
