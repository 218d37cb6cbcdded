/** The live page as `npm start` serves it, in a real browser: no message, no layout shift, all four elements drawn. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { buildDocs } from '../../scripts/build-docs.mjs';
import { unpackChromium } from '../../scripts/unpack-chromium.mjs';
import { root } from './consumer-app.mjs';

const site = join(root, 'build', 'site');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const server = createServer(async ({ url }, response) => {
  const path = new URL(url, 'http://localhost').pathname;
  try {
    const body = await readFile(join(site, path === '/' ? 'index.html' : path));
    response.writeHead(200, { 'content-type': types[extname(path === '/' ? '.html' : path)] ?? 'text/html; charset=utf-8' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

let browser;
let address;
before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await puppeteer.launch({ executablePath: findChromium() ?? (await unpackChromium()), args: flags });
});
after(async () => {
  await browser?.close();
  server.close();
});

/** Opens the page; `messages` are what the console and the policy said, `shift` the sum of layout shifts since the first paint. */
async function open(width, prepare = async () => undefined, fragment = '') {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
  await page.setViewport({ width, height: 800 });
  await prepare(page);
  await page.evaluateOnNewDocument(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address + fragment, { waitUntil: 'load' });
  return { page, messages };
}

const drawn = (page) =>
  page.waitForFunction(() => ['role-compare', 'salary-chart', 'mind-map', 'roadmap-tree'].every((tag) => [...document.querySelectorAll(tag)].every((element) => element.shadowRoot && !element.shadowRoot.querySelector('slot:not([name])') && !element.shadowRoot.querySelector('[aria-busy="true"]'))), {
    timeout: 15_000,
  });

describe('the live page', () => {
  for (const width of [320, 768, 1280]) {
    it(`draws everything at ${width} px, without a message, a sideways scroll or a layout shift`, async () => {
      const { page, messages } = await open(width);
      await drawn(page);
      await new Promise((done) => setTimeout(done, 300));
      const { shifts, overflow } = await page.evaluate(() => ({ shifts: window.shifts, overflow: document.documentElement.scrollWidth - window.innerWidth }));
      assert.deepEqual(messages, []);
      assert.ok(shifts <= 0.01, `layout shift ${shifts}`);
      assert.ok(overflow <= 0, `${overflow} px too wide`);
      await page.close();
    });
  }

  for (const width of [320, 768, 1280]) {
    it(`stays at the section that a link leads to, at ${width} px`, async () => {
      for (const section of ['side-by-side', 'pay', 'roadmap', 'questions', 'share']) {
        const { page } = await open(width, undefined, `#${section}`);
        await drawn(page);
        await new Promise((done) => setTimeout(done, 300));
        const { shifts, top } = await page.evaluate((id) => ({ shifts: window.shifts, top: document.getElementById(id).getBoundingClientRect().top }), section);
        assert.ok(shifts <= 0.05, `${section}: layout shift ${shifts}`);
        assert.ok(top >= 0 && top < 200, `${section} stands at ${top}`);
        await page.close();
      }
    });
  }

  it('lets an element take the height it needs once a person acts in it', async () => {
    const { page } = await open(1280);
    await drawn(page);
    const chart = await page.$('#pay salary-chart');
    const before = (await chart.boundingBox()).height;
    const hourly = await chart.evaluateHandle((element) => [...element.shadowRoot.querySelectorAll('button, label')].find((control) => control.textContent.includes('By the hour')));
    await hourly.click();
    await page.waitForFunction((element, height) => element.getBoundingClientRect().height < height - 100, { timeout: 5000 }, chart, before);
    await page.close();
  });

  it('chooses a role in all elements at once', async () => {
    const { page } = await open(1280);
    await drawn(page);
    const heard = await page.evaluate(async () => {
      const compare = document.querySelector('role-compare');
      const said = new Promise((done) => document.addEventListener('role-select', (event) => done(event.detail), { once: true }));
      [...compare.shadowRoot.querySelectorAll('th button')].find((button) => button.textContent.includes('LLM')).click();
      return said;
    });
    assert.deepEqual(heard, { role: 'llm-engineer', group: 'guide' });
    await page.waitForFunction(() => document.querySelector('roadmap-tree').roleFocus === 'llm-engineer', { timeout: 5000 });
    await page.close();
  });

  it('saves the tall poster as a PNG', async () => {
    const { page, messages } = await open(1280);
    await drawn(page);
    await page.evaluate(() => document.querySelector('[data-save="poster-tall.svg"]').click());
    await page.waitForFunction(() => document.querySelector('[data-share-status]').textContent !== '', { timeout: 5000 });
    assert.equal(await page.$eval('[data-share-status]', (status) => status.textContent), 'The picture was saved.');
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is whole without JavaScript', async () => {
    const { page, messages } = await open(768, (fresh) => fresh.setJavaScriptEnabled(false));
    const text = await page.$eval('body', (body) => body.innerText);
    for (const part of ['LLM Engineer', '$185,000', 'Average base salary', 'Stage 3 — Expert Level', 'Month 6', 'Where the figures come from']) assert.ok(text.includes(part), part);
    // With scripts off Chromium refuses to preload a module, and counts that as a failed request.
    assert.deepEqual(messages.filter((message) => !message.endsWith('/elements/career-elements.js')), []);
    await page.close();
  });
});

describe('the live page with its address', () => {
  const into = 'build/site-with-address';
  after(() => rmSync(join(root, into), { recursive: true, force: true }));

  it('has the picture beside it that it names', async () => {
    await buildDocs({ address: 'https://example.org/guide/', into });
    const page = readFileSync(join(root, into, 'index.html'), 'utf8');
    const [, named] = /property="og:image" content="https:\/\/example\.org\/guide\/([^"]+)"/.exec(page);
    const picture = readFileSync(join(root, into, named));
    assert.equal(picture.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], ['width', 'height'].map((side) => Number(new RegExp(`og:image:${side}" content="(\\d+)"`).exec(page)[1])));
  });

  it('is not built for what is no address', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build-docs.mjs'), '--site', 'example.org'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^--site example\.org: expected the address of the folder/);
  });
});
