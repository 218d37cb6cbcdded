/** Links of the documents to each other and to files of the repository, with the headings that they name. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'data/README.md', ...markdownIn('docs')];

/** The anchor that a heading gets on the places where these documents are read. */
function anchors(path: string): string[] {
  const headings = [...readFileSync(join(root, path), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

for (const document of documents) {
  test(`the links of ${document} lead somewhere`, () => {
    const text = readFileSync(join(root, document), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !/^[a-z]+:/.test(address))
      .filter((address) => {
        const [file = '', anchor] = address.split('#');
        const path = file === '' ? document : relative(root, resolve(root, dirname(document), file));
        return !existsSync(join(root, path)) || (anchor !== undefined && !anchors(path).includes(anchor));
      });
    assert.deepEqual(broken, []);
  });
}
