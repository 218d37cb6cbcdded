import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readRoadmapMarkdown } from '../../src/formats/roadmap/read-markdown.js';
import { problems } from './trees.js';

const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });

describe('a roadmap in Markdown', () => {
  const cases: [string, string, unknown][] = [
    [
      'headings as stages, bullets as nodes, text as guidance',
      '# Garden\n\nA year.\n\n## Soil {#soil}\n\nEverything *grows* in it.\n\n- [x] Acidity <!-- id: ph -->\n\n  Take `five` samples.\n\n  1. Mix\n  2. Test\n\n  - [ ] Strip\n- [~] [Digging](https://example.org/dig)\n',
      [
        {
          label: 'Garden',
          guidance: { blocks: [paragraph('A year.')] },
          children: [
            {
              label: 'Soil',
              id: 'soil',
              guidance: { blocks: [paragraph('Everything ', { type: 'emphasis', content: ['grows'] }, ' in it.')] },
              children: [
                {
                  label: 'Acidity',
                  id: 'ph',
                  status: 'done',
                  guidance: {
                    blocks: [
                      paragraph('Take ', { type: 'code', text: 'five' }, ' samples.'),
                      { type: 'list', ordered: true, items: [[paragraph('Mix')], [paragraph('Test')]] },
                    ],
                  },
                  children: [{ label: 'Strip', status: 'todo' }],
                },
                { label: 'Digging', href: 'https://example.org/dig', status: 'doing' },
              ],
            },
          ],
        },
      ],
    ],
    ['a numbered list of nodes', '## Soil\n\n1. One\n2. Two', [{ label: 'Soil', children: [{ label: 'One' }, { label: 'Two' }] }]],
    [
      'a numbered list after text as guidance',
      '## Soil\n\nFirst:\n\n1. One',
      [{ label: 'Soil', guidance: { blocks: [paragraph('First:'), { type: 'list', ordered: true, items: [[paragraph('One')]] }] } }],
    ],
    ['a list alone', '- a\n  - b\n- [-] c', [{ label: 'a', children: [{ label: 'b' }] }, { label: 'c', status: 'skipped' }]],
    ['code and quotes', '- a\n\n  ```js\n  <b>\n  ```\n\n  > said', [{ label: 'a', guidance: { blocks: [{ type: 'code', text: '<b>' }, { type: 'quote', blocks: [paragraph('said')] }] } }]],
    ['no markup of HTML', '- a\n\n  one<br>two <b onclick="x()">three</b>\n\n  <script>alert(1)</script>', [{ label: 'a', guidance: { blocks: [paragraph('one\ntwo three')] } }]],
    [
      'links as they were written, references too',
      '- a\n\n  [x](javascript:alert(1)) [y][r] [z][none]\n\n[r]: /there',
      [{ label: 'a', guidance: { blocks: [paragraph({ type: 'link', href: 'javascript:alert(1)', content: ['x'] }, ' ', { type: 'link', href: '/there', content: ['y'] }, ' [z][none]')] } }],
    ],
    ['ids as a checklist writes them', '- a <!-- id: s/caf%C3%A9 -->\n- b <!-- TODO -->\n- c <!-- TODO -->', [{ label: 'a', id: 's/café' }, { label: 'b' }, { label: 'c' }]],
    ['what is escaped as text', '- \\[x] a \\{#b}', [{ label: '[x] a {#b}' }]],
    ['an item without a label', '-\n  - b', [{ label: '', children: [{ label: 'b' }] }]],
    ['text before all headings as nothing', 'Hello\n\n# a', [{ label: 'a' }]],
  ];
  for (const [name, text, expected] of cases) {
    it(`has ${name}`, () => assert.deepEqual(readRoadmapMarkdown(text), expected));
  }

  for (const [name, text, message] of [
    ['an empty text', ' ', 'line 1: expected at least one heading or list item, got an empty text'],
    ['a text without nodes', 'Hello', 'line 1: expected at least one heading or list item, got a text without one'],
    ['an id that stands twice', '- a {#x}\n- b {#x}', 'line 2: expected an id that is used once (it is also in line 1), got "x"'],
  ] as const) {
    it(`refuses ${name}`, () => assert.deepEqual(problems(readRoadmapMarkdown, text), [message]));
  }

  it('reads whatever there is, or says why not', () => {
    const pieces = fc.constantFrom('# ', '## ', '- ', '  - ', '1. ', '> ', '```\n', '[x] ', '[a](b)', '[r]: /u\n', '<!-- i -->', '{#j}', '*', '`', '\n', '\n\n', 'word ', '  ', '\\');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => void problems(readRoadmapMarkdown, parts.join(''))));
  });

  it('takes what a checklist is written as', () => {
    const text = '# G\n\n1 of 2 done\n\n## Soil\n\n- [x] Acidity <!-- id: ph -->\n- [ ] Digging <!-- id: dig -->\n';
    const [garden] = readRoadmapMarkdown(text);
    assert.deepEqual(garden?.children?.[0]?.children, [{ label: 'Acidity', id: 'ph', status: 'done' }, { label: 'Digging', id: 'dig', status: 'todo' }]);
  });
});
