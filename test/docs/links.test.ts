/** Links of the documents to each other and to files of the repository, with the headings that they name. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'data/README.md', ...markdownIn('docs')];

/** Addresses of links within the repository; of pictures too, where they are asked for. */
function links(document: string, pictures = true): string[] {
  const text = readFileSync(join(root, document), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g)]
    .filter(([, picture]) => pictures || picture === '')
    .map(([, , address = '']) => address)
    .filter((address) => !/^[a-z]+:/.test(address));
}

/** The anchor that a heading gets on the places where these documents are read. */
function anchors(path: string): string[] {
  const headings = [...readFileSync(join(root, path), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

for (const document of documents) {
  test(`the links of ${document} lead somewhere`, () => {
    const broken = links(document).filter((address) => {
      const [file = '', anchor] = address.split('#');
      const path = file === '' ? document : relative(root, resolve(root, dirname(document), file));
      return !existsSync(join(root, path)) || (anchor !== undefined && !anchors(path).includes(anchor));
    });
    assert.deepEqual(broken, []);
  });
}

/** Sources stay in the repository, and so does the one picture: it is large, and its description says what it shows. */
test('the package carries the documents that README links, and those that they link', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  const carried = (path: string): boolean => files.some((file) => (file.includes('*') ? dirname(file) === dirname(path) && path.endsWith(extname(file)) : path === file || path.startsWith(`${file}/`)));
  const seen = new Set(['README.md']);
  for (const document of seen) {
    if (!document.endsWith('.md')) continue;
    for (const address of links(document, false)) {
      const path = relative(root, resolve(root, dirname(document), address.split('#')[0] ?? ''));
      if (path !== '' && address[0] !== '#') seen.add(path);
    }
  }
  assert.ok(seen.size > 12);
  assert.deepEqual([...seen].filter((path) => path !== 'README.md' && !path.startsWith('src/') && !carried(path)), []);
});
