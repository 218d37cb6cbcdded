/** What is left of maps that are taken away, counted by the browser: of the built element, in Chromium. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { unpackChromium } from '../../scripts/unpack-chromium.mjs';
import { root } from './consumer-app.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const cycles = 50;

let server;
let browser;
before(async () => {
  server = createServer(({ url }, response) => {
    const file = join(root, 'dist', 'cdn', url);
    const isFile = url !== '/' && existsSync(file) && statSync(file).isFile();
    response.writeHead(isFile || url === '/' ? 200 : 404, { 'content-type': isFile ? 'text/javascript' : 'text/html' });
    response.end(isFile ? readFileSync(file) : '<!DOCTYPE html><html lang="en"><title>Life</title><link rel="icon" href="data:,"><body><script type="module" src="/mind-map.js"></script></body></html>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  browser = await puppeteer.launch({ executablePath: findChromium() ?? (await unpackChromium()), args: flags });
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page with `live(size)`, which makes a map, does with it what people do, and takes it away. */
async function open() {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(() => customElements.whenDefined('mind-map'));
  await page.evaluate(() => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const tree = (size) => {
      const nodes = [{ label: 'root', children: [] }];
      for (let next = 0; nodes.length < size; next++) {
        for (let k = 0; k < 10 && nodes.length < size; k++) {
          const node = { label: `node ${nodes.length}`, children: [] };
          nodes[next].children.push(node);
          nodes.push(node);
        }
      }
      return nodes[0];
    };
    const until = async (condition) => {
      for (let tries = 0; !condition() && tries < 600; tries++) await frame();
      if (!condition()) throw new Error('Waited in vain.');
    };
    window.make = async (size) => {
      const map = document.createElement('mind-map');
      map.tree = tree(size);
      document.body.append(map);
      await until(() => map.shadowRoot.querySelector('.node') && !map.shadowRoot.querySelector('[aria-busy=true]'));
      return map;
    };
    window.live = async (size, isHasty) => {
      const map = await window.make(size);
      if (!isHasty) {
        // The late part does it when it is there.
        map.expandAll();
        await until(() => map.shadowRoot.querySelectorAll('[aria-expanded=true]').length > 1);
        map.fit();
        await until(() => map.shadowRoot.querySelector('canvas.far'));
        map.collapseAll();
        await frame();
        const node = map.shadowRoot.querySelector('.node');
        node.click();
        node.focus();
        await frame();
        map.view = 'outline';
        await until(() => map.shadowRoot.querySelector('.outline'));
      }
      map.remove();
    };
  });
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  const count = async () => {
    for (let k = 0; k < 3; k++) {
      await client.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    }
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, kilobytes: Math.round(usedSize / 1024) };
  };
  return { page, count };
}

for (const [what, size, isHasty] of [
  ['maps', 1500, false],
  ['maps that are taken away before all of them is there', 6000, true],
]) {
  it(`${cycles} ${what} leave no element, no listener and no memory behind`, { timeout: 180_000 }, async () => {
    const { page, count } = await open();
    const live = async (times) => {
      for (let k = 0; k < times; k++) await page.evaluate((...data) => window.live(...data), size, isHasty);
    };
    await live(6);
    const first = await count();
    await live(cycles);
    const last = await count();
    assert.ok(last.nodes - first.nodes <= 20, `${first.nodes} nodes, then ${last.nodes}`);
    assert.ok(last.listeners - first.listeners <= 2, `${first.listeners} listeners, then ${last.listeners}`);
    // Each of these maps takes hundreds of kilobytes; some of the growth is compiled code.
    assert.ok(last.kilobytes - first.kilobytes <= cycles * 20, `${first.kilobytes} kB, then ${last.kilobytes} kB`);
    await page.close();
  });
}

it('a hundred maps on a page are drawn, and each has a map\'s few elements', { timeout: 180_000 }, async () => {
  const { page } = await open();
  const counts = await page.evaluate(async () => {
    const maps = await Promise.all(Array.from({ length: 100 }, () => window.make(200)));
    return maps.map(({ shadowRoot }) => ({ nodes: shadowRoot.querySelectorAll('.node').length, all: shadowRoot.querySelectorAll('*').length }));
  });
  assert.equal(counts.length, 100);
  assert.ok(counts.every(({ nodes, all }) => nodes === 11 && all <= 150), JSON.stringify(counts[0]));
  await page.close();
});
