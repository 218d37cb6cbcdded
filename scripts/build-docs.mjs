/** Fills build/site with the live page: the whole guide, the elements' CDN build, and the posters. Needs `dist/`. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tallPoster, widePoster } from '../docs/live/poster.mjs';
import { renderPage } from '../docs/live/page.mjs';

const root = new URL('..', import.meta.url);

/** Writes the site; returns the folder. */
export async function buildDocs() {
  const site = new URL('build/site/', root);
  const { guide } = await import(new URL(`dist/guide.js?${Date.now()}`, root).href);
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await cp(new URL('docs/live/assets/', root), site, { recursive: true });
  await cp(new URL('dist/cdn/', root), new URL('elements/', site), { recursive: true });
  await writeFile(new URL('index.html', site), renderPage(guide));
  await writeFile(new URL('poster-tall.svg', site), tallPoster(guide));
  await writeFile(new URL('poster-wide.svg', site), widePoster(guide));
  return fileURLToPath(site);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`Wrote ${await buildDocs()}\n`);
}
