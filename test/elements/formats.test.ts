/** The formats in the engines: their stacks, and their JSON parsers. Of Markdown the built one, with its parser. Needs `npm run build`. */
import { readFreemind, writeFreemind } from '../../src/formats/freemind/index.js';
import { readIndented, writeIndented } from '../../src/formats/indented/index.js';
import { readJson, writeJson } from '../../src/formats/json/index.js';
import { readOpml, writeOpml } from '../../src/formats/opml/index.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import { equal } from '../browser/assert.js';
import { chain } from '../tree/sample.js';

const built = new URL('../../dist/formats/markdown.js', import.meta.url).href;
const { readMarkdown, writeMarkdown } = (await import(built)) as typeof import('../../src/formats/markdown/index.js');

const formats = [
  { name: 'Markdown', read: readMarkdown, write: writeMarkdown, deepest: 100 },
  { name: 'OPML', read: readOpml, write: writeOpml, deepest: 997 },
  { name: 'FreeMind', read: readFreemind, write: writeFreemind, deepest: 998 },
  { name: 'indented text', read: readIndented, write: writeIndented, deepest: 3000 },
  { name: 'JSON', read: readJson, write: writeJson, deepest: 10_000 },
];

function depthOf([top]: readonly TreeItem[]): number {
  let depth = 0;
  for (let item = top; item; item = item.children?.[0]) depth += 1;
  return depth;
}

describe('the formats of trees', () => {
  for (const { name, read, write, deepest } of formats) {
    it(`read what they write: ${name}`, () => {
      const tree = { label: 'a &amp; b', children: [{ label: '<c>' }, { label: '# d', children: [{ label: '- مرحبا 😀' }] }] };
      equal(JSON.stringify(read(write(tree))), JSON.stringify([tree]));
    });

    it(`read ${deepest} levels: ${name}`, () => equal(depthOf(read(write(chain(deepest)))), deepest));
  }

  it('tell a fault in JSON in the same words in every engine', () => {
    let message = '';
    try {
      readJson('{\n  "label": "a"\n  "children": []\n}');
    } catch (error) {
      message = (error as Error).message;
    }
    equal(message, 'line 3: expected "," or "}", got "\\"children\\""');
  });
});
