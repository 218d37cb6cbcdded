/**
 * Fills build/site with the live page: the whole guide, the elements' CDN build, and the posters. Needs `dist/`.
 *
 *     node scripts/build-docs.mjs [--site https://example.org/guide/]
 *
 * With `--site`, the address of the folder in which the page will stand, the page also tells its address and a picture
 * to the places where it is shared. The picture is drawn by Chromium.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tallPoster, widePoster } from '../docs/live/poster.mjs';
import { renderPage } from '../docs/live/page.mjs';
import { PICTURE, siteAddress } from '../docs/live/preview.mjs';
import { option } from './report.mjs';

const root = new URL('..', import.meta.url);

/** An SVG as a PNG of its own size. */
async function toPng(svg) {
  const { default: puppeteer } = await import('puppeteer-core');
  const { findChromium } = await import('./browsers.mjs');
  const { unpackChromium } = await import('./unpack-chromium.mjs');
  const browser = await puppeteer.launch({ executablePath: findChromium() ?? (await unpackChromium()), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: PICTURE.width, height: PICTURE.height });
    await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
    return await page.screenshot({ type: 'png' });
  } finally {
    await browser.close();
  }
}

/** Writes the page into a folder, and returns its path. */
export async function buildDocs({ address, into = 'build/site' } = {}) {
  const site = new URL(`${into}/`, root);
  const { guide } = await import(new URL(`dist/guide.js?${Date.now()}`, root).href);
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await cp(new URL('docs/live/assets/', root), site, { recursive: true });
  await cp(new URL('dist/cdn/', root), new URL('elements/', site), { recursive: true });
  await writeFile(new URL('index.html', site), renderPage(guide, { site: address }));
  await writeFile(new URL('poster-tall.svg', site), tallPoster(guide));
  await writeFile(new URL('poster-wide.svg', site), widePoster(guide));
  if (address) await writeFile(new URL(PICTURE.file, site), await toPng(widePoster(guide)));
  return fileURLToPath(site);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  try {
    const address = args.some((arg) => arg.startsWith('--site')) ? siteAddress(option(args, 'site')[0] ?? '') : undefined;
    process.stdout.write(`Wrote ${await buildDocs({ address })}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
